import type { Patience } from './probe';

/**
 * What handlers of an event hear while something is done.
 * @param enough how many must come before the waiting ends; 0 where none may come
 */
export async function hear<E>(
  context: Excel.RequestContext,
  event: OfficeExtension.EventHandlers<E>,
  patience: Patience,
  enough: number,
  act: () => Promise<unknown>,
): Promise<readonly E[]> {
  const heard: E[] = [];
  const handler = event.add((args) => {
    heard.push(args);
    return Promise.resolve();
  });
  await context.sync();
  try {
    await act();
    const end = performance.now() + patience.event;
    while (heard.length < enough && performance.now() < end) await pause(5);
    await pause(patience.silence);
    return [...heard];
  } finally {
    handler.remove();
    await context.sync();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
