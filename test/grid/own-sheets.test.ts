import { ownBlocks, withoutOwnMarks } from '../../src/grid/own-marks';
import {
  isOwnSheet,
  isResultSheet,
  sheetMarkFrom,
  sheetMarkIn,
  sheetMarkText,
  type SheetMark,
  type SheetRole,
} from '../../src/grid/own-sheets';
import type { Grid, GridName } from '../../src/grid/grid';
import { planRemoval } from '../../src/marks/plan-removal';
import { withNames, withoutNames } from '../../src/xlsx/mark-names';

const MARK: SheetMark = {
  document: 'annual-2024',
  role: 'annex',
  section: 'Báo cáo 2024 – PL2',
  name: 'Báo cáo 2024 – "PL2" (2)',
  sheet: '{00000000-0001-0000-0100-000000000000}',
  run: 'm3x',
};

function grid(sheet: string, refersTo: string | null, local = true): Grid {
  const names: GridName[] = refersTo === null ? [] : [{ name: '_dienhinh.SHEET', refersTo, hidden: true, local }];
  return {
    sheet,
    visibility: 'visible',
    rows: [['STT', 'Họ và tên', 'Kết quả', 'Điểm', 'Hạng', 'Lý do']],
    formatIds: [],
    formats: [],
    merges: [],
    tables: [],
    filter: null,
    printArea: null,
    protected: false,
    names,
    date1904: false,
  };
}

const report = grid('Báo cáo 2024', sheetMarkText(MARK));
const results = grid('Kết quả', "'Kết quả'!$A$4:$G$9");

test('a mark comes back as it was written, quotes and all', () => {
  expect(sheetMarkFrom(sheetMarkText(MARK))).toEqual(expect.objectContaining(MARK));
  expect(sheetMarkIn(report.names ?? [])).toEqual(expect.objectContaining(MARK));
});

test.each(['"no JSON"', '"{}"', '"{""role"":""king""}"', "'Kết quả'!$A$1", '#REF!', ''])(
  '%s is no mark',
  (refersTo) => {
    expect(sheetMarkFrom(refersTo)).toBeNull();
  },
);

test.each<[SheetRole, boolean]>([
  ['body', true],
  ['annex', true],
  ['memory', true],
  ['data', true],
  ['counting', false],
])('a sheet of role %s is left out of reading: %s', (role, left) => {
  const one = grid('Kiểm phiếu', sheetMarkText({ ...MARK, role }));
  expect(isOwnSheet(one)).toBe(left);
  expect(withoutOwnMarks([one])).toHaveLength(left ? 0 : 1);
});

test('half-made sheets are ours by their name, before they bear a mark', () => {
  expect(isOwnSheet(grid('_DienHinh m3x-1', null))).toBe(true);
  expect(isOwnSheet(grid('Cá nhân', null))).toBe(false);
  expect(isOwnSheet(grid('Cá nhân', sheetMarkText(MARK), false))).toBe(false);
});

test('taking marks away takes the sheet Kết quả, and no report, whose columns are called like marks', () => {
  expect(isResultSheet(results)).toBe(true);
  expect(isResultSheet(report)).toBe(false);
  expect(ownBlocks(report)).toEqual([]);
  const plan = planRemoval([report, results]);
  expect(plan.sheets.map(({ sheet }) => sheet)).toEqual(['Kết quả']);
  expect(plan.blocks).toEqual([]);
});

test('a file whose marks are taken away keeps what tells its report', () => {
  const book = '<workbook><sheets/></workbook>';
  const report_ = { name: '_DienHinh.sheet', refersTo: sheetMarkText(MARK), sheet: 1 };
  const both = withNames(book, [{ name: '_DienHinh.1', refersTo: 'A!$B$1', sheet: 0 }, report_]);
  expect(withoutNames(both, '_DienHinh.')).toBe(withNames(book, [report_]));
});
