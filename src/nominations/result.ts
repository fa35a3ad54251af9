import type { Kind, Period } from '../criteria/criterion';
import type { Finding } from './finding';
import type { NearMiss } from './near-miss';
import type { Nomination } from './nomination';
import type { PassedOver } from './skipped-sheets';
import type { Table } from './table';

/** Which every-year conditions end a year early, since no decision of Y is known yet (spec 5). */
export interface PendingDecision {
  readonly kind: Kind;
  readonly field: 'title' | 'commendation';
}

/** All that the workbook says: what was read as what, who is nominated, and what is doubtful. */
export interface Nominations {
  /** The year under review, Y. */
  readonly year: number;
  readonly period: Period;
  /** In workbook order; `Table.index` is the place here. */
  readonly tables: readonly Table[];
  /** Tables that a person left out: nothing of them was read. They are numbered among themselves. */
  readonly leftOut: readonly Table[];
  /** Lists that were not recognised, at most one a sheet, on sheets without a table. */
  readonly nearMisses: readonly NearMiss[];
  /** Visible sheets that are passed over by their name or title although a list stands on them. */
  readonly passedOver: readonly PassedOver[];
  readonly nominations: readonly Nomination[];
  readonly pending: readonly PendingDecision[];
  readonly findings: readonly Finding[];
}
