import fc from 'fast-check';
import type { Outcome } from '../../src/assessment/assessment';
import { countOutcomes, OUTCOMES, sumOfCounts, totalOf } from '../../src/assessment/outcome-counts';

const outcomes = fc.array(fc.constantFrom<Outcome>('eligible', 'needs-evidence', 'ineligible'));
const counted = (all: readonly Outcome[]) => countOutcomes(all.map((outcome) => ({ outcome })));

test('each outcome is counted once, best first', () => {
  expect(OUTCOMES).toEqual(['eligible', 'needs-evidence', 'ineligible']);
  expect(counted(['eligible', 'ineligible', 'eligible'])).toEqual({ eligible: 2, 'needs-evidence': 0, ineligible: 1 });
});

test('every nominee counts, in one group or in several', () => {
  fc.assert(
    fc.property(fc.array(outcomes), (groups) => {
      const together = counted(groups.flat());
      expect(totalOf(together)).toBe(groups.flat().length);
      expect(sumOfCounts(groups.map(counted))).toEqual(together);
    }),
  );
});
