import { columnAt } from '../../src/embedded-excel/model/cells';
import { pointsOfWidth } from '../../src/embedded-excel/model/columns';
import { lookOf } from '../../src/embedded-excel/model/styles-look';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { cellAddress } from '../../src/grid/area';

/**
 * All of a workbook that a person can see, as plain data: equal pictures, equal workbooks. Numbers of styles and how
 * formats are written down do not count; what a cell looks like does.
 */
export function picture(workbook: WorkbookModel): Record<string, unknown> {
  return {
    sheets: workbook.sheets.map((sheet) => sheetPicture(workbook, sheet)),
    // The range of a filter stands in a hidden name a second time, which Excel makes where a file lacks it.
    names: workbook.names
      .filter(({ name }) => name !== '_xlnm._FilterDatabase')
      .map(({ name, scope, formula, visible }) => [name, scope, formula, visible].join(' | '))
      .sort(),
    activeSheet: workbook.activeSheet,
    structureProtected: workbook.structureProtected,
  };
}

export function sheetPicture(workbook: WorkbookModel, sheet: SheetModel): Record<string, unknown> {
  const { name, visibility, merges, tables, autoFilter, protection, selection, freeze, validations } = sheet;
  return {
    name,
    visibility,
    cells: cellsPicture(workbook, sheet),
    rows: sheet.rows.flatMap((row, n) =>
      row === undefined || (row.height === null && !row.hidden) ? [] : [[n, row.height, row.hidden]],
    ),
    columns: columnsPicture(workbook, sheet),
    merges: merges.map(text).sort(),
    tables: tables.map(({ name, area, columns, filter, style }) => ({
      name,
      area,
      columns: columns.map((column) => column.name),
      filter: filter === null ? null : { area: filter.area, columns: filter.columns },
      style,
    })),
    autoFilter: autoFilter === null ? null : { area: autoFilter.area, columns: autoFilter.columns },
    rules: [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map(({ type, areas, formulas, stopIfTrue, format }) => ({
        type,
        areas,
        formulas,
        stopIfTrue,
        format: format === null ? null : workbook.styles.differential[format],
      })),
    validations: validations.map(({ areas, type, formula1 }) => ({ areas, type, formula1 })),
    protection: protection?.options ?? null,
    selection,
    freeze,
  };
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

/** Cells that hold something or look otherwise than a cell that is not there would. */
function cellsPicture(workbook: WorkbookModel, sheet: SheetModel): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.rows.forEach((row, n) => {
    row?.cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const absent = row.style ?? columnAt(sheet, column)?.style ?? 0;
      const look = text(lookOf(workbook.styles, cell.style));
      const plain = look === text(lookOf(workbook.styles, absent));
      if (cell.value === null && cell.formula === null && plain) return;
      cells[cellAddress(n, column)] = [cell.value, cell.formula, plain ? 'plain' : look];
    });
  });
  return cells;
}

const COLUMNS = 80;

function columnsPicture(workbook: WorkbookModel, sheet: SheetModel): unknown[] {
  return Array.from({ length: COLUMNS }, (_, column) => {
    const span = columnAt(sheet, column);
    if (span === undefined) return null;
    const look = span.style === null ? null : lookOf(workbook.styles, span.style);
    // In points, as the API counts; it does not tell the width of a hidden column.
    return [span.width === null || span.hidden ? null : pointsOfWidth(span.width), span.hidden, look];
  });
}
