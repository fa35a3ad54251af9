import { areaAddress, type Area } from '../grid/area';
import { NAME_PREFIX } from '../grid/own-names';
import type { RemovalPlan } from '../marks/plan';
import { liesAt } from './guards';
import type { Reading, SheetReading } from './read-grids';
import type { Requests } from './request';
import type { Step } from './steps';
import type { TypedCell } from './typed-over';
import { writeBack, type Anchor } from './write-back';

/** Hidden names of a sheet's that follow cells from one request of a write to the next, and go with the last. */
const ANCHOR_NAME = `${NAME_PREFIX}lies.`;

/** What keeps a write of several requests on the cells that it began with. */
export interface Anchors {
  /** Behind all else of the first request. */
  readonly set: readonly Step[];
  /** In front of all else of each further one: it ends here with ItemNotFound where the cells have moved since. */
  readonly stand: readonly Step[];
  /** Behind all else of the last. Where a write is cut off before, they go with the other names of the marks. */
  readonly remove: readonly Step[];
  /**
   * Behind each but the last: what it found that somebody had typed into our places is written back before anything else.
   * @throws Conflict where it was: what is to be written must be made from what stands there
   */
  readonly giveBack: (requests: Requests) => Promise<void>;
}

/** Whether a write of several requests was cut off on a sheet that is protected now: only once it is not can it be ended. */
export function keepsHalfOfAWrite({ structure }: SheetReading): boolean {
  return (
    structure.protected && structure.names.some(({ name }) => name.toLowerCase().startsWith(ANCHOR_NAME.toLowerCase()))
  );
}

/** A place of ours, or to be ours. */
interface Place {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
}

/** Where the marks of an earlier run lie. */
export function placesOf({ sheets }: Reading, { blocks }: RemovalPlan): Place[] {
  return blocks.flatMap(({ sheet: name, area }) => {
    const sheet = sheets.find(({ structure }) => structure.name === name);
    return sheet === undefined || area === null ? [] : [{ sheet: sheet.structure.id, area }];
  });
}

/**
 * Anchors of places; of those on protected sheets, which are left alone, none.
 * @param typed what the requests that were answered by now found, and took away or wrote over
 */
export function anchorsOf({ sheets }: Reading, places: readonly Place[], typed: () => readonly TypedCell[]): Anchors {
  const anchors = sheets.flatMap(({ structure }): Anchor[] => {
    const own = new Set(structure.names.map(({ name }) => name.toLowerCase()));
    const free: string[] = [];
    for (let n = 1; free.length < places.length; n++)
      if (!own.has(ANCHOR_NAME.toLowerCase() + String(n))) free.push(ANCHOR_NAME + String(n));
    return structure.protected
      ? []
      : places.filter(({ sheet }) => sheet === structure.id).map((place, n) => ({ ...place, name: free[n] ?? '' }));
  });
  return {
    set: anchors.map(({ sheet, area, name }) => ({
      bytes: 900,
      queue: (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.names.add(name, worksheet.getRange(areaAddress(area))).visible = false;
      },
    })),
    stand: anchors.map(({ sheet, area, name }) =>
      liesAt(
        (context) => context.workbook.worksheets.getItem(sheet),
        area,
        (worksheet) => worksheet.names.getItem(name).getRange(),
      ),
    ),
    remove: anchors.map(({ sheet, name }) => ({
      bytes: 300,
      queue: (context) => context.workbook.worksheets.getItem(sheet).names.getItem(name).delete(),
    })),
    giveBack: async (requests) => {
      const found = typed();
      if (found.length === 0) return;
      await writeBack(requests, found, anchors);
      throw Object.assign(new Error('Somebody typed into our places'), { code: 'Conflict' });
    },
  };
}
