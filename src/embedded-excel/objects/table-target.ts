import type { Area } from '../../grid/area';
import type { SheetModel } from '../model/types';
import type { TableColumn, TableModel } from '../model/types-objects';
import { ExcelError } from '../protocol/excel-error';
import type { Cells } from '../protocol/object-type';

/** A table by its id: its record is replaced with every change. */
export interface TableTarget {
  readonly sheet: SheetModel;
  readonly id: number;
}

export interface ColumnTarget extends TableTarget {
  readonly column: number;
}

/** The table as it is now. */
export function tableOf({ sheet, id }: TableTarget): TableModel {
  const table = sheet.tables.find((one) => one.id === id);
  if (table === undefined) throw new ExcelError('ItemNotFound', 'the table was deleted');
  return table;
}

/** A column and its place, from 0. */
export function columnOf(target: ColumnTarget): { readonly column: TableColumn; readonly place: number } {
  const { columns } = tableOf(target);
  const place = columns.findIndex(({ id }) => id === target.column);
  const column = columns[place];
  if (column === undefined) throw new ExcelError('ItemNotFound', 'the column was deleted');
  return { column, place };
}

export type TablePart = 'all' | 'header' | 'body' | 'totals';

/** A part of the table's area; null where it has no such row. */
export function partOf(table: TableModel, part: TablePart): Area | null {
  const { top, bottom } = table.area;
  const first = top + (table.headerRow ? 1 : 0);
  const last = bottom - (table.totalsRow ? 1 : 0);
  if (part === 'header') return table.headerRow ? { ...table.area, bottom: top } : null;
  if (part === 'totals') return table.totalsRow ? { ...table.area, top: bottom } : null;
  if (part === 'body') return first > last ? null : { ...table.area, top: first, bottom: last };
  return table.area;
}

/** The cells of a part of the table, or of one of its columns; `ItemNotFound` where there are none (the code is a guess). */
export function tableCells(target: TableTarget | ColumnTarget, part: TablePart): Cells {
  const table = tableOf(target);
  const area = partOf(table, part);
  if (area === null) throw new ExcelError('ItemNotFound', `the table has no ${part} row`);
  if (!('column' in target)) return { sheet: target.sheet, area };
  const left = table.area.left + columnOf(target).place;
  return { sheet: target.sheet, area: { ...area, left, right: left } };
}
