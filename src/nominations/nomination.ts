import type { Kind } from '../criteria/criterion';
import type { CalendarDay } from '../grid/dates';
import type { TableColumn } from './table';

/** A row of a table that speaks of a nominee. */
export interface NomineeRow {
  /** The table's index in `tables`. */
  readonly table: number;
  /** Counts from 0. */
  readonly row: number;
  /** The year the row speaks of: its `year` cell, else the table's, else Y. */
  readonly year: number;
  /** A further row for the same nominee and year in one table; its values do not count. */
  readonly duplicate: boolean;
}

/**
 * What one cell (or an initiative's text and level cells together) was read as.
 * - `known`: `level` holds the scale's level, 0 for "none"; a vote's share (0–1); 1 or 0 for a mark met or not met.
 * - `unknown`: something stands there that could not be read, or it says that it is not yet known.
 * - `blank`: nothing stands there, or (with a text) nothing for that year.
 * - `not-rated`: a rating year that does not count.
 */
export interface Reading {
  readonly state: 'known' | 'unknown' | 'blank' | 'not-rated';
  readonly level: number;
  /** The cell's text as shown to the user, converted to Unicode. */
  readonly text: string;
  /** `unknown`, since only a value of the other scale (title, commendation) stands in the cell. */
  readonly elsewhere?: boolean;
  /** An initiative that is there though its level is unknown. */
  readonly present?: boolean;
  /** `unknown`, since these points lie outside 0 and this. */
  readonly mostPoints?: number;
  /** Of how many votes, where the sheet says so: it does not where they are a percentage. */
  readonly voters?: number;
}

/** The fields that conditions read. Text and level of an initiative are one. */
export type EvidenceField =
  'rating' | 'ratingPoints' | 'title' | 'commendation' | 'initiative' | 'discipline' | 'votes' | 'mark';

/** One piece of evidence, with the cells it was read from. */
export interface Evidence {
  readonly field: EvidenceField;
  /** For `mark`: the criterion's id. */
  readonly criterion?: string;
  readonly year: number;
  /** A discipline column bound to no year: it counts whatever the table's year. */
  readonly undated?: boolean;
  readonly reading: Reading;
  readonly row: NomineeRow;
  readonly column: TableColumn;
  /** The second cell of an initiative (its level beside its text). */
  readonly second?: TableColumn;
  /** The further columns of a group (`HTXSNV | HTTNV`) that the row marks too, so that it cannot be read. */
  readonly alsoMarked?: readonly TableColumn[];
}

/** A birth date, or only its year. */
export type BirthDate = CalendarDay | { readonly year: number };

/** All that the sheets say of one nominee in the reporting year. */
export interface Nomination {
  readonly kind: Kind;
  readonly name: string;
  readonly unit: string | null;
  readonly position: string | null;
  readonly gender: string | null;
  readonly birthDate: BirthDate | null;
  readonly idNumber: string | null;
  readonly joinedYear: number | null;
  /** 1 Phát hiện · 2 Bồi dưỡng · 3 Tổng kết · 4 Nhân rộng; the furthest that any row states. */
  readonly stage: 1 | 2 | 3 | 4 | null;
  /** What is asked for (`Danh hiệu đề nghị`), for the lists to higher levels; never evidence. */
  readonly proposed: readonly string[];
  readonly achievements: string | null;
  readonly note: string | null;
  /** In workbook order; duplicates and log rows too. */
  readonly at: readonly NomineeRow[];
  /** In workbook order. */
  readonly evidence: readonly Evidence[];
}
