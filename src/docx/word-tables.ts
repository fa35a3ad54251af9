import type { Align, Table, TableCell, TableRow } from '../report/document';
import { cellText } from '../report/passages/shown-text';
import { placedHeaders } from '../report/passages/table-keys';
import { levelHeight } from './header-heights';
import { keptRows, type Kept } from './kept-rows';
import { sum, twips, twipWidths } from './lengths';
import { paragraphXml } from './paragraph-xml';
import { tableBegin, widthXml } from './table-xml';
import { runsXml } from './word-runs';
import { cellStyle } from './word-styles';

/** How a cell lies and looks. */
interface Look {
  readonly width: number;
  readonly columns: number;
  readonly align: Align;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Of cells over several rows, the first and those below it. */
  readonly merge?: 'first' | 'below';
}

/** Between a cell's line and its text, in twentieths of a point. */
const MARGINS = { top: 15, left: 60, bottom: 15, right: 60 };

/** Nothing of a table without rows or without columns is shown. */
export function isShown({ header, rows, columns }: Table): boolean {
  return header.length + rows.length > 0 && columns.length > 0;
}

/**
 * A table whose header repeats on each page, row by row.
 * @param pageHeight between the margins, in points
 */
export function* tableXml(table: Table, pageHeight: number): Generator<string> {
  const widths = twipWidths(table.columns.map(({ width }) => width));
  yield tableBegin(widths, { lines: table.plain !== true, margins: MARGINS }) + headerRows(table, widths).join('');
  const kept = keptRows(table, pageHeight);
  for (const [n, row] of table.rows.entries()) yield bodyRow(table, row, widths, kept(row, n));
  yield '</w:tbl>';
}

/** Each level holds all columns: cells that a cell above reaches into go on it. */
function headerRows(table: Table, widths: readonly number[]): string[] {
  const placed = placedHeaders(table);
  return table.header.map((_, level) => {
    let column = 0;
    let xml = '';
    const add = (text: string, columns: number, merge?: Look['merge']): void => {
      const width = sum(widths.slice(column, column + columns));
      const look = { width, columns, align: 'center', bold: true, italic: false, ...(merge && { merge }) } as const;
      xml += cellXml(text, look, table.size, true);
      column += columns;
    };
    const reaching = placed
      .filter((one) => one.level <= level && one.level + (one.cell.rows ?? 1) > level)
      .sort((one, other) => one.column - other.column);
    for (const one of reaching) {
      if (one.column > column) add('', one.column - column);
      const columns = Math.min(one.cell.columns ?? 1, widths.length - column);
      const merge = (one.cell.rows ?? 1) === 1 ? undefined : one.level === level ? 'first' : 'below';
      if (columns > 0 && one.column === column) add(merge === 'below' ? '' : one.cell.text, columns, merge);
    }
    if (column < widths.length) add('', widths.length - column);
    return `<w:tr><w:trPr><w:cantSplit/>${heightOf(levelHeight(table, reaching))}<w:tblHeader/></w:trPr>${xml}</w:tr>`;
  });
}

/** In millimetres; nothing where the text alone makes it. */
function heightOf(height: number | undefined): string {
  return height === undefined ? '' : `<w:trHeight w:val="${String(twips(height))}" w:hRule="atLeast"/>`;
}

function bodyRow(table: Table, row: TableRow, widths: readonly number[], { whole, withNext }: Kept): string {
  const properties = (whole ? '<w:cantSplit/>' : '') + heightOf(row.height);
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${bodyCells(table, row, widths, withNext)}</w:tr>`;
}

/** As many columns as the table has: Word mends no row that is too short. */
function bodyCells(table: Table, { cells, role }: TableRow, widths: readonly number[], withNext: boolean): string {
  let column = 0;
  let xml = '';
  const add = (cell: TableCell): void => {
    const columns = Math.min(cell.columns ?? 1, widths.length - column);
    if (columns < 1) return;
    const look: Look = {
      width: sum(widths.slice(column, column + columns)),
      columns,
      align: cell.align ?? table.columns[column]?.align ?? 'left',
      bold: cell.bold === true || role !== 'row',
      italic: cell.kind === 'text' && cell.italic === true,
    };
    xml += cellXml(cellText(cell), look, table.size, withNext);
    column += columns;
  };
  cells.forEach(add);
  if (column < widths.length) add({ kind: 'text', text: '', columns: widths.length - column });
  return xml;
}

function cellXml(text: string, look: Look, size: number, keepNext: boolean): string {
  const { width, columns, align, bold, italic, merge } = look;
  const span = columns > 1 ? `<w:gridSpan w:val="${String(columns)}"/>` : '';
  const merged = merge === undefined ? '' : `<w:vMerge w:val="${merge === 'first' ? 'restart' : 'continue'}"/>`;
  const run = runsXml([{ text, bold, italic }], size, size);
  return (
    `<w:tc><w:tcPr>${widthXml('tcW', width)}${span}${merged}<w:vAlign w:val="center"/></w:tcPr>` +
    `${paragraphXml({ style: cellStyle(size), keepNext, align }, run)}</w:tc>`
  );
}
