import type { Area } from '../../grid/area';
import { ModelError } from './error';
import { requireUnprotected } from './guard';
import { holds, intersection, withoutArea } from './limits';
import type { SheetModel, WorkbookModel } from './types';
import type { DataValidation } from './types-objects';

const NONE: Omit<DataValidation, 'areas'> = {
  type: 'none',
  operator: 'between',
  formula1: '',
  formula2: '',
  ignoreBlanks: true,
  dropDown: true,
  prompt: { show: true, title: '', message: '' },
  alert: { show: true, style: 'stop', title: '', message: '' },
  node: null,
};

/**
 * The rule of an area: null where no cell has one, `mixed` where its cells have several, or only some have one.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.datavalidation#excel-excel-datavalidation-type-member
 */
export function validationIn(sheet: SheetModel, area: Area): DataValidation | 'mixed' | null {
  const touching = sheet.validations.filter((rule) => rule.areas.some((one) => intersection(one, area) !== null));
  const [rule] = touching;
  if (rule === undefined) return null;
  return touching.length === 1 && rule.areas.some((one) => holds(one, area)) ? rule : 'mixed';
}

/** The longest list written into the rule itself. @see https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 */
const LONGEST_LIST = 255;

/** Sets or changes the rule of an area; what is missing is Excel's default for a new rule, the old one's for one there. */
export function setValidation(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  change: Partial<Omit<DataValidation, 'areas' | 'node'>>,
): void {
  requireUnprotected(workbook, sheet);
  const list = /^"([^]*)"$/.exec(change.formula1 ?? '')?.[1];
  if (list !== undefined && list.length > LONGEST_LIST)
    throw new ModelError('InvalidArgument', 'The list is longer than 255 characters.');
  const there = validationIn(sheet, area);
  const before = there === null || there === 'mixed' ? NONE : there;
  sheet.validations = [...withoutArea(sheet.validations, area), { ...before, ...change, areas: [area] }];
}

/**
 * Takes data validation away from an area.
 * @throws ModelError where the sheet is protected
 */
export function clearValidation(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  requireUnprotected(workbook, sheet);
  sheet.validations = withoutArea(sheet.validations, area);
}
