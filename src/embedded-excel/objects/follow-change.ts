import type { ModelEvent } from '../model/events';
import { shiftedArea, type Shift } from '../model/shift';
import type { References } from '../protocol/references';
import { parseAddress } from './range-address';

/**
 * Ranges kept by reference move with their cells when others are inserted or deleted before them, as a `Range` of Excel does
 * (a guess from how VBA's ranges behave; Microsoft documents tracked objects only in that they survive
 * "environment changes": learn.microsoft.com/javascript/api/office/officeextension.trackedobjects).
 */
export function followChange(references: References, event: ModelEvent): void {
  if (event.type !== 'changed') return;
  const shift = shiftOf(event);
  if (shift === undefined) return;
  for (const instance of references.all()) {
    for (const cells of instance.cells()) {
      if (cells.sheet.id === event.sheet && cells.area !== null) cells.area = shiftedArea(cells.area, shift);
    }
  }
}

function shiftOf(event: Extract<ModelEvent, { type: 'changed' }>): Shift | undefined {
  const match = /^(Row|Column|Cell)(Inserted|Deleted)$/.exec(event.changeType);
  const area = parseAddress(event.address);
  if (match === null || area === null) return undefined;
  const kind = match[2] === 'Inserted' ? 'insert' : 'delete';
  const rows = match[1] === 'Row' || (match[1] === 'Cell' && (event.shift === 'Down' || event.shift === 'Up'));
  return { kind, axis: rows ? 'rows' : 'columns', area };
}
