import { KINDS, type Condition, type CriteriaSet, type Kind, type Period, type RuleName } from '../criteria/criterion';
import { finding, type Finding } from './finding';
import { isFoundList, type FoundTable } from './find-tables';
import type { Nomination } from './nomination';
import type { PendingDecision } from './result';
import { FIELDS_OF_RULE } from './rule-fields';
import type { Field } from './table';

/** The field that each rule over years reads. */
const EVERY_YEAR: Partial<Record<RuleName, 'rating' | 'title' | 'commendation'>> = {
  'rating-every-year': 'rating',
  'title-every-year': 'title',
  'commendation-every-year': 'commendation',
};

/** A condition with the id of its criterion. */
interface OwnCondition extends Condition {
  readonly criterion: string;
}

/** The conditions that a set holds for a kind. */
function conditionsOf(set: CriteriaSet, kind: Kind): OwnCondition[] {
  return set.criteria
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap(({ id, conditions }) => conditions.map((condition) => ({ ...condition, criterion: id })))
    .filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
}

/** What a rule reads; a mark is its criterion's own. */
function readsOf(rule: RuleName, criterion: string): readonly string[] {
  return rule === 'mark' ? [markOf(criterion)] : FIELDS_OF_RULE[rule];
}

function markOf(criterion: string): string {
  return `mark:${criterion}`;
}

/** The fields of a kind that some criterion asks for in every year. */
function everyYearFields(set: CriteriaSet, kind: Kind): ('rating' | 'title' | 'commendation')[] {
  const fields = conditionsOf(set, kind).flatMap((condition) => EVERY_YEAR[condition.rule] ?? []);
  return [...new Set(fields)];
}

/**
 * Decisions of Y still to come: no nominee of a kind has a value of a title (a commendation) for Y, whichever the table
 * (contract, section 5).
 */
export function pendingDecisions(
  nominations: readonly Nomination[],
  set: CriteriaSet,
  year: number,
): PendingDecision[] {
  const pending: PendingDecision[] = [];
  for (const kind of KINDS) {
    const ofKind = nominations.filter((nomination) => nomination.kind === kind);
    if (ofKind.length === 0) continue;
    for (const field of everyYearFields(set, kind)) {
      if (field === 'rating') continue;
      const decided = ofKind.some((nomination) =>
        nomination.evidence.some(
          ({ field: of, year: bound, reading }) =>
            of === field && bound === year && reading.state !== 'blank' && reading.elsewhere !== true,
        ),
      );
      if (!decided) pending.push({ kind, field });
    }
  }
  return pending;
}

/** `year-gap`: some assessed years of a kind have the field, this one has not. */
export function checkYearGaps(
  nominations: readonly Nomination[],
  pending: readonly PendingDecision[],
  set: CriteriaSet,
  years: readonly number[],
  year: number,
): Finding[] {
  const findings: Finding[] = [];
  for (const kind of KINDS) {
    for (const field of everyYearFields(set, kind)) {
      const have = new Set<number>();
      for (const nomination of nominations) {
        if (nomination.kind !== kind) continue;
        for (const one of nomination.evidence) {
          if (one.field === field || (field === 'rating' && one.field === 'ratingPoints')) have.add(one.year);
        }
      }
      const waiting = pending.some((one) => one.kind === kind && one.field === field);
      const asked = years.filter((one) => !(waiting && one === year));
      if (!asked.some((one) => have.has(one))) continue;
      for (const missing of asked.filter((one) => !have.has(one))) {
        findings.push(finding('year-gap', null, { kind, field, year: missing }));
      }
    }
  }
  return findings;
}

/** `required-column-missing`: once a table and `always` rule, where no nominee of that table gets the field anywhere. */
export function checkRequiredColumns(
  nominations: readonly Nomination[],
  tables: readonly FoundTable[],
  set: CriteriaSet,
): Finding[] {
  const findings: Finding[] = [];
  // Per table and kind: the fields that any of its nominees has.
  const fields = new Map<string, Set<string>>();
  for (const nomination of nominations) {
    const have = new Set(
      nomination.evidence.map(({ field, criterion }) => (criterion === undefined ? field : markOf(criterion))),
    );
    for (const table of new Set(nomination.at.map((row) => row.table))) {
      const key = `${String(table)}:${nomination.kind}`;
      const all = fields.get(key);
      if (all === undefined) fields.set(key, new Set(have));
      else for (const field of have) all.add(field);
    }
  }
  for (const [index, table] of tables.entries()) {
    if (!isFoundList(table)) continue;
    const said = new Set<RuleName>();
    for (const kind of KINDS) {
      const have = fields.get(`${String(index)}:${kind}`);
      if (have === undefined) continue;
      for (const { rule, need, orElse, criterion } of conditionsOf(set, kind)) {
        if (need !== 'always' || said.has(rule)) continue;
        const reads = [...readsOf(rule, criterion), ...(orElse === undefined ? [] : readsOf(orElse.rule, criterion))];
        if (reads.some((field) => have.has(field))) continue;
        said.add(rule);
        findings.push(finding('required-column-missing', nameHeader(table), { rule, kind }));
      }
    }
  }
  return findings;
}

/** The lowest header cell of the names: a missing column has none of its own. */
function nameHeader(table: FoundTable) {
  const names: readonly Field[] = ['name', 'familyName', 'idNumber'];
  const column = table.columns.find((one) => names.includes(one.field));
  return table.sheet.ref(column?.headerRow ?? table.block.area.bottom, column?.column ?? table.block.area.left);
}

/** The years that count: the period, and the first in which models do. */
export interface CountedYears {
  readonly period: Period;
  readonly modelsFrom: number;
}

/** What a table's row says for the check of the period. */
export interface PeriodRow {
  readonly at: { readonly row: number; readonly year: number };
  readonly kind: Kind;
}

/**
 * `year-out-of-period`: a column or a row of a year outside the period; not for models where they are counted from an
 * earlier year on (contract, section 7).
 */
export function checkPeriod(
  tables: readonly FoundTable[],
  { period, modelsFrom }: CountedYears,
  rows: ReadonlyMap<FoundTable, readonly PeriodRow[]>,
): Finding[] {
  const findings: Finding[] = [];
  const outside = (year: number, model: boolean) => year < (model ? modelsFrom : period.first) || year > period.last;
  for (const table of tables) {
    const { sheet } = table;
    const own = rows.get(table) ?? [];
    const modelsOnly = own.length > 0 && own.every(({ kind }) => kind === 'model');
    for (const column of table.columns) {
      if (column.year === null || !outside(column.year, modelsOnly)) continue;
      findings.push(
        finding('year-out-of-period', sheet.ref(column.headerRow, column.column), { year: column.year, ...period }),
      );
    }
    // In a log the date says which year an entry is of.
    const says = (field: Field) => table.columns.find((column) => column.field === field);
    const yearColumn = says('year') ?? says('logDate');
    for (const { at, kind } of own) {
      const { row, year } = at;
      if (!outside(year, kind === 'model')) continue;
      if (yearColumn !== undefined)
        findings.push(finding('year-out-of-period', sheet.ref(row, yearColumn.column), { year, ...period }));
      else {
        findings.push(finding('year-out-of-period', nameHeader(table), { year, ...period }));
        break;
      }
    }
  }
  return findings;
}
