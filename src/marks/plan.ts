import type { Area, CellRef } from '../grid/area';
import type { OwnColumn } from '../grid/own-columns';

/** What the four columns hold, in this order. */
export const MARK_ROLES = ['result', 'score', 'rank', 'reason'] as const;
export type MarkRole = (typeof MARK_ROLES)[number];

/** The values of the four columns in one row: result, score, rank, reason. Null: the cell stays empty. Strings are text, whatever they begin with. */
export type MarkValues = readonly [
  result: string | null,
  score: number | null,
  rank: number | null,
  reason: string | null,
];

export interface MarkedRow {
  /** Counts from 0. */
  readonly row: number;
  readonly values: MarkValues;
}

/** A conditional format: the row is filled where the formula is true. */
export interface MarkRule {
  readonly area: Area;
  /** As seen from the area's top left cell, English, without `=`. It holds the marker by which removal knows it. */
  readonly formula: string;
  /** `RRGGBB`. */
  readonly fill: string;
}

/** A hidden defined name whose scope is the sheet. */
export interface MarkName {
  readonly name: string;
  /** English, without `=`. */
  readonly refersTo: string;
}

/** An Excel table that is widened to hold the four columns. */
export interface TableWidening {
  readonly name: string;
  readonly from: Area;
  readonly to: Area;
  /** The names of its new columns; the header cells hold the same texts. */
  readonly columns: readonly string[];
}

export interface FilterWidening {
  readonly from: Area;
  readonly to: Area;
}

/** The four columns beside one table. */
export interface MarkBlock {
  readonly file?: string;
  readonly sheet: string;
  /** Counts from 1 on each sheet. */
  readonly id: number;
  /** The four columns from the header's first row to the table's last row. All of it is empty before. */
  readonly area: Area;
  /** Rows of the header, the row of column numbers included; the table's rows follow. */
  readonly headerRows: readonly [first: number, last: number];
  /** Where the four words stand: one cell a column, merged over these rows. */
  readonly headerAt: readonly [first: number, last: number];
  readonly headers: readonly [string, string, string, string];
  /** The table's last column: each new cell takes the look of the cell of its row there. */
  readonly like: number;
  /** Continues the table's row of column numbers, where it has one. */
  readonly numbers: { readonly row: number; readonly values: readonly (number | string)[] } | null;
  /** In characters, as Excel counts a column's width; the texts then stand in two lines at most. */
  readonly widths: readonly [number, number, number, number];
  /** For rows whose set height holds one line only. */
  readonly oneLineWidths: readonly [number, number, number, number];
  /** Ascending. Rows of the table that are not listed get the look, and no value. */
  readonly rows: readonly MarkedRow[];
  /** Cells that the user wrote over since the last marking: not written again. */
  readonly kept: readonly CellRef[];
  readonly rules: readonly MarkRule[];
  readonly table: TableWidening | null;
  readonly filter: FilterWidening | null;
  readonly names: readonly MarkName[];
}

/** A row of the sheet that takes the marks' place where a table has no room for them. */
export interface SheetRow {
  /** The nominee's row there. */
  readonly at: CellRef;
  readonly place: string;
  readonly name: string;
  readonly unit: string;
  readonly values: MarkValues;
}

/** The sheet `Kết quả`: a title, a header in the third row, a row a nominee with a link to its row. */
export interface MarkSheet {
  readonly file?: string;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly rules: readonly MarkRule[];
  readonly names: readonly MarkName[];
}

/** All that marking writes, as data; files and Excel each have an executor. */
export interface MarkPlan {
  readonly blocks: readonly MarkBlock[];
  /** At most one a file. */
  readonly sheets: readonly MarkSheet[];
}

/** What is taken away from one table; read from the sheet as it is now. */
export interface BlockRemoval {
  readonly file?: string;
  readonly sheet: string;
  readonly id: number;
  /** Null where the user deleted our columns. All cells of it are emptied but `kept`; merged areas inside are split. */
  readonly area: Area | null;
  /** Which of ours each of its columns is now. */
  readonly columns: readonly OwnColumn[];
  /** Cells that no longer hold what we wrote, and those of columns that somebody put between ours: left as they are. */
  readonly kept: readonly CellRef[];
  readonly table: { readonly name: string; readonly from: Area; readonly to: Area } | null;
  readonly filter: FilterWidening | null;
}

export interface RemovalPlan {
  readonly blocks: readonly BlockRemoval[];
  /** Our own sheets. */
  readonly sheets: readonly { readonly file?: string; readonly sheet: string }[];
  /** Conditional formats whose formula holds this are ours. */
  readonly ruleMarker: string;
  /** Defined names that begin with this are ours. */
  readonly namePrefix: string;
  readonly kept: readonly CellRef[];
}

/** The part of a plan that concerns one of several files judged together. */
export function planForFile(plan: MarkPlan, file: string | undefined): MarkPlan {
  return {
    blocks: plan.blocks.filter((block) => block.file === file),
    sheets: plan.sheets.filter((sheet) => sheet.file === file),
  };
}
