import { cellAddress, type Area } from '../grid/area';
import type { Kind } from '../criteria/criterion';
import { sheetKey } from './sheet-key';

/** A field that a column of a nomination table or of a log may hold. `mark:<id>` is a mark of that criterion. */
export type Field =
  | 'kind'
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'idNumber'
  | 'position'
  | 'unit'
  | 'birthDate'
  | 'gender'
  | 'joinedYear'
  | 'year'
  | 'rating'
  | 'ratingPoints'
  | 'title'
  | 'commendation'
  | 'initiative'
  | 'initiativeLevel'
  | 'initiativeDecision'
  | 'discipline'
  | 'votes'
  | 'achievements'
  | 'stage'
  | 'note'
  | 'proposed'
  | 'logType'
  | 'logLevel'
  | 'logDate'
  | `mark:${string}`;

/** The fields that criteria are judged by, marks apart, in the order in which lists have them. */
export const EVIDENCE_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'rating',
  'ratingPoints',
  'title',
  'commendation',
  'initiative',
  'initiativeLevel',
  'discipline',
  'votes',
]);

/** Whether a field holds what nominees are judged by, mark columns included. */
export function isEvidence(field: Field): boolean {
  return EVIDENCE_FIELDS.has(field) || field.startsWith('mark:');
}

/** A column of a table and what it was read as. Columns count from 0. */
export interface TableColumn {
  readonly column: number;
  readonly field: Field;
  /** The year the header binds it to. */
  readonly year: number | null;
  /** The header as it stands, levels joined top to bottom by a space. */
  readonly header: string;
  /** The row of its lowest header cell. */
  readonly headerRow: number;
  /** Marks: the most points that the header states. */
  readonly maximum?: number;
  /** Votes: how many voted, as the header or the title states. */
  readonly voters?: number;
  /** Votes: whether the header says that numbers are percentages. */
  readonly percent?: boolean;
  /** The one value of a scale that the header names (`Giấy khen 2023`); a met mark below means it. */
  readonly named?: string;
  /** The same number for sub-columns of one column (`Xếp loại` over `HTXSNV | HTTNV`). */
  readonly group?: number;
  /** `Danh hiệu thi đua/Hình thức khen thưởng`: titles and commendations in one column. */
  readonly combined?: boolean;
  /** `Chức vụ, đơn vị`: position and unit in one column. */
  readonly withUnit?: boolean;
  /** A person chose the field: neither the title nor another column takes it away. */
  readonly chosen?: true;
  /** Further criteria that the header's words fit (TT1 and CN1 begin alike); each nominee's kind decides. */
  readonly otherMarks?: readonly string[];
}

/** A nomination table, or a log of achievements, as found on a sheet. Rows and columns count from 0. */
export interface Table {
  /** Its place among the tables found, in workbook order. */
  readonly index: number;
  readonly file?: string;
  readonly sheet: string;
  readonly log: boolean;
  /** `Kiểm phiếu`, the counting sheet: it nominates no one and bears no marks. */
  readonly counting?: true;
  readonly header: Area;
  /** First and last row below the header (and below its row of numbers): group and total rows included. */
  readonly rows: readonly [first: number, last: number];
  /** Null where group rows or a column decide row by row. */
  readonly kind: Kind | null;
  /** The year its title or its sheet's name states. */
  readonly year: number | null;
  /** The years of its rows, where a column or rows of years among them state any. */
  readonly rowYears?: readonly number[];
  readonly title: readonly string[];
  readonly columns: readonly TableColumn[];
}

/** Whether a table nominates: a log and the counting sheet only add to those whom a list names. */
export function isList({ log, counting = false }: { readonly log: boolean; readonly counting?: boolean }): boolean {
  return !log && !counting;
}

/** Tells a table from all others of a workbook: its sheet, and where its header stands. */
export function tableKey({ sheet, header }: Pick<Table, 'sheet' | 'header'>): string {
  return `${sheetKey(sheet)}|${cellAddress(header.top, header.left)}`;
}
