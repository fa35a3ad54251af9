import { areaAddress, LAST_COLUMN, LAST_ROW, type Area } from '../grid/area';
import { ownBlocks } from '../grid/own-marks';
import { isOwnSheet } from '../grid/own-sheets';
import { areasOf } from '../grid/references';
import type { MarkPlan } from '../marks/plan';
import { marksInSteps, type MarksState } from './examine-marks';
import { judgeLive, type LiveOutcome } from './live-judging';
import { readChanges } from './live-grids';
import { rowRuns } from './live-rows';
import { without } from './addresses';
import { sameCells } from './patch-sheet';
import { PendingChanges, type Edit } from './pending-changes';
import { readGrids, readStructure, type Reading } from './read-grids';
import type { Requests } from './request';
import { changedMeanwhile, type RunOptions } from './run';
import { inSlices } from './slices';
import type { ValidateResult } from './validate-workbook';

/**
 * Events of what this add-in wrote arrive within so many milliseconds behind it; one that comes later only costs a look.
 * Whoever takes the marks away by the ribbon in that time is not heard.
 */
const ECHO = 2000;

interface OwnPlace {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
}

/** The workbook as it was read last, and what is known to have changed since. */
export class WatchedWorkbook {
  readonly pending = new PendingChanges();
  /** Whether cells changed that were not judged anew. */
  unjudged = false;
  private reading: Reading | null = null;
  /** Whether number formats, fonts and merged areas are kept too, for judging. */
  private formats = false;
  private looked = false;
  /** How often it turned out that what is kept is not what stands there. */
  private lost = 0;
  /** The plan by which the marks were written that stand in it; null: not known. */
  private plan: MarkPlan | null = null;
  /** Runs whose results were taken over. */
  private readonly known = new WeakSet<ValidateResult>();
  private echo: { readonly places: readonly OwnPlace[]; readonly until: number } = { places: [], until: 0 };

  /**
   * What this add-in wrote is no change; where it is not known what that was, the next look reads everything.
   * @returns whether it is known to be what this page wrote
   */
  wrote({ worksheetId, address }: Pick<Edit, 'worksheetId' | 'address'>): boolean {
    const known = performance.now() < this.echo.until ? this.echo.places : [];
    const areas = areasOf(address);
    const ours = known.filter(({ sheet }) => sheet === worksheetId).map(({ area }) => area);
    const left = ours.reduce((parts, hole) => parts.flatMap((part) => without(part, hole)), areas);
    if (areas.length > 0 && left.length === 0) return true;
    this.reading = null;
    this.lost++;
    return false;
  }

  /** Takes over what a run of this add-in read and wrote. */
  adopt(result: ValidateResult): void {
    if (this.known.has(result)) return;
    this.known.add(result);
    this.plan = null;
    this.reading = null;
    if (result.state !== 'complete' || result.judged === null || result.reading === null) return;
    this.plan = result.judged.plan;
    // What changed between the run and the beginning of the watching was not heard.
    if (!this.looked) return;
    this.reading = result.reading;
    this.formats = true;
    const places = placesOf(result.reading, result.judged.plan);
    for (const { sheet, area } of places)
      if (area.bottom === LAST_ROW) this.pending.whole(sheet);
      else this.pending.add(sheet, [area]);
    this.pending.marked();
    this.expect(places);
  }

  /**
   * Reads what changed, all of it where nothing is kept.
   * @param formats whether it is to be judged: more than values is needed then
   */
  async look(requests: Requests, now: number, formats: boolean): Promise<MarksState> {
    const { lost } = this;
    const before = formats && !this.formats ? null : this.reading;
    const changes = this.pending.take();
    let reading: Reading;
    try {
      reading =
        before === null
          ? await readGrids(requests, await readStructure(requests), { valuesOnly: !formats })
          : await readChanges(requests, before, changes, formats);
    } catch (error) {
      this.pending.giveBack(changes);
      throw error;
    }
    // Another run may be changing what was just read.
    if (reading.structure.checkpoint !== null) this.pending.giveBack({ ...changes, names: true });
    const same =
      before !== null &&
      before.grids.length === reading.grids.length &&
      before.grids.every((grid, n) => {
        const found = reading.grids[n];
        return found === grid || (found !== undefined && sameCells(grid, found));
      });
    const state = await inSlices(marksInSteps(reading, now));
    this.looked = true;
    this.unjudged ||= before === null ? state.stale.length > 0 || changes.sheets.size > 0 : !same;
    if (lost === this.lost) {
      this.reading = reading;
      this.formats = formats;
    }
    return state;
  }

  /** What was read last; null: not known any more. */
  async state(now: number): Promise<MarksState | null> {
    return this.reading === null ? null : inSlices(marksInSteps(this.reading, now));
  }

  /** Judges what was read last, and writes the marks that differ. */
  async judge(options: RunOptions): Promise<LiveOutcome> {
    const { reading } = this;
    if (reading === null || !this.formats) return { kind: 'again', problem: changedMeanwhile, changes: [] };
    const places = placesOf(reading, this.plan);
    this.expect(places, Infinity);
    let outcome: LiveOutcome;
    try {
      outcome = await judgeLive(options, reading, this.plan);
    } finally {
      this.expect(places);
    }
    const { kind } = outcome;
    if (kind === 'again')
      for (const { sheet } of outcome.changes) this.pending.add(sheet.structure.id, rowsIn(outcome));
    else if (kind === 'validated') this.adopt(outcome.result);
    else {
      this.reading = outcome.result.reading;
      this.plan = outcome.result.judged?.plan ?? null;
      this.known.add(outcome.result);
      this.expect(placesOf(reading, this.plan));
    }
    if (kind !== 'again') this.unjudged = false;
    return outcome;
  }

  private expect(places: readonly OwnPlace[], until = performance.now() + ECHO): void {
    this.echo = { places, until };
  }
}

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Where marks stand, or are to stand. */
function placesOf({ sheets }: Reading, plan: MarkPlan | null): OwnPlace[] {
  return sheets.flatMap(({ structure: { id, name }, grid }) => {
    if (isOwnSheet(grid)) return [{ sheet: id, area: WHOLE_SHEET }];
    const planned = (plan?.blocks ?? []).filter(({ sheet }) => sheet === name).map(({ area }) => area);
    const standing = ownBlocks(grid).flatMap(({ area }) => (area === null ? [] : [area]));
    const others = standing.filter((area) => !planned.some((one) => areaAddress(one) === areaAddress(area)));
    return [...planned, ...others].map((area) => ({ sheet: id, area }));
  });
}

/** The rows that the changes concern. */
function rowsIn({ changes }: Extract<LiveOutcome, { kind: 'again' }>): Area[] {
  return rowRuns(changes).map(({ area }) => area);
}
