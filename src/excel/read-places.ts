import { areaAddress, columnName, contains, type Area } from '../grid/area';
import type { Look } from '../grid/former-look';
import {
  formerPlaceOf,
  STANDARD_WIDTH,
  USUAL_CHARACTER,
  type FormerPlace,
  type FormerWidth,
} from '../grid/former-place';
import { FormerRows, rowsOfPlace } from '../grid/former-rows';
import { ownColumns } from '../grid/own-columns';
import { ownBlocks, type OwnBlock } from '../grid/own-marks';
import type { MarkBlock } from '../marks/plan';
import { columnsAddress, without } from './addresses';
import { lookOf } from './look';
import { columnKey, type OldMarks } from './own-rules';
import { ask, type Question } from './questions';
import { cellLooks, placeLooks, usualLook } from './read-looks';
import type { Reading, SheetReading } from './read-grids';
import type { Requests } from './request';

/** All that writing a block must know of its place. */
export interface BlockPlace {
  readonly block: MarkBlock;
  /** The sheet's id. */
  readonly sheet: string;
  /** The look of the table's last column, by row. */
  readonly like: ReadonlyMap<number, Look>;
  readonly memory: FormerPlace;
  /** The heights of rows that hold results and are not of the sheet's usual height, by row; in points. */
  readonly heights: ReadonlyMap<number, number>;
  /** What a width of one character (as files count) is in points. */
  readonly pointsPerCharacter: number;
}

/** The questions about blocks' places, for the last request before the write, and what is made of the answers. */
export interface PlaceReading {
  readonly questions: readonly Question[];
  /** Asks on where cells of a large place differ; then the places are known. */
  finish(requests: Requests, columns: OldMarks['columns']): Promise<BlockPlace[]>;
}

/**
 * Rows whose heights are asked for one by one, at most. Of a longer table it must do whether all are of one height: else
 * its rows are taken for rows that Excel fits to their text.
 */
const MOST_HEIGHTS = 2000;

/** Prepares the questions about the places where blocks are to stand. */
export function readPlaces(reading: Reading, blocks: readonly MarkBlock[]): PlaceReading {
  let usual: Look | null = null;
  const places = blocks.map((block) => placeOf(reading, block));
  const questions = places.flatMap((place) => place.questions);
  if (places.length > 0) questions.unshift(usualLook((look) => (usual = look)));
  return {
    questions,
    async finish(requests, columns) {
      await ask(
        requests,
        places.flatMap((place) => place.more()),
      );
      return places.map((place) => place.done(usual, columns));
    },
  };
}

function placeOf(reading: Reading, block: MarkBlock) {
  const sheet = reading.sheets.find(({ structure }) => structure.name === block.sheet);
  if (sheet === undefined) throw new Error('A plan for a sheet that was not read');
  const { id } = sheet.structure;
  const like = new Map<number, Look>();
  const before = new Map<number, Look[]>();
  const mixed: Area[] = [];
  const widths: FormerWidth[] = [];
  let points = USUAL_CHARACTER;
  let heights: ReadonlyMap<number, number> = new Map();
  const { area } = block;
  const put = (row: number, column: number, look: Look): void => {
    const row_ = before.get(row) ?? [];
    row_[column - area.left] = look;
    before.set(row, row_);
  };
  const old = ownBlocks(sheet.grid);
  const untouched = old.reduce<Area[]>(
    (parts, { area: hole }) => (hole === null ? parts : parts.flatMap((part) => without(part, hole))),
    [area],
  );
  const questions: Question[] = [
    ...cellLooks(id, { ...area, left: block.like, right: block.like }, (row, _, look) => like.set(row, look)),
    ...untouched.flatMap((part) => placeLooks(id, part, put, (one) => mixed.push(one))),
    widthQuestion(id, area, (found) => widths.push(...found)),
    characterQuestion(sheet, (found) => (points = found)),
    heightQuestion(sheet, block, (found) => (heights = found)),
  ];
  return {
    questions,
    more: () => mixed.flatMap((part) => cellLooks(id, part, put)),
    done(usual: Look | null, columns: OldMarks['columns']): BlockPlace {
      recall(sheet, old, area, (row, column, look) => put(row, column, look ?? usual ?? newCell));
      const memory = new FormerRows(usual ?? newCell);
      for (let row = area.top; row <= area.bottom; row++) {
        const looks = before.get(row) ?? [];
        memory.put([0, 1, 2, 3].map((n) => looks[n] ?? columns.get(columnKey(id, area.left + n)) ?? usual ?? newCell));
      }
      const former = widths.map((width, n) => formerWidth(sheet, old, area.left + n) ?? width);
      return { block, sheet: id, like, memory: memory.done(former, points), heights, pointsPerCharacter: points };
    },
  };
}

/** Stands for Excel's own usual look where the style cannot be asked for; equal to no real cell's. */
const newCell: Look = { ...lookOf({ style: 'Normal' }), orientation: Number.MIN_SAFE_INTEGER };

/** Under marks of an earlier run, what was remembered then counts. */
function recall(
  { structure, grid }: SheetReading,
  old: readonly OwnBlock[],
  area: Area,
  put: (row: number, column: number, look: Look | null) => void,
): void {
  for (const block of old) {
    if (block.area === null) continue;
    const memory = formerPlaceOf(structure.names, block.id);
    const { left } = block.area;
    const ours = ownColumns(grid, block);
    let row = block.area.top;
    for (const looks of memory === null ? [] : rowsOfPlace(memory)) {
      ours.forEach((own, n) => {
        if (own !== null && contains(area, row, left + n)) put(row, left + n, looks[own] ?? null);
      });
      row++;
    }
  }
}

/** Null where the column was not ours: what it is now counts. */
function formerWidth({ structure, grid }: SheetReading, old: readonly OwnBlock[], column: number): FormerWidth | null {
  for (const block of old) {
    const { id, area } = block;
    if (area === null || column < area.left || column > area.right) continue;
    const own = ownColumns(grid, block)[column - area.left] ?? null;
    return own === null ? null : (formerPlaceOf(structure.names, id)?.widths[own] ?? STANDARD_WIDTH);
  }
  return null;
}

function widthQuestion(sheet: string, area: Area, sink: (widths: FormerWidth[]) => void): Question {
  return {
    bytes: 1000,
    queue: (context) => {
      const columns = context.workbook.worksheets
        .getItem(sheet)
        .getRange(columnsAddress(area.left, area.right))
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true, useStandardWidth: true } });
      return () =>
        sink(
          columns.value.map(({ columnHidden, format }) => ({
            points: format?.columnWidth ?? 0,
            standard: format?.useStandardWidth ?? false,
            hidden: columnHidden ?? false,
          })),
        );
    },
  };
}

/**
 * How wide a character is, from a column of standard width: `columnWidth` counts points, `standardWidth` characters.
 * Whether the 5 pixels of margin (ECMA-376 part 1, 18.3.1.13) count among those is not documented: characters are whole
 * pixels wide, which tells. Where the last column is not of standard width, Excel's own default font is taken.
 */
export function characterQuestion({ structure }: SheetReading, sink: (points: number) => void): Question {
  return {
    bytes: 200,
    queue: (context) => {
      const format = context.workbook.worksheets.getItem(structure.id).getRange(`${columnName(16_383)}1`).format;
      format.load('columnWidth,useStandardWidth');
      return () => {
        const pixels = format.columnWidth / 0.75;
        const candidates = [pixels - 5, pixels].map((width) => width / structure.standardWidth);
        const [best = 0] = candidates.sort((a, b) => Math.abs(a - Math.round(a)) - Math.abs(b - Math.round(b)));
        const known = format.useStandardWidth && best > 3.5 && best < 16.5;
        sink(known ? Math.round(best) * 0.75 : USUAL_CHARACTER);
      };
    },
  };
}

/** Files say which heights are set; here a row of another height than usual counts as one. */
function heightQuestion(
  { structure }: SheetReading,
  block: MarkBlock,
  sink: (heights: ReadonlyMap<number, number>) => void,
): Question {
  const marked = block.rows.map(({ row }) => row);
  const top = marked[0] ?? block.area.top;
  const bottom = marked.at(-1) ?? top;
  const area: Area = { top, bottom, left: block.like, right: block.like };
  const listed = new Set(marked);
  const heights = new Map<number, number>();
  const put = (row: number, height: number): void => {
    if (listed.has(row) && Math.abs(height - structure.standardHeight) > 0.1) heights.set(row, height);
  };
  const few = bottom - top < MOST_HEIGHTS;
  return {
    bytes: few ? (bottom - top + 1) * 60 : 100,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(structure.id).getRange(areaAddress(area));
      if (few) {
        const rows = range.getRowProperties({ format: { rowHeight: true } });
        return () => {
          rows.value.forEach(({ format }, n) => put(top + n, format?.rowHeight ?? structure.standardHeight));
          sink(heights);
        };
      }
      range.format.load('rowHeight');
      return () => {
        // Null where heights differ; the library's types do not say so.
        const height: unknown = range.format.rowHeight;
        if (typeof height === 'number') for (const row of marked) put(row, height);
        sink(heights);
      };
    },
  };
}
