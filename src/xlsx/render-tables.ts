import { serialOfDay } from '../grid/dates';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import { formatNumber } from '../language/format';
import type { Align, Table, TableCell, TableRow } from '../report/document';
import { toPoints } from '../report/lengths';
import { staysWithNext } from '../report/table-edges';
import { CELL_PADDING } from '../report/shown-lines';
import { lineHeight, lineStarts, lineWidth } from '../report/text-lines';
import { asText, HIGHEST, type PlacedCell, type PlacedRow } from './render-rows';
import type { CellContent, CellStyle } from './write-book';

const BORDERS = { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' } as const;

/** A table's rows: the header's levels first. It begins wherever they and two low rows have room. */
export function* tableRows(table: Table, font: string): Steps<PlacedRow[]> {
  const edges = [0];
  for (const { width } of table.columns) edges.push((edges.at(-1) ?? 0) + width);
  const header = headerRows(table, edges, font);
  const styleOf = styles(table, font);
  const body: (PlacedRow & Required<Pick<PlacedRow, 'table'>>)[] = [];
  for (const [n, row] of table.rows.entries()) {
    for (const placed of bodyRows(table, row, edges, styleOf))
      body.push({ ...placed, table: { id: table.id, row: n } });
    if ((n + 1) % ROWS_A_STEP === 0) yield;
  }
  const stays = staysWithNext(table);
  return [
    ...header.map((row) => ({ ...row, keep: true })),
    // A row that goes on in the next one stays with it only as a group's title.
    ...body.map((row, n) => ({
      ...row,
      keep: body[n + 1]?.table.row === row.table.row ? row.keep : stays(row.table.row, row.height),
    })),
  ];
}

function headerRows(table: Table, edges: readonly number[], font: string): PlacedRow[] {
  const style: CellStyle = {
    font,
    size: table.size,
    bold: true,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    ...bordersOf(table),
  };
  const taken = table.header.map(() => new Set<number>());
  return table.header.map((level, n) => {
    let column = 0;
    let height = 0;
    const cells = level.map(({ text, columns = 1, rows = 1 }): PlacedCell => {
      while (taken[n]?.has(column) === true) column++;
      const at = column;
      const left = edges[column] ?? 0;
      const right = edges[column + columns] ?? left;
      for (let below = 0; below < rows; below++) {
        for (let beside = 0; beside < columns; beside++) taken[n + below]?.add(column + beside);
      }
      column += columns;
      const lines = lineStarts([{ text, bold: true, size: table.size }], lineWidth(right - left)).length;
      height = Math.max(height, (lines * lineHeight(table.size) + CELL_PADDING) / rows);
      return { left, right, content: text, style, column: at, ...(rows > 1 ? { rows } : {}) };
    });
    return { height, cells, keep: true, table: { id: table.id, row: -1, level: n } };
  });
}

/** Several rows where a cell's text is higher than a row can be. */
function bodyRows(table: Table, row: TableRow, edges: readonly number[], styleOf: StyleOf): PlacedRow[] {
  const most = Math.floor((HIGHEST - CELL_PADDING) / lineHeight(table.size));
  let column = 0;
  let lines = 1;
  const cells = row.cells.map((cell) => {
    const align = cell.align ?? table.columns[column]?.align ?? 'left';
    const at = column;
    const left = edges[column] ?? 0;
    column += cell.columns ?? 1;
    const right = edges[column] ?? left;
    const style = styleOf(cell, align, row.role);
    const content = contentOf(cell);
    const starts =
      typeof content === 'string'
        ? lineStarts([{ text: content, size: table.size, bold: style.bold === true }], lineWidth(right - left))
        : [0];
    lines = Math.max(lines, starts.length);
    return { left, right, content, style, starts, column: at };
  });
  const placed: PlacedRow[] = [];
  for (let first = 0; first < lines; first += most) {
    const parts = cells.map(({ left, right, content, style, starts, column: at }): PlacedCell => {
      const part =
        typeof content === 'string' ? content.slice(starts[first] ?? content.length, starts[first + most]) : content;
      const shown = typeof part === 'string' || first === 0 ? part : null;
      return { left, right, content: shown, style: asText(shown, style), column: at };
    });
    const needed = Math.min(most, lines - first) * lineHeight(table.size) + CELL_PADDING;
    const height = Math.min(HIGHEST, Math.max(needed, toPoints(row.height ?? 0)));
    placed.push({ height, cells: parts, keep: row.role === 'group' });
  }
  return placed;
}

function contentOf(cell: TableCell): CellContent {
  switch (cell.kind) {
    case 'number':
      // A number format shows the decimal sign of whoever reads it; on paper it is a comma (spec 7).
      return cell.decimals === 0 ? cell.value : formatNumber(cell.value, 'vi', cell.decimals);
    case 'date':
      return serialOfDay(cell.day);
    case 'text':
      return cell.text;
  }
}

function bordersOf({ plain }: Table): Pick<CellStyle, 'borders'> {
  return plain === true ? {} : { borders: BORDERS };
}

type StyleOf = (cell: TableCell, align: Align, role: TableRow['role']) => CellStyle;

/** The looks of a table's cells, each made once. */
function styles(table: Table, font: string): StyleOf {
  const { size } = table;
  const borders = bordersOf(table);
  const made = new Map<string, CellStyle>();
  return (cell, align, role) => {
    const bold = cell.bold === true || role !== 'row';
    const italic = cell.kind === 'text' && cell.italic === true;
    const format = numberFormat(cell);
    const key = `${align} ${String(bold)} ${String(italic)} ${format}`;
    let style = made.get(key);
    if (style === undefined) {
      style = {
        font,
        size,
        bold,
        italic,
        horizontal: align,
        vertical: 'center',
        wrap: true,
        ...borders,
        numberFormat: format,
      };
      made.set(key, style);
    }
    return style;
  };
}

function numberFormat(cell: TableCell): string {
  switch (cell.kind) {
    case 'text':
      return 'General';
    case 'date':
      return 'dd/mm/yyyy';
    case 'number':
      // Nor is there a sign between thousands, which elsewhere would look like a decimal sign.
      return cell.decimals === 0 ? '0' : '@';
  }
}
