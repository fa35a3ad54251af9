import type { CriteriaSet } from '../../criteria/criterion';
import { cellText } from '../../criteria/sheet-cells';
import { cellOf } from '../../criteria/sheet-reader';
import { wordKey } from '../../criteria/sheet-words';
import type { Grid } from '../../grid/grid';
import { finding, type Finding } from '../finding';
import type { SettingFault } from './fault';
import { layoutOf } from './layout';
import type { LeftOutEntry } from './left-out-tables';
import { entryRows, readEntries } from './read-entries';
import { readHeaders, readTasks, readValues } from './read-tables';
import { refuse, type SettingsReader } from './reader';
import { valueKey } from '../read-nominations';
import { DEFAULT_SETTINGS, headerKey, type Settings } from './settings';
import { ENTRY_WORDS, isSettingsSheet, LEFT_OUT } from './words';

/** What the sheet `Cấu hình` says. */
export interface SettingsReading {
  readonly settings: Settings;
  /** The sheet's place among the grids; null where there is none, and the defaults hold. */
  readonly grid: Grid | null;
  /** What is left out, with the cells that say so; of several workbooks the first's. */
  readonly leftOutAt: readonly LeftOutEntry[];
  /** One `setting-invalid` a faulty cell. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the office's settings from the first sheet named `Cấu hình`, hidden or not. What is faulty, or of a newer
 * version, is a finding at its cell and has its default; the rest is used. Of several workbooks read together the
 * first that has the sheet decides, and what the others say of columns and values is added.
 * @param criteria whose mark columns may be named
 */
export function readSettings(grids: readonly Grid[], criteria: CriteriaSet): SettingsReading {
  const files = new Map<string | undefined, Grid>();
  for (const grid of grids) if (isSettingsSheet(grid.sheet) && !files.has(grid.file)) files.set(grid.file, grid);
  const [first, ...others] = [...files.values()].map((grid) => readSheet(grid, criteria));
  if (first === undefined) return { settings: DEFAULT_SETTINGS, grid: null, leftOutAt: [], findings: [] };
  const all = [first, ...others];
  return {
    ...first,
    settings: {
      ...first.settings,
      headers: firstOfKey(
        all.flatMap(({ settings }) => settings.headers),
        headerKey,
      ),
      values: firstOfKey(
        all.flatMap(({ settings }) => settings.values),
        ({ field, text }) => valueKey(field, text),
      ),
    },
    findings: all.flatMap(({ findings }) => findings),
  };
}

function firstOfKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

function readSheet(grid: Grid, criteria: CriteriaSet): SettingsReading {
  if (isEmpty(grid)) return { settings: DEFAULT_SETTINGS, grid, leftOutAt: [], findings: [] };
  const reader: SettingsReader = { grid, faults: [] };
  const layout = layoutOf(grid);
  if (layout.entries === null) {
    refuse(reader, 'columns', grid.sheet, 0, 0, { expected: `${ENTRY_WORDS.name}; ${ENTRY_WORDS.value}` });
  }
  const rows = entryRows(reader, layout);
  const entries = readEntries(reader, rows, layout.entries?.value ?? 0);
  const settings: Settings = {
    ...entries,
    office: { ...entries.office, tasks: readTasks(reader, layout) },
    headers: readHeaders(reader, layout, new Set(criteria.criteria.map(({ id }) => id))),
    values: readValues(reader, layout),
  };
  const column = layout.entries?.value ?? 0;
  const leftOutAt = (rows.get(wordKey(LEFT_OUT.name)) ?? [])
    .map((row) => ({ text: cellText(grid, row, column), cell: cellOf(grid, row, column) }))
    // A formula's error is another fault.
    .filter(({ text }) => settings.leftOut.includes(text));
  return { settings, grid, leftOutAt, findings: onceACell(reader.faults).map(settingFinding) };
}

function isEmpty(grid: Grid): boolean {
  return !grid.rows.some((row, index) => row?.some((_, column) => cellText(grid, index, column) !== ''));
}

function settingFinding({ cell, ...params }: SettingFault): Finding {
  return finding('setting-invalid', cell, params);
}

/** A cell is named once, by what was found first. */
function onceACell(faults: readonly SettingFault[]): SettingFault[] {
  const seen = new Set<string>();
  return faults
    .filter(({ cell }) => {
      const key = `${String(cell.row)} ${String(cell.column)}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
