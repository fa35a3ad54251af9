import { areaAddress, cellAddress } from '../grid/area';
import { isCellError } from '../grid/grid';
import type { EvidenceForm, EvidenceFormSheet } from '../report/papers/evidence-form';
import { asText } from './render-rows';
import { writeBook } from './write';
import type { CellContent, CellStyle, ChoicesToWrite, RowToWrite, SheetToWrite } from './write-book';

const TITLE_ROW = 0;
const HINT_ROW = 1;
/** The header's two rows. */
const HEADER = [3, 4] as const;
const FIRST = 5;
const HEADER_FILL = 'DDEBF7';
/** Of cells that are not to be filled in, the keys among them. */
const SHUT_FILL = 'E7E6E6';
/** Points a line of 12 pt letters takes. */
const LINE = 18;
const MARGIN = 0.5;
const LINES = { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' } as const;

/** A unit's form as a workbook, a sheet a kind: its keys and what is known look shut, cells to fill in are white. */
export function writeEvidenceForm({ unit, title, author, font, sheets }: EvidenceForm): Uint8Array {
  const book = new Styles(font);
  return writeBook({
    sheets: sheets.map((sheet) => formSheet(sheet, book)),
    styles: book.styles,
    properties: { title: `${title} – ${unit}`, subject: title, author, keywords: '', company: author },
  });
}

/** The looks of a form, each once. */
class Styles {
  readonly styles: CellStyle[] = [];
  private readonly places = new Map<string, number>();

  constructor(readonly font: string) {
    this.of({});
  }

  of(look: Partial<CellStyle>): number {
    const style: CellStyle = { font: this.font, size: 12, wrap: true, vertical: 'center', ...look };
    const key = JSON.stringify(style);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}

function formSheet({ name, title, hint, keys, columns, rows }: EvidenceFormSheet, book: Styles): SheetToWrite {
  const last = columns.length - 1;
  const line = (row: number, text: string, look: Partial<CellStyle>): RowToWrite => ({
    row,
    cells: [text],
    styles: [book.of({ horizontal: 'center', ...look })],
    height:
      LINE *
        linesIn(
          text,
          columns.reduce((sum, { width }) => sum + width, 0),
        ) +
      6,
  });
  const header = book.of({ bold: true, horizontal: 'center', fill: HEADER_FILL, borders: LINES });
  const headerStyles = columns.map(() => header);
  const spans = headerSpans(columns);
  const shut: Partial<CellStyle> = { fill: SHUT_FILL, borders: LINES };
  const body = rows.map((row, n): RowToWrite => {
    const cells = row.keys.map((value): CellContent => (isCellError(value) ? value.error : value));
    const styles = cells.map((value) => {
      const look: Partial<CellStyle> = typeof value === 'number' ? { ...shut, horizontal: 'center' } : shut;
      return book.of(asText(value, { font: book.font, size: 12, ...look }));
    });
    return {
      row: FIRST + n,
      cells: [...cells, ...row.open.map(() => null)],
      styles: [...styles, ...row.open.map((open, at) => book.of(open ? openLook(columns[keys + at]) : shut))],
      height:
        LINE * Math.max(...row.keys.map((value, at) => linesIn(String(value ?? ''), columns[at]?.width ?? 1))) + 4,
    };
  });
  return {
    name,
    rows: [
      line(TITLE_ROW, title, { bold: true, size: 14 }),
      line(HINT_ROW, hint, { italic: true }),
      {
        row: HEADER[0],
        cells: columns.map((_, n) => spans.find(({ left }) => left === n)?.header ?? null),
        styles: headerStyles,
        height: LINE * headerLines(spans),
      },
      { row: HEADER[1], cells: columns.map(({ year }) => year), styles: headerStyles, height: LINE },
      ...body,
    ],
    widths: columns.map(({ width }) => width),
    merges: [
      areaAddress({ top: TITLE_ROW, left: 0, bottom: TITLE_ROW, right: last }),
      areaAddress({ top: HINT_ROW, left: 0, bottom: HINT_ROW, right: last }),
      ...headerMerges(spans),
    ],
    frozenRows: FIRST,
    page: {
      orientation: 'landscape',
      margins: { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN, header: 0.3, footer: 0.3 },
      fitToWidth: true,
      header: '',
      breaks: [],
    },
    titleRows: HEADER,
    choices: columns.flatMap(({ choices }, column): ChoicesToWrite[] => {
      const area = `${cellAddress(FIRST, column)}:${cellAddress(FIRST + rows.length - 1, column)}`;
      return column < keys || choices.length === 0 ? [] : [{ area, words: choices }];
    }),
  };
}

/** A cell to be filled in. */
function openLook(column: EvidenceFormSheet['columns'][number] | undefined): Partial<CellStyle> {
  return column?.asText === true ? { borders: LINES, numberFormat: '@' } : { borders: LINES };
}

/** How many lines a text takes in a column so many characters wide. */
function linesIn(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * 1.05) / width));
}

/** Bold capitals and words that go to the next line take more than letters counted. */
const HEADER_SPARE = 1.25;

/** Columns below one header. */
interface HeaderSpan {
  readonly header: string;
  readonly left: number;
  readonly right: number;
  /** Of all its columns, in characters. */
  readonly width: number;
  /** Without years below it, it takes the lower row too. */
  readonly tall: boolean;
}

/** The years of a field stand beside each other below its header. */
function headerSpans(columns: EvidenceFormSheet['columns']): HeaderSpan[] {
  const spans: HeaderSpan[] = [];
  columns.forEach(({ header, year, width }, n) => {
    const before = spans.at(-1);
    const joins = before?.header === header && !before.tall && year !== null;
    if (joins) spans.splice(-1, 1, { ...before, right: n, width: before.width + width });
    else spans.push({ header, left: n, right: n, width, tall: year === null });
  });
  return spans;
}

/** How many lines the header's upper row needs. */
function headerLines(spans: readonly HeaderSpan[]): number {
  return Math.max(1, ...spans.map(({ header, width, tall }) => linesIn(header, width / HEADER_SPARE) - (tall ? 1 : 0)));
}

function headerMerges(spans: readonly HeaderSpan[]): string[] {
  return spans
    .filter(({ left, right, tall }) => tall || right > left)
    .map(({ left, right, tall }) => areaAddress({ top: HEADER[0], left, bottom: HEADER[tall ? 1 : 0], right }));
}
