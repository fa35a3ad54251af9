import type { TableWidening } from '../marks/plan';
import type { Reading } from './read-grids';

/**
 * Whether Excel refused to make a table wider or narrower: one that is fed by a query or an XML map, which the interface
 * does not tell beforehand. Where an error came from is documented; that Excel refuses such tables is a guess.
 * @see https://learn.microsoft.com/javascript/api/office/officeextension.debuginfo#office-officeextension-debuginfo-errorlocation-member
 */
export function isResizeRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return false;
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return false;
  return debugInfo.errorLocation === 'Table.resize';
}

/**
 * Which table it was: tables are widened one behind the other, and the first that is not as wide as it was to be ended
 * the request.
 * @returns its name; null where it cannot be told
 */
export function refusedTable({ grids }: Reading, planned: readonly TableWidening[]): string | null {
  const tables = grids.flatMap((grid) => grid.tables);
  for (const { name, to } of planned) {
    const now = tables.find((table) => table.name === name);
    if (now !== undefined && now.area.right < to.right) return name;
  }
  return null;
}

/** The reading with such tables as files tell them. */
export function withLinkedTables(reading: Reading, names: ReadonlySet<string>): Reading {
  if (names.size === 0) return reading;
  const sheets = reading.sheets.map((sheet) => {
    const tables = sheet.grid.tables.map((table) => (names.has(table.name) ? { ...table, linked: true } : table));
    return { ...sheet, grid: { ...sheet.grid, tables } };
  });
  return { ...reading, sheets, grids: sheets.map(({ grid }) => grid) };
}
