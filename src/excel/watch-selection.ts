import { parseArea } from '../grid/area';
import { Requests, type RequestOptions } from './request';
import { withRow, type SelectedCell } from './selected-cell';
import type { StopWatching } from './watch';

/** Milliseconds for which a selection must stand: whoever drags or runs down a column is not followed cell by cell. */
const STANDING = 150;

export interface WatchSelectionOptions extends RequestOptions {
  /** Told the top left cell of what the user selected. */
  readonly told: (cell: SelectedCell) => void;
  readonly standing?: number;
}

/**
 * Tells which cell the user selects. A selection of several areas is told by its first one.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onselectionchanged-member
 * @throws where Excel does not register the event
 */
export async function watchSelection({
  told,
  standing = STANDING,
  ...options
}: WatchSelectionOptions): Promise<StopWatching> {
  const requests = new Requests(options);
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;

  const tell = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const number = ++newest;
    const area = parseArea(address.split(',')[0] ?? '');
    if (area === null) return;
    const { top: row, left: column } = area;
    const cell = await requests.read((context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
      const first = found.getCell(row, 0).load('values');
      return () => (found.isNullObject ? null : withRow({ sheet: found.name, row, column }, first.values[0]?.[0]));
    });
    if (cell !== null && !ended && number === newest) told(cell);
  };

  const handler = await requests.write((context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async (selection) => {
      clearTimeout(timer);
      // A selection that could not be looked up is told by the next one.
      timer = setTimeout(() => void tell(selection).catch(() => undefined), standing);
    });
    return () => added;
  });
  return async () => {
    ended = true;
    clearTimeout(timer);
    handler.remove();
    await handler.context.sync();
  };
}
