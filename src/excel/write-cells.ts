import type { CellRef } from '../grid/area';
import { isCellError, type CellValue } from '../grid/grid';
import type { ExcelProblem } from '../language/excel-problems';
import { problemOf } from './errors';
import { isLiteral } from './own-look';
import { packed } from './read-values';
import { Requests, type RequestOptions } from './request';
import { carryOut } from './steps';
import { typedAgain } from './typed-over';

/** A cell, and what a person was shown that stands there. */
interface CellHeld {
  readonly cell: CellRef;
  readonly was: CellValue;
}

/** What a person agreed to write into a cell. */
export interface CellChange extends CellHeld {
  readonly becomes: string | number | boolean;
  /** Cells that must hold what they held, too: those that tell whose row it is. */
  readonly beside?: readonly CellHeld[];
}

export interface WrittenCells<Change> {
  readonly done: readonly Change[];
  /** Cells that hold something else than what was shown by now, or a formula, or whose row is another: left as they are. */
  readonly left: readonly Change[];
  readonly problem: ExcelProblem | null;
}

/** What a cell takes of a request, so that 2,000 go into one. */
const CELL_BYTES = 1_750;

/**
 * Writes into cells that still hold what a person was shown; all others stay, and so do looks, notes and lists of the
 * cells. Two requests for 2,000 cells. What somebody typed or moved between the two is seen in the second, in front
 * of the write, and put back. Never throws for what Excel or the workbook does: what was written before it stopped is
 * `done`.
 */
export async function writeCells<Change extends CellChange>(
  changes: readonly Change[],
  options: RequestOptions,
): Promise<WrittenCells<Change>> {
  const requests = new Requests(options);
  const done = new Set<Change>();
  const parts = packed(changes, ({ beside = [] }) => CELL_BYTES * (1 + beside.length));
  let problem: ExcelProblem | null = null;
  try {
    for (const part of parts) await writePart(requests, part, done);
  } catch (error) {
    problem = problemOf(error);
  }
  return { done: changes.filter((one) => done.has(one)), left: changes.filter((one) => !done.has(one)), problem };
}

/** @param done gets what was written, whatever is thrown */
async function writePart<Change extends CellChange>(
  requests: Requests,
  changes: readonly Change[],
  done: Set<Change>,
): Promise<void> {
  const before = await requests.read((context) => queueStanding(context, changes));
  const wanted = changes.filter((_, n) => before[n]?.asShown === true);
  if (wanted.length === 0) return;
  const note = (after: readonly unknown[]): void => {
    wanted.forEach((change, n) => {
      if (isHeld(change.becomes, after[n])) done.add(change);
    });
  };
  let standing: readonly Standing[];
  try {
    standing = await requests.write((context) => {
      const standing = queueStanding(context, wanted);
      for (const { cell, becomes } of wanted) rangeOf(context, cell).values = [[typed(becomes)]];
      const after = queueValues(context, wanted);
      return () => {
        note(after());
        return standing();
      };
    });
  } catch (error) {
    // It may have been carried out, whole or in part: what stands there now says so.
    note(await requests.read((context) => queueValues(context, wanted)));
    if (wanted.every((change) => done.has(change))) return;
    throw error;
  }
  const others = wanted.flatMap((change, n) => {
    const { asShown = true, formula } = standing[n] ?? {};
    if (asShown) return [];
    done.delete(change);
    return [{ sheet: change.cell.sheet, cell: change.cell, formula }];
  });
  if (others.length > 0) await carryOut(requests, typedAgain(others), () => () => undefined);
}

/** What stands in a cell that is to be written. */
interface Standing {
  /** Whether it, and what stands beside it, is what was shown, and no formula. */
  readonly asShown: boolean;
  readonly formula: unknown;
}

function queueStanding(context: Excel.RequestContext, changes: readonly CellChange[]): () => Standing[] {
  const asked = changes.map(({ cell, was, beside = [] }) => ({
    was,
    range: rangeOf(context, cell).load('values,formulas'),
    beside: beside.map((one) => ({ was: one.was, range: rangeOf(context, one.cell).load('values') })),
  }));
  return () =>
    asked.map(({ was, range, beside }) => {
      const value = first(range.values);
      const formula = first(range.formulas);
      const isSame = beside.every((one) => isHeld(one.was, first(one.range.values)));
      return { asShown: value === formula && isHeld(was, value) && isSame, formula };
    });
}

function queueValues(context: Excel.RequestContext, changes: readonly CellChange[]): () => unknown[] {
  const ranges = changes.map(({ cell }) => rangeOf(context, cell).load('values'));
  return () => ranges.map(({ values }) => first(values));
}

/** A cell formatted as text gives numbers back as text. */
function isHeld(value: CellValue, held: unknown): boolean {
  return String(held) === String(isCellError(value) ? value.error : (value ?? ''));
}

/** What Excel would make a date, a formula or a number of stays text behind an apostrophe. */
function typed(value: CellChange['becomes']): CellChange['becomes'] {
  return typeof value === 'string' && isLiteral(value) ? `'${value}` : value;
}

/** The value of a range of one cell. */
function first(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0];
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}
