import type { OpenEmbedded } from '../../support/embedded';

/**
 * Waits until a run ends, or until its pane was closed at a request and all that was under way has come to rest.
 * @returns the run's result; null where the pane is gone
 */
export async function untilPaneIsGone<T>(open: OpenEmbedded, closesAt: number, run: Promise<T>): Promise<T | null> {
  let ended = false;
  const done = run.finally(() => (ended = true));
  while (!ended && open.requests[closesAt - 1]?.state !== 'lost') await turn();
  if (ended) return done;
  await open.settle();
  return null;
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
