import { PART_TITLES } from '../language/report-parts';
import { partHeading } from './build';
import type { ReportContext } from './context';
import type { Block } from './document';
import { comparisonSection } from './result-comparison';
import { criteriaSection } from './result-criteria';
import { nominationsSection } from './result-nominations';
import { stagesSection } from './result-stages';

/** Part II: the four steps, the nominations and what became of them, the criteria, the years before. */
export function resultsPart(context: ReportContext): Block[] {
  return [
    partHeading('II', 'II', PART_TITLES.results),
    ...stagesSection(context.figures),
    ...nominationsSection(context),
    ...criteriaSection(context.figures),
    ...comparisonSection(context),
  ];
}
