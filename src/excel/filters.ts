import { areaAddress, type Area } from '../grid/area';
import type { GridName } from '../grid/grid';
import { NAME_PREFIX, namesByKey, textAsNames, textFromNames } from '../grid/own-names';
import { namesSteps } from './apply-block';
import type { Step } from './steps';

/** Holds a sheet's filter while it is being changed: a run that is cut off loses nothing. */
const FILTER_NAME = `${NAME_PREFIX}filter`;

/** A filter as it is to be: its range, and what each of its columns shows. */
export interface FilterState {
  readonly area: Area;
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
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

/** Whether a filter could be put back after its range was changed. */
export function isRepeatable(criteria: readonly (Excel.FilterCriteria | null)[]): boolean {
  return criteria.every((one) => one === null || REPEATABLE.has(one.filterOn));
}

/**
 * Sets a sheet's filter range anew, with what it shows. What `apply` keeps of an earlier range is not documented, so
 * every criterion is applied again; while that is under way the filter stands in a hidden name.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.autofilter#excel-excel-autofilter-apply-member(1)
 */
export function filterSteps(sheet: string, before: FilterState, right: number): Step[] {
  const after: FilterState = {
    area: { ...before.area, right },
    criteria: before.criteria.slice(0, right - before.area.left + 1),
  };
  if (before.criteria.every((one) => one === null)) return [applyStep(sheet, after)];
  const names = textAsNames(FILTER_NAME, JSON.stringify(before));
  return [
    ...namesSteps(sheet, names),
    applyStep(sheet, after),
    {
      bytes: 300 * names.length,
      queue: (context) => {
        const { names: all } = context.workbook.worksheets.getItem(sheet);
        for (const { name } of names) all.getItem(name).delete();
      },
    },
  ];
}

function applyStep(sheet: string, { area, criteria }: FilterState): Step {
  return {
    bytes: 1000 + JSON.stringify(criteria).length,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.autoFilter.apply(worksheet.getRange(areaAddress(area)));
      criteria.forEach((criterion, column) => {
        if (criterion !== null) worksheet.autoFilter.apply(worksheet.getRange(areaAddress(area)), column, criterion);
      });
    },
  };
}

/** Sets what a filter shows, in place of whatever it shows now. */
export function filterAgain(sheet: string, state: FilterState): Step {
  const { bytes, queue } = applyStep(sheet, state);
  return {
    bytes: bytes + 300,
    queue: (context) => {
      context.workbook.worksheets.getItem(sheet).autoFilter.clearCriteria();
      queue(context);
    },
  };
}

/** Where a run was cut off while it changed a filter: puts it back as it was. */
export function restoredFilter(sheet: string, names: readonly GridName[]): Step[] {
  const text = textFromNames(FILTER_NAME, namesByKey(names));
  if (text === null) return [];
  // The text is ours, written by `filterSteps`; damaged text is no reason to fail.
  try {
    return [applyStep(sheet, JSON.parse(text) as FilterState)];
  } catch {
    return [];
  }
}
