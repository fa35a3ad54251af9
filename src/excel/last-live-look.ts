import { areaOfReference } from '../grid/own-marks';
import { blockName } from '../grid/own-names';
import type { MarkBlock } from '../marks/plan';
import { place, shape } from './last-look';
import type { BlockChange } from './live-marks';
import { rowRuns, rowsQuestion, together } from './live-rows';
import { ask, type Question } from './questions';
import { queueFacts, WITHOUT_MERGES } from './read-facts';
import type { Reading, SheetReading } from './read-grids';
import { readPlaces, type BlockPlace } from './read-places';
import { queueStructure, withoutEquals } from './read-structure';
import type { Requests } from './request';

/** What the request before a live write found. */
export interface LiveLook {
  /** Whether the rows to be written beside hold what was judged, and lie where they lay. */
  readonly same: boolean;
  /** The rows that must look otherwise, each run of them as a small block of its own. */
  readonly places: readonly BlockPlace[];
}

/** The last look before a live write: the rows concerned, and where things lie. One request. */
export async function lastLiveLook(
  requests: Requests,
  reading: Reading,
  changes: readonly BlockChange[],
): Promise<LiveLook> {
  let same = true;
  const check = (agrees: boolean): void => {
    same &&= agrees;
  };
  const places = readPlaces(reading, changes.flatMap(dressedBlocks));
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  await ask(requests, [
    ...places.questions,
    ...rowRuns(changes).map((run) => rowsQuestion(run, 'from', check)),
    ...sheets.map((sheet) => factsQuestion(sheet, check)),
    ...changes.map((change) => placeQuestion(change, check)),
    structureQuestion(reading, check),
  ]);
  return { same, places: same ? await places.finish(requests, new Map()) : [] };
}

/** Without header, rules and names. */
function dressedBlocks({ block, dressed }: BlockChange): MarkBlock[] {
  return together(dressed, 1).map(([top, bottom]) => ({
    ...block,
    area: { ...block.area, top, bottom },
    headerRows: [-1, -1],
    headerAt: [-1, -1],
    numbers: null,
    rows: block.rows.filter(({ row }) => row >= top && row <= bottom),
    rules: [],
    table: null,
    filter: null,
    names: [],
  }));
}

function factsQuestion({ structure, facts }: SheetReading, check: (agrees: boolean) => void): Question {
  return {
    bytes: 2000,
    queue: (context) => {
      const now = queueFacts(context, structure, WITHOUT_MERGES);
      return () => check(place(now(), 'rows') === place(facts, 'rows'));
    },
  };
}

/** A block's name follows its cells. */
function placeQuestion({ sheet, block }: BlockChange, check: (agrees: boolean) => void): Question {
  return {
    bytes: 300,
    queue: (context) => {
      const name = context.workbook.worksheets
        .getItem(sheet.structure.id)
        .names.getItemOrNullObject(blockName(block.id))
        .load('formula');
      return () => {
        const area = name.isNullObject ? null : areaOfReference(withoutEquals(name.formula));
        check(JSON.stringify(area) === JSON.stringify(block.area));
      };
    },
  };
}

/** Nobody else may be at work. */
function structureQuestion({ structure }: Reading, check: (agrees: boolean) => void): Question {
  const sheets = structure.sheets.map((sheet) => ({ ...sheet, names: [] }));
  return {
    bytes: 1000 + 1500 * sheets.length,
    queue: (context) => {
      const now = queueStructure(context, false);
      return () => {
        const found = now();
        check(found.checkpoint === null && shape(found) === shape({ ...structure, sheets }));
      };
    },
  };
}
