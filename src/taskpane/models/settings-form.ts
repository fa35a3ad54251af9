import { OFFICE_LISTS, OFFICE_TEXTS, type OfficeListKey, type OfficeTextKey } from '../../criteria/office-entries';
import type { OfficeSettings } from '../../criteria/plan';
import { dayText, type CalendarDay } from '../../grid/dates';
import type { MarkSettings, Settings } from '../../nominations/settings/settings';

/** What a person edits before it is saved: texts as they are typed. */
export interface SettingsForm {
  /** Empty: as the tables say. */
  readonly year: string;
  readonly marks: MarkSettings;
  readonly texts: Readonly<Record<OfficeTextKey, string>>;
  /** An item a line. */
  readonly lists: Readonly<Record<OfficeListKey, string>>;
  readonly date: string;
}

/** What was typed and is not saved yet, and what the form held before. */
export interface EditedForm {
  readonly form: SettingsForm;
  readonly began: SettingsForm;
}

export const TEXT_KEYS = keysOf(OFFICE_TEXTS);
export const LIST_KEYS = keysOf(OFFICE_LISTS);

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  // A record's own keys are its type's keys: both tables are written out whole.
  return Object.keys(record) as Key[];
}

function recordOf<Key extends string>(keys: readonly Key[], of: (key: Key) => string): Readonly<Record<Key, string>> {
  // Every key is given its value; TypeScript does not follow `fromEntries`.
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, string>;
}

/** The settings as a form. */
export function formOf({ year, marks, office }: Settings): SettingsForm {
  return {
    year: year === null ? '' : String(year),
    marks,
    texts: recordOf(TEXT_KEYS, (key) => office[key]),
    lists: recordOf(LIST_KEYS, (key) => office[key].join('\n')),
    date: office.date === null ? '' : dayText(office.date),
  };
}

/** What the form shows: what was typed, and elsewhere what holds now; others may have changed it meanwhile. */
export function typedOver(now: SettingsForm, { form, began }: EditedForm): SettingsForm {
  const typed = <Value>(is: Value, was: Value, holds: Value): Value => (changed(is, was) ? is : holds);
  return {
    year: typed(form.year, began.year, now.year),
    marks: typed(form.marks, began.marks, now.marks),
    texts: recordOf(TEXT_KEYS, (key) => typed(form.texts[key], began.texts[key], now.texts[key])),
    lists: recordOf(LIST_KEYS, (key) => typed(form.lists[key], began.lists[key], now.lists[key])),
    date: typed(form.date, began.date, now.date),
  };
}

/** Whether two values of a form differ, or two forms. */
export function changed<Value>(is: Value, was: Value): boolean {
  return JSON.stringify(is) !== JSON.stringify(was);
}

/** Whether the form can be saved: its date is one, or empty. */
export function isSound({ date }: SettingsForm): boolean {
  return date.trim() === '' || dayOf(date) !== null;
}

/** The settings with what the form changed in comparison with how it began; what others changed meanwhile stays. */
export function withForm(settings: Settings, form: SettingsForm, began: SettingsForm): Settings {
  const office: { -readonly [Key in keyof OfficeSettings]: OfficeSettings[Key] } = { ...settings.office };
  for (const key of TEXT_KEYS) if (changed(form.texts[key], began.texts[key])) office[key] = form.texts[key].trim();
  for (const key of LIST_KEYS) if (changed(form.lists[key], began.lists[key])) office[key] = linesOf(form.lists[key]);
  if (changed(form.date, began.date)) office.date = dayOf(form.date);
  return {
    ...settings,
    year: changed(form.year, began.year) ? (form.year === '' ? null : Number(form.year)) : settings.year,
    marks: changed(form.marks, began.marks) ? form.marks : settings.marks,
    office,
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `31/12/2024`; null where it is no day. */
export function dayOf(text: string): CalendarDay | null {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (parts === null) return null;
  const [day = 0, month = 0, year = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { day, month, year } : null;
}
