import { areaAddress, type Area } from '../grid/area';
import type { GridName } from '../grid/grid';
import { NAME_PREFIX, namesByKey, textAsNames, textFromNames } from '../grid/own-names';
import { namesSteps } from './apply-block';
import { hideRowsSteps, type HiddenRows } from './hidden-rows';
import type { SheetFacts } from './read-facts';
import type { SheetStructure } from './read-structure';
import type { Step } from './steps';

/** Holds a sheet's filter while it is being changed: a run that is cut off loses nothing. */
const FILTER_NAME = `${NAME_PREFIX}filter`;

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
  /** Whether it stands in a hidden name, since a run was cut off. */
  readonly stored: boolean;
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
 * @param stored whether it stands there already, since a run was cut off
 * @see https://learn.microsoft.com/javascript/api/excel/excel.autofilter#excel-excel-autofilter-apply-member(1)
 */
export function filterSteps(sheet: string, before: FilterState, right: number, stored = false): Step[] {
  const after = filterState({ ...before.area, right }, before.criteria, before.rows);
  if (stored || (before.rows === null && before.criteria.every((one) => one === null))) return applySteps(sheet, after);
  const names = textAsNames(FILTER_NAME, JSON.stringify(before));
  return [
    ...namesSteps(sheet, names),
    ...applySteps(sheet, after),
    {
      bytes: 300 * names.length,
      queue: (context) => {
        const { names: all } = context.workbook.worksheets.getItem(sheet);
        for (const { name } of names) all.getItem(name).delete();
      },
    },
  ];
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

/** The filter that a run was changing when it was cut off, as it was; null where none was. */
function storedFilter(names: readonly GridName[]): FilterState | null {
  const text = textFromNames(FILTER_NAME, namesByKey(names));
  if (text === null) return null;
  // The text is ours, written by `filterSteps`; damaged text is no reason to fail.
  try {
    return { rows: null, ...(JSON.parse(text) as Omit<FilterState, 'rows'>) };
  } catch {
    return null;
  }
}

/**
 * A sheet's filter as it counts: where a run was cut off while it was changing it, as it was; else as it was read.
 * @param rows which rows are hidden, where that was asked
 */
export function countingFilter(
  { names }: Pick<SheetStructure, 'names'>,
  { filter: area, criteria }: Pick<SheetFacts, 'filter' | 'criteria'>,
  rows?: HiddenRows,
): CountingFilter {
  const stored = storedFilter(names);
  return stored === null ? { area, criteria, rows, stored: false } : { ...stored, stored: true };
}

/** Where a run was cut off while it changed a filter: puts it back as it was. */
export function restoredFilter(sheet: string, names: readonly GridName[]): Step[] {
  const state = storedFilter(names);
  return state === null ? [] : applySteps(sheet, state);
}
