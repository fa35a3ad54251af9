import type { OfficeSettings } from '../../criteria/plan';
import { PLAN_SETTINGS } from '../../criteria/plan';
import { cellAddress } from '../../grid/area';
import { fold } from '../../text/fold';
import type { HeaderChoice } from '../map-columns';
import type { ReadOptions } from '../read-nominations';
import { valueKey } from '../read-nominations';
import { sheetKey } from '../sheet-key';
import type { Field, Table } from '../table';

/** What a person said a column holds. */
export interface HeaderSetting {
  /** The one sheet whose tables it is for; null: every sheet. */
  readonly sheet: string | null;
  /** The header as it stands, its levels joined by a space. */
  readonly header: string;
  /** Null: the column is left alone. */
  readonly field: Field | null;
  /** The year it is bound to; null: the header's own. */
  readonly year: number | null;
}

/** The fields whose values a person can give a meaning. */
export const VALUE_FIELDS = ['rating', 'title', 'commendation', 'initiativeLevel'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** What a person said a value means. */
export interface ValueSetting {
  readonly field: ValueField;
  readonly text: string;
  /** Words of the field's scale. */
  readonly meaning: string;
}

/** What the marks in the sheets show, the same for all who open the workbook. */
export interface MarkSettings {
  readonly language: 'vi' | 'en';
  /** Whether rows are filled in the colour of their result. */
  readonly colours: boolean;
  /** Beside each table where there is room, or always on the sheet `Kết quả`. */
  readonly place: 'beside' | 'sheet';
}

/** What the office decides for a workbook (sheet `Cấu hình`). Plain data. */
export interface Settings {
  /** The year under review; null: as the sheets state. */
  readonly year: number | null;
  /** What is not read: a sheet by its name, or one table by its sheet and first cell, `Tập thể!A8`. */
  readonly leftOut: readonly string[];
  readonly marks: MarkSettings;
  readonly office: OfficeSettings;
  readonly headers: readonly HeaderSetting[];
  readonly values: readonly ValueSetting[];
}

/** What holds in a workbook without the sheet. */
export const DEFAULT_SETTINGS: Settings = {
  year: null,
  leftOut: [],
  marks: { language: 'vi', colours: true, place: 'beside' },
  office: PLAN_SETTINGS,
  headers: [],
  values: [],
};

/** What two sayings about one column have in common. */
export function headerKey({ sheet, header }: Pick<HeaderSetting, 'sheet' | 'header'>): string {
  return `${sheet === null ? '' : sheetKey(sheet)}\n${fold(header)}`;
}

/** How the settings name a table that is left out. */
export function leftOutText({ sheet, header }: Pick<Table, 'sheet' | 'header'>): string {
  return `${sheet}!${cellAddress(header.top, header.left)}`;
}

const TABLE_AT = /^'?(.+?)'?!\$?([a-z]{1,3})\$?(\d{1,7})$/i;

/** The key by which reading leaves out what a text names: a sheet's (`sheetKey`) or a table's (`tableKey`). */
export function leftOutKey(text: string): string {
  const [, sheet, column, row] = TABLE_AT.exec(text.trim()) ?? [];
  if (sheet === undefined || column === undefined || row === undefined) return sheetKey(text.trim());
  return `${sheetKey(sheet)}|${column.toUpperCase()}${row}`;
}

/** The settings as options of reading. */
export function readOptionsOf({ year, leftOut, headers, values }: Settings): Omit<ReadOptions, 'criteria'> {
  const everywhere = new Map<string, HeaderChoice>();
  const bySheet = new Map<string, Map<string, HeaderChoice>>();
  for (const { sheet, header, field, year: bound } of headers) {
    const choices = sheet === null ? everywhere : (bySheet.get(sheetKey(sheet)) ?? new Map<string, HeaderChoice>());
    if (sheet !== null) bySheet.set(sheetKey(sheet), choices);
    choices.set(fold(header), { field, year: bound });
  }
  return {
    ...(year === null ? {} : { year }),
    leftOut: new Set(leftOut.map(leftOutKey)),
    headers: everywhere,
    sheetHeaders: bySheet,
    values: new Map(values.map(({ field, text, meaning }) => [valueKey(field, text), meaning])),
  };
}
