import { areaAddress, type Area } from '../grid/area';
import { areaOf, areasOf } from '../grid/references';
import type { SheetStructure } from './read-structure';

/** Where things lie on a sheet. Areas of tables that vanished since the structure was read are null. */
export interface SheetFacts {
  /** The rectangle of cells that hold something; null for an empty sheet. */
  readonly used: Area | null;
  /** The same with formatted empty cells: what Excel calls the used range. */
  readonly formatted: Area | null;
  readonly tables: readonly (Area | null)[];
  readonly filter: Area | null;
  /** Per column of the filter range, where rows are hidden by it. */
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
  readonly printArea: Area | null;
  readonly merges: readonly Area[];
  /** The conditional formats whose formula is one's own; none on a protected sheet, where none may be changed. */
  readonly customRules: readonly string[];
}

/** How to ask for merged areas: at once, by blocks of so many rows, or not at all. */
export type MergeLoading =
  { readonly by: 'sheet' } | { readonly by: 'rows'; readonly rows: number; readonly used: Area | null };

/** Asking for merged areas may empty the user's undo list (OfficeDev/office-js#5918): who only looks asks for none. */
export const WITHOUT_MERGES: MergeLoading = { by: 'rows', rows: 1, used: null };

/**
 * Beyond 512 merged areas the call fails: then they are asked for in blocks of rows.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
export function isMergeLimit(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return false;
  return JSON.stringify(error.debugInfo).includes('getMergedAreas');
}

/** Asks for what a sheet is besides its cells; what is returned gives it once the requests were sent. */
export function queueFacts(
  context: Excel.RequestContext,
  structure: SheetStructure,
  merging: MergeLoading,
): () => SheetFacts {
  const sheet = context.workbook.worksheets.getItem(structure.id);
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const formatted = sheet.getUsedRangeOrNullObject(false).load('address');
  const tables = structure.tables.map(({ id }) => sheet.tables.getItemOrNullObject(id).getRange().load('address'));
  const filter = structure.filter.enabled ? sheet.autoFilter.getRangeOrNullObject().load('address') : null;
  if (structure.filter.enabled) sheet.autoFilter.load('criteria');
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
  const rules = structure.protected ? null : sheet.getRange().conditionalFormats.load('items/id,items/type');
  // Merged areas come last: where they fail, nothing that stands before was in vain to ask for.
  const merges = queueMerges(sheet, formatted, merging);
  return () => ({
    used: addressOf(used),
    formatted: addressOf(formatted),
    tables: tables.map(addressOf),
    filter: filter === null ? null : addressOf(filter),
    criteria: structure.filter.hides ? criteriaOf(sheet.autoFilter) : [],
    printArea: addressOf(printArea),
    merges: merges(),
    customRules: (rules?.items ?? []).filter(({ type }) => type === 'Custom').map(({ id }) => id),
  });
}

/**
 * Merged areas without content may lie outside the used range (not documented): so far to the right and below they are
 * looked for in any case.
 */
const ALWAYS: Area = { top: 0, left: 0, bottom: 199, right: 59 };

function queueMerges(sheet: Excel.Worksheet, formatted: Excel.Range, merging: MergeLoading): () => Area[] {
  const ranges =
    merging.by === 'sheet'
      ? [formatted.getBoundingRect(sheet.getRange(areaAddress(ALWAYS)))]
      : rowBlocks(merging.used, merging.rows).map((area) => sheet.getRange(areaAddress(area)));
  const found = ranges.map((range) => range.getMergedAreasOrNullObject().load('address'));
  return () => found.flatMap((areas) => (areas.isNullObject ? [] : areasOf(areas.address)));
}

function rowBlocks(used: Area | null, rows: number): Area[] {
  const blocks: Area[] = [];
  if (used === null) return blocks;
  const area = {
    top: 0,
    left: 0,
    bottom: Math.max(used.bottom, ALWAYS.bottom),
    right: Math.max(used.right, ALWAYS.right),
  };
  for (let top = area.top; top <= area.bottom; top += rows)
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return blocks;
}

function addressOf(range: Excel.Range | Excel.RangeAreas): Area | null {
  return range.isNullObject ? null : areaOf(range.address);
}

/** What each column of a loaded filter shows; null: everything. */
export function criteriaOf({ criteria }: Excel.AutoFilter): (Excel.FilterCriteria | null)[] {
  return criteria.map(criterionOf);
}

/**
 * A criterion as it can be given back: what it does not use comes as null, which `apply` refuses
 * (OfficeDev/office-js#1226). Columns that show everything come as null, or as an object that says nothing.
 */
function criterionOf(told: Excel.FilterCriteria | null | undefined): Excel.FilterCriteria | null {
  if (told === null || told === undefined || !told.filterOn) return null;
  const { filterOn, ...rest } = told;
  const says = Object.entries(rest).filter(([facet, value]) => isSaid(value) && facet !== 'operator');
  if (says.length === 0 && !WITHOUT_MORE.has(filterOn)) return null;
  const { operator } = told;
  const both = says.some(([facet]) => facet === 'criterion2') && isSaid(operator);
  return { filterOn, ...Object.fromEntries(says), ...(both ? { operator } : {}) };
}

/** Of these not even the colour need be told. */
const WITHOUT_MORE = new Set<string>(['CellColor', 'FontColor', 'Icon']);

function isSaid(value: unknown): boolean {
  return !(value === null || value === undefined || value === '' || value === 'Unknown') && !isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
