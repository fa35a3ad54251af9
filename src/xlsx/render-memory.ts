import { dayOfSerial, dayText } from '../grid/dates';
import { finish, type Steps } from '../grid/steps';
import type { ReportDocument, Section, Table } from '../report/document';
import {
  BLANK_ROW,
  memorySheet,
  memorySheetName,
  type Memory,
  type Place,
  type RememberedRow,
  type RememberedSheet,
} from '../report/passages/memory';
import { tableKeys } from '../report/passages/table-keys';
import { edgeAt } from './render-grid';
import type { PlacedCell, PlacedRow } from './render-rows';
import { layoutsInSteps, type SectionLayout } from './render-section';
import type { SheetToWrite } from './write-book';

/** What the document's sheets hold as they are written here, for `mergeReport`. */
export function memoryOf(document: ReportDocument): Memory {
  return finish(memoryInSteps(document));
}

/** The same, a sheet at a time. @param layouts how the sections lie, where that is known already */
export function* memoryInSteps(document: ReportDocument, layouts?: readonly SectionLayout[]): Steps<Memory> {
  const known = layouts ?? (yield* layoutsInSteps(document));
  const sheets: RememberedSheet[] = [];
  for (const [n, section] of document.sections.entries()) {
    const layout = known[n];
    if (layout !== undefined) sheets.push(rememberedSheet(section, layout));
    yield;
  }
  return { document: document.id, sheets, replaced: document.replaced ?? [] };
}

/** A memory as a sheet of the workbook that nobody sees. */
export function memoryToWrite(memory: Memory): SheetToWrite {
  return { name: memorySheetName(memory.document), veryHidden: true, rows: rowsOf(memory), widths: [], merges: [] };
}

function* rowsOf(memory: Memory): SheetToWrite['rows'] {
  let row = 0;
  for (const cells of memorySheet(memory)) yield { row: row++, cells };
}

/** A table's keys, and the sheet's columns that its own lie in. */
interface KnownTable {
  readonly rows: readonly string[];
  readonly places: readonly Place[];
}

function rememberedSheet({ name, blocks }: Section, { paged, edges }: SectionLayout): RememberedSheet {
  const tables = new Map<string, KnownTable>();
  for (const block of blocks) if (block.kind === 'table') tables.set(block.id, knownTable(block, edges));
  const rows = paged.rows.map((row) => rememberedRow(row, edges, tables));
  return { name, width: edges.length - 1, rows };
}

function knownTable(table: Table, edges: readonly number[]): KnownTable {
  const { columns, rows } = tableKeys(table);
  let left = 0;
  const places = table.columns.map(({ width }, n): Place => {
    const column = edgeAt(edges, left);
    left += width;
    return { column, end: edgeAt(edges, left), key: columns[n] ?? '' };
  });
  return { rows, places };
}

function rememberedRow(
  { table: at, cells, passages }: PlacedRow,
  edges: readonly number[],
  tables: ReadonlyMap<string, KnownTable>,
): RememberedRow {
  if (passages !== undefined) {
    return {
      kind: 'text',
      table: '',
      about: '',
      places: passages.map(({ key, left, right }) => ({
        column: edgeAt(edges, left),
        end: edgeAt(edges, right),
        key,
      })),
      texts: passages.map(({ text }) => text),
    };
  }
  const known = at === undefined ? undefined : tables.get(at.id);
  if (at === undefined || known === undefined) return BLANK_ROW;
  const texts = new Array<string>(known.places.length).fill('');
  for (const cell of cells) if (cell.column !== undefined) texts[cell.column] = textOf(cell);
  return at.row < 0
    ? { kind: 'header', table: at.id, about: String(at.level ?? 0), places: known.places, texts }
    : { kind: 'row', table: at.id, about: known.rows[at.row] ?? '', places: known.places, texts };
}

function textOf({ content, style }: PlacedCell): string {
  if (typeof content === 'string') return content;
  // The tables' numbers are whole, or days.
  if (typeof content === 'number')
    return style.numberFormat === 'dd/mm/yyyy' ? dayText(dayOfSerial(content, false)) : String(content);
  return '';
}
