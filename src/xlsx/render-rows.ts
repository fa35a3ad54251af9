import type { CellContent, CellStyle, RichRun } from './write-book';

/** Rows as they lie on the page, before they have a place in a sheet. Widths are millimetres, heights points. */

export interface PlacedCell {
  /** From the left margin. */
  readonly left: number;
  readonly right: number;
  readonly content: CellContent;
  readonly style: CellStyle;
  /** How many rows it spans. */
  readonly rows?: number;
  /** The table's column that it begins in. */
  readonly column?: number;
}

/** A passage of text within a row: from `left` to `right`, also where nothing stands in it. */
export interface PlacedPassage {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

export interface PlacedRow {
  readonly height: number;
  readonly cells: readonly PlacedCell[];
  /** Stays on the page of the next row. */
  readonly keep: boolean;
  /** Stands for the end of a page and is no row itself. */
  readonly endsPage?: true;
  /** The table it belongs to, and its row there below the header; -1 for the header's own rows. */
  readonly table?: { readonly id: string; readonly row: number; readonly level?: number };
  /** What a person may change in it; a table's cells tell it by their columns. */
  readonly passages?: readonly PlacedPassage[];
  /** The chart that lies over it; it may be as low as `least`. */
  readonly chart?: { readonly id: string; readonly least: number };
}

/** Excel's highest row is 409.5 points. */
export const HIGHEST = 400;

/** A string where all runs look alike, rich text otherwise. */
export function contentOf(runs: readonly RichRun[], font: string): CellContent {
  const [first, ...others] = runs;
  if (first === undefined) return null;
  const alike = others.every(
    (run) =>
      run.bold === first.bold &&
      run.italic === first.italic &&
      run.underline === first.underline &&
      run.size === first.size,
  );
  return alike ? runs.map(({ text }) => text).join('') : { font, runs };
}

/** The part of runs between two offsets of their text put together. */
export function sliceRuns(runs: readonly RichRun[], from: number, to: number): RichRun[] {
  const parts: RichRun[] = [];
  let offset = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    if (text !== '') parts.push({ ...run, text });
    offset += run.text.length;
  }
  return parts;
}

const FORMULA_START = /^[=+\-@\t\r]/;

/** Text that Excel would take for a formula when a person edits it is marked as text. */
export function asText(content: CellContent, style: CellStyle): CellStyle {
  const text =
    typeof content === 'string' ? content : typeof content === 'object' ? (content?.runs[0]?.text ?? '') : '';
  return FORMULA_START.test(text) ? { ...style, quotePrefix: true } : style;
}
