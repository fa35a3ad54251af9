import type { CriteriaSet } from '../../criteria/criterion';
import {
  OFFICE_BIRTH_DATES,
  OFFICE_CONGRESS_YEAR,
  OFFICE_DATE,
  OFFICE_LISTS,
  OFFICE_TEXTS,
  TASK_WORDS,
  type EntryWords,
  type OfficeListKey,
  type OfficeTextKey,
} from '../../criteria/office-entries';
import type { Area } from '../../grid/area';
import { dayText } from '../../grid/dates';
import type { CellValue } from '../../grid/grid';
import { choicesFor, type Placed } from './sheet-choices';
import { NOTE_SENTENCES, wordListRows } from './sheet-notes';
import type { Settings } from './settings';
import {
  BLOCK_WORDS,
  ENTRY_WORDS,
  fieldWord,
  HEADER_WORDS,
  LANGUAGE_WORDS,
  LEFT_OUT,
  MARK_ENTRIES,
  PLACE_WORDS,
  SETTINGS_VERSION,
  VALUE_WORDS,
  VERSION,
  YEAR,
  YES_NO_WORDS,
} from './words';

/** What a row is, for whoever formats it. */
export type SettingsRole =
  'title' | 'hint' | 'header' | 'heading' | 'entry' | 'labels' | 'row' | 'sentence' | 'words' | 'blank';

export interface SettingsRow {
  readonly role: SettingsRole;
  readonly cells: readonly CellValue[];
  /** Areas of cells of this row that are one, as first and last column. */
  readonly merges: readonly (readonly [first: number, last: number])[];
}

/** A drop-down list over some cells: its words, or the cells of this sheet that hold them. */
export interface SettingsChoices {
  readonly area: Area;
  readonly choices: readonly string[] | Area;
  /** Whether nothing else may stand there. */
  readonly only: boolean;
}

/** The sheet `Cấu hình` as data. Rows and columns count from 0. */
export interface SettingsSheet {
  readonly rows: readonly SettingsRow[];
  readonly headerRow: number;
  /** The row that begins the notes, best on a page of their own. */
  readonly notesRow: number;
  /** One a column, in characters. */
  readonly widths: readonly number[];
  readonly choices: readonly SettingsChoices[];
}

const WIDTHS = [26, 50, 26, 20, 20, 20, 14];
const LAST = WIDTHS.length - 1;
/** Empty rows at the end of a table of choices, with its drop-down lists. */
const SPARE_ROWS = 5;
const TITLE = 'CẤU HÌNH XÉT CHỌN MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN';
const HINT =
  'Những gì cơ quan quyết định cho sổ này. Có thể sửa ở cột “Giá trị” và ở các bảng bên dưới; cách ghi có ở cuối trang. Chỗ nào ghi sai, chương trình chỉ ra ô đó và dùng giá trị mặc định.';

const BLANK: SettingsRow = { role: 'blank', cells: [], merges: [] };

function row(role: SettingsRole, cells: readonly CellValue[], merges: SettingsRow['merges'] = []): SettingsRow {
  return { role, cells: cells.map((cell) => (cell === '' ? null : cell)), merges };
}

/** Writes settings as a sheet that the office can edit; `readSettings` reads equal ones back. */
export function settingsSheet(settings: Settings, criteria: CriteriaSet): SettingsSheet {
  const rows: SettingsRow[] = [
    row('title', [TITLE], [[0, LAST]]),
    row('hint', [HINT], [[0, LAST]]),
    row('header', [ENTRY_WORDS.name, ENTRY_WORDS.value, ENTRY_WORDS.note], [[2, LAST]]),
  ];
  const headerRow = rows.length - 1;
  rows.push(entryRow(VERSION, SETTINGS_VERSION), ...generalRows(settings), ...officeRows(settings));
  const tables = tableRows(settings);
  rows.push(BLANK, heading('tasks'), labels(TASK_WORDS), ...tables.tasks.map((cells) => row('row', cells)));
  rows.push(BLANK, heading('headers'), labels(HEADER_WORDS));
  const headers = placed(rows, tables.headers);
  rows.push(BLANK, heading('values'), labels(VALUE_WORDS));
  const values = placed(rows, tables.values);
  rows.push(BLANK);
  const notesRow = rows.length;
  rows.push(heading('notes'), ...NOTE_SENTENCES.map((text) => row('sentence', [text], [[0, LAST]])));
  const words = wordListRows(criteria);
  const wordRows: Placed = { first: rows.length + 1, last: rows.length + words.length - 1 };
  rows.push(...words.map((cells, n) => row(n === 0 ? 'labels' : 'words', cells)));
  return {
    rows,
    headerRow,
    notesRow,
    widths: WIDTHS,
    choices: choicesFor(rows, { headers, values, words: wordRows }),
  };
}

function heading(block: keyof typeof BLOCK_WORDS): SettingsRow {
  return row('heading', [BLOCK_WORDS[block]]);
}

function labels(words: Readonly<Record<string, string>>): SettingsRow {
  return row('labels', Object.values(words));
}

function entryRow({ name, note }: EntryWords, value: CellValue): SettingsRow {
  return row('entry', [name, value, note], [[2, LAST]]);
}

function generalRows({ year, leftOut, marks }: Settings): SettingsRow[] {
  return [
    heading('general'),
    entryRow(YEAR, year),
    ...(leftOut.length === 0 ? [''] : leftOut).map((item) => entryRow(LEFT_OUT, item)),
    entryRow(MARK_ENTRIES.language, LANGUAGE_WORDS[marks.language]),
    entryRow(MARK_ENTRIES.colours, yesNo(marks.colours)),
    entryRow(MARK_ENTRIES.place, PLACE_WORDS[marks.place]),
  ];
}

function officeRows({ office }: Settings): SettingsRow[] {
  const texts = (...keys: readonly OfficeTextKey[]): SettingsRow[] =>
    keys.map((key) => entryRow(OFFICE_TEXTS[key], office[key]));
  // A list without items keeps its name, or the plan's own would hold.
  const list = (key: OfficeListKey): SettingsRow[] =>
    (office[key].length === 0 ? [''] : office[key]).map((item) => entryRow(OFFICE_LISTS[key], item));
  return [
    heading('office'),
    ...texts('superiorBody', 'agency', 'agencyInText', 'partyLine', 'number', 'symbol', 'place'),
    entryRow(OFFICE_DATE, office.date === null ? null : dayText(office.date)),
    ...texts('signingFor', 'capacity', 'signatory'),
    ...list('recipients'),
    ...list('legalBasis'),
    ...texts('superiorPlan', 'ownPlan', 'council', 'leaders', 'staff', 'movement', 'conference', 'congress'),
    entryRow(OFFICE_CONGRESS_YEAR, office.congressYear),
    ...list('units'),
    entryRow(OFFICE_BIRTH_DATES, yesNo(office.showBirthDates)),
    ...texts('font'),
  ];
}

function yesNo(yes: boolean): string {
  return yes ? YES_NO_WORDS.yes : YES_NO_WORDS.no;
}

/** The three tables, a row of cells an item, in the order of their columns' words. */
export function tableRows({
  office,
  headers,
  values,
}: Settings): Readonly<Record<'tasks' | 'headers' | 'values', readonly (readonly CellValue[])[]>> {
  return {
    tasks: office.tasks.map(({ number, text, lead, leadership, advising, cooperating, time }) => [
      number,
      ...[text, lead, leadership, advising, cooperating, time],
    ]),
    headers: headers.map(({ sheet, header, field, year }) => [sheet, header, fieldWord(field), year]),
    values: values.map(({ field, text, meaning }) => [fieldWord(field), text, meaning]),
  };
}

/** The entries in their order, an item of a list each. */
export function entriesOf(settings: Settings): { readonly name: string; readonly value: CellValue }[] {
  return [...generalRows(settings), ...officeRows(settings)].flatMap(({ role, cells: [name, value = null] }) =>
    role === 'entry' ? [{ name: String(name), value }] : [],
  );
}

/** Puts a table's rows and some empty ones at the end of the sheet so far. */
function placed(rows: SettingsRow[], table: readonly (readonly CellValue[])[]): Placed {
  const first = rows.length;
  rows.push(
    ...table.map((cells) => row('row', cells)),
    ...Array.from({ length: SPARE_ROWS }, () => row('row', [null, null, null, null])),
  );
  return { first, last: rows.length - 1 };
}
