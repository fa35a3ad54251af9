import type { JudgeWorker } from './judge-off-thread';

/** Starts the judging worker from the pane's own bundle; null where the engine has none. */
export function startWorker(): JudgeWorker | null {
  if (typeof Worker === 'undefined') return null;
  // Its messages are those of `judge-worker.ts`; a Worker's own type says nothing of them.
  return new Worker(new URL('./judge-worker-entry.ts', import.meta.url), { type: 'classic' }) as JudgeWorker;
}
