/** What people did to a document's sheets since they were made. Plain data. */
export interface Changes {
  readonly written: readonly Written[];
  /** From the top of each sheet. */
  readonly typed: readonly Typed[];
  /** Where each of our texts stands, by its key: a text whose passage is gone becomes one that was typed there. */
  readonly places: ReadonlyMap<string, TextPlace>;
  readonly unplaced: readonly Unplaced[];
}

/** A passage that does not hold what was generated. */
export interface Written {
  readonly key: string;
  /** Whether it is a table's: then it has no place where its row is gone. */
  readonly cell: boolean;
  /** What the program had written, or would have. */
  readonly generated: string;
  /** Empty where the person emptied or deleted it. */
  readonly typed: string;
  /** The person was asked before, and it is as it was then. */
  readonly settled: boolean;
  readonly at: SheetPlace;
}

/** Rows and columns count from 0; -1 where the row is gone. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a person typed between our passages: a paragraph, or a row of a table. */
export type Typed = {
  readonly sheet: string;
  /** The section's name. */
  readonly section: string;
  readonly behind: Passed | null;
  /** The sheet's row. */
  readonly row: number;
} & (
  | {
      readonly kind: 'text';
      /** It stands below its neighbour in a column of paragraphs beside each other. */
      readonly beside: boolean;
      readonly text: string;
    }
  | {
      readonly kind: 'row';
      readonly table: string;
      /** By the key of the column, from the left. */
      readonly cells: ReadonlyMap<string, string>;
    }
);

/** A text's place in a sheet. */
export interface TextPlace {
  readonly sheet: string;
  readonly section: string;
  readonly behind: Passed | null;
  readonly beside: boolean;
  readonly row: number;
}

/** The passages above a row of a sheet, the nearest first. */
export interface Passed {
  /** A text's key, or the table's id. */
  readonly key: string;
  /** What the row of the table is about; undefined in its header and for texts. */
  readonly about: string | undefined;
  readonly previous: Passed | null;
}

/**
 * What a person typed and no document has a place for: beside our columns (`beside`), into the row of someone who no
 * longer stands in the table (`row-gone`), into a sheet whose section is not made any more or that is none of those made
 * (`sheet-gone`), into one of several copies of a header (`differs`). Whoever takes the old sheet away must show it
 * first, or keep the sheet.
 */
export interface Unplaced extends SheetPlace {
  readonly text: string;
  readonly reason: 'beside' | 'row-gone' | 'sheet-gone' | 'differs';
}
