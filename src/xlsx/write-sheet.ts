import { columnName } from '../grid/area';
import type { CellContent, ChoicesToWrite, PageSetUp, RowToWrite, SheetToWrite } from './write-book';
import { ByteSink, bytesOf } from './write-bytes';
import type { SharedStrings } from './write-strings';

const CELL_STYLE = bytesOf('" s="');
const AS_STRING = bytesOf('" t="s"><v>');
const AS_BOOLEAN = bytesOf('" t="b"><v>');
const AS_NUMBER = bytesOf('"><v>');
const AS_ERROR = bytesOf('" t="e"><v>#NUM!');
const CELL_END = bytesOf('</v></c>');
const EMPTY_END = bytesOf('"/>');
const ROW_END = bytesOf('</row>');

/** Writes a sheet's part, row by row (ECMA-376 part 1, 18.3.1.99: its elements stand in a set order). */
export function* sheetPart(sheet: SheetToWrite, strings: SharedStrings, first: boolean): Iterable<Uint8Array> {
  const sink = new ByteSink();
  const columns: Uint8Array[] = [];
  writeHead(sink, sheet, first);
  sink.markup('<sheetData>');
  for (const row of sheet.rows) {
    writeRow(sink, row, columns, strings);
    if (sink.hasChunks) yield* sink.chunks();
  }
  sink.markup('</sheetData>');
  writeTail(sink, sheet);
  yield* sink.rest();
}

/** `columns` keeps each column's beginning of a cell over the rows. */
function writeRow(sink: ByteSink, content: RowToWrite, columns: Uint8Array[], strings: SharedStrings): void {
  const { row, cells, styles, height } = content;
  const digits = bytesOf(String(row + 1));
  sink.markup('<row r="');
  sink.piece(digits);
  sink.markup(height === undefined ? '">' : `" ht="${String(height)}" customHeight="1">`);
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column] ?? null;
    const style = styles?.[column] ?? 0;
    const empty = value === null || value === '';
    if (empty && style === 0) continue;
    sink.piece((columns[column] ??= bytesOf(`<c r="${columnName(column)}`)));
    sink.piece(digits);
    if (style !== 0) {
      sink.piece(CELL_STYLE);
      sink.number(style);
    }
    if (empty) sink.piece(EMPTY_END);
    else writeValue(sink, value, strings);
  }
  sink.piece(ROW_END);
}

function writeValue(sink: ByteSink, value: Exclude<CellContent, null>, strings: SharedStrings): void {
  if (typeof value === 'string') {
    sink.piece(AS_STRING);
    sink.number(strings.indexOf(value));
  } else if (typeof value === 'number') {
    if (Number.isFinite(value)) {
      sink.piece(AS_NUMBER);
      sink.number(value);
    } else sink.piece(AS_ERROR);
  } else if (typeof value === 'boolean') {
    sink.piece(AS_BOOLEAN);
    sink.number(value ? 1 : 0);
  } else {
    sink.piece(AS_STRING);
    sink.number(strings.indexOfRich(value));
  }
  sink.piece(CELL_END);
}

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function writeHead(sink: ByteSink, sheet: SheetToWrite, first: boolean): void {
  sink.markup(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${NAMESPACES}>`);
  if (sheet.page?.fitToWidth === true) sink.markup('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  const lines = sheet.showGridLines === false ? ' showGridLines="0"' : '';
  sink.markup(`<sheetViews><sheetView${lines}${first ? ' tabSelected="1"' : ''} workbookViewId="0">`);
  if (sheet.frozenRows !== undefined) {
    const rows = String(sheet.frozenRows);
    const cell = `A${String(sheet.frozenRows + 1)}`;
    sink.markup(`<pane ySplit="${rows}" topLeftCell="${cell}" activePane="bottomLeft" state="frozen"/>`);
    sink.markup(`<selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/>`);
  }
  sink.markup('</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/>');
  if (sheet.widths.length === 0) return;
  sink.markup('<cols>');
  sheet.widths.forEach((width, column) => {
    const at = String(column + 1);
    sink.markup(`<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`);
  });
  sink.markup('</cols>');
}

function writeTail(sink: ByteSink, sheet: SheetToWrite): void {
  if (sheet.filter !== undefined) sink.markup(`<autoFilter ref="${sheet.filter}"/>`);
  if (sheet.merges.length > 0) {
    sink.markup(`<mergeCells count="${String(sheet.merges.length)}">`);
    for (const area of sheet.merges) sink.markup(`<mergeCell ref="${area}"/>`);
    sink.markup('</mergeCells>');
  }
  if (sheet.choices !== undefined && sheet.choices.length > 0) writeChoices(sink, sheet.choices);
  if (sheet.page !== undefined) writePage(sink, sheet.page);
  if (sheet.numbersAsText !== undefined)
    sink.markup(`<ignoredErrors><ignoredError sqref="${sheet.numbersAsText}" numberStoredAsText="1"/></ignoredErrors>`);
  if (sheet.charts !== undefined && sheet.charts.length > 0) sink.markup('<drawing r:id="rId1"/>');
  sink.markup('</worksheet>');
}

/** Lists to choose from; no error is shown, so that abbreviations may be typed. */
function writeChoices(sink: ByteSink, choices: readonly ChoicesToWrite[]): void {
  sink.markup(`<dataValidations count="${String(choices.length)}">`);
  for (const { area, words } of choices) {
    sink.markup(`<dataValidation type="list" allowBlank="1" sqref="${area}"><formula1>`);
    sink.text(`"${words.join(',').replace(/"/g, '""')}"`);
    sink.markup('</formula1></dataValidation>');
  }
  sink.markup('</dataValidations>');
}

/** Paper 9 is A4. Pages number themselves on over the sheets printed together: no first number is set. */
function writePage(sink: ByteSink, page: PageSetUp): void {
  const { left, right, top, bottom, header, footer } = page.margins;
  sink.markup(
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(header)}" footer="${inches(footer)}"/>`,
  );
  const fit = page.fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : '';
  sink.markup(`<pageSetup paperSize="9"${fit} orientation="${page.orientation}"/>`);
  sink.markup(`<headerFooter${page.firstHeader === undefined ? '' : ' differentFirst="1"'}><oddHeader>`);
  sink.text(page.header);
  sink.markup('</oddHeader>');
  if (page.firstHeader !== undefined) {
    sink.markup('<firstHeader>');
    sink.text(page.firstHeader);
    sink.markup('</firstHeader>');
  }
  sink.markup('</headerFooter>');
  if (page.breaks.length === 0) return;
  const count = String(page.breaks.length);
  sink.markup(`<rowBreaks count="${count}" manualBreakCount="${count}">`);
  for (const row of page.breaks) sink.markup(`<brk id="${String(row)}" max="16383" man="1"/>`);
  sink.markup('</rowBreaks>');
}

function inches(value: number): string {
  return value.toFixed(6);
}
