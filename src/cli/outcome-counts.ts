import type { Assessment, Outcome } from '../assessment/assessment';

/** How many nominees have each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export function outcomeCounts(assessments: readonly Assessment[]): OutcomeCounts {
  const counts = { ...NONE };
  for (const { outcome } of assessments) counts[outcome]++;
  return counts;
}

const NONE: OutcomeCounts = { eligible: 0, 'needs-evidence': 0, ineligible: 0 };

export function sumOfCounts(all: readonly OutcomeCounts[]): OutcomeCounts {
  const sum = { ...NONE };
  for (const counts of all) {
    sum.eligible += counts.eligible;
    sum['needs-evidence'] += counts['needs-evidence'];
    sum.ineligible += counts.ineligible;
  }
  return sum;
}
