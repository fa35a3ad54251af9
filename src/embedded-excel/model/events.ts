import type { CellValue } from '../../grid/grid';
import type { ProtectionOptions } from './types-objects';
import type { WorkbookModel } from './types';

/** Who did it: the person at this Excel, the add-in itself, or a co-author (Excel.EventSource, EventTriggerSource). */
export type EventSource = 'user' | 'add-in' | 'remote';

/** Excel.DataChangeType. @see https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted'
  | 'Unknown';

/** Value before and after, for a change of one cell (Excel.ChangedEventDetail). */
export interface ChangeDetails {
  readonly valueBefore: CellValue;
  readonly valueAfter: CellValue;
}

/** Of insertions and deletions (Excel.ChangeDirectionState, 1.14). */
export type ShiftDirection = 'Right' | 'Down' | 'Left' | 'Up';

/** What happened, without `source`. `sheet` and `table` are ids; addresses are like `A5:K6` or `5:6`. */
export type EventBody =
  | {
      readonly type: 'changed';
      readonly sheet: string;
      readonly address: string;
      readonly changeType: ChangeType;
      readonly details?: ChangeDetails;
      readonly shift?: ShiftDirection;
    }
  | {
      readonly type: 'table-changed';
      readonly sheet: string;
      readonly table: number;
      readonly address: string;
      readonly changeType: ChangeType;
      readonly details?: ChangeDetails;
    }
  | { readonly type: 'formula-changed'; readonly sheet: string; readonly cells: readonly FormulaChange[] }
  | { readonly type: 'format-changed'; readonly sheet: string; readonly address: string }
  | { readonly type: 'selection-changed'; readonly sheet: string; readonly address: string }
  | { readonly type: 'row-sorted' | 'column-sorted'; readonly sheet: string; readonly address: string }
  | {
      readonly type: 'row-hidden-changed';
      readonly sheet: string;
      readonly address: string;
      readonly changeType: 'Hidden' | 'Unhidden';
    }
  | { readonly type: 'filtered'; readonly sheet: string }
  | { readonly type: 'table-filtered'; readonly sheet: string; readonly table: number }
  | {
      readonly type: 'table-added' | 'table-deleted';
      readonly sheet: string;
      readonly table: number;
      readonly name: string;
    }
  | { readonly type: 'calculated'; readonly sheet: string }
  | {
      readonly type: 'protection-changed';
      readonly sheet: string;
      readonly isProtected: boolean;
      readonly options: ProtectionOptions | null;
    }
  | { readonly type: 'sheet-added' | 'sheet-activated' | 'sheet-deactivated'; readonly sheet: string }
  | { readonly type: 'sheet-deleted'; readonly sheet: string; readonly name: string }
  | { readonly type: 'sheet-renamed'; readonly sheet: string; readonly nameBefore: string; readonly nameAfter: string }
  | {
      readonly type: 'sheet-moved';
      readonly sheet: string;
      readonly positionBefore: number;
      readonly positionAfter: number;
    }
  | {
      readonly type: 'sheet-visibility-changed';
      readonly sheet: string;
      readonly before: 'Visible' | 'Hidden' | 'VeryHidden';
      readonly after: 'Visible' | 'Hidden' | 'VeryHidden';
    };

export interface FormulaChange {
  readonly address: string;
  readonly previousFormula: string;
}

export type ModelEvent = EventBody & { readonly source: EventSource };

/** Calls `listener` for each event of the workbook; returns how to end it. */
export function subscribe(workbook: WorkbookModel, listener: (event: ModelEvent) => void): () => void {
  workbook.listeners.add(listener);
  return () => void workbook.listeners.delete(listener);
}

/** Raises an event, unless events are muted. */
export function emit(workbook: WorkbookModel, event: EventBody): void {
  if (workbook.muted > 0) return;
  const raised: ModelEvent = { ...event, source: workbook.source };
  for (const listener of workbook.listeners) listener(raised);
}

/** Does something as someone; gives its result and the events it raised, in order. */
export function actAs<T>(
  workbook: WorkbookModel,
  source: EventSource,
  action: () => T,
): { readonly result: T; readonly events: readonly ModelEvent[] } {
  const before = workbook.source;
  const events: ModelEvent[] = [];
  const stop = subscribe(workbook, (event) => events.push(event));
  workbook.source = source;
  try {
    return { result: action(), events };
  } finally {
    workbook.source = before;
    stop();
  }
}

/** Does something without raising events. */
export function muted<T>(workbook: WorkbookModel, action: () => T): T {
  workbook.muted++;
  try {
    return action();
  } finally {
    workbook.muted--;
  }
}
