import type { Assessment } from '../assessment/assessment';
import { KINDS, type Kind } from '../criteria/criterion';
import { assessedYears } from '../criteria/periods';
import { COLUMNS } from '../language/report-columns';
import { listEnd, noneNominated } from '../language/report-sections';
import { CELL_SIGNS, kindNoun, signsSentence, type CellSign } from '../language/report-words';
import { outcomeName, stageName } from '../language/words';
import { column, listedTable, paragraph, scoreCell, table, text, whole } from './build';
import type { ReportContext } from './context';
import { columnsOn, headerOf, type Described } from './described-columns';
import type { Block, Page, TableCell } from './document';
import { birthDateColumn, officeCell } from './nominee-cells';
import { nomineeRow } from './nominee-row';
import { evidenceByYear, yearsWith, type YearCell } from './evidence';

/** Letters of the annexes' tables, in points. */
export const ANNEX_SIZE = 11;

type AssessmentColumn = Described<Assessment, TableCell | YearCell>;

/** Annexes 1 to 3: all nominees of a kind, by rank. */
export function nomineesTable(context: ReportContext, kind: Kind, page: Page): Block[] {
  const members = context.ranked[kind];
  const id = `PL${String(KINDS.indexOf(kind) + 1)}.table`;
  const noun = kindNoun(kind);
  if (members.length === 0) return [paragraph(`${id}.none`, noneNominated(noun))];
  const described = describedColumns(context, kind);
  const signs = new Set<CellSign>();
  const rows = members.map((assessment, place) =>
    nomineeRow(
      assessment.nomination,
      described.map(({ cell }) => {
        const made = cell(assessment, place);
        if ('kind' in made) return made;
        if (made.sign !== undefined) signs.add(made.sign);
        return text(made.text);
      }),
    ),
  );
  const columns = columnsOn(page, described, rows, ANNEX_SIZE);
  return listedTable(
    table(id, columns, headerOf(described), rows, ANNEX_SIZE),
    `${id}.end`,
    listEnd(members.length, noun),
    signs.size === 0 ? undefined : signsSentence(signs),
  );
}

function describedColumns(context: ReportContext, kind: Kind): AssessmentColumn[] {
  const { nominations, settings, year } = context;
  const years = assessedYears(nominations.period, year, null);
  const shown = kind === 'model' ? [] : years;
  const place: AssessmentColumn = { column: column(10, 'center'), header: 'TT', cell: (_, n) => whole(n + 1) };
  const yearly = (group: string, read: 'title' | 'rating'): AssessmentColumn[] =>
    shown.map((one) => ({
      column: column(18, 'center'),
      header: String(one),
      group,
      cell: ({ nomination }) => evidenceByYear(nomination, read, one),
    }));
  const flexible = column(0);
  const own: AssessmentColumn[] =
    kind === 'collective'
      ? [
          { column: flexible, header: COLUMNS.collective, cell: ({ nomination }) => text(nomination.name) },
          ...yearly(COLUMNS.title, 'title'),
        ]
      : kind === 'individual'
        ? [
            { column: column(38), header: COLUMNS.person, cell: ({ nomination }) => text(nomination.name) },
            ...birthDateColumn(settings, 23),
            { column: flexible, header: COLUMNS.office, cell: ({ nomination }) => officeCell(nomination) },
            ...yearly(COLUMNS.rating, 'rating'),
            {
              column: column(21, 'center'),
              header: COLUMNS.commendedYears,
              cell: ({ nomination }) => yearsWith(nomination, 'commendation', years),
            },
          ]
        : [
            { column: flexible, header: COLUMNS.model, cell: ({ nomination }) => text(nomination.name) },
            {
              column: column(50),
              header: COLUMNS.implementingUnit,
              cell: ({ nomination }) => text(nomination.unit ?? ''),
            },
            {
              column: column(22, 'center'),
              header: COLUMNS.stage,
              cell: ({ nomination }) =>
                text(nomination.stage === null ? CELL_SIGNS['not-written'] : stageName(nomination.stage, 'vi')),
            },
          ];
  return [place, ...own, ...resultColumns(kind)];
}

function resultColumns(kind: Kind): AssessmentColumn[] {
  const counted = (result: 'met' | 'unmet' | 'unknown', header: string): AssessmentColumn => ({
    column: column(14, 'center'),
    header,
    group: COLUMNS.criteria,
    cell: ({ criteria }) => whole(criteria.filter((one) => one.result === result).length),
  });
  return [
    {
      column: column(kind === 'individual' ? 30 : 42, 'center'),
      header: COLUMNS.outcome,
      cell: ({ outcome }) => text(outcomeName(outcome, 'vi'), { bold: outcome === 'eligible' }),
    },
    { column: column(14, 'center'), header: COLUMNS.score, cell: ({ score }) => scoreCell(score) },
    { column: column(13, 'center'), header: COLUMNS.rank, cell: ({ rank }) => whole(rank) },
    ...(kind === 'individual'
      ? []
      : [counted('met', COLUMNS.met), counted('unmet', COLUMNS.unmet), counted('unknown', COLUMNS.lackingShort)]),
    { column: column(18, 'center'), header: COLUMNS.councilCriteriaLeft, cell: ({ council }) => whole(council) },
  ];
}
