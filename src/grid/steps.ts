/**
 * Long work that can be left off and gone on with: it yields after some milliseconds' worth of rows. Where it may take
 * its time (a Web Worker, the command line) `finish` runs it through.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How many rows are worked on between two yields: about a millisecond or two. */
export const ROWS_A_STEP = 100;

/** Runs steps to their end. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
