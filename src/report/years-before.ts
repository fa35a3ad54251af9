import { sumOfCounts, totalOf } from '../assessment/outcome-counts';
import { KINDS } from '../criteria/criterion';
import type { YearFigures } from '../language/report-results';
import type { ReportInput } from './annual-report';

/** The years of the period before Y, ascending: as judged from the sheets, else as that year's report tells them. */
export function yearsBefore({ nominations, earlier = [], reported = [] }: ReportInput): YearFigures[] {
  const { year, period } = nominations;
  const years = new Map<number, YearFigures>();
  for (const told of reported) {
    const counts = sumOfCounts(KINDS.map((kind) => told.byKind[kind]));
    years.set(told.year, { year: told.year, nominated: totalOf(counts), eligible: counts.eligible });
  }
  for (const judged of earlier) {
    const eligible = judged.assessments.filter(({ outcome }) => outcome === 'eligible').length;
    years.set(judged.year, { year: judged.year, nominated: judged.assessments.length, eligible });
  }
  return [...years.values()]
    .filter((one) => one.year >= period.first && one.year < year)
    .sort((a, b) => a.year - b.year);
}
