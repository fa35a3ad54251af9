import type { Progress } from '../../src/excel/run';
import type { SliceOptions } from '../../src/excel/slices';

/** Slices of one step each, and how often everything else had its turn in between. */
export function oneStepSlices(): {
  readonly slices: Required<Pick<SliceOptions, 'now' | 'pause'>>;
  readonly pauses: () => number;
} {
  let at = 0;
  let pauses = 0;
  return {
    // A clock that says at each look that a slice's time is over.
    slices: { now: () => (at += 50), pause: async () => void pauses++ },
    pauses: () => pauses,
  };
}

/** How far it is, of what tells it. */
export function shareOf(progress: Progress): number {
  return 'share' in progress ? progress.share : -1;
}
