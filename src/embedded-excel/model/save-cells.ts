import { columnName } from '../../grid/area';
import { isCellError } from '../../grid/grid';
import { escapeCellText, escapeXml } from '../../xlsx/patch-text';
import type { Cell, ColumnSpan, RowModel, SheetModel } from './types';

/** `sheetData` of a sheet; `shared` gives the place of a text among the shared strings. */
export function cellsXml(sheet: SheetModel, shared: ReadonlyMap<string, number>): string {
  const rows: string[] = [];
  const names: string[] = [];
  sheet.rows.forEach((row, number) => {
    if (row === undefined) return;
    const cells: string[] = [];
    row.cells.forEach((cell, column) => {
      if (cell === undefined) return;
      names[column] ??= columnName(column);
      cells.push(cellXml(cell, `${names[column] ?? ''}${String(number + 1)}`, shared));
    });
    const attributes = rowAttributes(row);
    if (cells.length === 0 && attributes === '') return;
    const open = `<row r="${String(number + 1)}"${attributes}`;
    rows.push(cells.length === 0 ? `${open}/>` : `${open}>${cells.join('')}</row>`);
  });
  return rows.length === 0 ? '<sheetData/>' : `<sheetData>${rows.join('')}</sheetData>`;
}

function rowAttributes(row: RowModel): string {
  return (
    (row.style === null ? '' : ` s="${String(row.style)}" customFormat="1"`) +
    (row.height === null ? '' : ` ht="${String(row.height)}"`) +
    (row.customHeight ? ' customHeight="1"' : '') +
    (row.hidden ? ' hidden="1"' : '') +
    row.attributes
  );
}

/** @see ECMA-376 part 1, 18.3.1.4; texts that the shared strings have not stand in the cell itself */
function cellXml(cell: Cell, address: string, shared: ReadonlyMap<string, number>): string {
  const { value, formula, extras } = cell;
  const open = `<c r="${address}"${cell.style === 0 ? '' : ` s="${String(cell.style)}"`}${extras?.attributes ?? ''}`;
  if (formula === null && value === null) return `${open}/>`;
  const formulaXml = formula === null ? '' : formulaElement(formula, cell);
  if (value === null) return `${open}>${formulaXml}</c>`;
  if (typeof value === 'number') return `${open}>${formulaXml}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${formulaXml}<v>${value ? '1' : '0'}</v></c>`;
  if (isCellError(value)) return `${open} t="e">${formulaXml}<v>${escapeXml(value.error)}</v></c>`;
  if (formula !== null) return `${open} t="str">${formulaXml}<v>${escapeCellText(value)}</v></c>`;
  if (extras?.rich !== undefined) return `${open} t="inlineStr"><is>${extras.rich}</is></c>`;
  const place = shared.get(value);
  if (place !== undefined) return `${open} t="s"><v>${String(place)}</v></c>`;
  const space = /^\s|\s$|\s\s|\n/.test(value) ? ' xml:space="preserve"' : '';
  return `${open} t="inlineStr"><is><t${space}>${escapeCellText(value)}</t></is></c>`;
}

function formulaElement(formula: string, { extras }: Cell): string {
  const array = extras?.array === undefined ? '' : ` t="array" ref="${extras.array}"`;
  const attributes = `${array}${extras?.formulaAttributes ?? ''}`;
  return formula === '' ? `<f${attributes}/>` : `<f${attributes}>${escapeXml(formula)}</f>`;
}

/** `cols`, or nothing. */
export function columnsXml(columns: readonly ColumnSpan[]): string {
  const spans = columns.map(
    (span) =>
      `<col min="${String(span.first + 1)}" max="${String(span.last + 1)}"` +
      (span.width === null ? '' : ` width="${String(span.width)}"`) +
      (span.style === null ? '' : ` style="${String(span.style)}"`) +
      (span.hidden ? ' hidden="1"' : '') +
      (span.customWidth ? ' customWidth="1"' : '') +
      `${span.attributes}/>`,
  );
  return spans.length === 0 ? '' : `<cols>${spans.join('')}</cols>`;
}
