import { areaAddress, type Area } from '../grid/area';
import { areaOn } from '../grid/own-marks';
import { NAME_PREFIX, namesByKey, textAsNames, textFromNames } from '../grid/own-names';
import { namesSteps } from './apply-block';
import { hideRowsSteps, rowsMoved, type HiddenRows } from './hidden-rows';
import type { SheetFacts } from './read-facts';
import type { SheetStructure } from './read-structure';
import type { Step } from './steps';

/** Holds a sheet's filter while it is being changed: a run that is cut off loses nothing. */
const FILTER_NAME = `${NAME_PREFIX}filter`;
/** Names its range meanwhile, and follows the cells where rows or columns come or go before it is put back. */
const PLACE_NAME = `${FILTER_NAME}.at`;

/** A filter as it is to be: its range, and what each of its columns shows. */
export interface FilterState {
  readonly area: Area;
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
  /** Which rows are hidden; null: those that the criteria hide. */
  readonly rows: HiddenRows | null;
}

/** A sheet's filter, if it has one. `rows` undefined: nobody asked which are hidden. */
export interface CountingFilter {
  readonly area: Area | null;
  readonly criteria: FilterState['criteria'];
  readonly rows: HiddenRows | null | undefined;
}

/** Filters by colour or icon are not told in full by Excel's interface, and could not be put back. */
const REPEATABLE = new Set<string>([
  'Values',
  'Custom',
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
  'Dynamic',
]);

/**
 * Whether a filter could be put back after its range was changed.
 * @param hides whether it hides rows: then some criterion must have been told
 */
export function isRepeatable(criteria: FilterState['criteria'], hides: boolean): boolean {
  return criteria.every((one) => one === null || REPEATABLE.has(one.filterOn)) && (!hides || criteria.some(Boolean));
}

/** A filter as far as it is read. @param criteria of each of its columns */
export function filterState(
  area: Area,
  criteria: FilterState['criteria'],
  rows: HiddenRows | null | undefined,
): FilterState {
  const width = area.right - area.left + 1;
  // What a choice in a column outside of the range hid, nobody can tell from what others hid.
  const whole = criteria.slice(width).every((one) => one === null);
  const hides = criteria.some((one) => one !== null) || (rows?.hidden.length ?? 0) > 0;
  return { area, criteria: criteria.slice(0, width), rows: whole && hides ? (rows ?? null) : null };
}

/**
 * Sets a sheet's filter range anew, with what it shows. What `apply` keeps of an earlier range is not documented, so
 * every criterion is applied again, and then every row hidden or shown as it was; while that is under way the filter
 * stands in a hidden name.
 * @param sheet where a run was cut off, the filter stands among its names already (`restoredFilter` goes before)
 * @see https://learn.microsoft.com/javascript/api/excel/excel.autofilter#excel-excel-autofilter-apply-member(1)
 */
export function filterSteps(
  sheet: Pick<SheetStructure, 'id' | 'name' | 'names'>,
  before: FilterState,
  right: number,
): Step[] {
  const { id } = sheet;
  const after = filterState({ ...before.area, right }, before.criteria, before.rows);
  const isPlain = before.rows === null && before.criteria.every((one) => one === null);
  if (isPlain || storedFilter(sheet) !== null) return applySteps(id, after);
  const names = textAsNames(FILTER_NAME, JSON.stringify(before));
  return [
    {
      bytes: 900,
      queue: (context) => {
        const worksheet = context.workbook.worksheets.getItem(id);
        worksheet.names.add(PLACE_NAME, worksheet.getRange(areaAddress(before.area))).visible = false;
      },
    },
    ...namesSteps(id, names),
    ...applySteps(id, after),
    forget(id, [...names.map(({ name }) => name), PLACE_NAME]),
  ];
}

function forget(sheet: string, names: readonly string[]): Step {
  return {
    bytes: 300 * names.length,
    queue: (context) => {
      const { names: all } = context.workbook.worksheets.getItem(sheet);
      for (const name of names) all.getItem(name).delete();
    },
  };
}

function applySteps(sheet: string, { area, criteria, rows }: FilterState): Step[] {
  return [
    {
      bytes: 1000 + JSON.stringify(criteria).length,
      queue: (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.autoFilter.apply(worksheet.getRange(areaAddress(area)));
        criteria.forEach((criterion, column) => {
          if (criterion !== null) worksheet.autoFilter.apply(worksheet.getRange(areaAddress(area)), column, criterion);
        });
      },
    },
    ...(rows === null ? [] : hideRowsSteps(sheet, rows)),
  ];
}

/** Sets what a filter shows, in place of whatever it shows now. */
export function filterAgain(sheet: string, state: FilterState): Step[] {
  return [
    { bytes: 300, queue: (context) => context.workbook.worksheets.getItem(sheet).autoFilter.clearCriteria() },
    ...applySteps(sheet, state),
  ];
}

/** Whether a name holds a filter while it is being changed. */
export function isFilterName(name: string): boolean {
  return name.toLowerCase().startsWith(FILTER_NAME.toLowerCase());
}

/** The filter that a run was changing when it was cut off, as it was, where its cells are now; null where none was. */
function storedFilter({ name, names }: Pick<SheetStructure, 'name' | 'names'>): FilterState | null {
  const byKey = namesByKey(names);
  const text = textFromNames(FILTER_NAME, byKey);
  const place = byKey.get(PLACE_NAME.toLowerCase());
  // The place is named first: where it is not, the names were being taken away, and the filter is set.
  if (text === null || place === undefined) return null;
  // The text is ours, written by `filterSteps`; damaged text is no reason to fail.
  try {
    const state = { rows: null, ...(JSON.parse(text) as Omit<FilterState, 'rows'>) };
    return movedTo(areaOn(name, place.refersTo), state);
  } catch {
    return null;
  }
}

/** Null where its cells are gone, or columns came or went among them: which of them showed what, nobody can tell. */
function movedTo(area: Area | null, { area: from, criteria, rows }: FilterState): FilterState | null {
  if (area === null || area.right - area.left !== from.right - from.left) return null;
  const down = area.top - from.top;
  // Nor which rows were hidden, where rows came or went among them: then those that the criteria hide are.
  const sameRows = area.bottom - area.top === from.bottom - from.top;
  return { area, criteria, rows: sameRows && rows !== null ? rowsMoved(rows, down) : null };
}

/**
 * A sheet's filter as it counts: where a run was cut off while it was changing it, as it was; else as it was read.
 * @param rows which rows are hidden, where that was asked
 */
export function countingFilter(
  sheet: Pick<SheetStructure, 'name' | 'names'>,
  { filter: area, criteria }: Pick<SheetFacts, 'filter' | 'criteria'>,
  rows?: HiddenRows,
): CountingFilter {
  return storedFilter(sheet) ?? { area, criteria, rows };
}

/**
 * Where a run was cut off while it changed a filter: puts it back as it was. Names of which some are missing go: the
 * filter was not changed yet, or all was done.
 */
export function restoredFilter(sheet: Pick<SheetStructure, 'id' | 'name' | 'names'>): Step[] {
  const state = storedFilter(sheet);
  return state === null ? forgetAll(sheet) : applySteps(sheet.id, state);
}

/** Once a filter that was put back is as it is to be: nothing keeps it any more. */
export function forgottenFilter(sheet: Pick<SheetStructure, 'id' | 'name' | 'names'>): Step[] {
  return storedFilter(sheet) === null ? [] : forgetAll(sheet);
}

function forgetAll({ id, names }: Pick<SheetStructure, 'id' | 'names'>): Step[] {
  const kept = names.map(({ name }) => name).filter(isFilterName);
  return kept.length === 0 ? [] : [forget(id, kept)];
}
