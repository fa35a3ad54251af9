import { KINDS, type CriteriaSet, type Kind } from '../../criteria/criterion';
import { reasonFor } from '../../language/reasons';
import { COLUMNS } from '../../language/report-columns';
import { COURSE, courseSigns, LISTED_BEFORE, NOT_LISTED, OUTCOME_SHORT } from '../../language/report-course';
import { listEnd, noneNominated } from '../../language/report-sections';
import { CELL_SIGNS, kindNoun } from '../../language/report-words';
import { stageName } from '../../language/words';
import { ANNEX_SIZE } from '../annex-nominees';
import { column, listedTable, paragraph, table, text, whole } from '../build';
import { columnsOn, headerOf, type Described } from '../described-columns';
import type { Block, Page, TableCell } from '../document';
import { birthDateColumn, officeCell } from '../nominee-cells';
import { nomineeRow } from '../nominee-row';
import type { Member, PeriodContext } from './context';
import { hasStages } from './part-models';
import { saidOf } from './spread';

type MemberColumn = Described<Member>;

/** Letters of a table with more columns than these are smaller, in points. */
export const MANY_COLUMNS = 10;
export const SMALL_SIZE = 10;

/** Annexes 1 to 3: all nominees of a kind with their result of each year. */
export function courseTable(context: PeriodContext, kind: Kind, page: Page): Block[] {
  const members = context.members[kind];
  const id = `PL${String(KINDS.indexOf(kind) + 1)}.table`;
  const noun = kindNoun(kind);
  if (members.length === 0) return [paragraph(`${id}.none`, noneNominated(noun))];
  const before = beforeYears(members);
  const described = describedColumns(context, kind, before);
  const rows = members.map((member, place) =>
    nomineeRow(
      member.nomination,
      described.map(({ cell }) => cell(member, place)),
    ),
  );
  const size = described.length > MANY_COLUMNS ? SMALL_SIZE : ANNEX_SIZE;
  const columns = columnsOn(page, described, rows, size);
  const listed = context.listed[kind];
  const signs = courseSigns({
    notListed: members.some((one) => [...listed, ...before].some((year) => !standsIn(one, year))),
    before,
    missing: context.years.map(({ year }) => year).filter((year) => !listed.includes(year)),
  });
  return listedTable(
    table(id, columns, headerOf(described), rows, size),
    `${id}.end`,
    listEnd(members.length, noun),
    signs === '' ? undefined : signs,
  );
}

function beforeYears(members: readonly Member[]): number[] {
  return [...new Set(members.flatMap(({ before }) => before))].sort((a, b) => a - b);
}

function standsIn({ judged, before }: Member, year: number): boolean {
  return judged.has(year) || before.includes(year);
}

function describedColumns(context: PeriodContext, kind: Kind, before: readonly number[]): MemberColumn[] {
  const { settings } = context;
  const years = [...before, ...context.listed[kind]];
  const own: MemberColumn[] =
    kind === 'collective'
      ? [{ column: column(62), header: COLUMNS.collective, cell: ({ nomination }) => text(nomination.name) }]
      : kind === 'individual'
        ? [
            { column: column(38), header: COLUMNS.person, cell: ({ nomination }) => text(nomination.name) },
            ...birthDateColumn(settings, 23),
            { column: column(46), header: COLUMNS.office, cell: ({ nomination }) => officeCell(nomination) },
          ]
        : modelColumns(context);
  return [
    { column: column(10, 'center'), header: 'TT', cell: (_, place) => whole(place + 1) },
    ...own,
    ...years.map((year): MemberColumn => ({
      column: column(years.length > 2 ? (kind === 'model' ? 18 : 20) : 26, 'center'),
      header: String(year),
      group: COLUMNS.outcomes,
      cell: (member) => resultCell(member, year),
    })),
    {
      column: column(kind === 'model' ? 20 : 17, 'center'),
      header: COLUMNS.eligibleYearsCount,
      cell: ({ course }) => whole(course.eligible.length),
    },
    {
      column: column(0),
      header: COLUMNS.course,
      cell: (member) => text(courseTexts(member, context).join('.\n')),
    },
  ];
}

function modelColumns(context: PeriodContext): MemberColumn[] {
  const { spread: said } = context;
  return [
    { column: column(42), header: COLUMNS.model, cell: ({ nomination }) => text(nomination.name) },
    { column: column(36), header: COLUMNS.implementingUnit, cell: ({ nomination }) => text(nomination.unit ?? '') },
    ...(said.hasField
      ? [
          {
            column: column(24),
            header: COLUMNS.field,
            cell: ({ nomination }) => text(saidOf(nomination, said.field) ?? CELL_SIGNS['not-written']),
          } satisfies MemberColumn,
        ]
      : []),
    ...(hasStages(context)
      ? [
          {
            column: column(18, 'center'),
            header: COLUMNS.stage,
            cell: ({ nomination: { stage } }) =>
              text(stage === null ? CELL_SIGNS['not-written'] : stageName(stage, 'vi')),
          } satisfies MemberColumn,
        ]
      : []),
    ...(said.hasWhere
      ? [
          {
            column: column(28),
            header: COLUMNS.spreadTo,
            cell: ({ nomination }) => text(saidOf(nomination, said.where) ?? CELL_SIGNS['not-written']),
          } satisfies MemberColumn,
        ]
      : []),
  ];
}

function resultCell({ judged, before }: Member, year: number): TableCell {
  const assessment = judged.get(year);
  if (assessment === undefined) return text(before.includes(year) ? LISTED_BEFORE : NOT_LISTED);
  return text(OUTCOME_SHORT[assessment.outcome], { bold: assessment.outcome === 'eligible' });
}

/** What happened over the years; each drop with its reason. */
function courseTexts(member: Member, context: PeriodContext): string[] {
  const { course, doubt } = member;
  const { criteria } = context;
  const [firstGain, ...laterGains] = course.gains;
  const since = firstGain !== undefined && course.eligible[0] === firstGain ? firstGain : null;
  const again = since === null ? course.gains : laterGains;
  const events = [
    ...(since === null ? [] : [{ year: since, said: COURSE.since(since) }]),
    ...again.map((year) => ({ year, said: COURSE.again(year) })),
    ...course.drops.map(({ year, assessment }) => {
      const reason = assessment === null ? null : reasonIn(assessment, criteria);
      return { year, said: COURSE.dropped(year, reason) };
    }),
  ].sort((a, b) => a.year - b.year);
  return [
    ...(course.always && course.years.length > 1 ? [COURSE.always] : []),
    ...(course.always && course.years.length === 1 ? course.years.map(COURSE.only) : []),
    ...(course.eligible.length === 0 ? neverTexts(member, context) : []),
    ...events.map(({ said }) => said),
    ...(doubt === null ? [] : [COURSE.doubtful]),
  ];
}

/** Why someone was eligible in no year, as the last one says. */
function neverTexts({ judged, before, course }: Member, { criteria }: PeriodContext): string[] {
  const last = [...judged].at(-1);
  if (last === undefined) return before.length === 0 ? [] : [COURSE.before(before)];
  const [year, assessment] = last;
  const why =
    assessment.outcome === 'needs-evidence'
      ? COURSE.lacking(year)
      : COURSE.notEligible(year, reasonIn(assessment, criteria));
  return course.years.length > 1 ? [COURSE.never, why] : [why];
}

type Judged = Parameters<typeof reasonFor>[0];

/** Why an assessment came out so; cells are named with their sheet, since a course goes through several. */
export function reasonIn(assessment: Judged, criteria: CriteriaSet): string {
  return reasonFor(assessment, 'vi', { criteria, home: null });
}
