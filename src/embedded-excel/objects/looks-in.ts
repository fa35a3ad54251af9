import type { Area } from '../../grid/area';
import type { CellLook } from '../model/styles';
import { lookOf } from '../model/styles-look';
import type { Cell, RowModel, SheetModel, WorkbookModel } from '../model/types';
import type { Scope } from '../protocol/scope';
import { areasOf, type Region } from './region';
import { runLooks } from './rich-looks';

/** All looks that the cells of an area have, each once; a text of several fonts gives one for each of its runs. */
export function looksIn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  into = new Set<CellLook>(),
): Set<CellLook> {
  const styles = stylesIn(sheet, area, (cell, rich) => {
    for (const look of runLooks(workbook.styles, cell.style, rich)) into.add(look);
  });
  for (const style of styles) into.add(lookOf(workbook.styles, style));
  return into;
}

type RichSink = (cell: Cell, rich: string) => void;

/** All styles that the cells of an area have, each once. @param rich takes texts of several runs, where given */
export function stylesIn(sheet: SheetModel, area: Area, rich?: RichSink): Set<number> {
  const styles = new Set<number>();
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  let blankRows = area.bottom > bottom;
  for (let row = area.top; row <= bottom; row++) {
    const there = sheet.rows[row];
    if (there === undefined) blankRows = true;
    else addRow(sheet, there, area, styles, rich);
  }
  if (blankRows) addColumns(sheet, area.left, area.right, styles);
  return styles;
}

function addRow(
  sheet: SheetModel,
  row: RowModel,
  { left, right }: Area,
  styles: Set<number>,
  rich: RichSink | undefined,
): void {
  const last = Math.min(right, row.cells.length - 1);
  for (let column = left; column <= last; column++) {
    const cell = row.cells[column];
    if (cell === undefined) {
      if (row.style === null) addColumns(sheet, column, column, styles);
      else styles.add(row.style);
    } else if (rich === undefined || cell.extras?.rich === undefined) styles.add(cell.style);
    else rich(cell, cell.extras.rich);
  }
  if (last >= right) return;
  if (row.style === null) addColumns(sheet, Math.max(left, row.cells.length), right, styles);
  else styles.add(row.style);
}

/** The styles of cells that are not there. */
function addColumns(sheet: SheetModel, left: number, right: number, styles: Set<number>): void {
  let next = left;
  for (const span of sheet.columns) {
    if (span.last < next) continue;
    if (span.first > right) break;
    if (span.first > next) styles.add(0);
    styles.add(span.style ?? 0);
    next = span.last + 1;
  }
  if (next <= right) styles.add(0);
}

/** What all looks have in common; null where they differ, as Excel's formats answer. */
export function uniform<T>(looks: Iterable<CellLook>, read: (look: CellLook) => T): T | null {
  let common: { readonly value: T } | undefined;
  for (const look of looks) {
    const value = read(look);
    if (common === undefined) common = { value };
    else if (common.value !== value) return null;
  }
  return common?.value ?? null;
}

/** What all cells of a region have in common; null where they differ. */
export function uniformIn<T>(region: Region, scope: Scope, read: (look: CellLook) => T): T | null {
  const looks = new Set<CellLook>();
  for (const area of areasOf(region, scope)) looksIn(scope.workbook, region.sheet, area, looks);
  return uniform(looks, read);
}
