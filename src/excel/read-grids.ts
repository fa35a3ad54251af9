import { areaAddress, cellAddress, type Area } from '../grid/area';
import type { Grid } from '../grid/grid';
import { OWN_SHEET_PREFIX } from '../grid/own-sheets';
import { checkpointOf } from './checkpoint';
import { without } from './addresses';
import { queueDateSystem } from './date-system';
import { gridOf } from './sheet-as-grid';
import { isMergeLimit, queueFacts, WITHOUT_MERGES, type MergeLoading, type SheetFacts } from './read-facts';
import { mayBeLegacy, numberAreas, queueFonts, queueNumberFormats, SheetFormats } from './read-formats';
import { isMarkName, queueStructure, type SheetStructure, type Structure } from './read-structure';
import {
  blocksOf,
  cellsIn,
  matrixOf,
  packed,
  queueBlock,
  SheetCells,
  type Block,
  type Matrix,
  textBytes,
} from './read-values';
import { codeOf, type Batch, type Requests } from './request';

/** A sheet as it was read. */
export interface SheetReading {
  readonly structure: SheetStructure;
  readonly facts: SheetFacts;
  readonly cells: SheetCells;
  readonly grid: Grid;
  /** What a cell of it took in an answer, on average. */
  readonly bytesPerCell: number;
}

/** The workbook as it was read: the grids are what `readWorkbook` gives for the same file. */
export interface Reading {
  readonly structure: Structure;
  readonly sheets: readonly SheetReading[];
  readonly grids: readonly Grid[];
}

export interface ReadGridsOptions {
  /** Number formats, fonts, merged areas and the date system are left out: enough for whoever only looks for marks. */
  readonly valuesOnly?: boolean;
  /** Called with the share read so far, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** The first look at a sheet takes so many columns and, all sheets together, so many cells; fewer where reasons stand in them. */
const FIRST_COLUMNS = 60;
const FIRST_CELLS = 610_000;
const FIRST_MARKED_CELLS = 480_000;
/** Bytes of a cell where nothing is known yet; of a number format; of a font. */
const USUAL_BYTES = 16;
const NUMBER_FORMAT_BYTES = 14;
const FONT_BYTES = 60;

interface FirstLook {
  readonly facts: SheetFacts;
  readonly top: number;
  readonly left: number;
  readonly values: Matrix;
  readonly font: string;
}

/**
 * Reads all sheets of the open workbook: one request for its structure, one for where things lie and the first rows,
 * then what remains of large sheets, number formats where numbers stand, and fonts where text may be of an old encoding.
 * @param structure as read just before
 */
export async function readGrids(
  requests: Requests,
  structure: Structure,
  options: ReadGridsOptions = {},
): Promise<Reading> {
  const { sheets } = structure;
  options.progress?.(0.1);
  const { looks, date1904 } = await firstLooks(requests, sheets, options.valuesOnly !== true);
  options.progress?.(0.4);
  const cells = looks.map((look) => {
    const filled = new SheetCells();
    filled.put(look.top, look.left, look.values);
    return filled;
  });
  const bytesPerCell = looks.map(({ values }) => bytesOf(values));
  const rest = looks.flatMap((look, n) => restOf(look, sheets[n]?.id ?? '', bytesPerCell[n] ?? USUAL_BYTES));

  const formats = looks.map(({ font }, n) => new SheetFormats(font, cells[n]?.rows ?? []));
  const wanted: Wanted[] = rest;
  const asked = new Set<string>();
  const formatsWanted = (): Wanted[] =>
    options.valuesOnly === true
      ? []
      : sheets.flatMap(({ id, name }, n) =>
          // Our own that nobody sees hold nothing but texts and numbers.
          name.startsWith(OWN_SHEET_PREFIX) ? [] : formatsOf(id, cells[n], looks[n], asked),
        );
  wanted.push(...formatsWanted());
  // Of large sheets only the first rows are known here; what they did not show is asked for afterwards.
  for (let left = wanted; left.length > 0; left = formatsWanted()) {
    for (const list of packed(left, ({ bytes }) => bytes)) {
      const answers = await requests.read((context) => queueAll(list.map((one) => queueWanted(context, one))));
      list.forEach(({ block, kind }, n) => {
        const place = sheets.findIndex(({ id }) => id === block.sheet);
        const matrix = answers[n] ?? [];
        const { top, left: column } = block.area;
        if (kind === 'values') cells[place]?.put(top, column, matrix);
        else if (kind === 'fonts') formats[place]?.putFonts(top, column, matrix);
        else formats[place]?.putNumberFormats(top, column, matrix);
      });
    }
  }
  options.progress?.(1);
  const added = checkpointOf(structure.checkpoint)?.adds ?? [];
  const readings = sheets.map((one, n): SheetReading => {
    const look = looks[n];
    const filled = cells[n];
    const formatted = formats[n];
    if (look === undefined || filled === undefined || formatted === undefined) throw new Error('A sheet was not read');
    const halfMade = look.facts.used === null && added.includes(one.name);
    const grid = gridOf(one, look.facts, filled, formatted, { halfMade, date1904 });
    return { structure: one, facts: look.facts, cells: filled, grid, bytesPerCell: bytesPerCell[n] ?? USUAL_BYTES };
  });
  return { structure, sheets: readings, grids: readings.map(({ grid }) => grid) };
}

/** Several questions of one request as one. */
export function queueAll<T>(answers: readonly (() => T)[]): () => T[] {
  return () => answers.map((answer) => answer());
}

/** Reads the structure alone. */
export function readStructure(requests: Requests): Promise<Structure> {
  return requests.read(queueStructure);
}

/** Too large an answer, too many merged areas: asked for again in smaller pieces. */
async function firstLooks(
  requests: Requests,
  sheets: readonly SheetStructure[],
  formats: boolean,
): Promise<{ readonly looks: FirstLook[]; readonly date1904: boolean }> {
  const marked = sheets.some(({ names }) => names.some(isMarkName));
  let most = marked ? FIRST_MARKED_CELLS : FIRST_CELLS;
  let merging: MergeLoading['by'] = formats ? 'sheet' : 'rows';
  for (;;) {
    const rows = Math.max(1, Math.floor(most / FIRST_COLUMNS / Math.max(1, sheets.length)));
    const batch: Batch<{ looks: FirstLook[]; date1904: boolean }> = (context) => {
      const date1904 = formats ? queueDateSystem(context) : (): boolean => false;
      const looks = queueAll(sheets.map((sheet) => queueFirstLook(context, sheet, rows, merging)));
      return () => ({ looks: looks(), date1904: date1904() });
    };
    try {
      const { looks, date1904 } = await requests.read(batch);
      const merged = merging === 'sheet' || !formats ? looks : await withMerges(requests, sheets, looks);
      return { looks: merged, date1904 };
    } catch (error) {
      if (merging === 'sheet' && isMergeLimit(error)) merging = 'rows';
      else if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded' && most > 1000) most /= 8;
      else throw error;
    }
  }
}

function queueFirstLook(
  context: Excel.RequestContext,
  structure: SheetStructure,
  rows: number,
  merging: MergeLoading['by'],
): () => FirstLook {
  const area: Area = { top: 0, left: 0, bottom: rows - 1, right: FIRST_COLUMNS - 1 };
  const sheet = context.workbook.worksheets.getItem(structure.id);
  const first = sheet.getRange(areaAddress(area)).getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
  // Of the whole sheet: what stands below the first rows may have been pasted from an old file.
  const whole = sheet.getUsedRangeOrNullObject(true).load('format/font/name');
  const facts = queueFacts(context, structure, merging === 'sheet' ? { by: 'sheet' } : WITHOUT_MERGES);
  return () => {
    const known = facts();
    // The library's types do not say that the name is null where fonts differ.
    const said: unknown = whole.isNullObject ? null : whole.format.font.name;
    const font = typeof said === 'string' ? said : '';
    if (first.isNullObject) return { facts: known, top: 0, left: 0, values: [], font };
    return {
      facts: known,
      top: first.rowIndex,
      left: first.columnIndex,
      values: matrixOf(first.values),
      font,
    };
  };
}

/** Merged areas by ever fewer rows, until none of the blocks holds more than Excel gives at once. */
async function withMerges(
  requests: Requests,
  sheets: readonly SheetStructure[],
  looks: readonly FirstLook[],
): Promise<FirstLook[]> {
  for (let rows = 128; ; rows = Math.ceil(rows / 8)) {
    try {
      const facts = await requests.read((context) =>
        queueAll(
          sheets.map((sheet, n) =>
            queueFacts(context, sheet, { by: 'rows', rows, used: looks[n]?.facts.formatted ?? null }),
          ),
        ),
      );
      return looks.map((look, n) => ({ ...look, facts: facts[n] ?? look.facts }));
    } catch (error) {
      if (!isMergeLimit(error) || rows === 1) throw error;
    }
  }
}

function bytesOf(values: Matrix): number {
  const cells = values.reduce((sum, row) => sum + row.length, 0);
  return cells === 0 ? USUAL_BYTES : Math.max(3, textBytes(JSON.stringify(values)) / cells);
}

/** What the first look did not reach. */
function restOf({ facts, top, left, values }: FirstLook, sheet: string, bytesPerCell: number): Wanted[] {
  if (facts.used === null) return [];
  const width = values[0]?.length ?? 0;
  const seen = { top, left, bottom: top + values.length - 1, right: left + width - 1 };
  const parts = values.length === 0 ? [facts.used] : without(facts.used, seen);
  const blocks = parts.flatMap((area) => blocksOf(sheet, area, bytesPerCell));
  return blocks.map((block) => ({ block, kind: 'values', bytes: cellsIn(block.area) * bytesPerCell }));
}

interface Wanted {
  readonly block: Block;
  readonly kind: 'values' | 'number-formats' | 'fonts';
  readonly bytes: number;
}

/** The formats to ask for, those left out that were asked for. */
function formatsOf(
  sheet: string,
  cells: SheetCells | undefined,
  look: FirstLook | undefined,
  asked: Set<string>,
): Wanted[] {
  const used = look?.facts.used ?? null;
  if (cells === undefined || look === undefined || used === null) return [];
  const wanted: Wanted[] = [];
  for (const { left, right } of numberAreas(cells.rows)) {
    for (let column = left; column <= right; column++) {
      const key = `${sheet} ${cellAddress(0, column)}`;
      if (asked.has(key)) continue;
      asked.add(key);
      const previous = wanted.at(-1)?.block.area;
      // Rows beyond the first look count too: their columns hold numbers if the first rows do.
      if (previous?.right === column - 1) wanted.pop();
      const area = { ...used, left: previous?.right === column - 1 ? previous.left : column, right: column };
      wanted.push({ block: { sheet, area }, kind: 'number-formats', bytes: 0 });
    }
  }
  const key = `${sheet} fonts`;
  const pieces = wanted.flatMap(({ block, kind }) =>
    blocksOf(sheet, block.area, NUMBER_FORMAT_BYTES).map((one): Wanted => ({
      block: one,
      kind,
      bytes: cellsIn(one.area) * NUMBER_FORMAT_BYTES,
    })),
  );
  if (look.font !== '' || asked.has(key) || !mayBeLegacy(cells.rows)) return pieces;
  asked.add(key);
  const fonts = blocksOf(sheet, used, FONT_BYTES).map((block): Wanted => ({
    block,
    kind: 'fonts',
    bytes: cellsIn(block.area) * FONT_BYTES,
  }));
  return [...pieces, ...fonts];
}

function queueWanted(context: Excel.RequestContext, { block, kind }: Wanted): () => Matrix {
  if (kind === 'values') return queueBlock(context, block);
  return kind === 'fonts' ? queueFonts(context, block) : queueNumberFormats(context, block);
}
