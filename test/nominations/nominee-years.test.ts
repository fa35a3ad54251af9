import { nomineeYears } from '../../src/nominations/nominee-years';
import { judgeSheets, type TestCell, type TestSheet } from '../support/sheets';

const PERSON = 'Trần Văn Bình';
const list = (title: string, ...rows: readonly (readonly TestCell[])[]): TestSheet => ({
  name: title === '' ? 'Sheet1' : title,
  rows: [[title], ...rows],
});
const RATINGS = [
  ['Họ và tên', 'Xếp loại 2022', 'Xếp loại 2023', 'Xếp loại 2024'],
  [PERSON, 'HTTNV', 'HTTNV', 'HTTNV'],
];
const BY_ROW = [
  ['Họ và tên', 'Năm', 'Xếp loại'],
  [PERSON, 2022, 'HTTNV'],
  [PERSON, 2024, 'HTTNV'],
];
const LOG: TestSheet = {
  name: 'Sổ theo dõi',
  rows: [
    ['SỔ THEO DÕI NĂM 2021'],
    ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày quyết định'],
    [PERSON, 'Lao động tiên tiến', null, '15/12/2021'],
  ],
};

describe('the years in which somebody is nominated', () => {
  test.each<[string, readonly TestSheet[], readonly number[]]>([
    ['a list of 2024 with columns of the years before it', [list('DANH SÁCH NĂM 2024', ...RATINGS)], [2024]],
    ['a list that states no year: those of its columns', [list('', ...RATINGS)], [2024, 2023, 2022]],
    ['a year in each row', [list('', ...BY_ROW)], [2024, 2022]],
    ['a year in each row, below a title of another', [list('DANH SÁCH NĂM 2025', ...BY_ROW)], [2024, 2022]],
    ['rows of years', [list('', ['Họ và tên', 'Xếp loại'], ['Năm 2023'], [PERSON, 'HTTNV'])], [2023]],
    ['a sheet a year', [list('DANH SÁCH NĂM 2022', ...RATINGS), list('DANH SÁCH NĂM 2024', ...RATINGS)], [2024, 2022]],
    ['a log adds to a list', [list('DANH SÁCH NĂM 2024', ...RATINGS), LOG], [2024]],
    ['a log alone', [LOG], [2021]],
  ])('%s', (_, sheets, years) => {
    expect(nomineeYears(judgeSheets(sheets).nominations.tables)).toEqual(years);
    for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) {
      const { nominations } = judgeSheets(sheets, { year }).nominations;
      if (years.includes(year)) expect(nominations).toHaveLength(1);
      else if (sheets[0]?.name !== 'Sheet1' && sheets[0] !== LOG) expect(nominations).toEqual([]);
    }
  });
});
