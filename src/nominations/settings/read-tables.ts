import { TASK_WORDS } from '../../criteria/office-entries';
import type { PlanTask } from '../../criteria/plan';
import { cellOf } from '../../criteria/sheet-reader';
import { fold } from '../../text/fold';
import { valueKey } from '../read-nominations';
import type { Field } from '../table';
import { tableIn, type SettingsLayout, type TableLayout } from './layout';
import { isMeaning } from './meanings';
import { readText, readYear, refuse, type SettingsReader } from './reader';
import {
  DEFAULT_SETTINGS,
  headerKey,
  VALUE_FIELDS,
  type HeaderSetting,
  type ValueField,
  type ValueSetting,
} from './settings';
import { BLOCK_WORDS, fieldOfWord, fieldWord, HEADER_WORDS, VALUE_WORDS, type SettingsBlock } from './words';

/** The columns of a block; null where it is not there, or where its columns are not named, which is noted. */
export function tableOf<Column extends string>(
  reader: SettingsReader,
  layout: SettingsLayout,
  block: SettingsBlock,
  words: Readonly<Record<Column, string>>,
  needed: readonly NoInfer<Column>[],
): TableLayout<Column> | null {
  const rows = layout.blocks.get(block);
  if (rows === undefined) return null;
  const table = tableIn(reader.grid, rows, words, needed);
  const heading = reader.grid.rows[rows.first]?.findIndex((value) => value !== null) ?? 0;
  if (table === null) {
    refuse(reader, 'columns', BLOCK_WORDS[block], rows.first, Math.max(0, heading), {
      expected: needed.map((column) => words[column]).join('; '),
    });
  }
  return table;
}

/** The rows of a table that hold anything, each as texts by column; '' for a blank, a missing or a faulty cell. */
function* rowsOf<Column extends string>(
  reader: SettingsReader,
  { columns, rows }: TableLayout<Column>,
  words: Readonly<Record<Column, string>>,
): Generator<{ readonly row: number; readonly text: (column: Column) => string }> {
  for (let row = rows.first; row <= rows.last; row++) {
    const texts = new Map<Column, string>();
    let filled = false;
    for (const [column, at] of columns) {
      const text = readText(reader, words[column], row, at);
      filled ||= text !== '';
      texts.set(column, text ?? '');
    }
    if (filled) yield { row, text: (column) => texts.get(column) ?? '' };
  }
}

/** The plan's tasks, numbered as they stand; the plan's own where the block was taken away. */
export function readTasks(reader: SettingsReader, layout: SettingsLayout): readonly PlanTask[] {
  const table = tableOf(reader, layout, 'tasks', TASK_WORDS, ['text']);
  if (table === null) return DEFAULT_SETTINGS.office.tasks;
  const tasks: PlanTask[] = [];
  for (const { text } of rowsOf(reader, table, TASK_WORDS)) {
    const task = {
      text: text('text'),
      lead: text('lead'),
      leadership: text('leadership'),
      advising: text('advising'),
      cooperating: text('cooperating'),
      time: text('time'),
    };
    // A number alone is a row that was emptied.
    if (Object.values(task).some((part) => part !== '')) tasks.push({ number: tasks.length + 1, ...task });
  }
  return tasks;
}

/** What was said of columns. A row that cannot be used is a fault, and does nothing. */
export function readHeaders(
  reader: SettingsReader,
  layout: SettingsLayout,
  criteria: ReadonlySet<string>,
): HeaderSetting[] {
  const table = tableOf(reader, layout, 'headers', HEADER_WORDS, ['header', 'field']);
  if (table === null) return [];
  const at = (column: keyof typeof HEADER_WORDS): number => table.columns.get(column) ?? 0;
  const headers: HeaderSetting[] = [];
  const seen = new Map<string, { readonly row: number; readonly said: string }>();
  for (const { row, text } of rowsOf(reader, table, HEADER_WORDS)) {
    const header = text('header');
    if (fold(header) === '') {
      refuse(reader, 'header', HEADER_WORDS.header, row, at('header'));
      continue;
    }
    const field = fieldIn(reader, row, at('field'), text('field'), criteria);
    if (field === undefined) continue;
    const sheet = text('sheet') === '' ? null : text('sheet');
    const year = table.columns.has('year') ? readYear(reader, HEADER_WORDS.year, row, at('year')) : null;
    const key = headerKey({ sheet, header });
    const said = `${fieldWord(field)} ${String(year)}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, { row, said });
      headers.push({ sheet, header, field, year });
    } else if (before.said !== said) {
      const other = cellOf(reader.grid, before.row, at('header'));
      refuse(reader, 'twice', header, row, at('header'), { other });
    }
  }
  return headers;
}

function fieldIn(
  reader: SettingsReader,
  row: number,
  column: number,
  text: string,
  criteria: ReadonlySet<string>,
): Field | null | undefined {
  const field = fieldOfWord(text);
  if (field === undefined) refuse(reader, 'field', HEADER_WORDS.field, row, column);
  else if (field?.startsWith('mark:') === true && !criteria.has(field.slice('mark:'.length))) {
    refuse(reader, 'criterion', HEADER_WORDS.field, row, column);
    return undefined;
  }
  return field;
}

/** What was said of values. A row that cannot be used is a fault, and does nothing. */
export function readValues(reader: SettingsReader, layout: SettingsLayout): ValueSetting[] {
  const table = tableOf(reader, layout, 'values', VALUE_WORDS, ['field', 'text', 'meaning']);
  if (table === null) return [];
  const at = (column: keyof typeof VALUE_WORDS): number => table.columns.get(column) ?? 0;
  const values: ValueSetting[] = [];
  const seen = new Map<string, { readonly row: number; readonly meaning: string }>();
  for (const { row, text } of rowsOf(reader, table, VALUE_WORDS)) {
    const named = fieldOfWord(text('field'));
    const field = VALUE_FIELDS.find((one) => one === named);
    if (field === undefined) {
      refuse(reader, 'choice', VALUE_WORDS.field, row, at('field'), {
        expected: VALUE_FIELDS.map(fieldWord).join('; '),
      });
      continue;
    }
    const value = usable(reader, row, { field, text: text('text'), meaning: text('meaning') }, at);
    if (value === null) continue;
    const key = valueKey(field, value.text);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, { row, meaning: fold(value.meaning) });
      values.push(value);
    } else if (before.meaning !== fold(value.meaning)) {
      const other = cellOf(reader.grid, before.row, at('text'));
      refuse(reader, 'twice', value.text, row, at('text'), { other });
    }
  }
  return values;
}

function usable(
  reader: SettingsReader,
  row: number,
  value: { readonly field: ValueField; readonly text: string; readonly meaning: string },
  at: (column: keyof typeof VALUE_WORDS) => number,
): ValueSetting | null {
  if (fold(value.text) === '') {
    refuse(reader, 'value', VALUE_WORDS.text, row, at('text'));
    return null;
  }
  if (isMeaning(value.field, value.meaning)) return value;
  refuse(reader, 'meaning', VALUE_WORDS.meaning, row, at('meaning'), { expected: fieldWord(value.field) });
  return null;
}
