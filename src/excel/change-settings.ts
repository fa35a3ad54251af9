import type { CriteriaSet } from '../criteria/criterion';
import { cellAddress } from '../grid/area';
import type { Grid } from '../grid/grid';
import type { ExcelProblem } from '../language/excel-problems';
import { readSettings } from '../nominations/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../nominations/settings/settings';
import { settingsEdits, type SettingsEdits } from '../nominations/settings/settings-edits';
import { settingsSheet } from '../nominations/settings/settings-sheet';
import { isSettingsSheet, SETTINGS_SHEET } from '../nominations/settings/words';
import { queueDateSystem } from './date-system';
import { ExcelTrouble, problemOf } from './errors';
import { cellValue, matrixOf } from './read-values';
import { Requests, type RequestOptions } from './request';
import { queueOwnSheet, written } from './settings-sheet-steps';

export interface ChangeSettingsOptions extends RequestOptions {
  /** Whose mark columns the sheet offers. */
  readonly criteria: CriteriaSet;
}

/** The sheet as Excel holds it. */
interface Standing {
  readonly id: string;
  readonly protected: boolean;
  readonly grid: Grid;
}

/**
 * Changes what the office decided: reads the sheet `Cấu hình` as it is now, and writes only what differs; without such
 * a sheet it is made. What was written is read again.
 * @returns what stood in the way; null where the sheet says what it should
 */
export async function changeSettings(
  change: (settings: Settings) => Settings,
  options: ChangeSettingsOptions,
): Promise<ExcelProblem | null> {
  const { criteria } = options;
  const requests = new Requests(options);
  try {
    const standing = await readSheet(requests);
    const before = standing === null ? DEFAULT_SETTINGS : readSettings([standing.grid], criteria).settings;
    const after = change(before);
    if (standing === null) {
      await requests.write((context) => {
        queueOwnSheet(context, SETTINGS_SHEET, settingsSheet(after, criteria));
        return () => undefined;
      });
    } else await edit(requests, standing, before, after);
    const now = await readSheet(requests);
    const said = now === null ? null : readSettings([now.grid], criteria).settings;
    // Somebody edited the sheet at the same moment.
    if (JSON.stringify(said) !== JSON.stringify(after)) return { kind: 'changed-meanwhile', code: '' };
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

async function edit(requests: Requests, standing: Standing, before: Settings, after: Settings): Promise<void> {
  const edits = settingsEdits(standing.grid, before, after);
  if (edits === null) throw new ExcelTrouble({ kind: 'settings-foreign', code: '', sheet: standing.grid.sheet });
  if (edits.writes.length === 0) return;
  if (standing.protected) throw new ExcelTrouble({ kind: 'access-denied', code: '', sheet: standing.grid.sheet });
  await requests.write((context) => {
    queueEdits(context.workbook.worksheets.getItem(standing.id), edits);
    return () => undefined;
  });
}

function queueEdits(sheet: Excel.Worksheet, { inserts, writes }: SettingsEdits): void {
  // From the last to the first, so that none moves another's place.
  for (const { below, count } of [...inserts].reverse())
    sheet.getRange(`${String(below + 2)}:${String(below + 1 + count)}`).insert('Down');
  for (const { row, column, value } of writes) {
    const cell = sheet.getRange(cellAddress(row, column));
    if (typeof value === 'string') cell.numberFormat = [['@']];
    cell.values = [[written(value)]];
  }
}

async function readSheet(requests: Requests): Promise<Standing | null> {
  const names = await requests.read((context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    return () => sheets.items.map(({ id, name }) => ({ id, name }));
  });
  const found = names.find(({ name }) => isSettingsSheet(name));
  if (found === undefined) return null;
  return requests.read((context) => {
    const sheet = context.workbook.worksheets.getItem(found.id).load('name,protection/protected');
    const used = sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
    const date1904 = queueDateSystem(context);
    return () => {
      const rows = used.isNullObject ? [] : placedRows(matrixOf(used.values), used.rowIndex, used.columnIndex);
      return { id: found.id, protected: sheet.protection.protected, grid: gridOf(sheet.name, rows, date1904()) };
    };
  });
}

function placedRows(values: readonly (readonly unknown[])[], top: number, left: number): Grid['rows'] {
  const before = Array.from({ length: left }, () => null);
  return [...Array.from({ length: top }, () => undefined), ...values.map((row) => [...before, ...row.map(cellValue)])];
}

/** As much of a grid as the settings are read from: the values. */
function gridOf(sheet: string, rows: Grid['rows'], date1904: boolean): Grid {
  return {
    sheet,
    visibility: 'visible',
    rows,
    formatIds: [],
    formats: [],
    merges: [],
    tables: [],
    filter: null,
    printArea: null,
    protected: false,
    date1904,
  };
}
