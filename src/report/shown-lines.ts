import type { Paragraph, Run } from './document';
import { toPoints } from './lengths';
import { lineHeight, lineStarts, lineWidth } from './text-lines';

/** How paragraphs and cells lie on sheets, for whoever lays them out and whoever reckons how many pages they take. */

/** Below each paragraph, in points; a caption is nearer to its table. */
export const SPACE_BELOW = 5;
export const SPACE_BELOW_CAPTION = 2;
/** Of the thin line below a paragraph, in points. */
export const RULE_HEIGHT = 4.5;
/** Above and below a cell's text together, in points. */
export const CELL_PADDING = 5;
/** Of paragraphs beside each other, however low they are, in points. */
export const LEAST_BESIDE = lineHeight(12);

const NO_BREAK_SPACE = '\u00a0';

/** Characters of one look as they are shown; `size` in points. */
export interface ShownRun extends Pick<Run, 'text' | 'bold' | 'italic' | 'underline'> {
  readonly size: number;
}

/** The runs of a paragraph with the size of each, capitals as such. */
export function shownRuns({ runs, size }: Pick<Paragraph, 'runs' | 'size'>): ShownRun[] {
  return runs.map((run) => ({
    text: run.capitals === true ? run.text.toLocaleUpperCase('vi') : run.text,
    size: run.size ?? size,
    ...(run.bold === true ? { bold: true } : {}),
    ...(run.italic === true ? { italic: true } : {}),
    ...(run.underline === true ? { underline: true } : {}),
  }));
}

/** A paragraph's lines. */
export interface ShownLines {
  /** With the first line's indent. */
  readonly runs: readonly ShownRun[];
  /** Where lines begin within the text of the runs put together. */
  readonly starts: readonly number[];
  /** The height of each, in points. */
  readonly height: number;
}

/** How a paragraph falls into lines. @param width in millimetres */
export function shownLines(paragraph: Pick<Paragraph, 'runs' | 'size' | 'indent'>, width: number): ShownLines {
  const runs = indented(shownRuns(paragraph), paragraph.indent);
  const size = Math.max(paragraph.size, ...runs.map((run) => run.size));
  return { runs, starts: lineStarts(runs, lineWidth(width)), height: lineHeight(size) };
}

/** Excel indents all lines of a cell or none: the first line's indent is made of no-break spaces. */
function indented(runs: readonly ShownRun[], indent: number): readonly ShownRun[] {
  const [first, ...others] = runs;
  if (first === undefined || indent === 0) return runs;
  const spaces = Math.round((toPoints(indent) / first.size) * 4);
  return [{ ...first, text: NO_BREAK_SPACE.repeat(spaces) + first.text }, ...others];
}
