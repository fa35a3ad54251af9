import { OWN_SHEET_PREFIX } from '../../grid/own-sheets';

/** A run's new sheet, before it gets its name. Excel's copies of it would begin alike. */
export function newSheetName(run: string, number: number): string {
  return `${OWN_SHEET_PREFIX}${run}-${String(number)}`;
}

/** A sheet that a run is about to take away. */
export function formerSheetName(run: string, number: number): string {
  return `${OWN_SHEET_PREFIX}${run}-o${String(number)}`;
}

/** Whether a sheet came in with a run and has no name of its own yet. */
export function isNewSheet(run: string, name: string): boolean {
  return name.startsWith(`${OWN_SHEET_PREFIX}${run}-`) && !isFormerSheet(run, name);
}

/** Whether a sheet is one that a run is about to take away. */
export function isFormerSheet(run: string, name: string): boolean {
  return name.startsWith(`${OWN_SHEET_PREFIX}${run}-o`);
}
