import type { Assessment, Outcome } from './assessment';

/** From the best to the worst: the order in which results are told. */
export const OUTCOMES: readonly Outcome[] = ['eligible', 'needs-evidence', 'ineligible'];

/** How many nominees have each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Counts the nominees of each outcome. */
export function countOutcomes(assessments: Iterable<Pick<Assessment, 'outcome'>>): OutcomeCounts {
  const counts = { eligible: 0, 'needs-evidence': 0, ineligible: 0 };
  for (const { outcome } of assessments) counts[outcome]++;
  return counts;
}

/** Adds the counts of several groups of nominees, outcome by outcome. */
export function sumOfCounts(groups: readonly OutcomeCounts[]): OutcomeCounts {
  const sum = (outcome: Outcome): number => groups.reduce((total, counts) => total + counts[outcome], 0);
  return { eligible: sum('eligible'), 'needs-evidence': sum('needs-evidence'), ineligible: sum('ineligible') };
}

/** How many nominees there are, whatever their outcome. */
export function totalOf(counts: OutcomeCounts): number {
  return counts.eligible + counts['needs-evidence'] + counts.ineligible;
}
