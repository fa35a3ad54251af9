import { isCellError, type CellValue } from '../grid/grid';
import type { ExcelProblem } from '../language/excel-problems';
import type { ReplyFill } from '../report/papers/replies/reply';
import { problemOf } from './errors';
import { Requests, type RequestOptions } from './request';
import { written } from './settings-sheet-steps';

export interface RepliesResult {
  readonly done: readonly ReplyFill[];
  /** Cells that hold something else than what was shown by now, or a formula: left as they are. */
  readonly left: readonly ReplyFill[];
  readonly problem: ExcelProblem | null;
}

/** So many cells go into one request. */
const CELLS_A_REQUEST = 2000;

/**
 * Writes replies into cells that still hold what a person was shown; all others stay, and so do looks, notes and lists
 * of the cells. Two requests for 2,000 cells. Never throws for what Excel or the workbook does: what was written before
 * it stopped is `done`.
 */
export async function applyReplies(fills: readonly ReplyFill[], options: RequestOptions = {}): Promise<RepliesResult> {
  const requests = new Requests(options);
  const done: ReplyFill[] = [];
  try {
    for (let from = 0; from < fills.length; from += CELLS_A_REQUEST) {
      done.push(...(await writeFills(fills.slice(from, from + CELLS_A_REQUEST), requests)));
    }
    return { done, left: fills.filter((fill) => !done.includes(fill)), problem: null };
  } catch (error) {
    return { done, left: fills.filter((fill) => !done.includes(fill)), problem: problemOf(error) };
  }
}

/** What takes written replies back, where nobody changed the cells meanwhile. */
export function withdrawn(done: readonly ReplyFill[]): ReplyFill[] {
  return done.map((fill) => ({ ...fill, was: fill.becomes, becomes: written(fill.was) }));
}

async function writeFills(fills: readonly ReplyFill[], requests: Requests): Promise<ReplyFill[]> {
  const holds = await requests.read((context) => {
    const cells = fills.map((fill) => rangeOf(context, fill).load('values,formulas'));
    return () => cells.map(({ values, formulas }) => ({ value: first(values), formula: first(formulas) }));
  });
  const wanted = fills.filter(({ was }, n) => {
    const held = holds[n];
    return held !== undefined && held.value === held.formula && isHeld(was, held.value);
  });
  if (wanted.length === 0) return [];
  const after = await requests.write((context) => {
    const cells = wanted.map((fill) => {
      const range = rangeOf(context, fill);
      range.values = [[typed(fill.becomes)]];
      return range.load('values');
    });
    return () => cells.map(({ values }) => first(values));
  });
  return wanted.filter(({ becomes }, n) => isHeld(becomes, after[n]));
}

/** A cell formatted as text gives numbers back as text. */
function isHeld(value: CellValue, held: unknown): boolean {
  return String(held) === String(isCellError(value) ? value.error : (value ?? ''));
}

/** Excel would make a date of `12/13`, a formula of `=…`, a number of `01`: behind an apostrophe it stays text. */
function typed(value: ReplyFill['becomes']): ReplyFill['becomes'] {
  return typeof value !== 'string' || value === '' || /^\p{L}/u.test(value) ? value : `'${value}`;
}

/** The value of a range of one cell. */
function first(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0];
}

function rangeOf(context: Excel.RequestContext, { cell }: ReplyFill): Excel.Range {
  return context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column);
}
