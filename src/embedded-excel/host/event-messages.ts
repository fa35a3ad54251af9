import { isCellError, type CellValue } from '../../grid/grid';
import type { ModelEvent } from '../model/events';
import { eventNumber } from '../objects/event-numbers';
import { eventReference } from '../objects/event-ranges';
import { tableId } from '../objects/table-id';
import type { Json } from '../protocol/request';
import type { EventMessage } from '../protocol/subscriptions';

type Body = { readonly [key: string]: Json };

/** `source`: Excel.EventSource; `triggerSource`, 1.14: Excel.EventTriggerSource. A co-author's changes are `Remote`. */
function sourcesOf(event: ModelEvent): Body {
  return {
    source: event.source === 'remote' ? 'Remote' : 'Local',
    triggerSource: event.source === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  };
}

/** Excel.ChangedEventDetail's types: Excel.RangeValueType. */
function typeOf(value: Json): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' ? 'String' : 'Error';
}

const shown = (value: CellValue): Json => (isCellError(value) ? value.error : (value ?? ''));

function changedBody(event: Extract<ModelEvent, { type: 'changed' | 'table-changed' }>): Body {
  const details = event.details && {
    valueBefore: shown(event.details.valueBefore),
    valueAfter: shown(event.details.valueAfter),
    valueTypeBefore: isCellError(event.details.valueBefore) ? 'Error' : typeOf(event.details.valueBefore),
    valueTypeAfter: isCellError(event.details.valueAfter) ? 'Error' : typeOf(event.details.valueAfter),
  };
  const shift = event.type === 'changed' && event.shift !== undefined ? `ShiftCell${event.shift}` : 'None';
  return {
    address: event.address,
    changeType: event.changeType,
    shiftDirection: shift,
    referenceId: eventReference(event.sheet, event.address),
    ...details,
  };
}

/** The event's number and what its message says beside the sheet and the sources; undefined for what Excel has no event for in the API sets served. */
function describe(event: ModelEvent): readonly [number: number, body: Body] | undefined {
  switch (event.type) {
    case 'changed':
      return [eventNumber.changed, changedBody(event)];
    case 'formula-changed':
      return [
        eventNumber.formulaChanged,
        {
          formulaDetails: event.cells.map((cell) => ({
            cellAddress: cell.address,
            previousFormula: cell.previousFormula,
          })),
        },
      ];
    case 'format-changed':
      return [
        eventNumber.formatChanged,
        { address: event.address, referenceId: eventReference(event.sheet, event.address) },
      ];
    case 'selection-changed':
      return [eventNumber.selectionChanged, { address: event.address }];
    case 'row-sorted':
      return [eventNumber.rowSorted, { address: event.address }];
    case 'column-sorted':
      return [eventNumber.columnSorted, { address: event.address }];
    case 'row-hidden-changed':
      return [eventNumber.rowHiddenChanged, { address: event.address, changeType: event.changeType }];
    case 'calculated':
      return [eventNumber.calculated, { address: '' }];
    case 'protection-changed':
      return [eventNumber.protectionChanged, { isProtected: event.isProtected }];
    case 'sheet-added':
      return [eventNumber.added, {}];
    case 'sheet-activated':
      return [eventNumber.activated, {}];
    case 'sheet-deactivated':
      return [eventNumber.deactivated, {}];
    case 'sheet-deleted':
      return [eventNumber.deleted, {}];
    case 'sheet-renamed':
      return [eventNumber.nameChanged, { nameBefore: event.nameBefore, nameAfter: event.nameAfter }];
    case 'sheet-moved':
      return [eventNumber.moved, { positionBefore: event.positionBefore, positionAfter: event.positionAfter }];
    case 'sheet-visibility-changed':
      return [eventNumber.visibilityChanged, { visibilityBefore: event.before, visibilityAfter: event.after }];
    case 'table-changed':
      return [eventNumber.tableChanged, { ...changedBody(event), tableId: tableId(event.table) }];
    case 'table-added':
      return [eventNumber.tableAdded, { tableId: tableId(event.table) }];
    case 'table-deleted':
      return [eventNumber.tableDeleted, { tableId: tableId(event.table), tableName: event.name }];
    case 'filtered':
    case 'table-filtered':
      // `onFiltered` (1.12) is not in the client's registry of generic events; the add-in does not use it.
      return undefined;
  }
}

/**
 * The messages of an event: to the sheet's own handlers and to the workbook's collections. Tables: to the table's own, to the
 * workbook's collection and to the sheet's (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events).
 */
export function eventMessages(event: ModelEvent): readonly EventMessage[] {
  const described = describe(event);
  if (described === undefined) return [];
  const [number, body] = described;
  const args = { ...body, ...sourcesOf(event), worksheetId: event.sheet };
  const targets = ['Workbook', event.sheet];
  if ('table' in event) targets.push(tableId(event.table));
  return targets.map((target) => ({ number, target, args, remote: event.source === 'remote' }));
}
