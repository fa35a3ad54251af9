/** Why a unit's reply has no cell in the office's lists. `twice`: two replies for one cell differ. */
export type UnmatchedReason =
  'no-name' | 'no-nominee' | 'several-nominees' | 'no-column' | 'several-columns' | 'merged' | 'twice';
