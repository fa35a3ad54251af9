import { totalOf } from '../assessment/outcome-counts';
import { CAPTIONS } from '../language/report-captions';
import { COLUMNS } from '../language/report-columns';
import { comparisonSentence, missingYearsSentence, type YearFigures } from '../language/report-results';
import { comparisonTitle } from '../language/report-sections';
import { caption, column, columnChart, paragraph, row, sectionHeading, space, table, text, whole } from './build';
import type { ReportContext } from './context';
import type { Block } from './document';

/** II.4: the years of the period before this one. */
export function comparisonSection({ figures, nominations, earlier, year }: ReportContext): Block[] {
  const { first, last } = nominations.period;
  const period = `${String(first)} - ${String(last)}`;
  const now: YearFigures = { year, nominated: totalOf(figures.total), eligible: figures.total.eligible };
  const years = [...earlier, now];
  const missing = Array.from({ length: Math.max(0, year - first) }, (_, n) => first + n).filter(
    (one) => !earlier.some((known) => known.year === one),
  );
  const blocks: Block[] = [sectionHeading('II.4', 4, comparisonTitle(period))];
  const before = earlier.at(-1);
  if (before !== undefined) blocks.push(paragraph('II.4.change', comparisonSentence(before, now)));
  const absent = missingYearsSentence(missing, period, year === first);
  if (absent !== '') blocks.push(paragraph('II.4.missing', absent));
  if (before === undefined) return blocks;
  return [
    ...blocks,
    caption('II.4.caption', 'table', CAPTIONS.overYears),
    table(
      'II.4.table',
      [column(45, 'center'), column(60, 'center'), column(60, 'center')],
      [[COLUMNS.year, COLUMNS.nominatedCount, COLUMNS.eligibleCount]],
      years.map((one) => row([text(String(one.year)), whole(one.nominated), whole(one.eligible)])),
    ),
    space(8, true),
    ...columnChart('II.4.chart', CAPTIONS.overYears, {
      categories: years.map((one) => String(one.year)),
      series: [
        { name: COLUMNS.nominatedCount, values: years.map(({ nominated }) => nominated) },
        { name: COLUMNS.eligibleCount, values: years.map(({ eligible }) => eligible) },
      ],
      source: { table: 'II.4.table', rows: [0, years.length - 1], categoryColumn: 0, columns: [1, 2] },
    }),
  ];
}
