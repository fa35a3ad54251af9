import type { Kind } from '../criteria/criterion';
import type { Finding } from './finding';
import type { BirthDate, Evidence, NomineeRow } from './nomination';
import type { FoundTable } from './find-tables';
import type { Stage } from './values/stage';

/** One row of a table read whole: who it speaks of, and its evidence. */
export interface TableRow {
  readonly table: FoundTable;
  readonly at: { -readonly [K in keyof NomineeRow]: NomineeRow[K] };
  readonly kind: Kind;
  /** The kind was only guessed from the lack of persons' columns. */
  readonly kindByDefault: boolean;
  readonly name: string;
  /** The folded name, by which nominees are told apart. */
  readonly nameKey: string;
  readonly unit: string | null;
  readonly unitKey: string | null;
  readonly birthDate: BirthDate | null;
  readonly idNumber: string | null;
  readonly position: string | null;
  readonly gender: string | null;
  readonly joinedYear: number | null;
  /** The column of the joined year, for findings. */
  readonly joinedColumn: number | null;
  readonly nameColumn: number;
  readonly stage: Stage | null;
  readonly proposed: readonly string[];
  readonly achievements: string | null;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
  /** Findings at this row's values; given only where the row counts. */
  readonly findings: readonly Finding[];
}
