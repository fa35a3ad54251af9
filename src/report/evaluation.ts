import type { OutcomeCounts } from '../assessment/outcome-counts';
import {
  achievementSentence,
  bestCriteriaSentence,
  failedCriteriaSentence,
  missingEvidenceSentence,
  PART_TITLES,
  type CriterionFigure,
} from '../language/report-parts';
import { CASE, LEADS, SECTIONS } from '../language/report-sections';
import { paragraph, partHeading, passage, sectionHeading } from './build';
import type { Block } from './document';
import type { CriterionFigures, Figures } from './figures';

/** How many criteria or kinds of evidence are named in a sentence. */
const NAMED = 3;

/** What is judged in a report: how its achievement is said, and what its counts are counts of. */
export interface EvaluationWords {
  readonly achievement: (counts: OutcomeCounts) => string;
  readonly noun: string;
}

/** Part III: what the figures say of strengths and shortfalls; the causes are for people to write. */
export function evaluationPart(
  figures: Pick<Figures, 'criteria' | 'missing' | 'total'>,
  { achievement, noun }: EvaluationWords = { achievement: achievementSentence, noun: CASE },
): Block[] {
  const best = ranked(figures.criteria, ({ results }) => results.met, true);
  const failed = ranked(figures.criteria, ({ results }) => results.unmet, false);
  return [
    partHeading('III', 'III', PART_TITLES.evaluation),
    sectionHeading('III.1', 1, SECTIONS.strengths),
    paragraph('III.1.outcome', achievement(figures.total)),
    paragraph('III.1.best', bestCriteriaSentence(best)),
    passage('III.1.more', LEADS.moreStrengths),
    sectionHeading('III.2', 2, SECTIONS.weaknesses),
    paragraph('III.2.failed', failedCriteriaSentence(failed, noun)),
    paragraph('III.2.missing', missingEvidenceSentence(figures.missing.slice(0, NAMED), noun)),
    passage('III.2.more', LEADS.moreWeaknesses),
    sectionHeading('III.3', 3, SECTIONS.causes),
    passage('III.3.causes', LEADS.causes),
  ];
}

/** The criteria with the most of a result, by share or by count; those with none are left out. */
function ranked(
  criteria: readonly CriterionFigures[],
  count: (one: CriterionFigures) => number,
  byShare: boolean,
): CriterionFigure[] {
  return criteria
    .map((one) => {
      const { met, unmet, unknown } = one.results;
      return { name: `${one.criterion.id} – ${one.criterion.about}`, count: count(one), of: met + unmet + unknown };
    })
    .filter((one) => one.count > 0)
    .sort((a, b) => (byShare ? b.count / b.of - a.count / a.of : 0) || b.count - a.count)
    .slice(0, NAMED);
}
