import { columnName, parseArea } from '../grid/area';
import { holdsRefusedSign, LONGEST_SHEET_NAME } from '../grid/sheet-names';
import type { SheetToWrite } from './write-book';

/** `A1:H30` → `'Báo cáo 2024'!$A$1:$H$30`. */
export function absoluteReference(sheet: string, area: string): string {
  const parsed = parseArea(area);
  if (parsed === null) throw new Error(`Not an area: ${area}`);
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  const first = corner(parsed.top, parsed.left);
  const last = corner(parsed.bottom, parsed.right);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet's name as formulas quote it: `'Cá nhân'`. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** What Excel refuses as a sheet's name; null where it is good. `taken` holds names in lower case. */
export function sheetNameProblem(name: string, taken: ReadonlySet<string>): string | null {
  if (name === '' || name.length > LONGEST_SHEET_NAME)
    return `a sheet's name has 1 to ${String(LONGEST_SHEET_NAME)} characters: ${name}`;
  if (holdsRefusedSign(name)) return `a sheet's name may not hold this: ${name}`;
  if (name.toLowerCase() === 'history') return 'Excel keeps the name History for itself';
  if (taken.has(name.toLowerCase())) return `two sheets of one name: ${name}`;
  return null;
}

/** The names that Excel reads page set-up and filters from, in its own order (ECMA-376 part 1, 18.2.5). */
export function definedNames(sheets: readonly SheetToWrite[], escape: (text: string) => string): string {
  const names: string[] = [];
  const add = (name: string, sheet: number, reference: string, hidden = false): void => {
    names.push(
      `<definedName name="_xlnm.${name}" localSheetId="${String(sheet)}"${hidden ? ' hidden="1"' : ''}>${escape(reference)}</definedName>`,
    );
  };
  sheets.forEach((sheet, index) => {
    if (sheet.filter !== undefined) add('_FilterDatabase', index, absoluteReference(sheet.name, sheet.filter), true);
  });
  sheets.forEach((sheet, index) => {
    if (sheet.printArea !== undefined) add('Print_Area', index, absoluteReference(sheet.name, sheet.printArea));
  });
  sheets.forEach((sheet, index) => {
    if (sheet.titleRows === undefined) return;
    const [first, last] = sheet.titleRows;
    add('Print_Titles', index, `${quotedSheet(sheet.name)}!$${String(first + 1)}:$${String(last + 1)}`);
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
