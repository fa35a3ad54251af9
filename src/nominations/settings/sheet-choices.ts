import { OFFICE_BIRTH_DATES } from '../../criteria/office-entries';
import { VALUE_FIELDS } from './settings';
import type { SettingsChoices, SettingsRow } from './settings-sheet';
import { fieldWord, LANGUAGE_WORDS, MARK_ENTRIES, PLACE_WORDS, YES_NO_WORDS } from './words';

/** Rows of the sheet, both ends included. */
export interface Placed {
  readonly first: number;
  readonly last: number;
}

/** The drop-down lists: of the entries that are choices, and of the two tables of choices. */
export function choicesFor(
  rows: readonly SettingsRow[],
  { headers, values, words }: { readonly headers: Placed; readonly values: Placed; readonly words: Placed },
): SettingsChoices[] {
  const over = ({ first, last }: Placed, column: number) => ({ top: first, left: column, bottom: last, right: column });
  const entry = ({ name }: { readonly name: string }, choices: readonly string[]): SettingsChoices[] => {
    const row = rows.findIndex(({ role, cells }) => role === 'entry' && cells[0] === name);
    return row < 0 ? [] : [{ area: over({ first: row, last: row }, 1), choices, only: true }];
  };
  const yesNo = Object.values(YES_NO_WORDS);
  return [
    ...entry(MARK_ENTRIES.language, Object.values(LANGUAGE_WORDS)),
    ...entry(MARK_ENTRIES.colours, yesNo),
    ...entry(MARK_ENTRIES.place, Object.values(PLACE_WORDS)),
    ...entry(OFFICE_BIRTH_DATES, yesNo),
    { area: over(headers, 2), choices: over(filled(rows, words, 0), 0), only: true },
    { area: over(values, 0), choices: VALUE_FIELDS.map(fieldWord), only: true },
    // The scales know more spellings than the list.
    { area: over(values, 2), choices: over(filled(rows, words, 2), 2), only: false },
  ];
}

/** The rows of the word list in which a column holds a word. */
function filled(rows: readonly SettingsRow[], { first, last }: Placed, column: number): Placed {
  let end = last;
  while (end > first && (rows[end]?.cells[column] ?? null) === null) end--;
  return { first, last: end };
}
