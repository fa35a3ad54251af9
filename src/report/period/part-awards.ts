import { KINDS } from '../../criteria/criterion';
import { CAPTIONS } from '../../language/report-captions';
import { COLUMNS } from '../../language/report-columns';
import { awardsSentence } from '../../language/report-course';
import { PERIOD_SECTIONS } from '../../language/report-period';
import { NO_DATA, pendingSentence } from '../../language/report-results';
import { NOBODY } from '../../language/report-sections';
import { TOTAL_ROW } from '../../language/report-words';
import { kindHeading } from '../../language/words';
import { levelName } from '../../language/words-levels';
import {
  caption,
  column,
  columnChart,
  groupRow,
  paragraph,
  row,
  sectionHeading,
  space,
  table,
  text,
  whole,
} from '../build';
import type { Block, TableRow } from '../document';
import { scaleOf } from '../evidence';
import { AWARD_FIELDS, AWARD_NAMES, awardCounts, awardRows, type AwardField, type AwardRow } from './awards';
import type { PeriodContext } from './context';

/** II.4: the titles and commendations won in each year; a person counts in a year with the highest one. */
export function awardsSection(context: PeriodContext): Block[] {
  const { members, nominations, year } = context;
  const years = context.years.map((one) => one.year);
  const kinds = KINDS.filter((kind) => members[kind].length > 0);
  const heading = sectionHeading('II.4', 4, PERIOD_SECTIONS.awards);
  if (kinds.length === 0) return [heading, paragraph('II.4.none', NOBODY.nominated)];
  const rows = awardRows(context, years);
  return [
    heading,
    ...kinds.flatMap((kind) => {
      const counts = awardCounts(members[kind], years);
      // Models have no titles of their own in the plan: that no list holds any is nothing to say.
      if (kind === 'model' && counts.title === null && counts.commendation === null) return [];
      return [paragraph(`II.4.${kind}`, awardsSentence(kind, counts))];
    }),
    ...nominations.pending.map(({ kind, field }) =>
      paragraph(`II.4.pending.${kind}.${field}`, pendingSentence(kind, field, year)),
    ),
    ...(rows.length === 0 ? [] : [...awardsTable(rows, years), ...awardsChart(rows, years)]),
  ];
}

function awardsTable(rows: readonly AwardRow[], years: readonly number[]): Block[] {
  const body = KINDS.flatMap((kind): TableRow[] => {
    const own = rows.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    return [
      groupRow(kindHeading(kind, 'vi'), years.length + 2),
      ...own.map(({ field, level, counts }) =>
        row([
          text(levelName(scaleOf(field, { kind }), level, 'vi')),
          ...counts.map((count) => (count === null ? text(NO_DATA, { italic: true }) : whole(count))),
          whole(sum(counts), { bold: true }),
        ]),
      ),
    ];
  });
  return [
    caption('II.4.caption', 'table', CAPTIONS.highestAwards),
    table(
      'II.4.table',
      [column(67), ...years.map(() => column(80 / years.length, 'center')), column(18, 'center')],
      [[COLUMNS.titleOrCommendation, ...years.map(String), TOTAL_ROW]],
      body,
    ),
    space(6),
  ];
}

function awardsChart(rows: readonly AwardRow[], years: readonly number[]): Block[] {
  const of = (field: AwardField): number[] =>
    years.map((_, n) => sum(rows.filter((one) => one.field === field).map(({ counts }) => counts[n] ?? null)));
  const fields = AWARD_FIELDS.filter((field) => rows.some((one) => one.field === field));
  const known = years.flatMap((year, n) => (rows.some(({ counts }) => counts[n] !== null) ? [{ year, n }] : []));
  if (known.length < 2) return [];
  return [
    space(6, true),
    ...columnChart('II.4.chart', CAPTIONS.awardsByYear, {
      categories: known.map(({ year }) => String(year)),
      series: fields.map((field) => ({ name: AWARD_NAMES[field], values: known.map(({ n }) => of(field)[n] ?? 0) })),
    }),
  ];
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
