import type { Grid } from '../grid/grid';
import { judgeInSteps, type JudgeOptions, type Judging } from './judge';
import { askingMessages, JudgingHeard, type FromWorker, type ToWorker } from './judge-messages';
import { inSlices, nextTurn, type SliceOptions } from './slices';

/** As much of a Web Worker as is used. */
export interface JudgeWorker {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

export interface OffThreadOptions extends Pick<SliceOptions, 'slice' | 'now' | 'pause'> {
  /**
   * Starts `judge-worker-entry.ts`. Left out, null, or throwing (a policy that forbids workers): judged here, in slices.
   */
  readonly startWorker?: () => JudgeWorker | null;
}

/** The worker itself could not be started or died; nothing was judged. */
class WorkerGone extends Error {}

/**
 * Makes the `judge` of a run that never blocks the pane: in a Web Worker where one may be started, else in slices. The
 * results are the same. Excel warns of, and restarts, an add-in that does not answer for five seconds.
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export function judgeOffThread(options: OffThreadOptions = {}) {
  return async (
    grids: readonly Grid[],
    asked: JudgeOptions,
    progress: (share: number) => void,
    signal: AbortSignal | undefined,
  ): Promise<Judging> => {
    signal?.throwIfAborted();
    const worker = started(options);
    if (worker !== null) {
      try {
        return await inWorker(worker, grids, asked, progress, signal, options.pause ?? nextTurn);
      } catch (error) {
        if (!(error instanceof WorkerGone)) throw error;
      } finally {
        worker.terminate();
      }
    }
    return inSlices(judgeInSteps(grids, asked, progress), { ...options, signal });
  };
}

function started({ startWorker }: OffThreadOptions): JudgeWorker | null {
  try {
    return startWorker?.() ?? null;
  } catch {
    return null;
  }
}

async function inWorker(
  worker: JudgeWorker,
  grids: readonly Grid[],
  options: JudgeOptions,
  progress: (share: number) => void,
  signal: AbortSignal | undefined,
  pause: () => Promise<void>,
): Promise<Judging> {
  const heard = new JudgingHeard();
  let giveUp: () => void = () => undefined;
  const answer = new Promise<Judging>((resolve, reject) => {
    giveUp = () => reject(signal?.reason);
    signal?.addEventListener('abort', giveUp);
    worker.onerror = () => reject(new WorkerGone('the worker could not be run'));
    worker.onmessage = ({ data }) => {
      if (data.say === 'progress') progress(data.share);
      else if (data.say === 'failed') reject(Object.assign(new Error(data.message), { name: data.name }));
      else if (data.say === 'done') resolve(heard.judging);
      else heard.hear(data);
    };
  });
  try {
    // What is rejected while rows are still being sent is thrown below, where the answer is awaited.
    answer.catch(() => undefined);
    for (const message of askingMessages(grids, options)) {
      if (signal?.aborted === true) break;
      worker.postMessage(message);
      await pause();
    }
    return await answer;
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}
