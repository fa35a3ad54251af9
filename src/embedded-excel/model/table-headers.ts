import type { Area } from '../../grid/area';
import { putCell, styleAt, valueAt } from './cells';
import { intersection } from './limits';
import { textOf } from './text';
import type { SheetModel, WorkbookModel } from './types';
import type { TableColumn, TableModel } from './types-objects';
import { renameColumnInFormulas } from './structured-references';

/**
 * A header cell of a table is its column's name: a text, never empty, never twice in a table. What was written to
 * header cells is made so, formulas that name the column follow.
 * @see https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e (structured references: column specifier)
 */
export function renameColumnsFromCells(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  sheet.tables.forEach((table, place) => {
    const header = { ...table.area, bottom: table.area.top };
    const written = table.headerRow ? intersection(header, area) : null;
    if (written === null) return;
    sheet.tables[place] = withHeaders(workbook, sheet, table, written);
  });
}

/** Names the columns under `written` as their cells say, and the cells as the columns are then named. */
export function withHeaders(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, written: Area): TableModel {
  const columns = [...table.columns];
  const isWritten = (n: number): boolean => n >= written.left - table.area.left && n <= written.right - table.area.left;
  const taken = new Set(columns.filter((_, n) => !isWritten(n)).map((column) => column.name.toLowerCase()));
  for (let column = written.left; column <= written.right; column++) {
    const n = column - table.area.left;
    const before = columns[n];
    if (before === undefined) continue;
    const style = styleAt(sheet, table.area.top, column);
    const value = valueAt(sheet, table.area.top, column);
    const format = workbook.styles.records[style]?.numberFormat ?? 'General';
    const name = freeColumnName(textOf(value, format, workbook.date1904), taken);
    taken.add(name.toLowerCase());
    columns[n] = { ...before, name };
    if (value !== name) putCell(sheet, table.area.top, column, { value: name, formula: null, style, extras: null });
    if (before.name !== name) renameColumnInFormulas(workbook, table.name, before.name, name);
  }
  return { ...table, columns };
}

/** `Column1` for an empty header (the first number that is free: a guess), `Điểm2` for a second `Điểm`. */
export function freeColumnName(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const base = wanted === '' ? 'Column' : wanted;
  let n = wanted === '' ? 1 : 2;
  while (taken.has(`${base}${String(n)}`.toLowerCase())) n++;
  return `${base}${String(n)}`;
}

/** New columns, numbered behind the table's others. */
export function newColumns(table: { readonly columns: readonly TableColumn[] }, count: number): TableColumn[] {
  const first = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  return Array.from({ length: count }, (_, n) => ({ id: first + n, name: '', node: null }));
}
