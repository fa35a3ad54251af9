import type { Area } from '../../grid/area';
import { ModelError } from './error';
import { requireWritable } from './guard';
import { parseReference, sameSheet } from './references';
import { isGoodName } from './table-names';
import type { DefinedName, SheetModel, WorkbookModel } from './types';

/** A name of a scope (a sheet's id, null: the workbook). Names compare without case. */
export function findName(workbook: WorkbookModel, name: string, scope: string | null): DefinedName | undefined {
  const key = name.toLowerCase();
  return workbook.names.find((one) => one.scope === scope && one.name.toLowerCase() === key);
}

export interface NewName {
  readonly name: string;
  readonly scope: string | null;
  /** Without `=`. */
  readonly formula: string;
  readonly comment?: string;
  readonly visible?: boolean;
}

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_192;

/**
 * @throws ModelError `InvalidArgument` for a faulty name or formula, `ItemAlreadyExists` where the scope has the name
 * @see https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection#excel-excel-nameditemcollection-add-member(1)
 */
export function addName(workbook: WorkbookModel, wanted: NewName): DefinedName {
  requireWritable(workbook);
  if (!isGoodName(wanted.name.replace(/^_xlnm\./, '_')))
    throw new ModelError('InvalidArgument', `No name: ${wanted.name}`);
  if (findName(workbook, wanted.name, wanted.scope) !== undefined)
    throw new ModelError('ItemAlreadyExists', `There is that name: ${wanted.name}`);
  requireFormula(wanted.formula);
  const name: DefinedName = {
    name: wanted.name,
    scope: wanted.scope,
    formula: wanted.formula,
    visible: wanted.visible ?? true,
    comment: wanted.comment ?? '',
    attributes: [],
  };
  workbook.names.push(name);
  return name;
}

/** Texts in formulas hold at most 255 characters. */
function requireFormula(formula: string): void {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (
    formula === '' ||
    formula.length > LONGEST_FORMULA ||
    texts.some((text) => text.slice(1, -1).replace(/""/g, '"').length > 255)
  )
    throw new ModelError('InvalidArgument', 'The formula is empty or too long.');
}

/**
 * Deletes a defined name.
 * @throws ModelError `ItemNotFound`
 */
export function deleteName(workbook: WorkbookModel, name: DefinedName): void {
  requireWritable(workbook);
  const at = workbook.names.findIndex((one) => one.name === name.name && one.scope === name.scope);
  if (at < 0) throw new ModelError('ItemNotFound', `No such name: ${name.name}`);
  workbook.names.splice(at, 1);
}

/**
 * Changes a defined name and gives the new one.
 * @throws ModelError `ItemNotFound`, or where the formula is none
 */
export function changeName(
  workbook: WorkbookModel,
  name: DefinedName,
  change: Partial<Pick<DefinedName, 'formula' | 'visible' | 'comment'>>,
): DefinedName {
  requireWritable(workbook);
  const at = workbook.names.findIndex((one) => one.name === name.name && one.scope === name.scope);
  if (at < 0) throw new ModelError('ItemNotFound', `No such name: ${name.name}`);
  if (change.formula !== undefined) requireFormula(change.formula);
  const changed = { ...name, ...change };
  workbook.names[at] = changed;
  return changed;
}

/** Adds the name or gives it another formula. */
export function setName(workbook: WorkbookModel, wanted: NewName): void {
  const there = findName(workbook, wanted.name, wanted.scope);
  if (there === undefined) addName(workbook, wanted);
  else changeName(workbook, there, { formula: wanted.formula });
}

/** The cells that a name or another formula stands for; undefined where it is not one area of one sheet. */
export function areaOfName(
  workbook: WorkbookModel,
  name: Pick<DefinedName, 'formula' | 'scope'>,
): { readonly sheet: SheetModel; readonly area: Area } | undefined {
  const match = /^(?:('(?:[^']|'')*'|[^!'"(),]+)!)?([$A-Za-z0-9:]+)$/.exec(name.formula);
  const reference = parseReference(match?.[2] ?? '');
  if (match === null || reference === null) return undefined;
  const bare = match[1];
  const sheetName = bare?.startsWith("'") === true ? bare.slice(1, -1).replace(/''/g, "'") : bare;
  const sheet = workbook.sheets.find((one) =>
    sheetName === undefined ? one.id === name.scope : sameSheet(one.name, sheetName),
  );
  return sheet === undefined ? undefined : { sheet, area: reference.area };
}
