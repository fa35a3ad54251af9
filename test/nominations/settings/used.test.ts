import { BUILT_IN } from '../../../src/criteria/built-in';
import { assess } from '../../../src/assessment/assess';
import { planMarks } from '../../../src/marks/plan-marks';
import { markTexts } from '../../../src/marks/texts';
import { readNominations } from '../../../src/nominations/read-nominations';
import { readWithSettings } from '../../../src/nominations/settings/read-with-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/nominations/settings/settings';
import { settingsSheet } from '../../../src/nominations/settings/settings-sheet';
import { gridOf } from '../../criteria/sheet-grid';
import { sheet } from '../../support/sheets';

const list = sheet({
  name: 'Cá nhân',
  rows: [
    ['DANH SÁCH NĂM 2024'],
    ['STT', 'Họ và tên', 'Mức đạt', 'Kỷ luật'],
    [1, 'Nguyễn Thị Hằng', 'Loại A', ''],
    [2, 'Trần Hữu Lộc', 'Loại B', ''],
  ],
});
const other = { ...list, sheet: 'Khác' };

const configured = (more: Partial<Settings>, file?: string) => ({
  ...gridOf(
    settingsSheet({ ...DEFAULT_SETTINGS, ...more }, BUILT_IN).rows.map(({ cells }) => cells),
    'Cấu hình',
  ),
  ...(file === undefined ? {} : { file }),
});
const read = (grids: Parameters<typeof readNominations>[0], year?: number) =>
  readWithSettings(grids, { criteria: BUILT_IN, ...(year === undefined ? {} : { year }) }).nominations;
const ratings = (nominations: ReturnType<typeof read>) =>
  nominations.nominations.map(({ evidence }) =>
    evidence
      .filter(({ field }) => field === 'rating')
      .map(({ year, reading }) => `${String(year)} ${String(reading.level)}`),
  );
const rating = { sheet: null, header: 'MỨC ĐẠT', field: 'rating', year: 2023 } as const;
const meanings = [
  { field: 'rating', text: 'loại a', meaning: 'HTXSNV' },
  { field: 'rating', text: 'Loại B', meaning: 'Hoàn thành tốt nhiệm vụ' },
] as const;

test('a workbook without the sheet is read as ever', () => {
  expect(read([list])).toEqual(readNominations([list], { criteria: BUILT_IN }));
});

test('the sheet itself is no nomination table, and says nothing of the nominees', () => {
  expect(read([list, configured({})])).toEqual(read([list]));
});

test('a column and its values are read as the office said', () => {
  const { tables, nominations, findings } = read([list, configured({ headers: [rating], values: meanings })]);
  expect(tables[0]?.columns.find(({ field }) => field === 'rating')).toMatchObject({ column: 2, year: 2023 });
  expect(ratings({ nominations } as never)).toEqual([['2023 4'], ['2023 3']]);
  expect(findings.map(({ code }) => code)).not.toContain('unknown-value');
});

test('what was said of one sheet holds there alone', () => {
  const { tables } = read([list, other, configured({ headers: [{ ...rating, sheet: 'khác' }] })]);
  expect(tables.map(({ columns }) => columns.some(({ field }) => field === 'rating'))).toEqual([false, true]);
});

test('what was said of one sheet goes before what was said of all', () => {
  const headers = [rating, { ...rating, sheet: 'Khác', field: 'title' as const }];
  const { tables } = read([list, other, configured({ headers })]);
  expect(tables.map(({ columns }) => columns.find(({ column }) => column === 2)?.field)).toEqual(['rating', 'title']);
});

test('a column that is not to be used is left alone', () => {
  const headers = [{ ...rating, header: 'Kỷ luật', field: null, year: null }];
  const { tables } = read([list, configured({ headers: [rating, ...headers] })]);
  expect(tables[0]?.columns.map(({ field }) => field)).toEqual(['name', 'rating']);
});

test('the year of the sheet goes before the titles’, and a given one before both', () => {
  expect(read([list]).year).toBe(2024);
  expect(read([list, configured({ year: 2023 })]).year).toBe(2023);
  expect(read([list, configured({ year: 2023 })], 2022).year).toBe(2022);
});

test('findings of the sheet stand among the others, in the workbook’s order', () => {
  const broken = configured({});
  const rows = broken.rows.map((cells) => (cells?.[0] === 'Năm xét' ? ['Năm xét', 'nay'] : cells));
  const codes = (grids: Parameters<typeof read>[0]) =>
    read(grids).findings.flatMap(({ code, cell }) => (cell === null ? [] : [`${cell.sheet} ${code}`]));
  const all = codes([{ ...broken, rows }, list]);
  expect(all[0]).toBe('Cấu hình setting-invalid');
  expect(all.slice(1)).toEqual(codes([list]));
});

describe('what is not to be read', () => {
  const said = (leftOut: readonly string[]) =>
    read([list, other, configured({ leftOut })]).findings.flatMap(({ params }) =>
      'reason' in params && params.reason === 'table' ? [params.text] : [],
    );

  test.each(['Cá nhân', 'CÁ NHÂN', 'Khác!A2', "'Khác'!$A$2", 'cấu hình'])('%s is there: nothing is said', (text) => {
    expect(said([text])).toEqual([]);
  });

  test.each(['Tập thể', 'Khác!A3', 'Tập thể!A2'])('%s names nothing, which is said at its cell', (text) => {
    expect(said(['Cá nhân', text])).toEqual([text]);
    const grid = configured({ leftOut: ['Cá nhân', text] });
    const row = grid.rows.findIndex((cells) => cells?.[1] === text);
    expect(read([list, other, grid]).findings).toContainEqual(
      expect.objectContaining({ code: 'setting-invalid', cell: expect.objectContaining({ row, column: 1 }) }),
    );
  });
});

test('of several workbooks the first decides, and what the others say of columns is added', () => {
  const first = configured({ year: 2023, headers: [rating] }, 'a.xlsx');
  const second = configured(
    {
      year: 2022,
      headers: [
        { ...rating, field: 'title' },
        { ...rating, header: 'Kỷ luật', field: 'note' },
      ],
    },
    'b.xlsx',
  );
  const { year, tables } = read([{ ...list, file: 'a.xlsx' }, first, { ...other, file: 'b.xlsx' }, second]);
  expect(year).toBe(2023);
  for (const { columns } of tables) expect(columns.map(({ field }) => field)).toEqual(['name', 'rating', 'note']);
});

describe('what the marks show', () => {
  const nominations = read([list, configured({ headers: [rating], values: meanings })]);
  const plan = (look?: Parameters<typeof planMarks>[4]) =>
    planMarks(nominations, assess(nominations, BUILT_IN), [list], markTexts('vi'), look);

  test('no colours: no rules, everything else the same', () => {
    const plain = plan({ colours: false, place: 'beside' });
    const full = plan();
    expect(full.blocks[0]?.rules.length).toBe(3);
    expect(plain).toEqual({ ...full, blocks: full.blocks.map((block) => ({ ...block, rules: [] })) });
  });

  test('always on the sheet: no column beside any table', () => {
    const { blocks, sheets } = plan({ colours: true, place: 'sheet' });
    expect(blocks).toEqual([]);
    expect(sheets[0]?.rows.map(({ name }) => name)).toEqual(['Nguyễn Thị Hằng', 'Trần Hữu Lộc']);
  });
});
