import { areaAddress, cellAddress } from '../grid/area';
import type { MarkSheet } from '../marks/plan';
import { FIRST_SHEET_ROW } from '../marks/plan-sheet';
import { formatAttribute } from './mark-tail';
import type { NewName } from './mark-names';
import type { OwnLook, StyleEdits } from './mark-styles';
import { escapeCellText, escapeXml } from './patch-text';

const LOOKS = {
  title: { font: 'title', horizontal: 'left', boxed: false, shaded: false },
  note: { font: 'note', horizontal: 'left', boxed: false, shaded: false },
  header: { font: 'bold', horizontal: 'center', boxed: true, shaded: true },
  link: { font: 'link', horizontal: 'left', boxed: true, shaded: false },
  text: { font: 'body', horizontal: 'left', boxed: true, shaded: false },
  number: { font: 'body', horizontal: 'center', boxed: true, shaded: false },
} as const satisfies Record<string, OwnLook>;

/** The columns of score and rank. */
const CENTRED = new Set([4, 5]);

/**
 * The part of the sheet `Kết quả` (ECMA-376 part 1, 18.3.1.99): it prints on landscape A4, as wide as the page, its
 * header on every page.
 * @param namespace that of the workbook's own sheets, transitional or strict
 */
export function resultSheetXml(sheet: MarkSheet, styles: StyleEdits, namespace: string): string {
  const style = (look: keyof typeof LOOKS): string => String(styles.own(LOOKS[look]));
  const text = (row: number, column: number, value: string, look: keyof typeof LOOKS): string =>
    value === ''
      ? `<c r="${cellAddress(row, column)}" s="${style(look)}"/>`
      : `<c r="${cellAddress(row, column)}" s="${style(look)}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
  const value = (row: number, column: number, said: string | number | null): string => {
    const look = CENTRED.has(column) ? 'number' : 'text';
    if (typeof said !== 'number') return text(row, column, said ?? '', look);
    return `<c r="${cellAddress(row, column)}" s="${style(look)}"><v>${String(said)}</v></c>`;
  };
  const last = sheet.headers.length - 1;
  const header = FIRST_SHEET_ROW - 1;
  const rows = [
    `<row r="1" ht="26" customHeight="1">${text(0, 0, sheet.title, 'title')}</row>`,
    `<row r="2" ht="36" customHeight="1">${text(1, 0, sheet.note, 'note')}</row>`,
    `<row r="${String(header + 1)}" ht="24" customHeight="1">${sheet.headers.map((word, column) => text(header, column, word, 'header')).join('')}</row>`,
    ...sheet.rows.map(({ place, name, unit, values }, n) => {
      const row = FIRST_SHEET_ROW + n;
      const cells = [
        text(row, 0, place, 'link'),
        text(row, 1, name, 'text'),
        text(row, 2, unit, 'text'),
        ...values.map((said, column) => value(row, column + 3, said)),
      ];
      const height = heightOf([place, name, unit, ...values], sheet.widths);
      return `<row r="${String(row + 1)}" ht="${String(height)}" customHeight="1">${cells.join('')}</row>`;
    }),
  ];
  const links = sheet.rows.map(({ at, place }, n) => {
    const location = `'${at.sheet.replace(/'/g, "''")}'!${cellAddress(at.row, at.column)}`;
    return `<hyperlink ref="${cellAddress(FIRST_SHEET_ROW + n, 0)}" location="${escapeXml(location)}" display="${escapeXml(place)}"/>`;
  });
  const merge = (row: number): string =>
    `<mergeCell ref="${areaAddress({ top: row, bottom: row, left: 0, right: last })}"/>`;
  const bottom = FIRST_SHEET_ROW + Math.max(sheet.rows.length, 1) - 1;
  const table = areaAddress({ top: header, left: 0, bottom, right: last });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="${areaAddress({ top: 0, left: 0, bottom, right: last })}"/>` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${String(FIRST_SHEET_ROW)}"` +
    ` topLeftCell="A${String(FIRST_SHEET_ROW + 1)}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="A${String(FIRST_SHEET_ROW + 1)}" sqref="A${String(FIRST_SHEET_ROW + 1)}"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15.75"/><cols>' +
    sheet.widths
      .map(
        (width, n) => `<col min="${String(n + 1)}" max="${String(n + 1)}" width="${String(width)}" customWidth="1"/>`,
      )
      .join('') +
    `</cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="${table}"/>` +
    `<mergeCells count="2">${merge(0)}${merge(1)}</mergeCells>` +
    rulesXml(sheet, styles) +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.59" right="0.59" top="0.59" bottom="0.59" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>'
  );
}

/** In points: a line needs some 16, and some air; not every program fits rows to wrapped texts by itself. */
function heightOf(texts: readonly (string | number | null)[], widths: readonly number[]): number {
  const lines = texts.map((text, n) => Math.ceil(String(text ?? '').length / Math.max(1, (widths[n] ?? 10) - 1)));
  return 6 + 16 * Math.max(1, ...lines);
}

function rulesXml({ rules }: MarkSheet, styles: StyleEdits): string {
  return rules
    .map(
      ({ area, formula, fill }, n) =>
        `<conditionalFormatting sqref="${areaAddress(area)}"><cfRule type="expression" ${formatAttribute(styles.fill(fill))}` +
        `priority="${String(n + 1)}"><formula>${escapeXml(formula).replace(/&quot;/g, '"')}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}

/** The names of the sheet that Excel itself reads: the filter's range and the rows that every page repeats. */
export function resultSheetNames(sheet: MarkSheet, name: string): Omit<NewName, 'sheet'>[] {
  const quoted = `'${name.replace(/'/g, "''")}'`;
  const bottom = FIRST_SHEET_ROW + Math.max(sheet.rows.length, 1);
  const lastColumn = cellAddress(0, sheet.headers.length - 1).slice(0, -1);
  const header = String(FIRST_SHEET_ROW);
  return [
    { name: '_xlnm._FilterDatabase', refersTo: `${quoted}!$A$${header}:$${lastColumn}$${String(bottom)}` },
    { name: '_xlnm.Print_Titles', refersTo: `${quoted}!$${header}:$${header}`, hidden: false },
  ];
}
