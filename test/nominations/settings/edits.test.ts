import fc from 'fast-check';
import { BUILT_IN } from '../../../src/criteria/built-in';
import type { CellValue } from '../../../src/grid/grid';
import { readSettings } from '../../../src/nominations/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/nominations/settings/settings';
import { settingsEdits, type SettingsEdits } from '../../../src/nominations/settings/settings-edits';
import { settingsSheet } from '../../../src/nominations/settings/settings-sheet';
import { gridOf } from '../../criteria/sheet-grid';
import { anySettings } from './generated-settings';

const cellsOf = (settings: Settings): CellValue[][] =>
  settingsSheet(settings, BUILT_IN).rows.map(({ cells }) => [...cells]);
const gridWith = (rows: CellValue[][]) => gridOf(rows, 'Cấu hình');

/** Does to rows of cells what an executor does to the sheet. */
function edited(rows: readonly (readonly CellValue[])[], { inserts, writes }: SettingsEdits): CellValue[][] {
  const all = rows.map((cells) => [...cells]);
  for (const { below, count } of [...inserts].reverse())
    all.splice(below + 1, 0, ...Array.from({ length: count }, (): CellValue[] => []));
  for (const { row, column, value } of writes) {
    const cells = (all[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
  return all;
}

function change(rows: CellValue[][], before: Settings, after: Settings): CellValue[][] {
  const edits = settingsEdits(gridWith(rows), before, after);
  if (edits === null) throw new Error('the sheet must be written anew');
  return edited(rows, edits);
}

test('the sheet then says what it should, whatever it said before', () => {
  fc.assert(
    fc.property(anySettings, anySettings, (before, after) => {
      const { settings, findings } = readSettings([gridWith(change(cellsOf(before), before, after))], BUILT_IN);
      expect(findings).toEqual([]);
      expect(settings).toEqual(after);
    }),
    { numRuns: 100 },
  );
});

test('nothing changes where nothing is to change', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(settingsEdits(gridWith(cellsOf(settings)), settings, settings)).toEqual({ inserts: [], writes: [] });
    }),
    { numRuns: 30 },
  );
});

test('one choice more touches its own row alone; notes and a faulty cell elsewhere stay', () => {
  const rows = cellsOf(DEFAULT_SETTINGS);
  const year = rows.findIndex(([name]) => name === 'Năm xét');
  rows[year] = ['Năm xét', 'năm nay', 'hỏi lại'];
  rows.splice(year + 1, 0, ['Chú ý của văn thư']);
  const before = readSettings([gridWith(rows)], BUILT_IN).settings;
  const headers = [{ sheet: null, header: '=Cột A', field: 'rating', year: null }] as const;
  const after = change(rows, before, { ...before, headers });
  expect(readSettings([gridWith(after)], BUILT_IN).settings.headers).toEqual(headers);
  const differing = after.flatMap((cells, row) => (JSON.stringify(cells) === JSON.stringify(rows[row]) ? [] : [cells]));
  expect(differing).toEqual([[null, '=Cột A', 'Xếp loại', null]]);
});

test('a list that grows puts its rows below its own', () => {
  const rows = cellsOf(DEFAULT_SETTINGS);
  const { office } = DEFAULT_SETTINGS;
  const after = change(rows, DEFAULT_SETTINGS, {
    ...DEFAULT_SETTINGS,
    office: { ...office, units: [...office.units, 'Văn phòng'] },
  });
  const names = after.map(([name]) => name);
  const last = names.lastIndexOf('Phòng, ban');
  expect(after[last]?.[1]).toBe('Văn phòng');
  expect(after).toHaveLength(rows.length + 1);
});

test('a sheet without the part that must hold the change is to be written anew', () => {
  const other = { ...DEFAULT_SETTINGS, year: 2024 };
  expect(settingsEdits(gridWith([['Tham số', 'Trị số']]), DEFAULT_SETTINGS, other)).toBeNull();
});
