import type { CellRef } from '../../grid/area';

/** What can be wrong with an entry of the sheet `Cấu hình`. */
export type SettingReason =
  | 'newer'
  | 'version'
  | 'entry'
  | 'twice'
  | 'columns'
  | 'year'
  | 'date'
  | 'choice'
  | 'error'
  | 'field'
  | 'criterion'
  | 'header'
  | 'value'
  | 'meaning'
  | 'table';

/** A faulty cell of the sheet; the finding `setting-invalid` says the same. */
export interface SettingFault {
  readonly reason: SettingReason;
  readonly cell: CellRef;
  /** The entry's or the column's name, as the sheet has it. */
  readonly name: string;
  /** The cell's own text. */
  readonly text: string;
  /** What may stand there, as a person types it. */
  readonly expected?: string;
  /** The first of two that contradict each other. */
  readonly other?: CellRef;
}
