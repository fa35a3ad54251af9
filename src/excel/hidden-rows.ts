import { areaAddress, type Area } from '../grid/area';
import type { Question } from './questions';
import type { Reading } from './read-grids';
import { blocksOf, cellsIn } from './read-values';
import type { Step } from './steps';

/** Which rows below the header of a filter range are hidden, whoever hid them: the filter, or a person. */
export interface HiddenRows {
  /** The rows that were looked at; counted from 0, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** First and last of each run of hidden ones. */
  readonly hidden: readonly (readonly [first: number, last: number])[];
}

/** The same rows once they lie so many rows further down. */
export function rowsMoved({ first, last, hidden }: HiddenRows, down: number): HiddenRows {
  return { first: first + down, last: last + down, hidden: hidden.map(([from, to]) => [from + down, to + down]) };
}

/** Bytes of a row in an answer and in a request. */
export const ANSWER_BYTES = 40;
const REQUEST_BYTES = 20;

/** The rows below a filter range's header that hold something, as cells of its first column; null: there are none. */
function rowsBelow(area: Area, used: Area | null): Area | null {
  const bottom = Math.min(area.bottom, used?.bottom ?? -1);
  return bottom <= area.top ? null : { top: area.top + 1, bottom, left: area.left, right: area.left };
}

/**
 * Asks which rows are hidden in filter ranges.
 * @param among names of the sheets that matter
 */
export function hiddenRowQuestions(
  reading: Reading,
  among: ReadonlySet<string>,
): { readonly questions: Question[]; readonly found: ReadonlyMap<string, HiddenRows> } {
  const found = new Map<string, HiddenRows>();
  const questions = reading.sheets.flatMap(({ structure, facts }): Question[] => {
    if (facts.filter === null || structure.protected || !among.has(structure.name)) return [];
    const rows = rowsBelow(facts.filter, facts.used);
    return (rows === null ? [] : blocksOf(structure.id, rows, ANSWER_BYTES)).map(({ area }) => ({
      bytes: cellsIn(area) * ANSWER_BYTES,
      queue: (context) => {
        const answer = queueHiddenRows(context, structure.id, area);
        return () => {
          const before = found.get(structure.id);
          const now = answer();
          found.set(
            structure.id,
            before === undefined
              ? now
              : { first: before.first, last: now.last, hidden: [...before.hidden, ...now.hidden] },
          );
        };
      },
    }));
  });
  return { questions, found };
}

/** The same, of one sheet, in a request that does other things too; null where it would take too much room. */
export function hiddenRowsAgain(
  context: Excel.RequestContext,
  sheet: string,
  { first, last }: HiddenRows,
): (() => HiddenRows) | null {
  const area: Area = { top: first, bottom: last, left: 0, right: 0 };
  return blocksOf(sheet, area, ANSWER_BYTES).length > 1 ? null : queueHiddenRows(context, sheet, area);
}

function queueHiddenRows(context: Excel.RequestContext, sheet: string, area: Area): () => HiddenRows {
  const rows = context.workbook.worksheets
    .getItem(sheet)
    .getRange(areaAddress(area))
    .getRowProperties({ rowHidden: true });
  return () => {
    const hidden: [number, number][] = [];
    rows.value.forEach(({ rowHidden }, n) => {
      if (rowHidden !== true) return;
      const row = area.top + n;
      const run = hidden.at(-1);
      if (run?.[1] === row - 1) run[1] = row;
      else hidden.push([row, row]);
    });
    return { first: area.top, last: area.bottom, hidden };
  };
}

/**
 * Hides and shows rows as they were. A filter that is set anew hides by what cells say now, and may show what a person
 * hid: neither is what the office had before its eyes.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setrowproperties-member(1)
 */
export function hideRowsSteps(sheet: string, { first, last, hidden }: HiddenRows): Step[] {
  const all: Area = { top: first, bottom: last, left: 0, right: 0 };
  const isHidden = new Set(hidden.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, n) => from + n)));
  return blocksOf(sheet, all, REQUEST_BYTES).map(({ area }) => ({
    bytes: 300 + cellsIn(area) * REQUEST_BYTES,
    queue: (context) => {
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(areaAddress(area))
        .setRowProperties(
          Array.from({ length: area.bottom - area.top + 1 }, (_, n) => ({ rowHidden: isHidden.has(area.top + n) })),
        );
    },
  }));
}
