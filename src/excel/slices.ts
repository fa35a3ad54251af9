import type { Steps } from '../grid/steps';

export interface SliceOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that a slice may take. */
  readonly slice?: number;
  /** Milliseconds by some clock. */
  readonly now?: () => number;
  /** Lets everything else that waits have its turn. */
  readonly pause?: () => Promise<void>;
}

/** Well below the 50 ms after which a person feels that a click was late. */
const SLICE = 20;

/**
 * Runs steps where nothing may block: a slice at a time, with room for everything else in between.
 * @throws the signal's reason once it is aborted
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { signal, slice = SLICE, now = () => performance.now(), pause = nextTurn }: SliceOptions = {},
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const begun = now();
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (now() - begun < slice);
    await pause();
  }
}

/** A message comes back at once; a timer would be held up by four milliseconds each time. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
