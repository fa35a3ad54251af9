import type { CriteriaSet } from '../criteria/criterion';
import { cellAddress, type Area } from '../grid/area';
import type { Grid } from '../grid/grid';
import { areaOf } from '../grid/references';
import type { ExcelProblem } from '../language/excel-problems';
import { readSettings } from '../nominations/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../nominations/settings/settings';
import { settingsEdits, type SettingsEdits } from '../nominations/settings/settings-edits';
import { settingsSheet } from '../nominations/settings/settings-sheet';
import { isSettingsSheet, SETTINGS_SHEET } from '../nominations/settings/words';
import { queueDateSystem } from './date-system';
import { ExcelTrouble, problemOf } from './errors';
import { liesAt } from './guards';
import { cellValue, matrixOf } from './read-values';
import { Requests, type RequestOptions } from './request';
import { queueOwnSheet } from './settings-sheet-steps';
import { written } from './sheet-for-editing';

export interface ChangeSettingsOptions extends RequestOptions {
  /** Whose mark columns the sheet offers. */
  readonly criteria: CriteriaSet;
}

/** The sheet as Excel holds it. */
interface Standing {
  readonly id: string;
  readonly protected: boolean;
  readonly grid: Grid;
  /** Where its cells are used; null where none is. */
  readonly used: Area | null;
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
    const write =
      standing === null || standing.used === null ? creation(standing, after, criteria) : edit(standing, before, after);
    let problem: ExcelProblem | null = null;
    try {
      if (write !== null)
        await requests.write((context) => {
          write(context);
          return () => undefined;
        });
    } catch (error) {
      problem = problemOf(error);
    }
    // A request that failed or was never answered may have been carried out; and somebody may edit at the same moment.
    const now = await readSheet(requests);
    const said = now === null ? null : readSettings([now.grid], criteria).settings;
    const wanted = asRead(after, criteria);
    return JSON.stringify(said) === JSON.stringify(wanted)
      ? null
      : (problem ?? { kind: 'changed-meanwhile', code: '' });
  } catch (error) {
    return problemOf(error);
  }
}

/** Settings as a sheet that holds them is read: texts as the reader spaces them, every part in its order. */
function asRead(settings: Settings, criteria: CriteriaSet): Settings {
  const rows = settingsSheet(settings, criteria).rows.map(({ cells }) => cells);
  return readSettings([gridOf(SETTINGS_SHEET, rows, false)], criteria).settings;
}

type Write = (context: Excel.RequestContext) => void;

function creation(empty: Standing | null, after: Settings, criteria: CriteriaSet): Write {
  return (context) => void queueOwnSheet(context, SETTINGS_SHEET, settingsSheet(after, criteria), empty?.id ?? null);
}

/** Null where nothing is to be written. */
function edit(standing: Standing, before: Settings, after: Settings): Write | null {
  const edits = settingsEdits(standing.grid, before, after);
  if (edits === null) throw new ExcelTrouble({ kind: 'settings-foreign', code: '', sheet: standing.grid.sheet });
  if (edits.writes.length === 0) return null;
  if (standing.protected) throw new ExcelTrouble({ kind: 'access-denied', code: '', sheet: standing.grid.sheet });
  const { id, used } = standing;
  return (context) => {
    const at = (of: Excel.RequestContext): Excel.Worksheet => of.workbook.worksheets.getItem(id);
    // Rows that somebody inserted or deleted meanwhile end the request here.
    if (used !== null) liesAt(at, used, (sheet) => sheet.getUsedRange(true)).queue(context);
    queueEdits(at(context), edits);
  };
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
    const used = sheet.getUsedRangeOrNullObject(true).load('values,address');
    const date1904 = queueDateSystem(context);
    return () => {
      const area = used.isNullObject ? null : areaOf(used.address);
      const rows = area === null ? [] : placedRows(matrixOf(used.values), area.top, area.left);
      const grid = gridOf(sheet.name, rows, date1904());
      return { id: found.id, protected: sheet.protection.protected, grid, used: area };
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
