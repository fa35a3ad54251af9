import type { Kind, PointBounds } from '../criteria/criterion';
import type { FoundTable } from './find-tables';
import type { Evidence, EvidenceField, NomineeRow, Reading } from './nomination';
import type { TableColumn } from './table';
import type { Decoded, Note } from './values/decoded';

/** A note with the column it belongs to. */
export interface ColumnNote {
  readonly column: number;
  readonly note: Note;
}

/** What the cells of a table are read by. */
export interface EvidenceContext {
  readonly table: FoundTable;
  readonly bounds: PointBounds;
  /** The assessed years of a nominee who was there all the time, ascending. */
  readonly years: readonly number[];
  /** What a person said an unknown value means; else the text itself. */
  readonly meaning: (field: EvidenceField | 'initiativeLevel', text: string) => string;
}

/** One row while it is read. */
export interface RowDraft {
  readonly row: NomineeRow;
  readonly kind: Kind;
  readonly evidence: Evidence[];
  readonly notes: ColumnNote[];
}

/** Adds what a cell says for a year. */
export function addReading(
  draft: RowDraft,
  field: EvidenceField,
  year: number,
  reading: Reading,
  column: TableColumn,
): void {
  draft.evidence.push({ field, year, reading, row: draft.row, column });
}

/** Adds what is to be said of a column's cell. */
export function addNotes(draft: RowDraft, column: TableColumn, notes: readonly Note[]): void {
  for (const one of notes) draft.notes.push({ column: column.column, note: one });
}

/** Adds a cell's reading for its column's year, or else the row's, and what is to be said of it. */
export function addDecoded(draft: RowDraft, field: EvidenceField, column: TableColumn, decoded: Decoded): void {
  addReading(draft, field, column.year ?? draft.row.year, decoded.reading, column);
  addNotes(draft, column, decoded.notes);
}

/** Keeps what was decoded from a text, since sheets repeat few values many times. */
export function remembered<T>(decode: (text: string, kind: Kind) => T): (text: string, kind: Kind) => T {
  const memory: Record<Kind, Map<string, T>> = { collective: new Map(), individual: new Map(), model: new Map() };
  return (text, kind) => {
    const known = memory[kind].get(text);
    if (known !== undefined) return known;
    const result = decode(text, kind);
    if (memory[kind].size < 5000) memory[kind].set(text, result);
    return result;
  };
}
