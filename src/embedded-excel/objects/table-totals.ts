import { isFilled, cellAt } from '../model/cells';
import { clearCells } from '../model/clear';
import { insertCells } from '../model/insert-delete';
import { changeTable } from '../model/tables';
import { setValues } from '../model/set-values';
import type { Scope } from '../protocol/scope';
import type { SheetModel } from '../model/types';
import type { Area } from '../../grid/area';
import { tableOf, type TableTarget } from './table-target';

/** Whether a cell of the area holds something. */
export function holdsContent(sheet: SheetModel, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell !== undefined && isFilled(cell)) return true;
    }
  return false;
}

/** A totals row comes below the data, or goes: its first cell says "Total" (a guess, as that cells below move down). */
export function showTotals(target: TableTarget, shown: boolean, scope: Scope): void {
  const { workbook } = scope;
  const { sheet } = target;
  const table = tableOf(target);
  if (table.totalsRow === shown) return;
  const { area } = table;
  if (!shown) {
    clearCells(workbook, sheet, { ...area, top: area.bottom }, 'contents');
    changeTable(workbook, sheet, tableOf(target), { totalsRow: false, area: { ...area, bottom: area.bottom - 1 } });
    return;
  }
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (holdsContent(sheet, below)) insertCells(workbook, sheet, below, 'down');
  changeTable(workbook, sheet, tableOf(target), { totalsRow: true, area: { ...area, bottom: below.bottom } });
  setValues(workbook, sheet, { ...below, right: below.left }, 'Total');
}
