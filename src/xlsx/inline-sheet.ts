import type { Area } from '../grid/area';
import { areaAddress, cellAddress } from '../grid/area';
import type { CellValue } from '../grid/grid';
import { isCellError } from '../grid/grid';
import { escapeCellText, escapeXml } from './patch-text';

export interface InlineRow {
  readonly cells: readonly { readonly value: CellValue; readonly style: number }[];
  /** In points. */
  readonly height: number;
  /** Excel may not fit the height anew: rows of merged cells, which it would take for empty. */
  readonly fixedHeight: boolean;
}

export interface InlineList {
  readonly area: Area;
  /** The words, or the cells of the sheet that hold them. */
  readonly choices: readonly string[] | Area;
  /** What Excel says when something else is typed; null where that may be. */
  readonly refusal: { readonly title: string; readonly text: string } | null;
}

/** A worksheet whose texts stand in its own cells, to be put into a workbook that others wrote. */
export interface InlineSheet {
  readonly rows: readonly InlineRow[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly merges: readonly Area[];
  readonly lists: readonly InlineList[];
  readonly frozenRows: number;
  /** A page ends above this row, counted from 0. */
  readonly pageBreak: number;
}

/** The most characters that a list may have within its formula, quotes aside. */
const LONGEST_LIST = 255;

/**
 * The part of a worksheet on A4, landscape, as wide as the page (ECMA-376 part 1, 18.3.1.99).
 * @param main the namespace of its elements
 */
export function inlineSheetXml(sheet: InlineSheet, main: string): string {
  const below = cellAddress(sheet.frozenRows, 0);
  const frozen = `<pane ySplit="${String(sheet.frozenRows)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${sheet.widths.map(columnXml).join('')}</cols>` +
    `<sheetData>${sheet.rows.map(rowXml).join('')}</sheetData>` +
    counted(
      'mergeCells',
      sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    ) +
    counted('dataValidations', sheet.lists.map(listXml)) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    `<rowBreaks count="1" manualBreakCount="1"><brk id="${String(sheet.pageBreak)}" max="16383" man="1"/></rowBreaks></worksheet>`
  );
}

function columnXml(width: number, column: number): string {
  const at = String(column + 1);
  return `<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`;
}

function rowXml(row: InlineRow, index: number): string {
  const cells = row.cells.map(({ value, style }, column) => cellXml(value, cellAddress(index, column), style)).join('');
  const fixed = row.fixedHeight ? ' customHeight="1"' : '';
  return `<row r="${String(index + 1)}" ht="${String(row.height)}"${fixed}>${cells}</row>`;
}

function cellXml(value: CellValue, address: string, style: number): string {
  const start = `<c r="${address}" s="${String(style)}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? '1' : '0'}</v></c>`;
  if (isCellError(value)) return `${start} t="e"><v>${escapeXml(value.error)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

function listXml({ area, choices, refusal }: InlineList): string {
  const formula = 'top' in choices ? absoluteArea(choices) : literalList(choices);
  const refusing =
    refusal === null
      ? ''
      : ` showErrorMessage="1" errorTitle="${escapeXml(refusal.title)}" error="${escapeXml(refusal.text)}"`;
  return `<dataValidation type="list" allowBlank="1"${refusing} sqref="${areaAddress(area)}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
}

function literalList(choices: readonly string[]): string {
  const list = choices.join(',');
  if (list.length > LONGEST_LIST || choices.some((choice) => choice.includes(','))) {
    throw new Error(`No list for a cell: ${list}`);
  }
  return `"${list}"`;
}

/** `$A$5:$A$9`. */
function absoluteArea(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function counted(name: string, list: readonly string[]): string {
  return list.length === 0 ? '' : `<${name} count="${String(list.length)}">${list.join('')}</${name}>`;
}
