import type { CellRef } from '../../grid/area';
import type { Kind } from '../../criteria/criterion';
import type { EvidenceByField } from '../../nominations/evidence-of-year';
import type { Evidence } from '../../nominations/nomination';
import type { PendingDecision } from '../../nominations/result';
import type { Table } from '../../nominations/table';
import type { ConditionOutcome, Found, Shortfall } from '../assessment';

/** What a nominee's rules are judged on. */
export interface RuleInput {
  readonly kind: Kind;
  readonly evidence: EvidenceByField;
  /** The marks of Y, by criterion. */
  readonly marks: ReadonlyMap<string, readonly Evidence[]>;
  readonly tables: readonly Table[];
  /** The year under review, Y. */
  readonly year: number;
  /** The nominee's assessed years, ascending. */
  readonly years: readonly number[];
  /** The years whose columns take a condition up: the assessed ones; of a nominee who has none, the period's up to Y. */
  readonly columnYears: readonly number[];
  readonly pending: readonly PendingDecision[];
}

/** A rule's answer with what it was read from. */
export interface Verdict {
  readonly result: ConditionOutcome;
  /** The years it was judged over; empty for rules without years. */
  readonly years: readonly number[];
  readonly found: readonly Found[];
  readonly shortfall: Shortfall | null;
}

/**
 * @param bound the level or share to reach; 0 for rules without one
 * @param criterion the criterion's id, for its marks
 */
export type Rule = (input: RuleInput, bound: number, criterion: string) => Verdict;

function cell(table: Table, row: number, column: number): CellRef {
  return table.file === undefined
    ? { sheet: table.sheet, row, column }
    : { file: table.file, sheet: table.sheet, row, column };
}

/** The cells a piece of evidence was read from. */
export function cellsOf(evidence: Evidence, tables: readonly Table[]): CellRef[] {
  const { row, column, second } = evidence;
  const table = tables[row.table];
  if (table === undefined) return [];
  const first = cell(table, row.row, column.column);
  return second === undefined ? [first] : [first, cell(table, row.row, second.column)];
}

/** What one piece of evidence said. */
export function foundIn(evidence: Evidence, tables: readonly Table[], year: number | null = evidence.year): Found {
  const { state, level, text } = evidence.reading;
  return { year, state, level: state === 'known' ? level : null, text, cells: cellsOf(evidence, tables) };
}

/** Nothing holds a year's evidence: no column, no row, no log entry. */
export function noCell(year: number | null): Found {
  return { year, state: 'no-cell', level: null, text: '', cells: NO_CELLS };
}

const NO_CELLS: readonly CellRef[] = [];
