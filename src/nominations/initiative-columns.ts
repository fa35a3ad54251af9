import type { TableColumn } from './table';

/** How a column of evidence is read over many rows. */
export interface ColumnPlan {
  readonly column: TableColumn;
  /** Undated, and its cells name years: read per year named. */
  readonly datedByCells: boolean;
}

/** An initiative's text and its recognised level, which are one cell; either may lack. */
export interface InitiativePair {
  readonly text: ColumnPlan | null;
  readonly level: ColumnPlan | null;
}

/** Text and level columns of one year belong together, in their order. */
export function initiativePairs(plans: readonly ColumnPlan[]): InitiativePair[] {
  const single = plans.filter(({ column }) => column.group === undefined);
  const levels = single.filter(({ column }) => column.field === 'initiativeLevel');
  const pairs: InitiativePair[] = [];
  for (const text of single.filter(({ column }) => column.field === 'initiative')) {
    const named = text.column.named !== undefined;
    const index = named ? -1 : levels.findIndex(({ column }) => column.year === text.column.year);
    pairs.push({ text, level: index < 0 ? null : (levels.splice(index, 1)[0] ?? null) });
  }
  for (const level of levels) pairs.push({ text: null, level });
  return pairs;
}
