import type { PaperName } from '../../language/pane-papers';

/** The papers that can be chosen, in the order in which an office needs them; `work/make-paper.ts` makes them. */
export const MADE_PAPERS = [
  'annual',
  'period',
  'evidence',
  'counting',
  'dossier',
] as const satisfies readonly PaperName[];
export type MadePaper = (typeof MADE_PAPERS)[number];
