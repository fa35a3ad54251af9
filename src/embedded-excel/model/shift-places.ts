import type { Area } from '../../grid/area';
import { escapeXml, plainXml } from '../../xlsx/patch-text';
import { areasIn } from './load-rules';
import { putCell } from './cells';
import { setHidden } from './columns';
import { emit } from './events';
import { cellCount } from './limits';
import { addressOf, parseReference } from './references';
import { areasText } from './save-rules';
import { shiftedArea, shiftedCover, shiftFormula, type Shift } from './shift';
import { freeColumnName, newColumns } from './table-headers';
import type { SheetModel, SheetPiece, WorkbookModel } from './types';
import type { AutoFilter, TableModel } from './types-objects';
import { localName } from './xml-node';

/** Moves everything on a sheet that stands at cells without being in them: merges, rules, tables, filters, links. */
export function shiftPlaces(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = shiftedArea(merge, shift);
    return moved === null || cellCount(moved) === 1 ? [] : [moved];
  });
  sheet.conditionalFormats = shiftedRules(sheet.conditionalFormats, shift);
  sheet.validations = shiftedRules(sheet.validations, shift);
  shiftTables(workbook, sheet, shift);
  shiftSheetFilter(workbook, sheet, shift);
  sheet.pieces = sheet.pieces.map((piece) => shiftedPiece(piece, sheet.name, shift));
  shiftArrays(sheet, shift);
}

function shiftedRules<T extends { readonly areas: readonly Area[] }>(rules: readonly T[], shift: Shift): T[] {
  return rules.flatMap((rule) => {
    const areas = shiftedCover(rule.areas, shift);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

function shiftTables(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftedArea(table.area, shift);
    if (area === null) {
      emit(workbook, { type: 'table-deleted', sheet: sheet.id, table: table.id, name: table.name });
      return [];
    }
    const filter = table.filter === null ? null : shiftedFilter(table.filter, shift);
    const columns = shift.axis === 'columns' ? shiftedColumns(sheet, table, area, shift) : table.columns;
    return [{ ...table, area, filter, columns }];
  });
}

/** Columns put into a table are named `Column1`, …; their header cells too. */
function shiftedColumns(sheet: SheetModel, table: TableModel, area: Area, shift: Shift): TableModel['columns'] {
  const from = shift.area.left - table.area.left;
  const columns = [...table.columns];
  const width = area.right - area.left + 1;
  if (shift.kind === 'delete') {
    const first = Math.max(0, from);
    columns.splice(first, columns.length - width);
    return columns;
  }
  if (width === columns.length) return columns;
  const made = newColumns(table, width - columns.length);
  columns.splice(from, 0, ...made);
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  return columns.map((column, n) => {
    if (!made.includes(column)) return column;
    const name = freeColumnName('', taken);
    taken.add(name.toLowerCase());
    if (table.headerRow) {
      const style = sheet.rows[area.top]?.cells[area.left + n]?.style ?? 0;
      putCell(sheet, area.top, area.left + n, { value: name, formula: null, style, extras: null });
    }
    return { ...column, name };
  });
}

function shiftedFilter(filter: AutoFilter, shift: Shift): AutoFilter | null {
  const area = shiftedArea(filter.area, shift);
  if (area === null) return null;
  const columns = filter.columns.flatMap((column) => {
    const at = filter.area.left + column.index;
    const moved = shiftedArea({ ...filter.area, left: at, right: at }, shift);
    return moved === null ? [] : [{ ...column, index: moved.left - area.left }];
  });
  return withFilterArea({ ...filter, columns }, area);
}

/** A filter on another area; what was sorted there before says nothing any more. */
export function withFilterArea(filter: AutoFilter, area: Area): AutoFilter {
  const { node } = filter;
  const children =
    node?.children.filter((child) => typeof child === 'string' || localName(child) !== 'sortState') ?? [];
  return { ...filter, area, node: node === null ? null : { ...node, children } };
}

/** A filter whose header row is deleted ends, and its rows show again (a guess). */
function shiftSheetFilter(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const { autoFilter } = sheet;
  if (autoFilter === null) return;
  const { area, kind, axis } = shift;
  const header = autoFilter.area.top;
  const headerGone = kind === 'delete' && axis === 'rows' && header >= area.top && header <= area.bottom;
  const moved = shiftedFilter(autoFilter, shift);
  sheet.autoFilter = headerGone ? null : moved;
  if (sheet.autoFilter !== null) return;
  if (moved !== null) setHidden(sheet, moved.area.top, moved.area.bottom, false);
  workbook.names = workbook.names.filter(
    (name) => name.scope !== sheet.id || name.name.toLowerCase() !== '_xlnm._filterdatabase',
  );
}

const REFERENCE = /(\s(?:ref|sqref)\s*=\s*)"([^"]*)"/g;
const LISTED = /(<(?:\w+:)?sqref>)([^<]*)(<)/g;
const FORMULA = /(<xm:f>)([^<]*)(<)/g;

/** Links, ignored errors, protected ranges and the like name cells in attributes; extensions in elements. */
function shiftedPiece(piece: SheetPiece, sheet: string, shift: Shift): SheetPiece {
  if (piece.local === 'hyperlinks') return { ...piece, xml: shiftedLinks(piece.xml, shift) };
  const moved = (list: string): string => {
    const areas = shiftedCover(areasIn(list), shift);
    return areas.length === 0 ? list : areasText(areas);
  };
  if (piece.local === 'ignoredErrors' || piece.local === 'protectedRanges')
    return {
      ...piece,
      xml: piece.xml.replace(REFERENCE, (_, name: string, list: string) => `${name}"${moved(list)}"`),
    };
  if (piece.local !== 'extLst') return piece;
  const xml = piece.xml
    .replace(LISTED, (_, open: string, list: string, close: string) => open + moved(list) + close)
    .replace(FORMULA, (_, open: string, text: string, close: string) => {
      const formula = shiftFormula(plainXml(text), sheet, sheet, shift);
      return open + escapeXml(formula) + close;
    });
  return { ...piece, xml };
}

function shiftedLinks(xml: string, shift: Shift): string {
  return xml.replace(/<(?:\w+:)?hyperlink\s[^>]*?(?:\/>|>[^]*?<\/(?:\w+:)?hyperlink>)/g, (link) => {
    const area = parseReference(/\sref\s*=\s*"([^"]*)"/.exec(link)?.[1] ?? '')?.area;
    const moved = area === undefined ? null : shiftedArea(area, shift);
    return moved === null ? '' : link.replace(/(\sref\s*=\s*)"[^"]*"/, `$1"${addressOf(moved)}"`);
  });
}

/** The ranges of array formulas. */
function shiftArrays(sheet: SheetModel, shift: Shift): void {
  sheet.rows.forEach((row, n) =>
    row?.cells.forEach((cell, column) => {
      const array = cell?.extras?.array;
      if (cell === undefined || array === undefined) return;
      const area = parseReference(array)?.area;
      const moved = area === undefined ? null : shiftedArea(area, shift);
      if (moved !== null && moved !== area)
        putCell(sheet, n, column, { ...cell, extras: { ...cell.extras, array: addressOf(moved) } });
    }),
  );
}
