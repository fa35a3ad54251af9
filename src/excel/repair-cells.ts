import type { CellRef } from '../grid/area';
import type { ExcelProblem } from '../language/excel-problems';
import { problemOf } from './errors';
import { Requests, type RequestOptions } from './request';

/** A cell's text, and what a person agreed to write instead. Swapped it takes itself back. */
export interface Repair {
  readonly cell: CellRef;
  readonly from: string;
  readonly to: string;
}

export interface RepairResult {
  readonly done: readonly Repair[];
  /** Cells that hold something else by now, or a formula: left as they are. */
  readonly left: readonly Repair[];
  readonly problem: ExcelProblem | null;
}

/** So many cells go into one request. */
const CELLS_A_REQUEST = 2000;

/**
 * Writes texts into cells that still hold the text they were read with; all others stay. Looks, notes and lists of the
 * cells stay too. Two requests for 2,000 cells. Never throws for what Excel or the workbook does: what was written before
 * it stopped is `done`.
 */
export async function repairCells(repairs: readonly Repair[], options: RequestOptions = {}): Promise<RepairResult> {
  const requests = new Requests(options);
  const done: Repair[] = [];
  let problem: ExcelProblem | null = null;
  try {
    for (let from = 0; from < repairs.length && problem === null; from += CELLS_A_REQUEST) {
      const written = await write(repairs.slice(from, from + CELLS_A_REQUEST), requests);
      done.push(...written.done);
      problem = written.problem;
    }
  } catch (error) {
    problem = problemOf(error);
  }
  const known = new Set(done);
  return { done, left: repairs.filter((repair) => !known.has(repair)), problem };
}

async function write(repairs: readonly Repair[], requests: Requests): Promise<Omit<RepairResult, 'left'>> {
  const holds = await requests.read((context) => {
    const cells = repairs.map(({ cell }) => rangeOf(context, cell).load('values,formulas'));
    return () => cells.map(({ values, formulas }) => ({ value: values[0]?.[0], formula: formulas[0]?.[0] }));
  });
  const wanted = repairs.filter(
    ({ from, to }, n) => holds[n]?.value === from && holds[n].formula === from && isPlain(from) && isPlain(to),
  );
  if (wanted.length === 0) return { done: [], problem: null };
  const held = (after: readonly unknown[]): Repair[] => wanted.filter(({ to }, n) => after[n] === to);
  const values = (cells: readonly Excel.Range[]) => () => cells.map((cell) => cell.values[0]?.[0]);
  try {
    const after = await requests.write((context) => {
      const cells = wanted.map(({ cell, to }) => {
        const range = rangeOf(context, cell);
        range.values = [[to]];
        return range.load('values');
      });
      return values(cells);
    });
    return { done: held(after), problem: null };
  } catch (error) {
    // It may have been carried out, whole or in part: what stands there now says so.
    const after = await requests.read((context) =>
      values(wanted.map(({ cell }) => rangeOf(context, cell).load('values'))),
    );
    const done = held(after);
    return { done, problem: done.length === wanted.length ? null : problemOf(error) };
  }
}

/** Whether Excel takes a text for nothing but a text. */
function isPlain(text: string): boolean {
  return /^[\p{L}]/u.test(text);
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}
