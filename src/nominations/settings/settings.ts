import type { OfficeSettings } from '../../criteria/plan';
import { PLAN_SETTINGS } from '../../criteria/plan';
import { fold } from '../../text/fold';
import type { HeaderChoice } from '../map-columns';
import type { ReadOptions } from '../read-nominations';
import { valueKey } from '../read-nominations';
import { sheetKey } from '../sheet-key';
import type { Field } from '../table';

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
  readonly marks: MarkSettings;
  readonly office: OfficeSettings;
  readonly headers: readonly HeaderSetting[];
  readonly values: readonly ValueSetting[];
}

/** What holds in a workbook without the sheet. */
export const DEFAULT_SETTINGS: Settings = {
  year: null,
  marks: { language: 'vi', colours: true, place: 'beside' },
  office: PLAN_SETTINGS,
  headers: [],
  values: [],
};

/** What two sayings about one column have in common. */
export function headerKey({ sheet, header }: Pick<HeaderSetting, 'sheet' | 'header'>): string {
  return `${sheet === null ? '' : sheetKey(sheet)}\n${fold(header)}`;
}

/** The settings as options of reading. */
export function readOptionsOf({ year, headers, values }: Settings): Omit<ReadOptions, 'criteria'> {
  const everywhere = new Map<string, HeaderChoice>();
  const bySheet = new Map<string, Map<string, HeaderChoice>>();
  for (const { sheet, header, field, year: bound } of headers) {
    const choices = sheet === null ? everywhere : (bySheet.get(sheetKey(sheet)) ?? new Map<string, HeaderChoice>());
    if (sheet !== null) bySheet.set(sheetKey(sheet), choices);
    choices.set(fold(header), { field, year: bound });
  }
  return {
    ...(year === null ? {} : { year }),
    headers: everywhere,
    sheetHeaders: bySheet,
    values: new Map(values.map(({ field, text, meaning }) => [valueKey(field, text), meaning])),
  };
}
