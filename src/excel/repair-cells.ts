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

/**
 * Writes texts into cells that still hold the text they were read with; all others stay. Looks, notes and lists of the
 * cells stay too. Never throws for what Excel or the workbook does.
 */
export async function repairCells(repairs: readonly Repair[], options: RequestOptions = {}): Promise<RepairResult> {
  const requests = new Requests(options);
  try {
    const holds = await requests.read((context) => {
      const cells = repairs.map(({ cell }) => rangeOf(context, cell).load('values,formulas'));
      return () => cells.map(({ values, formulas }) => ({ value: values[0]?.[0], formula: formulas[0]?.[0] }));
    });
    const still = ({ from }: Repair, n: number): boolean =>
      holds[n]?.value === from && holds[n].formula === from && isPlain(from);
    const wanted = repairs.filter((repair, n) => still(repair, n) && isPlain(repair.to));
    const left = repairs.filter((repair) => !wanted.includes(repair));
    if (wanted.length === 0) return { done: [], left, problem: null };
    const written = await requests.write((context) => {
      const cells = wanted.map(({ cell, to }) => {
        const range = rangeOf(context, cell);
        range.values = [[to]];
        return range.load('values');
      });
      return () => cells.map(({ values }) => values[0]?.[0]);
    });
    return {
      done: wanted.filter(({ to }, n) => written[n] === to),
      left: [...left, ...wanted.filter(({ to }, n) => written[n] !== to)],
      problem: null,
    };
  } catch (error) {
    return { done: [], left: repairs, problem: problemOf(error) };
  }
}

/** Whether Excel takes a text for nothing but a text. */
function isPlain(text: string): boolean {
  return /^[\p{L}]/u.test(text);
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}
