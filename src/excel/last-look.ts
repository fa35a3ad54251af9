import type { CellRef } from '../grid/area';
import type { CellValue } from '../grid/grid';
import type { MarkPlan } from '../marks/plan';
import { blankFormulaQuestions } from './blank-formulas';
import { oldMarksQuestions, type OldMarks } from './own-rules';
import { ask, type Question } from './questions';
import { queueFacts, type SheetFacts } from './read-facts';
import type { Reading, SheetReading } from './read-grids';
import { characterQuestion, readPlaces, type BlockPlace } from './read-places';
import { queueStructure, type Structure } from './read-structure';
import { blocksOf, cellsIn, cellValue, PART_BYTES, queueBlock } from './read-values';
import type { Requests } from './request';
import { textMoves, textQuestion, textsOn, type TextMove } from './result-sheet-texts';

/** What the last request before the write found. */
export interface LastLook {
  /** Whether the workbook still is what was judged. */
  readonly same: boolean;
  /** Cells of the places in which a formula of the office's shows nothing: the places are not free. */
  readonly blank: readonly CellRef[];
  readonly places: readonly BlockPlace[];
  /** What taking marks of an earlier run away must know. */
  readonly old: OldMarks;
  /** What a width of one character is in points, for the sheet `Kết quả`. */
  readonly pointsPerCharacter: number;
  /** What people typed on the sheet `Kết quả` and must move when it is written anew. */
  readonly moved: MovedTexts;
}

/** Texts that move, and the formula of each. */
export interface MovedTexts {
  readonly moves: readonly TextMove[];
  readonly formulas: readonly unknown[];
}

/**
 * Reads everything again, with what the places of the marks look like, right before the write: reading and writing are
 * not one step in Excel. Usually one request.
 */
export async function lastLook(requests: Requests, reading: Reading, plan: MarkPlan): Promise<LastLook> {
  const widened = new Set(plan.blocks.filter(({ filter }) => filter !== null).map(({ sheet }) => sheet));
  const old = oldMarksQuestions(reading, widened);
  const places = readPlaces(reading, plan.blocks);
  const [first] = reading.sheets;
  const blank: CellRef[] = [];
  let pointsPerCharacter = 0;
  const moves = movesOn(reading, plan);
  let formulas: readonly unknown[] = [];
  let same = true;
  const differs = (): void => {
    same = false;
  };
  await ask(requests, [
    ...places.questions,
    ...(first === undefined ? [] : [characterQuestion(first, (points) => (pointsPerCharacter = points))]),
    ...old.questions,
    ...(moves === null ? [] : textQuestion(moves.sheet, moves.moves, (found) => (formulas = found))),
    ...blankFormulaQuestions(reading, plan.blocks, (cell) => blank.push(cell)),
    ...valueQuestions(reading, differs),
    ...structureQuestions(reading, differs),
  ]);
  return {
    same,
    blank,
    places: same ? await places.finish(requests, old.found.columns) : [],
    old: old.found,
    pointsPerCharacter,
    moved: { moves: moves?.moves ?? [], formulas },
  };
}

/** Whether the workbook still is what was read. Usually one request. @param more asked with it */
export async function isUnchanged(
  requests: Requests,
  reading: Reading,
  more: readonly Question[] = [],
): Promise<boolean> {
  let same = true;
  const differs = (): void => {
    same = false;
  };
  await ask(requests, [...more, ...valueQuestions(reading, differs), ...structureQuestions(reading, differs)]);
  return same;
}

function movesOn(reading: Reading, { sheets: [planned] }: MarkPlan): { sheet: SheetReading; moves: TextMove[] } | null {
  const sheet = reading.sheets.find(({ structure }) => structure.name === planned?.name);
  const texts = sheet === undefined ? null : textsOn(sheet);
  if (sheet === undefined || planned === undefined || texts === null) return null;
  return { sheet, moves: textMoves(sheet, texts, planned) };
}

/** Values of marks' own columns differ from nothing: whoever changed them is asked when they are taken away. */
export function valueQuestions({ sheets }: Pick<Reading, 'sheets'>, differs: () => void): Question[] {
  return sheets.flatMap(({ structure, facts, cells, bytesPerCell }) =>
    (facts.used === null ? [] : blocksOf(structure.id, facts.used, bytesPerCell, PART_BYTES)).map((block) => ({
      bytes: cellsIn(block.area) * bytesPerCell,
      queue: (context) => {
        const values = queueBlock(context, block);
        return () => {
          const { top, left } = block.area;
          const agrees = values().every((row, n) => sameRow(cells.rows[top + n], left, row));
          if (!agrees) differs();
        };
      },
    })),
  );
}

function sameRow(before: readonly CellValue[] | undefined, left: number, now: readonly unknown[]): boolean {
  return now.every((value, n) => sameValue(before?.[left + n] ?? null, cellValue(value)));
}

/** Whether two cell values are the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a?.error === b?.error;
}

/** Behind the values: sheets, tables, filters, merged areas and where cells are used. */
function structureQuestions(reading: Reading, differs: () => void): Question[] {
  const { structure } = reading;
  return [
    {
      bytes: 50_000,
      queue: (context) => {
        const now = queueStructure(context);
        return () => {
          if (shape(now()) !== shape(structure)) differs();
        };
      },
    },
    ...reading.sheets.map((sheet): Question => ({
      bytes: 2000 + 30 * sheet.facts.merges.length,
      queue: (context) => {
        // Beyond Excel's limit merged areas could not be asked for at once: then their values must do.
        const merging =
          sheet.facts.merges.length > 500 ? ({ by: 'rows', rows: 1, used: null } as const) : ({ by: 'sheet' } as const);
        const now = queueFacts(context, sheet.structure, merging);
        return () => {
          if (place(now(), merging.by) !== place(sheet.facts, merging.by)) differs();
        };
      },
    })),
  ];
}

/** All of the structure that judging or writing rests on; the checkpoint apart. */
export function shape({ sheets, protected: locked }: Structure): string {
  return JSON.stringify([locked, sheets.map(({ standardHeight: _height, standardWidth: _width, ...sheet }) => sheet)]);
}

/** Where a sheet's things lie. @param by `rows`: merged areas apart */
export function place({ used, tables, filter, criteria, printArea, merges }: SheetFacts, by: 'sheet' | 'rows'): string {
  return JSON.stringify([used, tables, filter, criteria, printArea, by === 'sheet' ? merges : []]);
}
