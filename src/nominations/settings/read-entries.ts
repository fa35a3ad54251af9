import {
  OFFICE_BIRTH_DATES,
  OFFICE_CONGRESS_YEAR,
  OFFICE_DATE,
  OFFICE_LISTS,
  OFFICE_TEXTS,
  type OfficeTextKey,
} from '../../criteria/office-entries';
import type { OfficeSettings } from '../../criteria/plan';
import { cellText } from '../../criteria/sheet-cells';
import { cellOf } from '../../criteria/sheet-reader';
import { wordKey } from '../../criteria/sheet-words';
import type { SettingsLayout } from './layout';
import { readChoice, readDay, readText, readYear, refuse, type SettingsReader } from './reader';
import { DEFAULT_SETTINGS, type MarkSettings, type Settings } from './settings';
import {
  LANGUAGE_WORDS,
  LEFT_OUT,
  MARK_ENTRIES,
  PLACE_WORDS,
  SETTINGS_VERSION,
  VERSION,
  YEAR,
  YES_NO_WORDS,
} from './words';

/** The rows of each entry by the key of its name, top to bottom. */
export type EntryRows = ReadonlyMap<string, readonly number[]>;

const LISTS: ReadonlySet<string> = new Set([...Object.values(OFFICE_LISTS), LEFT_OUT].map(({ name }) => wordKey(name)));
const KNOWN: ReadonlySet<string> = new Set(
  [
    VERSION,
    YEAR,
    LEFT_OUT,
    ...Object.values(MARK_ENTRIES),
    ...Object.values(OFFICE_TEXTS),
    ...Object.values(OFFICE_LISTS),
    OFFICE_DATE,
    OFFICE_CONGRESS_YEAR,
    OFFICE_BIRTH_DATES,
  ].map(({ name }) => wordKey(name)),
);

/** Finds the entries' rows; a name that no entry has, and one that stands twice, are faults. */
export function entryRows(reader: SettingsReader, { entries, entryRows: rows }: SettingsLayout): EntryRows {
  const found = new Map<string, number[]>();
  if (entries === null) return found;
  const { grid } = reader;
  for (const row of rows) {
    const name = cellText(grid, row, entries.name);
    const key = wordKey(name);
    if (key === '') continue;
    const before = found.get(key);
    if (!KNOWN.has(key)) {
      // A name alone is a heading or somebody's note.
      if (cellText(grid, row, entries.value) !== '') refuse(reader, 'entry', name, row, entries.name);
    } else if (before === undefined) found.set(key, [row]);
    else if (LISTS.has(key)) before.push(row);
    else refuse(reader, 'twice', name, row, entries.name, { other: cellOf(grid, before[0] ?? row, entries.name) });
  }
  return found;
}

const choicesOf = <Choice extends string>(words: Readonly<Record<Choice, string>>) => {
  // The record's keys are exactly the choices; `Object.keys` only knows that they are strings.
  const names = Object.keys(words) as Choice[];
  return {
    of: (text: string) => names.find((name) => [name, words[name]].some((word) => wordKey(word) === wordKey(text))),
    words: names.map((name) => words[name]),
  };
};
const YES_NO = choicesOf(YES_NO_WORDS);
const LANGUAGES = choicesOf(LANGUAGE_WORDS);
const PLACES = choicesOf(PLACE_WORDS);

/** Reads what stands in entries; what is missing or faulty has its default. */
export function readEntries(
  reader: SettingsReader,
  rows: EntryRows,
  column: number,
): Pick<Settings, 'year' | 'leftOut' | 'marks' | 'office'> {
  /** Reads the entry's cell; null where there is no such row, or nothing to be read in it. */
  const read = <Value>(
    { name }: { readonly name: string },
    as: (reader: SettingsReader, name: string, row: number, column: number) => Value | null,
  ): Value | null => {
    const row = rows.get(wordKey(name))?.[0];
    return row === undefined ? null : as(reader, name, row, column);
  };
  const yes = (entry: { readonly name: string }): boolean | null => {
    const answer = read(entry, (...cell) => readChoice(...cell, YES_NO));
    return answer === null ? null : answer === 'yes';
  };

  checkVersion(reader, rows, column);
  const { marks, office } = DEFAULT_SETTINGS;
  const readMarks: MarkSettings = {
    language: read(MARK_ENTRIES.language, (...cell) => readChoice(...cell, LANGUAGES)) ?? marks.language,
    colours: yes(MARK_ENTRIES.colours) ?? marks.colours,
    place: read(MARK_ENTRIES.place, (...cell) => readChoice(...cell, PLACES)) ?? marks.place,
  };
  const text = (key: OfficeTextKey): string => read(OFFICE_TEXTS[key], readText) ?? office[key];
  const list = ({ name }: { readonly name: string }, without: readonly string[]): readonly string[] => {
    const at = rows.get(wordKey(name));
    if (at === undefined) return without;
    return at.flatMap((row) => readText(reader, name, row, column) ?? '').filter((one) => one !== '');
  };
  const texts = Object.fromEntries(
    // The record's keys are exactly the keys of texts; `Object.keys` only knows that they are strings.
    (Object.keys(OFFICE_TEXTS) as OfficeTextKey[]).map((key) => [key, text(key)]),
  ) as Record<OfficeTextKey, string>;
  const readOffice: OfficeSettings = {
    ...office,
    ...texts,
    font: texts.font === '' ? office.font : texts.font,
    recipients: list(OFFICE_LISTS.recipients, office.recipients),
    legalBasis: list(OFFICE_LISTS.legalBasis, office.legalBasis),
    units: list(OFFICE_LISTS.units, office.units),
    date: read(OFFICE_DATE, readDay),
    congressYear: read(OFFICE_CONGRESS_YEAR, readYear) ?? office.congressYear,
    showBirthDates: yes(OFFICE_BIRTH_DATES) ?? office.showBirthDates,
  };
  return { year: read(YEAR, readYear), leftOut: list(LEFT_OUT, []), marks: readMarks, office: readOffice };
}

/** A sheet of a newer form is read as far as it is known, and said. */
function checkVersion(reader: SettingsReader, rows: EntryRows, column: number): void {
  const row = rows.get(wordKey(VERSION.name))?.[0];
  if (row === undefined) return;
  const text = cellText(reader.grid, row, column);
  if (text === '' || text === String(SETTINGS_VERSION)) return;
  const newer = /^\d{1,6}$/.test(text) && Number(text) > SETTINGS_VERSION;
  refuse(reader, newer ? 'newer' : 'version', VERSION.name, row, column, { expected: String(SETTINGS_VERSION) });
}
