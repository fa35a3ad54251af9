import { areaAddress, type Area } from '../grid/area';
import type { Look } from '../grid/former-look';
import { LOOK_BYTES, LOOK_FACETS, lookOf } from './look';
import type { Question } from './questions';
import { blocksOf, cellsIn, matrixOf, PART_BYTES } from './read-values';

/** Looks of up to so many cells are asked for cell by cell at once; of more, column by column first. */
const CELL_BY_CELL = 1200;

/** Where a cell's look is told. */
export type LookSink = (row: number, column: number, look: Look) => void;

/** Asks for each cell's look. */
export function cellLooks(sheet: string, area: Area, sink: LookSink): Question[] {
  return blocksOf(sheet, area, LOOK_BYTES, PART_BYTES).map(({ area: part }): Question => ({
    bytes: cellsIn(part) * LOOK_BYTES,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(part)).load('numberFormat');
      const properties = range.getCellProperties(LOOK_FACETS);
      return () => {
        const formats = matrixOf(range.numberFormat);
        properties.value.forEach((cells, row) =>
          cells.forEach((cell, column) =>
            sink(part.top + row, part.left + column, lookOf(cell, String(formats[row]?.[column] ?? 'General'))),
          ),
        );
      };
    },
  }));
}

/**
 * Asks for the looks of a place that is empty and so most often looks alike: small ones cell by cell, large ones column
 * by column. `mixed` is told the columns in which cells differ: those must be asked for cell by cell.
 */
export function placeLooks(sheet: string, area: Area, sink: LookSink, mixed: (area: Area) => void): Question[] {
  if (cellsIn(area) <= CELL_BY_CELL) return cellLooks(sheet, area, sink);
  return [
    {
      bytes: 4 * LOOK_BYTES + cellsIn(area) * 12,
      queue: (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).load('numberFormat');
        const columns = range.getColumnProperties(LOOK_FACETS);
        return () => {
          const formats = matrixOf(range.numberFormat);
          columns.value.forEach((column, n) => {
            const place = { ...area, left: area.left + n, right: area.left + n };
            const format = String(formats[0]?.[n] ?? 'General');
            const uniform = isUniform(column) && formats.every((row) => row[n] === format);
            if (!uniform) mixed(place);
            else for (let row = area.top; row <= area.bottom; row++) sink(row, place.left, lookOf(column, format));
          });
        };
      },
    },
  ];
}

/** What differs within a column comes as null; lines between its cells must be those at its ends. */
function isUniform(column: Excel.ColumnProperties): boolean {
  const { borders } = column.format ?? {};
  const line = (border: Excel.CellBorder | undefined): string => JSON.stringify(border?.style ?? 'None');
  const lines = [borders?.top, borders?.bottom, borders?.horizontal ?? borders?.top].map(line);
  return !holdsNull(column) && new Set(lines).size === 1;
}

/** Null where there is no fill at all; the colour tells whether fills differ. */
const FILL_FACETS = new Set(['pattern', 'tintAndShade']);

function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  return Object.entries(value).some(([name, facet]) => !FILL_FACETS.has(name) && holdsNull(facet));
}

/**
 * The look of the workbook's usual cell style, which removal can give back by name. Null where the style goes by
 * another name (other languages of Excel): looks are then kept in full.
 */
export function usualLook(sink: (look: Look | null) => void): Question {
  return {
    bytes: 1000,
    queue: (context) => {
      const style = context.workbook.styles.getItemOrNullObject('Normal');
      style.load(
        'name,numberFormat,horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit,textOrientation,locked,formulaHidden',
      );
      style.font.load('name,size,color,bold,italic,strikethrough,underline');
      style.fill.load('color,pattern,tintAndShade');
      return () => sink(style.isNullObject ? null : lookOfStyle(style));
    },
  };
}

function lookOfStyle(style: Excel.Style): Look {
  const { name, size, color, bold, italic, strikethrough, underline } = style.font;
  const { color: ground, pattern, tintAndShade } = style.fill;
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, shrinkToFit, textOrientation } = style;
  return lookOf(
    {
      style: style.name,
      format: {
        font: { name, size, color, bold, italic, strikethrough, underline },
        fill: { color: ground, pattern, tintAndShade },
        horizontalAlignment,
        verticalAlignment,
        wrapText,
        indentLevel,
        shrinkToFit,
        textOrientation,
        protection: { locked: style.locked, formulaHidden: style.formulaHidden },
      },
    },
    String(style.numberFormat),
  );
}
