import { areaAddress } from '../../src/grid/area';
import type { Grid } from '../../src/grid/grid';
import { planMarks } from '../../src/marks/plan-marks';
import type { MarkPlan } from '../../src/marks/plan';
import { planForFile } from '../../src/marks/plan';
import { markTexts } from '../../src/marks/texts';
import type { Table } from '../../src/nominations/table';
import { gridOf, judged, tableOf, TWO_PEOPLE, type Given } from './builders';

const texts = markTexts('vi');
const people: Given[] = [
  { name: 'Mai Hữu Tâm', at: [[0, 1]], outcome: 'eligible', score: 92.3, rank: 1, council: 5 },
  { name: 'Lê Thị Hoa', at: [[0, 2]], outcome: 'needs-evidence', score: 76.9, rank: 2 },
];

function plan(grids: readonly Grid[], tables: readonly Table[], given: readonly Given[] = people): MarkPlan {
  const { nominations, assessments } = judged(tables, given);
  return planMarks(nominations, assessments, grids, texts);
}

const table = tableOf('Cá nhân', 0, [1, 2]);
/** Where the marks go: beside the table, or on a sheet of their own. */
function places(result: MarkPlan): string[] {
  return [
    ...result.blocks.map((block) => `${block.sheet}!${areaAddress(block.area)}`),
    ...result.sheets.map((sheet) => `[${sheet.name}]`),
  ];
}
const placesFor = (grid: Grid, one: Table = table): string[] => places(plan([grid], [one]));

describe('the four columns', () => {
  test('stand directly to the right of the table, a result at each nominee', () => {
    const { blocks, sheets } = plan([gridOf('Cá nhân', TWO_PEOPLE)], [table]);
    expect(sheets).toEqual([]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({
      area: { top: 0, left: 3, bottom: 2, right: 6 },
      headers: ['Kết quả', 'Điểm', 'Hạng', 'Lý do'],
      headerAt: [0, 0],
      like: 2,
    });
    expect(blocks[0]?.rows.map(({ row, values }) => [row, ...values.slice(0, 3)])).toEqual([
      [1, 'Đủ điều kiện', 92.3, 1],
      [2, 'Cần bổ sung minh chứng', 76.9, 2],
    ]);
  });

  test('beside an eligible result stands how many criteria the council must still judge', () => {
    const { blocks } = plan([gridOf('Cá nhân', TWO_PEOPLE)], [table]);
    expect(blocks[0]?.rows[0]?.values[3]).toMatch(/Hội đồng .*5 tiêu chí/);
  });

  test('a nominee’s result stands once: further rows of Y, duplicates too, point to it', () => {
    const rows = [...TWO_PEOPLE, [3, 'Mai Hữu Tâm', 'HTTNV'], [4, 'Mai Hữu Tâm', 'HTNV']];
    const { blocks } = plan(
      [gridOf('Cá nhân', rows), gridOf('Bổ sung', TWO_PEOPLE)],
      [tableOf('Cá nhân', 0, [1, 4]), tableOf('Bổ sung', 0, [1, 2])],
      [
        {
          name: 'Mai Hữu Tâm',
          at: [
            [0, 1],
            [0, 3],
            [0, 4, 2024, true],
            [1, 1],
            [1, 2, 2023],
          ],
        },
      ],
    );
    expect(blocks[0]?.rows.map(({ row, values }) => [row, values[0]])).toEqual([
      [1, 'Đủ điều kiện'],
      [3, 'xem dòng 2'],
      [4, 'xem dòng 2'],
    ]);
    // The row of 2023 says nothing.
    expect(blocks[1]?.rows.map(({ row, values }) => [row, values])).toEqual([
      [1, ['xem “Cá nhân” dòng 2', null, null, null]],
    ]);
  });

  test('logs and tables of other years get none', () => {
    const grids = [gridOf('2023', TWO_PEOPLE), gridOf('2024', TWO_PEOPLE), gridOf('Sổ', TWO_PEOPLE)];
    const tables = [tableOf('2023', 0, [1, 2]), tableOf('2024', 0, [1, 2]), tableOf('Sổ', 0, [1, 2], { log: true })];
    const given: Given[] = [
      {
        name: 'Mai Hữu Tâm',
        at: [
          [0, 1, 2023],
          [1, 2],
          [2, 1],
        ],
      },
    ];
    expect(places(plan(grids, tables, given))).toEqual(['2024!D1:G3']);
  });

  test('who stands in logs alone is found on the sheet Kết quả', () => {
    const result = plan(
      [gridOf('Sổ', TWO_PEOPLE)],
      [tableOf('Sổ', 0, [1, 2], { log: true })],
      [{ name: 'Mai Hữu Tâm', at: [[0, 1]] }],
    );
    expect(places(result)).toEqual(['[Kết quả]']);
    expect(result.sheets[0]?.rows[0]).toMatchObject({ at: { sheet: 'Sổ', row: 1, column: 1 }, name: 'Mai Hữu Tâm' });
  });

  test.each(['vi', 'en'] as const)('on the sheet Kết quả no filter button covers a header (%s)', (language) => {
    const { nominations, assessments } = judged([table], people);
    const grids = [gridOf('Cá nhân', TWO_PEOPLE)];
    const [sheet] = planMarks(nominations, assessments, grids, markTexts(language), {
      colours: true,
      place: 'sheet',
    }).sheets;
    // Headers are bold and in the middle: the button's two and a half characters are spared at either side.
    const spared = sheet?.headers.map((header, n) => (sheet.widths[n] ?? 0) - header.length);
    expect(Math.min(...(spared ?? []))).toBeGreaterThanOrEqual(7);
  });

  test('bear (ĐHTT) behind their name where the table has that header already', () => {
    const rows = [['STT', 'Họ và tên', 'KẾT QUẢ'], ...TWO_PEOPLE.slice(1)];
    const { blocks } = plan([gridOf('Cá nhân', rows)], [table]);
    expect(blocks[0]?.headers).toEqual(['Kết quả (ĐHTT)', 'Điểm', 'Hạng', 'Lý do']);
  });

  test('a row of column numbers goes on', () => {
    const rows = [TWO_PEOPLE[0] ?? [], ['(1)', '(2)', '(3)'], ...TWO_PEOPLE.slice(1)];
    const { blocks } = plan([gridOf('Cá nhân', rows)], [tableOf('Cá nhân', 0, [2, 3])]);
    expect(blocks[0]?.numbers).toEqual({ row: 1, values: ['(4)', '(5)', '(6)', '(7)'] });
  });

  test('header words of a header of several levels are merged over its rows', () => {
    const rows = [['STT', 'Họ và tên', 'Xếp loại'], ['', '', '2024'], ...TWO_PEOPLE.slice(1)];
    const two = tableOf('Cá nhân', 0, [2, 3], { header: { top: 0, left: 0, bottom: 1, right: 2 } });
    expect(plan([gridOf('Cá nhân', rows)], [two]).blocks[0]).toMatchObject({ headerAt: [0, 1], headerRows: [0, 1] });
  });
});

describe('the table’s last column', () => {
  test('is the widest of header and body cells', () => {
    const rows = [TWO_PEOPLE[0] ?? [], [1, 'Mai Hữu Tâm', 'HTTNV', 'mới về'], [2, 'Lê Thị Hoa', 'HTXSNV']];
    expect(placesFor(gridOf('Cá nhân', rows))).toEqual(['Cá nhân!E1:H3']);
  });

  test('is the Excel table’s, which is widened to hold the results', () => {
    const grid = gridOf('Cá nhân', TWO_PEOPLE, {
      tables: [{ name: 'Bảng1', area: { top: 0, left: 0, bottom: 2, right: 3 }, headerRows: 1, totalsRows: 0 }],
    });
    expect(plan([grid], [table]).blocks[0]?.table).toEqual({
      name: 'Bảng1',
      from: { top: 0, left: 0, bottom: 2, right: 3 },
      to: { top: 0, left: 0, bottom: 2, right: 7 },
      columns: ['Kết quả', 'Điểm', 'Hạng', 'Lý do'],
    });
  });

  test('is the filter range’s, which is widened too', () => {
    const grid = gridOf('Cá nhân', TWO_PEOPLE, { filter: { top: 0, left: 0, bottom: 2, right: 2 } });
    expect(plan([grid], [table]).blocks[0]?.filter?.to).toEqual({ top: 0, left: 0, bottom: 2, right: 6 });
  });
});

describe('where the right side is not free, the sheet Kết quả takes the marks', () => {
  const free = gridOf('Cá nhân', TWO_PEOPLE);
  test.each<[string, Partial<Grid>]>([
    ['the sheet is protected', { protected: true }],
    ['a set print area would have to grow', { printArea: { top: 0, left: 0, bottom: 9, right: 2 } }],
    ['a merged area lies in the columns, however far below', { merges: [{ top: 40, left: 5, bottom: 40, right: 8 }] }],
    [
      'another Excel table lies in the columns',
      { tables: [{ name: 'B', area: { top: 50, left: 6, bottom: 60, right: 9 }, headerRows: 1, totalsRows: 0 }] },
    ],
    [
      'an Excel table covers only a part of the table’s columns',
      { tables: [{ name: 'B', area: { top: 0, left: 0, bottom: 2, right: 1 }, headerRows: 1, totalsRows: 0 }] },
    ],
    [
      'the Excel table’s columns come from a query',
      {
        tables: [
          { name: 'B', area: { top: 0, left: 0, bottom: 2, right: 2 }, headerRows: 1, totalsRows: 0, linked: true },
        ],
      },
    ],
    [
      'something stands in one of the four columns beside a row',
      { rows: [...TWO_PEOPLE.slice(0, 2), [2, 'Lê Thị Hoa', 'HTXSNV', null, null, 'ký nhận']] },
    ],
    [
      'something stands there beside the header',
      { rows: [['STT', 'Họ và tên', 'Xếp loại', null, 'x'], ...TWO_PEOPLE.slice(1)] },
    ],
  ])('%s', (_, change) => {
    expect(placesFor({ ...free, ...change })).toEqual(['[Kết quả]']);
  });

  test('a column of another table lies there', () => {
    const rows = [...TWO_PEOPLE, [], ['STT', 'Họ và tên', 'Xếp loại', 'Khen thưởng'], [1, 'Đỗ An', 'HTTNV', 'GK']];
    const wide = tableOf('Cá nhân', 4, [5, 5], { header: { top: 4, left: 0, bottom: 4, right: 3 } });
    const result = plan([gridOf('Cá nhân', rows)], [table, wide], [...people, { name: 'Đỗ An', at: [[1, 5]] }]);
    // Columns D to G are the other's in part; H to K are free for it.
    expect(places(result)).toEqual(['Cá nhân!E5:H6', '[Kết quả]']);
  });

  test('a table at the sheet’s last column', () => {
    const far = tableOf('Cá nhân', 0, [1, 2], { header: { top: 0, left: 16_378, bottom: 0, right: 16_380 } });
    expect(placesFor(gridOf('Cá nhân', []), far)).toEqual(['[Kết quả]']);
  });

  test.each<[string, Partial<Grid>]>([
    ['a print area that holds the columns already', { printArea: { top: 0, left: 0, bottom: 9, right: 20 } }],
    ['a print area elsewhere', { printArea: { top: 30, left: 0, bottom: 40, right: 2 } }],
    ['a merged title above the table', { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] }],
    ['a signature below, in the same columns', { rows: [...TWO_PEOPLE, [], [null, null, null, 'TRƯỞNG BAN']] }],
  ])('but not for %s', (_, change) => {
    expect(placesFor({ ...free, ...change })).toEqual(['Cá nhân!D1:G3']);
  });

  test('each row there links to the nominee’s row', () => {
    const { sheets } = plan([{ ...free, protected: true }], [table]);
    expect(sheets[0]?.rows.map(({ at, place, name, values }) => [at, place, name, values[0]])).toEqual([
      [{ sheet: 'Cá nhân', row: 1, column: 1 }, 'Cá nhân, dòng 2', 'Mai Hữu Tâm', 'Đủ điều kiện'],
      [{ sheet: 'Cá nhân', row: 2, column: 1 }, 'Cá nhân, dòng 3', 'Lê Thị Hoa', 'Cần bổ sung minh chứng'],
    ]);
    expect(sheets[0]?.rules).toHaveLength(3);
  });

  test('a sheet Kết quả of the office’s own is never written over', () => {
    const grids = [{ ...free, protected: true }, gridOf('KẾT QUẢ'.normalize('NFD'), []), gridOf('kết quả (đhtt)', [])];
    expect(places(plan(grids, [table]))).toEqual(['[Kết quả (ĐHTT 2)]']);
  });

  test('other rows of a nominee who stands there point to its row there', () => {
    const result = plan(
      [{ ...free, protected: true }, gridOf('Bổ sung', TWO_PEOPLE)],
      [table, tableOf('Bổ sung', 0, [1, 2])],
      [
        {
          name: 'Mai Hữu Tâm',
          at: [
            [0, 1],
            [1, 1],
          ],
        },
      ],
    );
    expect(result.blocks[0]?.rows.map(({ values }) => values[0])).toEqual(['xem “Kết quả” dòng 4']);
  });
});

test('several files: each has its own part of the plan', () => {
  const grids = [gridOf('Cá nhân', TWO_PEOPLE, { file: 'a.xlsx' }), gridOf('Cá nhân', TWO_PEOPLE, { file: 'b.xlsx' })];
  const tables = [tableOf('Cá nhân', 0, [1, 2], { file: 'a.xlsx' }), tableOf('Cá nhân', 0, [1, 2], { file: 'b.xlsx' })];
  const result = plan(grids, tables, [
    {
      name: 'Mai Hữu Tâm',
      at: [
        [0, 1],
        [1, 1],
      ],
    },
  ]);
  expect(planForFile(result, 'a.xlsx').blocks[0]?.rows.map(({ values }) => values[0])).toEqual(['Đủ điều kiện']);
  expect(planForFile(result, 'b.xlsx').blocks[0]?.rows.map(({ values }) => values[0])).toEqual([
    'xem tệp “a.xlsx” “Cá nhân” dòng 2',
  ]);
});

test('three rules a table, whatever its length', () => {
  const many = Array.from({ length: 500 }, (_, n) => [n + 1, `Người ${String(n)}`, 'HTTNV']);
  const { blocks } = plan(
    [gridOf('Cá nhân', [TWO_PEOPLE[0] ?? [], ...many])],
    [tableOf('Cá nhân', 0, [1, 500])],
    many.map(([, name], n) => ({ name: String(name), at: [[0, n + 1]] })),
  );
  expect(blocks[0]?.rules.map(({ area, formula }) => [areaAddress(area), formula])).toEqual([
    ['A2:G501', 'AND(N("DienHinh")=0,LEFT($D2,12)="Đủ điều kiện")'],
    ['A2:G501', 'AND(N("DienHinh")=0,LEFT($D2,22)="Cần bổ sung minh chứng")'],
    ['A2:G501', 'AND(N("DienHinh")=0,LEFT($D2,17)="Chưa đủ điều kiện")'],
  ]);
});
