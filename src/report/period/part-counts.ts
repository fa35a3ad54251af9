import { sumOfCounts, totalOf, type OutcomeCounts } from '../../assessment/outcome-counts';
import { eachKind, KINDS, type Kind } from '../../criteria/criterion';
import { CAPTIONS } from '../../language/report-captions';
import { COLUMNS } from '../../language/report-columns';
import {
  judgedSentence,
  openSentence,
  PERIOD_SECTIONS,
  reportedYearsSentence,
  yearsWithoutData,
} from '../../language/report-period';
import { NO_DATA } from '../../language/report-results';
import { TOTAL_ROW } from '../../language/report-words';
import { kindName } from '../../language/words';
import { caption, column, columnChart, paragraph, row, sectionHeading, space, table, text, whole } from '../build';
import type { Block, TableCell, TableRow } from '../document';
import { allMembers, type PeriodContext, type YearOfPeriod } from './context';
import { openNominees } from './open-nominees';

/** II.1: how many of each kind were nominated in each year and how many were eligible. */
export function countsSection(context: PeriodContext): Block[] {
  const { period, settings, members, judgings, years } = context;
  const told = years.filter(({ byKind }) => byKind !== null);
  const rows = eachKind((kind) => members[kind].filter(({ judged }) => judged.size > 0).length);
  const blocks: Block[] = [
    sectionHeading('II.1', 1, PERIOD_SECTIONS.counts),
    paragraph('II.1.judged', judgedSentence(period, settings.agencyInText, rows, judgings.length)),
  ];
  const reported = years.flatMap((one) => (one.sheet === null ? [] : [{ year: one.year, sheet: one.sheet }]));
  if (reported.length > 0) blocks.push(paragraph('II.1.reported', reportedYearsSentence(reported)));
  const unknown = years.filter(({ byKind }) => byKind === null).map((one) => one.year);
  if (unknown.length > 0) blocks.push(paragraph('II.1.unknown', yearsWithoutData(unknown)));
  if (allMembers(context).length > 0) {
    const open = openNominees(context);
    blocks.push(paragraph('II.1.open', openSentence(open.lacking.length, open.doubtful.length)));
  }
  return told.length === 0 ? blocks : [...blocks, ...yearsTable(years), ...yearsChart(years)];
}

/** The counts of a kind; of all kinds where it is null. */
function countsOf({ byKind }: YearOfPeriod, kind: Kind | null): OutcomeCounts | null {
  if (byKind === null) return null;
  return kind === null ? sumOfCounts(KINDS.map((one) => byKind[one])) : byKind[kind];
}

function yearsTable(years: readonly YearOfPeriod[]): Block[] {
  const columns: readonly (Kind | null)[] = [...KINDS, null];
  const pair = (counts: OutcomeCounts, bold: boolean): TableCell[] => [
    whole(totalOf(counts), { bold }),
    whole(counts.eligible, { bold }),
  ];
  const rows: TableRow[] = years.map((one) => {
    const cells = columns.flatMap((kind) => {
      const counts = countsOf(one, kind);
      return counts === null ? [] : pair(counts, false);
    });
    return row([
      text(String(one.year)),
      ...(cells.length > 0 ? cells : [text(NO_DATA, { italic: true, columns: columns.length * 2, align: 'center' })]),
    ]);
  });
  rows.push({
    role: 'total',
    cells: [
      text(TOTAL_ROW, { bold: true }),
      ...columns.flatMap((kind) => pair(sumOfCounts(years.flatMap((one) => countsOf(one, kind) ?? [])), true)),
    ],
  });
  return [
    caption('II.1.caption', 'table', CAPTIONS.timesByYearAndKind),
    table(
      'II.1.table',
      [column(21, 'center'), ...columns.flatMap(() => [column(18, 'center'), column(18, 'center')])],
      [
        [
          { text: COLUMNS.year, rows: 2 },
          ...columns.map((kind) => ({ text: kind === null ? TOTAL_ROW : kindName(kind, 'vi'), columns: 2 })),
        ],
        columns.flatMap(() => [COLUMNS.nominated, COLUMNS.eligible]),
      ],
      rows,
    ),
    space(6),
  ];
}

/** Of one year there is nothing to compare. */
function yearsChart(years: readonly YearOfPeriod[]): Block[] {
  const told = years.flatMap((one) => {
    const counts = countsOf(one, null);
    return counts === null ? [] : [{ year: one.year, counts }];
  });
  if (told.length < 2) return [];
  const first = years.findIndex(({ byKind }) => byKind !== null);
  const together = years.slice(first, first + told.length).every(({ byKind }) => byKind !== null);
  const source = {
    table: 'II.1.table',
    rows: [first, first + told.length - 1] as const,
    categoryColumn: 0,
    columns: [7, 8],
  };
  return columnChart('II.1.chart', CAPTIONS.timesByYear, {
    categories: told.map((one) => String(one.year)),
    series: [
      { name: COLUMNS.nominatedTimes, values: told.map(({ counts }) => totalOf(counts)) },
      { name: COLUMNS.eligibleTimes, values: told.map(({ counts }) => counts.eligible) },
    ],
    ...(together ? { source } : {}),
  });
}
