import fc from 'fast-check';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/nominations/settings/settings';
import { settingsSheet } from '../../../src/nominations/settings/settings-sheet';
import { readSettings } from '../../../src/nominations/settings/read-settings';
import { BLOCK_WORDS, FIELD_WORDS, fieldOfWord, fieldWord, MEANINGS } from '../../../src/nominations/settings/words';
import { VALUE_FIELDS } from '../../../src/nominations/settings/settings';
import { isMeaning } from '../../../src/nominations/settings/meanings';
import { gridOf } from '../../criteria/sheet-grid';
import { anySettings } from './generated-settings';

const written = (settings: Settings) => settingsSheet(settings, BUILT_IN).rows.map(({ cells }) => cells);
const read = (rows: ReturnType<typeof written>) => readSettings([gridOf(rows, 'Cấu hình')], BUILT_IN);

test('a workbook without the sheet has the plan’s own values, and nothing is said', () => {
  expect(readSettings([gridOf([['x']], 'Danh sách')], BUILT_IN)).toEqual({
    settings: DEFAULT_SETTINGS,
    grid: null,
    leftOutAt: [],
    findings: [],
  });
});

test('an empty sheet of that name says nothing', () => {
  expect(read([]).settings).toEqual(DEFAULT_SETTINGS);
  expect(read([[], [null, '']]).findings).toEqual([]);
});

test('the sheet as it is written first says the defaults', () => {
  const { settings, findings } = read(written(DEFAULT_SETTINGS));
  expect(findings).toEqual([]);
  expect(settings).toEqual(DEFAULT_SETTINGS);
});

test('any settings are read back as they were written, without a finding', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const { settings: back, findings } = read(written(settings));
      expect(findings).toEqual([]);
      expect(back).toEqual(settings);
    }),
    { numRuns: 150 },
  );
});

test('entries may be sorted, parted by blank rows and notes, and moved to other columns', () => {
  fc.assert(
    fc.property(anySettings, fc.nat(3), fc.infiniteStream(fc.nat()), (settings, shift, keys) => {
      const { rows, headerRow } = settingsSheet(settings, BUILT_IN);
      const firstTable = rows.findIndex(({ cells }) => cells[0] === BLOCK_WORDS.tasks);
      const entries = rows.slice(headerRow + 1, firstTable).map(({ cells }) => cells);
      // Lists keep their own order; everything else may stand anywhere.
      const sorted = entries
        .map((cells) => ({ cells, key: isList(cells[0]) ? 0 : (keys.next().value ?? 0) }))
        .sort((a, b) => a.key - b.key)
        .flatMap(({ cells }) => [cells, [], [null, null, 'ghi thêm của văn thư']]);
      const all = [
        ...rows.slice(0, headerRow + 1).map(({ cells }) => cells),
        ...sorted,
        ...rows.slice(firstTable).map(({ cells }) => cells),
      ];
      const moved = all.map((cells) => [...Array.from({ length: shift }, () => null), ...cells]);
      const { settings: back, findings } = read(moved);
      expect(findings).toEqual([]);
      expect(back).toEqual(settings);
    }),
    { numRuns: 60 },
  );
});

function isList(name: unknown): boolean {
  return ['Nơi nhận', 'Căn cứ', 'Phòng, ban', 'Bảng không đọc'].some((one) => one === name);
}

test('a part or a row that was taken away has the plan’s own values', () => {
  const office = { ...DEFAULT_SETTINGS.office, agency: 'BAN KHÁC', recipients: ['A'], tasks: [] };
  const rows = written({ ...DEFAULT_SETTINGS, office }).filter(
    ([name]) => name !== 'Cơ quan ban hành' && name !== 'Nơi nhận',
  );
  const tasks = rows.findIndex(([name]) => name === BLOCK_WORDS.tasks);
  rows.splice(tasks, 2);
  expect(read(rows)).toMatchObject({ settings: DEFAULT_SETTINGS, findings: [] });
});

test('every content of a column has a word of its own, and its name is understood too', () => {
  const fields = [...Object.keys(FIELD_WORDS), 'mark:C1', 'mark:TT6'];
  const words = fields.map((field) => fieldWord(field as never));
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
  for (const [n, field] of fields.entries()) {
    expect(fieldOfWord(words[n] ?? '')).toBe(field);
    expect(fieldOfWord((words[n] ?? '').toUpperCase().normalize('NFD'))).toBe(field);
    expect(fieldOfWord(field)).toBe(field);
  }
  expect(fieldOfWord(fieldWord(null))).toBeNull();
  expect(['c1', 'TC C1', 'tieu chi c1'].map(fieldOfWord)).toEqual(['mark:C1', 'mark:C1', 'mark:C1']);
});

test('each meaning that the sheet offers is known to its scale', () => {
  for (const field of VALUE_FIELDS)
    for (const word of MEANINGS[field]) expect([word, isMeaning(field, word)]).toEqual([word, true]);
});

test('drop-down lists cover the rows to be filled, and their words are read', () => {
  const sheet = settingsSheet(DEFAULT_SETTINGS, BUILT_IN);
  expect(sheet.choices).toHaveLength(7);
  for (const { area, choices } of sheet.choices) {
    expect(area.bottom).toBeLessThan(sheet.notesRow);
    if (Array.isArray(choices)) {
      // Excel's limit for a list in a formula.
      expect(choices.join(',').length).toBeLessThanOrEqual(255);
    } else if ('top' in choices) {
      for (let row = choices.top; row <= choices.bottom; row++) {
        expect(sheet.rows[row]?.cells[choices.left]).toEqual(expect.any(String));
      }
    }
  }
});
