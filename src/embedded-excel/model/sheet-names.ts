import { ModelError } from './error';
import { mapFormulas } from './all-formulas';
import { mapReferences, quotedName, sameSheet } from './references';
import type { WorkbookModel } from './types';

/**
 * @throws ModelError `InvalidArgument` for a name that Excel refuses, `ItemAlreadyExists` for one that is taken
 * @see https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 (rules for sheet names)
 */
export function requireSheetName(workbook: WorkbookModel, name: string): void {
  const faulty =
    name.trim() === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name);
  if (faulty) throw new ModelError('InvalidArgument', `No name for a sheet: ${name}`);
  if (workbook.sheets.some((sheet) => sameSheet(sheet.name, name)))
    throw new ModelError('ItemAlreadyExists', `There is a sheet of that name: ${name}`);
}

/** `Sheet3` where Sheet1 and Sheet2 are taken. */
export function freeSheetName(workbook: WorkbookModel): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let n = workbook.sheets.length + 1;
  while (taken.has(`sheet${String(n)}`)) n++;
  return `Sheet${String(n)}`;
}

/** `Cá nhân (2)`: Excel's name for a copy, cut so that 31 characters hold it. */
export function copyName(workbook: WorkbookModel, name: string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  const base = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) {
    const ending = ` (${String(n)})`;
    const made = base.slice(0, 31 - ending.length) + ending;
    if (!taken.has(made.toLowerCase())) return made;
  }
}

/** Formulas that name the sheet follow its new name. */
export function renameSheetInFormulas(workbook: WorkbookModel, from: string, to: string): void {
  mapFormulas(workbook, (formula) => renamedSheet(formula, from, to));
}

/** A formula with a sheet's references under its new name. */
export function renamedSheet(formula: string, from: string, to: string): string {
  if (!formula.includes('!')) return formula;
  return mapReferences(formula, { sheet: (name) => (sameSheet(name, from) ? `${quotedName(to)}!` : null) });
}

/** References to a sheet that is gone are `#REF!`, names behind its own keep theirs: `#REF!Total`. */
export function withoutSheet(formula: string, name: string): string {
  if (!formula.includes('!')) return formula;
  return mapReferences(formula, {
    sheet: (one) => (sameSheet(one, name) ? '#REF!' : null),
    cells: (reference) => (reference.sheet !== null && sameSheet(reference.sheet, name) ? '' : null),
  });
}

/**
 * References of an inserted sheet by the names that the sheets bear now. Those to sheets that did not come along are
 * broken (Excel would link to the other workbook: a guess for one without a name).
 */
export function followedSheets(formula: string, nameNow: (name: string) => string | undefined): string {
  if (!formula.includes('!')) return formula;
  return mapReferences(formula, {
    sheet: (name) => {
      const now = nameNow(name);
      return now === undefined ? '#REF!' : `${quotedName(now)}!`;
    },
    cells: ({ sheet }) => (sheet !== null && nameNow(sheet) === undefined ? '' : null),
  });
}
