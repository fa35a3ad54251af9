import type { CellRef } from '../../grid/area';
import type { Evidence, Nomination } from '../../nominations/nomination';
import type { PendingDecision } from '../../nominations/result';
import type { Table } from '../../nominations/table';
import type { ConditionOutcome, Found, Shortfall } from '../assessment';

/** What a rule is judged on. */
export interface RuleInput {
  readonly nomination: Nomination;
  readonly tables: readonly Table[];
  /** The criterion's id, for its marks. */
  readonly criterion: string;
  /** The level or share to reach; 0 for rules without one. */
  readonly bound: number;
  /** The year under review, Y. */
  readonly year: number;
  /** The nominee's assessed years, ascending. */
  readonly years: readonly number[];
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

export type Rule = (input: RuleInput) => Verdict;

/** The cells a piece of evidence was read from. */
export function cellsOf(evidence: Evidence, tables: readonly Table[]): CellRef[] {
  const table = tables[evidence.row.table];
  if (table === undefined) return [];
  const place = {
    ...(table.file === undefined ? {} : { file: table.file }),
    sheet: table.sheet,
    row: evidence.row.row,
  };
  const first = { ...place, column: evidence.column.column };
  return evidence.second === undefined ? [first] : [first, { ...place, column: evidence.second.column }];
}

/** What one piece of evidence said. */
export function foundIn(evidence: Evidence, tables: readonly Table[], year: number | null = evidence.year): Found {
  const { state, level, text } = evidence.reading;
  return { year, state, level: state === 'known' ? level : null, text, cells: cellsOf(evidence, tables) };
}

/** Nothing holds a year's evidence: no column, no row, no log entry. */
export function noCell(year: number | null): Found {
  return { year, state: 'no-cell', level: null, text: '', cells: [] };
}
