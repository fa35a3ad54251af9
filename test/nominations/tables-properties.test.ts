import fc from 'fast-check';
import { judgeSheets, type Judged, type TestCell, type TestSheet } from '../support/sheets';

/** How a table lies on its sheets changes nothing of what it says. */

const HEADER = ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại', 'Danh hiệu', 'Giấy khen', 'Cấp sáng kiến', 'Kỷ luật', 'C4'];
const YEARS = [2022, 2023, 2024];
const blankOr = (...texts: string[]) => fc.constantFrom('', ...texts);
const values = fc.tuple(
  blankOr('HTXSNV', 'HTTNV', 'HTNV', 'KHTNV', 'KXL', 'Hoàn thành tốt nhiệm vụ', '?'),
  blankOr('LĐTT', 'CSTĐCS', 'Không', 'CSTĐ toàn quốc'),
  blankOr('x', 'GK', 'BK', 'Không', 'k'),
  blankOr('cơ sở', 'tỉnh', 'Không', 'toàn quốc'),
  blankOr('Không', 'Khiển trách', '-'),
  blankOr('x', 'không', 'đạt', '1'),
);
/** Per person, its values of each year. */
const people = fc.array(fc.tuple(values, values, values), { minLength: 1, maxLength: 7 });
type People = readonly (readonly (readonly string[])[])[];
const UNITS = ['Văn phòng', 'Phòng Đoàn thể', 'Phòng A'];
const GIVEN = ['Lê Chi', 'Ngô Dung', 'Bùi Đạt', 'Võ Giang', 'Hồ Hải', 'Lý Khánh', 'Mai Lan'];

const row = (n: number, cells: readonly string[]): TestCell[] => [n + 1, GIVEN[n] ?? '', UNITS[n % 3] ?? '', ...cells];
const yearSheets = (list: People): TestSheet[] =>
  YEARS.map((year, at) => ({ name: String(year), rows: [HEADER, ...list.map((cells, n) => row(n, cells[at] ?? []))] }));
/** One table, a row a person and year. */
const longTable = (list: People): TestCell[][] => [
  [...HEADER, 'Năm'],
  ...YEARS.flatMap((year, at) => list.map((cells, n) => [...row(n, cells[at] ?? []), year])),
];

/** What is decided of each nominee: everything but the cells. */
function decided(judged: Judged): string[] {
  return judged.assessments
    .map(({ nomination, outcome, score, rank, criteria }) => {
      const results = criteria.map(
        ({ id, result, conditions }) =>
          `${id} ${result} [${conditions.map((one) => `${one.rule} ${one.result}`).join()}]`,
      );
      return `${nomination.kind} ${nomination.name} ${nomination.unit ?? ''}: ${outcome} ${String(score)} ${String(rank)} ${results.join('; ')}`;
    })
    .sort();
}
const judge = (...sheets: TestSheet[]) => judgeSheets(sheets, { year: 2024 });
const codes = (judged: Judged) => judged.nominations.findings.map(({ code }) => code).sort();

describe('same assessments', () => {
  test('however many blank rows stand between the rows', () => {
    fc.assert(
      fc.property(people, fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }), (list, gaps) => {
        const rows = longTable(list);
        const spaced = rows.flatMap((cells, n) => [
          cells,
          ...Array.from({ length: gaps[n] ?? 0 }, () => [] as TestCell[]),
        ]);
        const [plain, apart] = [judge({ rows }), judge({ rows: spaced })];
        expect(decided(apart)).toEqual(decided(plain));
        expect(codes(apart)).toEqual(codes(plain));
      }),
      { numRuns: 40 },
    );
  });

  test('wherever the table begins', () => {
    fc.assert(
      fc.property(people, fc.nat(40), fc.nat(12), (list, down, right) => {
        const rows = longTable(list);
        const pad = Array.from({ length: right }, () => null);
        const moved = [
          ...Array.from({ length: down }, () => [] as TestCell[]),
          ...rows.map((cells) => [...pad, ...cells]),
        ];
        const [plain, apart] = [judge({ rows }), judge({ rows: moved })];
        expect(decided(apart)).toEqual(decided(plain));
        expect(codes(apart)).toEqual(codes(plain));
      }),
      { numRuns: 40 },
    );
  });

  test('in whatever order the rows stand', () => {
    fc.assert(
      fc.property(
        people.chain((list) => {
          const rows = longTable(list).slice(1);
          return fc.tuple(fc.constant(list), fc.shuffledSubarray(rows, { minLength: rows.length }));
        }),
        ([list, shuffled]) => {
          const rows = longTable(list);
          const header = rows[0] ?? [];
          const [plain, apart] = [judge({ rows }), judge({ rows: [header, ...shuffled] })];
          expect(decided(apart)).toEqual(decided(plain));
          expect(codes(apart)).toEqual(codes(plain));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('in whatever order the columns stand', () => {
    fc.assert(
      fc.property(people, fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 9 }), (list, order) => {
        const rows = longTable(list);
        const turned = rows.map((cells) => [cells[0] ?? null, ...order.map((column) => cells[column] ?? null)]);
        expect(decided(judge({ rows: turned }))).toEqual(decided(judge({ rows })));
      }),
      { numRuns: 40 },
    );
  });

  // Contract 3.11
  test('split into a sheet a year', () => {
    fc.assert(
      fc.property(people, (list) => {
        expect(decided(judge(...yearSheets(list)))).toEqual(decided(judge({ rows: longTable(list) })));
      }),
      { numRuns: 40 },
    );
  });

  // Contract 3.1, 3.2, 3.5, 3.6
  test('with titles, a number row, totals and a signature block around', () => {
    fc.assert(
      fc.property(people, (list) => {
        const rows = longTable(list);
        const [header = [], ...data] = rows;
        const dressed: TestCell[][] = [
          ['TỈNH ỦY BÌNH THUẬN'],
          ['DANH SÁCH CÁ NHÂN NĂM 2024'],
          [],
          header,
          header.map((_, n) => `(${String(n + 1)})`),
          ...data,
          [null, 'Tổng cộng', null, data.length],
          [],
          [null, null, null, 'Bình Thuận, ngày 20 tháng 12 năm 2024'],
          [null, 'NGƯỜI LẬP', null, 'TRƯỞNG BAN'],
          [],
          [null, 'Đỗ Lập', null, 'Đinh Trưởng'],
        ];
        const [plain, apart] = [judge({ rows }), judge({ rows: dressed })];
        expect(decided(apart)).toEqual(decided(plain));
        expect(codes(apart)).toEqual(codes(plain));
      }),
      { numRuns: 40 },
    );
  });

  test('in two sheets with other columns', () => {
    fc.assert(
      fc.property(people, (list) => {
        const rows = longTable(list);
        const half = (columns: readonly number[]) =>
          rows.map((cells) => columns.map((column) => cells[column] ?? null));
        const parts = judge(
          { name: 'A', rows: half([0, 1, 2, 9, 3, 4]) },
          { name: 'B', rows: half([0, 1, 2, 9, 5, 6, 7, 8]) },
        );
        expect(decided(parts)).toEqual(decided(judge({ rows })));
      }),
      { numRuns: 40 },
    );
  });
});
