/**
 * Runs each of the works once to warm up, then all of them in turns, so that whatever else the machine does falls on
 * all alike.
 * @returns the median milliseconds of each
 */
export async function inTurns<K extends string>(
  turns: number,
  works: Readonly<Record<K, () => unknown>>,
): Promise<Record<K, number>> {
  const times = new Map<string, number[]>();
  for (let turn = -1; turn < turns; turn++) {
    for (const name of Object.keys(works)) {
      // `Object.keys` gives these keys and no others; its type forgets them.
      const work = works[name as K];
      // Where the process was started with --expose-gc: no work pays for the garbage of the one before.
      globalThis.gc?.();
      const start = performance.now();
      await work();
      if (turn >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<K, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
