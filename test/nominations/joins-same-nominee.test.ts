import { evidenceOf, judgeSheets, nominees, type TestCell } from '../support/sheets';

/** Contract, section 3 "Rows of the same nominee". */

const at = (judged: ReturnType<typeof judgeSheets>) =>
  judged.nominations.nominations.map((one) =>
    one.at.map(({ table, row, duplicate }) => `${String(table)}:${String(row + 1)}${duplicate ? 'd' : ''}`).join(' '),
  );

/** Two sheets of people, a row each, under these headers. */
function joined(headers: readonly string[], first: readonly TestCell[], second: readonly TestCell[]): boolean {
  const judged = judgeSheets(
    [
      {
        name: 'A',
        rows: [
          ['Họ và tên', ...headers, 'Xếp loại'],
          [...first, 'HTTNV'],
        ],
      },
      {
        name: 'B',
        rows: [
          ['Họ và tên', ...headers, 'Giấy khen'],
          [...second, 'GK'],
        ],
      },
    ],
    { year: 2024 },
  );
  return judged.nominations.nominations.length === 1;
}

// Contract 3.28
describe('same nominee: same folded name (with diacritics), same folded unit where both have one', () => {
  test.each<[string, TestCell[], TestCell[], boolean]>([
    ['same name, same unit', ['Trần Văn Bình', 'Văn phòng'], ['Trần Văn Bình', 'Văn phòng'], true],
    ['case and spaces', ['TRẦN VĂN BÌNH', 'VĂN PHÒNG'], ['Trần  Văn Bình ', 'Văn phòng'], true],
    ['NFD', ['Trần Văn Bình'.normalize('NFD'), 'Văn phòng'], ['Trần Văn Bình', 'Văn phòng'.normalize('NFD')], true],
    ['tone marks of two schools', ['Lê Thị Hoà', 'Đảng uỷ'], ['Lê Thị Hòa', 'Đảng ủy'], true],
    ['sỹ and sĩ', ['Lê Sỹ Tâm', 'Văn phòng'], ['Lê Sĩ Tâm', 'Văn phòng'], true],
    ['honorifics', ['Đ/c Trần Văn Bình', 'Văn phòng'], ['Ông Trần Văn Bình', 'Văn phòng'], true],
    ['Tuấn and Tuân are two people', ['Trần Văn Tuấn', 'Văn phòng'], ['Trần Văn Tuân', 'Văn phòng'], false],
    ['Hoa and Hòa', ['Lê Thị Hoa', 'Văn phòng'], ['Lê Thị Hòa', 'Văn phòng'], false],
    ['without diacritics is another name', ['Tran Van Binh', 'Văn phòng'], ['Trần Văn Bình', 'Văn phòng'], false],
    ['other units', ['Trần Văn Bình', 'Văn phòng'], ['Trần Văn Bình', 'Phòng Đoàn thể'], false],
    ['a unit blank in one', ['Trần Văn Bình', null], ['Trần Văn Bình', 'Phòng Đoàn thể'], true],
    ['a dash for a unit', ['Trần Văn Bình', '-'], ['Trần Văn Bình', 'Phòng Đoàn thể'], true],
  ])('%s', (_, first, second, same) => {
    expect(joined(['Đơn vị'], first, second)).toBe(same);
  });
});

// Contract 3.28
describe('same birth date where both have one', () => {
  const date = { value: 29285, numberFormat: 'dd/mm/yyyy' }; // 05/03/1980
  test.each<[string, TestCell, TestCell, boolean]>([
    ['equal', '05/03/1980', '05/03/1980', true],
    ['a date cell and text', date, '05/03/1980', true],
    ['text without zeros', '5/3/1980', '05/03/1980', true],
    ['text with dashes', '05-03-1980', '05/03/1980', true],
    ['another day', '06/03/1980', '05/03/1980', false],
    ['a bare birth year equals any date of that year', 1980, '05/03/1980', true],
    ['a bare birth year as text', '1980', date, true],
    ['another year', 1981, '05/03/1980', false],
    ['two bare years', 1980, 1981, false],
    ['blank in one', null, '05/03/1980', true],
    ['dashes in one', '…', '05/03/1980', true],
  ])('%s', (_, first, second, same) => {
    expect(
      joined(['Đơn vị', 'Ngày sinh'], ['Trần Văn Bình', 'Văn phòng', first], ['Trần Văn Bình', 'Văn phòng', second]),
    ).toBe(same);
  });

  test('equal full birth dates join across different units', () => {
    expect(
      joined(
        ['Đơn vị', 'Ngày sinh'],
        ['Lê Chi', 'Văn phòng', '05/03/1980'],
        ['Lê Chi', 'Phòng Đoàn thể', '05/03/1980'],
      ),
    ).toBe(true);
  });
  test('equal birth years do not', () => {
    expect(joined(['Đơn vị', 'Ngày sinh'], ['Lê Chi', 'Văn phòng', 1980], ['Lê Chi', 'Phòng Đoàn thể', 1980])).toBe(
      false,
    );
    expect(
      joined(['Đơn vị', 'Ngày sinh'], ['Lê Chi', 'Văn phòng', 1980], ['Lê Chi', 'Phòng Đoàn thể', '05/03/1980']),
    ).toBe(false);
  });
});

// Contract 3.29
describe('equal id numbers alone join, unequal ones never do', () => {
  const heads = ['Đơn vị', 'Ngày sinh', 'Số CCCD'];
  test.each<[string, TestCell[], TestCell[], boolean]>([
    [
      'equal, other name and unit',
      ['Lê Chi', 'Văn phòng', null, '060080001234'],
      ['Lê Thị Chi', 'Ban A', null, '060080001234'],
      true,
    ],
    [
      'equal, as a number and as text',
      ['Lê Chi', 'Văn phòng', null, 60080001234],
      ['Lê Chi', 'Ban A', null, '60080001234'],
      true,
    ],
    [
      'equal with spaces',
      ['Lê Chi', 'Văn phòng', null, '060 080 001234'],
      ['Lê Chi', 'Ban A', null, '060080001234'],
      true,
    ],
    [
      'equal, other birth date',
      ['Lê Chi', 'Văn phòng', '05/03/1980', '060080001234'],
      ['Lê Chi', 'Văn phòng', '06/03/1980', '060080001234'],
      true,
    ],
    [
      'unequal, all else equal',
      ['Lê Chi', 'Văn phòng', '05/03/1980', '060080001234'],
      ['Lê Chi', 'Văn phòng', '05/03/1980', '060080009999'],
      false,
    ],
    ['blank in one', ['Lê Chi', 'Văn phòng', null, null], ['Lê Chi', 'Văn phòng', null, '060080001234'], true],
  ])('%s', (_, first, second, same) => {
    expect(joined(heads, first, second)).toBe(same);
  });
});

// Contract 3.28
describe('same kind', () => {
  test('a collective and a model of one name are two nominees', () => {
    const judged = judgeSheets(
      [
        {
          name: 'Tập thể',
          rows: [
            ['Tên', 'Xếp loại'],
            ['Tổ tự quản', 'HTTNV'],
          ],
        },
        {
          name: 'Mô hình',
          rows: [
            ['Tên', 'Xếp loại'],
            ['Tổ tự quản', 'HTTNV'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['collective Tổ tự quản', 'model Tổ tự quản']);
  });
});

// Contract 3.30
describe('rows in workbook order join the first nominee with all of whose rows they agree', () => {
  test('a row without unit joins the first namesake, and then binds it', () => {
    const judged = judgeSheets(
      [
        {
          name: 'A',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Xếp loại'],
            ['Lê Chi', 'Văn phòng', 'HTTNV'],
            ['Lê Chi', 'Phòng Đoàn thể', 'HTTNV'],
          ],
        },
        {
          name: 'B',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Giấy khen'],
            ['Lê Chi', null, 'GK'],
          ],
        },
        {
          name: 'C',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Kỷ luật'],
            ['Lê Chi', 'Phòng Đoàn thể', 'Không'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(at(judged)).toEqual(['0:2 1:2', '0:3 2:2']);
  });

  test('a nominee with a row of a birth year and a row of a unit: all must agree', () => {
    const judged = judgeSheets(
      [
        {
          name: 'A',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Ngày sinh', 'Xếp loại'],
            ['Lê Chi', null, 1980, 'HTTNV'],
          ],
        },
        {
          name: 'B',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Ngày sinh', 'Giấy khen'],
            ['Lê Chi', 'Văn phòng', null, 'GK'],
          ],
        },
        {
          name: 'C',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Ngày sinh', 'Danh hiệu'],
            ['Lê Chi', 'Phòng A', '05/03/1980', 'LĐTT'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(at(judged)).toEqual(['0:2 1:2', '2:2']);
  });

  // Contract 3.27
  test('several rows of one nominee in several years are one nomination', () => {
    const judged = judgeSheets(
      [2022, 2023, 2024].map((year) => ({
        name: String(year),
        rows: [
          ['Họ và tên', 'Đơn vị', 'Xếp loại'],
          ['Lê Chi', 'Văn phòng', 'HTTNV'],
        ],
      })),
    );
    expect(at(judged)).toEqual(['0:2 1:2 2:2']);
    expect(evidenceOf(judged, 'Lê Chi')).toEqual(['rating@2022 known 3', 'rating@2023 known 3', 'rating@2024 known 3']);
  });
});

test.each([['1980-03-05'], ['ngày 5 tháng 3 năm 1980'], ['5.3.1980']])(
  'a birth date is read however it is written: %s',
  (written) => {
    const rows = (unit: string, date: string, header: string, value: string) => [
      ['DANH SÁCH NĂM 2024'],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', header],
      [1, 'Nguyễn Văn An', date, unit, value],
    ];
    const judged = judgeSheets([
      { name: 'A', rows: rows('Văn phòng', '05/03/1980', 'Xếp loại', 'HTT') },
      { name: 'B', rows: rows('Phòng Dân tộc', written, 'Khen thưởng', 'GK') },
    ]);
    expect(judged.nominations.nominations).toHaveLength(1);
  },
);
