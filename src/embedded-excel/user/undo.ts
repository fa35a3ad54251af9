import { actAs, emit, type EventBody, type ModelEvent } from '../model/events';
import { ModelError } from '../model/error';
import { recalculate } from '../model/calculate';
import { restoreSnapshot, takeSnapshot, type Snapshot } from '../model/snapshot';
import type { WorkbookModel } from '../model/types';

interface Step {
  readonly before: Snapshot;
  readonly events: readonly ModelEvent[];
}

/** Excel keeps 100 steps; as many whole states would be much for a large workbook in a test. */
const STEPS = 20;
const stacks = new WeakMap<WorkbookModel, Step[]>();

function stackOf(workbook: WorkbookModel): Step[] {
  const stack = stacks.get(workbook) ?? [];
  stacks.set(workbook, stack);
  return stack;
}

/** Does something as the user that can be undone; gives the events that Excel raises for it. */
export function asUser(workbook: WorkbookModel, action: () => void): readonly ModelEvent[] {
  return undoable(workbook, 'user', action);
}

/**
 * A batch of an add-in as one step of the user's undo stack, as in Microsoft 365 (since ExcelApi 1.20 documented with
 * groups; that a batch is a step before is a guess). In Excel 2021 an add-in's write ends the stack: `endUndo`.
 */
export function asAddIn(workbook: WorkbookModel, action: () => void): readonly ModelEvent[] {
  return undoable(workbook, 'add-in', action);
}

function undoable(workbook: WorkbookModel, source: 'user' | 'add-in', action: () => void): readonly ModelEvent[] {
  const before = takeSnapshot(workbook);
  const { events } = actAs(workbook, source, action);
  const stack = stackOf(workbook);
  stack.push({ before, events });
  if (stack.length > STEPS) stack.shift();
  return events;
}

/**
 * Sheets added, deleted, renamed, moved, copied or protected cannot be undone, and end the stack.
 * @see https://support.microsoft.com/office/84bdb9bc-4e23-4f06-ba78-f7b893eb2d28 (actions that cannot be undone)
 */
export function asUserForGood(workbook: WorkbookModel, action: () => void): readonly ModelEvent[] {
  const { events } = actAs(workbook, 'user', action);
  endUndo(workbook);
  return events;
}

/** Forgets what could be undone: Excel does so after what cannot be. */
export function endUndo(workbook: WorkbookModel): void {
  stacks.delete(workbook);
}

/** Whether there is something to undo. */
export function canUndo(workbook: WorkbookModel): boolean {
  return stackOf(workbook).length > 0;
}

/**
 * Undoes the last step, the user's or the add-in's; gives the events of the way back (a guess: Microsoft does not
 * say which they are).
 * @throws ModelError `InvalidOperation` where there is nothing to undo
 */
export function undo(workbook: WorkbookModel): readonly ModelEvent[] {
  const step = stackOf(workbook).pop();
  if (step === undefined) throw new ModelError('InvalidOperation', 'There is nothing to undo.');
  return actAs(workbook, 'user', () => {
    restoreSnapshot(workbook, step.before);
    recalculate(workbook);
    for (const event of step.events.toReversed()) {
      const back = inverse(event);
      if (back !== null) emit(workbook, back);
    }
  }).events;
}

const OPPOSITE = { Right: 'Left', Left: 'Right', Down: 'Up', Up: 'Down' } as const;
const CHANGE = {
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
  RangeEdited: 'RangeEdited',
  Unknown: 'Unknown',
} as const;

function inverse({ source: _source, ...event }: ModelEvent): EventBody | null {
  switch (event.type) {
    case 'changed':
    case 'table-changed': {
      const { details } = event;
      const swapped =
        details === undefined ? {} : { details: { valueBefore: details.valueAfter, valueAfter: details.valueBefore } };
      const shift = event.type === 'changed' && event.shift !== undefined ? { shift: OPPOSITE[event.shift] } : {};
      return { ...event, ...swapped, ...shift, changeType: CHANGE[event.changeType] };
    }
    case 'row-hidden-changed':
      return { ...event, changeType: event.changeType === 'Hidden' ? 'Unhidden' : 'Hidden' };
    case 'table-added':
      return { ...event, type: 'table-deleted' };
    case 'table-deleted':
      return { ...event, type: 'table-added' };
    case 'format-changed':
    case 'filtered':
    case 'table-filtered':
    case 'selection-changed':
      return event;
    // A sort undone is told as edited cells: nothing is sorted.
    case 'row-sorted':
    case 'column-sorted':
      return { type: 'changed', sheet: event.sheet, address: around(event.address), changeType: 'RangeEdited' };
    default:
      return null;
  }
}

/** The cells from the first to the last of areas that lie behind each other: `A1:B2,A5:B5` → `A1:B5`. */
function around(address: string): string {
  const corners = address.split(/[,:]/);
  const [first = '', last = ''] = [corners[0], corners.at(-1)];
  return first === last ? first : `${first}:${last}`;
}
