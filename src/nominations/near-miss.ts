import type { Area, CellRef } from '../grid/area';
import { fold, stripDiacritics } from '../text/fold';
import { isLabel, isSignature, isTotal } from './body-words';
import { firstRowBelow, headerBlock, type HeaderBlock } from './headers/header-block';
import { isMoney } from './headers/header-years';
import type { HeaderMatcher } from './headers/match-header';
import { segments } from './headers/segments';
import { headerText, lowestRow, mapColumns, type HeaderChoice, type MappedColumns } from './map-columns';
import { isLabelled } from './other-tables';
import { reasonToSkip } from './skipped-sheets';
import type { SheetText } from './sheet-text';
import { isEvidence, type Field } from './table';

/** A column of a list that was not recognised. Rows and columns count from 0. */
export interface NearMissColumn {
  readonly column: number;
  /** The row of its lowest header cell. */
  readonly headerRow: number;
  /** The header as it stands, levels joined top to bottom by a space. */
  readonly header: string;
  /** What it was read as; null: nothing. */
  readonly field: Field | null;
  readonly year: number | null;
  /** Up to three different values. */
  readonly examples: readonly string[];
}

/** A list that is no table for want of a column that names the nominees, or of one to judge by. */
export interface NearMiss {
  readonly header: Area;
  /** The header cell of the first column that was read. */
  readonly cell: CellRef;
  readonly missing: 'name' | 'evidence';
  /** From left to right. */
  readonly columns: readonly NearMissColumn[];
}

/** What keeps a header's columns from making a table; null where nothing does. */
export function lacking(mapped: MappedColumns): NearMiss['missing'] | null {
  const fields = mapped.columns.map((column) => column.field);
  const named = fields.includes('name') || (fields.includes('familyName') && fields.includes('givenName'));
  if (mapped.log) return named || fields.includes('idNumber') ? null : 'name';
  if (!named) return 'name';
  return fields.some(isEvidence) ? null : 'evidence';
}

/** In so many rows below the header it is looked for what stands in the columns. */
const ROWS_LOOKED_AT = 60;
const EXAMPLES = 3;
/** A list of fewer rows is a form or an example. */
const FEWEST_ROWS = 2;
const NAMES: ReadonlySet<Field> = new Set<Field>(['name', 'familyName', 'givenName']);
const PERSONAL: ReadonlySet<Field> = new Set<Field>(['birthDate', 'position', 'idNumber', 'joinedYear']);

/**
 * The list on a sheet without tables that came closest to being one: its header has two fields or more (the rows'
 * number may be one), and rows of names stand below it. Null where the sheet holds nothing of the kind, or is one that
 * is passed over knowingly.
 * @param rows rows that look like a header's
 * @param titleOf the lines above a header
 */
export function nearMiss(
  sheet: SheetText,
  matcher: HeaderMatcher,
  choices: ReadonlyMap<string, HeaderChoice>,
  rows: readonly number[],
  titleOf: (sheet: SheetText, header: Area) => readonly string[],
): NearMiss | null {
  // Nobody looks for nominees on a sheet that nobody sees.
  if (sheet.grid.visibility !== 'visible') return null;
  let best: { readonly found: NearMiss; readonly fields: number } | null = null;
  for (const row of rows) {
    const block = headerBlock(sheet, matcher, row);
    for (const part of segments(block, matcher)) {
      const mapped = mapColumns(sheet, part, matcher, choices);
      const missing = lacking(mapped);
      // All that a table needs, and yet none: one person's form.
      if (missing === null) return null;
      const fields = new Set(mapped.columns.map(({ field }) => field).filter((field) => field !== 'note')).size;
      if (best !== null && fields <= best.fields) continue;
      const list: List = { sheet, mapped, rows: rowsBelow(sheet, part, mapped) };
      const columns = columnsOf(list, part);
      if (!isListOfNominees(list, columns, matcher, fields)) continue;
      const read = columns.find(({ field }) => field !== null);
      if (read === undefined) continue;
      const cell = sheet.ref(read.headerRow, read.column);
      best = { fields, found: { header: part.area, cell, missing, columns } };
    }
  }
  if (best === null) return null;
  return reasonToSkip(sheet.grid.sheet, titleOf(sheet, best.found.header)) === null ? best.found : null;
}

/** A header's columns, and the rows below it in which something stands. */
interface List {
  readonly sheet: SheetText;
  readonly mapped: MappedColumns;
  readonly rows: readonly number[];
}

/** Whether a list stands below a header. */
export function hasRows(sheet: SheetText, block: HeaderBlock, mapped: MappedColumns): boolean {
  return rowsBelow(sheet, block, mapped).length >= FEWEST_ROWS;
}

/** The first rows below a header, up to where someone signs; group rows, which hold one text, are none. */
function rowsBelow(sheet: SheetText, block: HeaderBlock, { columns }: MappedColumns): number[] {
  const { area } = block;
  const first = firstRowBelow(sheet, block);
  const position = columns.find(({ field }) => field === 'position')?.column;
  const rows: number[] = [];
  for (let row = first; row < Math.min(sheet.rowCount, first + ROWS_LOOKED_AT); row++) {
    const filled = sheet.filled(row).filter((column) => column >= area.left && column <= area.right);
    const begins = filled[0] ?? area.left;
    // Further right, and below its own header, it may be a nominee's position.
    if (begins !== position && isSignature(sheet.text(row, begins))) break;
    if (filled.length > 1 && !filled.some((column) => isTotal(sheet.text(row, column)))) rows.push(row);
  }
  return rows;
}

function textsIn({ sheet, rows }: List, column: number): string[] {
  return rows.map((row) => sheet.text(row, column));
}

const PAY = /(?:^| )(?:lương|phụ cấp|thực (?:lĩnh|nhận))(?: |$)/;
/** Without diacritics `lương` alone would be `chất lượng` too. */
const BARE_PAY = /(?:^| )(?:tien luong|luong co ban|he so luong|phu cap|thuc (?:linh|nhan))(?: |$)/;

/** Two columns of money are a payroll's. */
function isPaid(header: string): boolean {
  const folded = fold(header);
  return isMoney([header]) || PAY.test(folded) || BARE_PAY.test(stripDiacritics(folded));
}

/** Whether what stands below a header makes it a list of nominees, whatever its missing column is called. */
function isListOfNominees(
  list: List,
  columns: readonly NearMissColumn[],
  matcher: HeaderMatcher,
  fields: number,
): boolean {
  const { sheet, mapped, rows } = list;
  if (columns.filter(({ header }) => isPaid(header)).length > 1) return false;
  if (mapped.log || rows.length < FEWEST_ROWS) return false;
  const numbered = mapped.numberColumn === null ? 0 : 1;
  const unread = columns.filter(({ field }) => field === null).map(({ column }) => textsIn(list, column));
  const name = mapped.columns.find(({ field }) => NAMES.has(field));
  if (name === undefined) {
    const judged = columns.some(({ field, examples }) => field !== null && isEvidence(field) && examples.length > 0);
    return judged && fields + numbered > 1 && unread.some((texts) => differ(texts, isWholeName));
  }
  const names = textsIn(list, name.column);
  if (!differ(names, isNameLike) || isLabelled(sheet, matcher, mapped, rows[0] ?? 0)) return false;
  const persons = mapped.personNames || mapped.columns.some(({ field }) => PERSONAL.has(field));
  const others = columns.filter(({ column }) => column !== name.column).flatMap(({ column }) => textsIn(list, column));
  // Units beside nothing but numbers are counted, not nominated.
  if (!persons && !others.some((text) => /\p{L}/u.test(text))) return false;
  return fields > 1 || unread.some(areGrades);
}

const LONGEST_NAME = 60;
const isNameLike = (text: string): boolean => /\p{L}{2}/u.test(text) && !isLabel(text);
/** No code, which is one word, and no sentence. */
const isWholeName = (text: string): boolean =>
  /\p{L}\s+\p{L}/u.test(text) && text.length <= LONGEST_NAME && !isLabel(text);

/** Whether texts of a kind stand below a header, most of them once. */
function differ(texts: readonly string[], isOne: (text: string) => boolean): boolean {
  const names = texts.filter(isOne);
  return names.length >= FEWEST_ROWS && new Set(names.map(fold)).size * 3 >= names.length * 2;
}

const LONGEST_GRADE = 40;

/** A few short texts, said again and again. */
function areGrades(texts: readonly string[]): boolean {
  const grades = texts.filter((text) => text !== '');
  return (
    grades.length > FEWEST_ROWS &&
    grades.every((text) => text.length <= LONGEST_GRADE) &&
    new Set(grades.map(fold)).size * 2 <= grades.length
  );
}

function columnsOf(list: List, block: HeaderBlock): NearMissColumn[] {
  const { sheet, mapped } = list;
  const read = new Map(mapped.columns.map((column) => [column.column, column]));
  return block.levels.flatMap((levels, index): NearMissColumn[] => {
    const column = block.area.left + index;
    const header = headerText(levels);
    if (header === '' || column === mapped.numberColumn) return [];
    const known = read.get(column);
    const texts = textsIn(list, column).filter((text) => text !== '');
    return [
      {
        column,
        headerRow: known?.headerRow ?? lowestRow(sheet, block, column),
        header,
        field: known?.field ?? null,
        year: known?.year ?? null,
        examples: [...new Set(texts)].slice(0, EXAMPLES),
      },
    ];
  });
}
