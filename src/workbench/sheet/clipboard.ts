import type { Area } from '../../grid/area';
import type { SheetPicture } from './sheet-picture';

/** The selected cells as Excel puts them on the clipboard: tabs between cells, cells with lines or tabs in quotes. */
export function copiedText({ layout, cell, merged }: SheetPicture, area: Area): string {
  const { rows, columns } = layout;
  const lines: string[] = [];
  for (const row of rows.shown.slice(rows.indexOf(area.top), rows.indexOf(area.bottom + 1))) {
    const texts = columns.shown.slice(columns.indexOf(area.left), columns.indexOf(area.right + 1)).map((column) => {
      const whole = merged.at(row, column);
      if (whole !== undefined && (whole.top !== row || whole.left !== column)) return '';
      const { text } = cell(row, column);
      return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
    });
    lines.push(texts.join('\t'));
  }
  return lines.join('\n');
}

/** Cells of a clipboard's text; all rows are as wide as the widest. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const TOKEN = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at <= plain.length;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(plain);
    rows.at(-1)?.push(match?.[1]?.replace(/""/g, '"') ?? match?.[2] ?? '');
    const separator = plain.charAt(TOKEN.lastIndex);
    if (separator === '\n') rows.push([]);
    if (separator === '') break;
    at = TOKEN.lastIndex + 1;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
