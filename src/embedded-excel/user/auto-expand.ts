import { contains, type Area } from '../../grid/area';
import { valueAt } from '../model/cells';
import { intersection } from '../model/limits';
import { resizeTable } from '../model/tables';
import type { SheetModel, WorkbookModel } from '../model/types';
import type { TableModel } from '../model/types-objects';

/**
 * What a user types directly below or right of a table becomes part of it, where nothing else stands there.
 * @see https://support.microsoft.com/office/e65ae4bb-e44d-43f4-ad8b-7d68784f1165 (resize a table; AutoExpand)
 */
export function expandTables(workbook: WorkbookModel, sheet: SheetModel, written: Area): void {
  for (const table of [...sheet.tables]) {
    const area = expandedArea(sheet, table, written);
    if (area !== null) resizeTable(workbook, sheet, table, area);
  }
}

function expandedArea(sheet: SheetModel, table: TableModel, written: Area): Area | null {
  const { area } = table;
  const below = written.top === area.bottom + 1 && written.left >= area.left && written.right <= area.right;
  const beside = written.left === area.right + 1 && written.top >= area.top && written.bottom <= area.bottom;
  if (below && table.totalsRow) return null;
  if (!below && !beside) return null;
  const grown = below ? { ...area, bottom: written.bottom } : { ...area, right: written.right };
  const added = below ? { ...grown, top: area.bottom + 1 } : { ...grown, left: area.right + 1 };
  return isFree(sheet, table, added, written) ? grown : null;
}

/** Empty but for what was written, and nobody else's. */
function isFree(sheet: SheetModel, table: TableModel, added: Area, written: Area): boolean {
  if (sheet.merges.some((merge) => intersection(merge, added) !== null)) return false;
  if (sheet.tables.some((other) => other.id !== table.id && intersection(other.area, added) !== null)) return false;
  if (sheet.autoFilter !== null && intersection(sheet.autoFilter.area, added) !== null) return false;
  for (let row = added.top; row <= added.bottom; row++)
    for (let column = added.left; column <= added.right; column++)
      if (!contains(written, row, column) && valueAt(sheet, row, column) !== null) return false;
  return true;
}
