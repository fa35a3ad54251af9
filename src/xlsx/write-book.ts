import type { FileProperties } from '../report/core-properties';

/** What the writer is given: plain data, no XML. */

/** Characters of one look within a cell; `size` in points. */
export interface RichRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size: number;
}

export interface RichText {
  readonly font: string;
  readonly runs: readonly RichRun[];
}

/** A date is its serial number with a style that shows it so. */
export type CellContent = string | number | boolean | RichText | null;

export interface RowToWrite {
  /** Counts from 0; ascending. */
  readonly row: number;
  /** From column A on. */
  readonly cells: readonly CellContent[];
  /** The index of each cell's style; 0 where missing. */
  readonly styles?: ArrayLike<number>;
  /** In points. */
  readonly height?: number;
}

export type Line = 'thin' | 'hair' | 'medium';

export interface CellStyle {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel's code in its en-US spelling. */
  readonly numberFormat?: string;
  /** Six hexadecimal digits. */
  readonly fill?: string;
  readonly borders?: { readonly left?: Line; readonly right?: Line; readonly top?: Line; readonly bottom?: Line };
  /** Typed as text: `=1` stays text when a person edits the cell. */
  readonly quotePrefix?: boolean;
}

export interface PageSetUp {
  readonly orientation: 'portrait' | 'landscape';
  /** In inches. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly fitToWidth: boolean;
  /** Excel's header codes (`&C&P`); ECMA-376 part 1, 18.3.1.46. */
  readonly header: string;
  /** The first page's header, where it differs. */
  readonly firstHeader?: string;
  /** Rows behind which a page ends: the count of rows above the break. */
  readonly breaks: readonly number[];
}

/** A chart's XML and where it stands: columns and rows count from 0, the last ones included. */
export interface ChartToWrite {
  readonly xml: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetToWrite {
  readonly name: string;
  /** Excel offers no way to show it. */
  readonly veryHidden?: boolean;
  readonly rows: Iterable<RowToWrite>;
  /** Widths in characters of the book's first style (ECMA-376 part 1, 18.3.1.13). */
  readonly widths: readonly number[];
  /** Areas as `A1:C1`. */
  readonly merges: readonly string[];
  readonly page?: PageSetUp;
  /** Rows repeated on each page, counted from 0. */
  readonly titleRows?: readonly [first: number, last: number];
  /** The area that is printed, as `A1:H30`. */
  readonly printArea?: string;
  /** Rows and columns that stay in view. */
  readonly frozenRows?: number;
  readonly showGridLines?: boolean;
  readonly filter?: string;
  /** An area, as `A1:H30`, where numbers may stand as text without Excel's green corners. */
  readonly numbersAsText?: string;
  readonly charts?: readonly ChartToWrite[];
  /** Drop-down lists; other words may be typed too. */
  readonly choices?: readonly ChoicesToWrite[];
}

/** `area` as `E6:E20`; the words together at most 255 characters, without commas (ECMA-376 part 1, 18.3.1.32). */
export interface ChoicesToWrite {
  readonly area: string;
  readonly words: readonly string[];
}

export interface BookProperties extends FileProperties {
  readonly company: string;
}

export interface BookToWrite {
  readonly sheets: readonly SheetToWrite[];
  /** The first is the book's default (`Normal`). */
  readonly styles: readonly CellStyle[];
  readonly properties: BookProperties;
}
