import { lookAt } from '../../src/embedded-excel/model/set-look';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { ownBlocks } from '../../src/grid/own-marks';
import { readWorkbook } from '../../src/xlsx/read-workbook';

/** Our blocks, names, rules, tables and filters; cells as they look. */
export function marksOf(workbook: WorkbookModel): unknown {
  const grids = readWorkbook(workbook.origin.file).grids;
  return grids.map((grid, n) => {
    const sheet = workbook.sheets[n];
    if (sheet === undefined) throw new Error('A sheet is missing');
    const blocks = ownBlocks(grid);
    return {
      sheet: grid.sheet,
      names: (grid.names ?? [])
        .filter(({ name }) => /^_DienHinh\.\d+(?:\.(?:state|rows)(?:\.\d+)?)?$/.test(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      blocks: blocks.map(({ area }) => area),
      cells: blocks.flatMap(({ area }) => (area === null ? [] : looksIn(workbook, sheet, area))),
      widths: blocks.flatMap(({ area }) =>
        area === null ? [] : [0, 1, 2, 3].map((column) => widthOf(sheet, area.left + column)),
      ),
      rules: [...sheet.conditionalFormats]
        .sort((a, b) => a.priority - b.priority)
        .map(({ areas, formulas, format }) => ({
          areas,
          formulas,
          fill: /bgColor rgb="([^"]*)"/.exec(format === null ? '' : (workbook.styles.differential[format] ?? ''))?.[1],
        })),
    };
  });
}

function widthOf(sheet: SheetModel, column: number): number | null {
  return sheet.columns.find(({ first, last }) => column >= first && column <= last)?.width ?? null;
}

/** Cells with a value of ours: everything; others: what is drawn around them. A line between two cells is of both. */
function looksIn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: NonNullable<ReturnType<typeof ownBlocks>[0]['area']>,
): unknown[] {
  const looks: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const { numberFormat, indent, ...look } = lookAt(workbook, sheet, row, column);
      const value = sheet.rows[row]?.cells[column]?.value ?? null;
      looks.push({ row, column, ...look, ...(value === null ? {} : { numberFormat, indent }) });
    }
  return looks;
}
