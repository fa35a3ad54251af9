import { combinationsOf } from './faults/combinations';
import { play, replayName, type Combination } from './faults/play';
import type { ScenarioName } from './faults/scenarios';

/**
 * Of the matrix (`npm run faults` plays all of it), for each way that a run begins: so many combinations, spread evenly
 * over all requests and faults.
 */
const PLAYED: Record<ScenarioName, number> = {
  first: 12,
  again: 10,
  clear: 8,
  'clear-changed': 4,
  'cut-off': 6,
  'clear-cut-off': 4,
  'another-alive': 2,
  'another-dead': 2,
  report: 8,
  'report-again': 8,
  'remove-report': 4,
  'report-cut-off': 4,
};
// Keys of a record that has no others.
const names = Object.keys(PLAYED) as ScenarioName[];

function spread(all: readonly Combination[], count: number): Combination[] {
  return Array.from({ length: count }, (_, n) => all[Math.floor(((n + 0.5) * all.length) / count)]).flatMap((one) =>
    one === undefined ? [] : [one],
  );
}

test.each(names)('%s: untouched, complete or restored after the next start, and nothing lost', async (name) => {
  const lost: string[] = [];
  for (const profile of ['2021', '365'] as const) {
    const all = (await combinationsOf(name, profile, profile === '365')).filter(({ name: fault }) => fault !== 'late');
    for (const combination of spread(all, Math.ceil(PLAYED[name] / 2))) {
      const { state, why } = await play(combination);
      if (state === 'lost') lost.push(replayName(combination), ...why);
    }
  }
  expect(lost).toEqual([]);
});

// Panes that were closed wait for their answers; the library must outlive them.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 4_500)));
