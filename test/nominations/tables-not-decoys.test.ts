import { evidenceOf, judgeSheets, nominees, type TestCell } from '../support/sheets';

/** Nomination tables that look like what is passed over (contract, section 3: forms, statistics), and are not. */

const HEADER = ['STT', 'Họ và tên', 'Chức vụ', 'Xếp loại'];
const people = (rows: TestCell[][], title: string[] = ['DANH SÁCH NĂM 2024']) =>
  judgeSheets([{ rows: [...title.map((line) => [line]), HEADER, ...rows] }]);

describe('lines above a table', () => {
  test.each([['Đơn vị: Ban Dân vận'], ['ĐƠN VỊ: VĂN PHÒNG'], ['Đơn vị báo cáo: Văn phòng']])(
    '“%s” names who lists, not a form',
    (line) => {
      const judged = people([[1, 'Lê Thị An', 'Chuyên viên', 'HTT']], [line, 'DANH SÁCH NĂM 2024']);
      expect(nominees(judged)).toEqual(['individual Lê Thị An']);
    },
  );

  test('an application is one person’s form', () => {
    const judged = people([[1, 'Lê Thị An', 'Chuyên viên', 'HTT']], ['ĐƠN ĐỀ NGHỊ NĂM 2024']);
    expect(nominees(judged)).toEqual([]);
  });
});

describe('a group row with a colon right below the header', () => {
  test.each([
    ['I', 'Văn phòng:'],
    ['', 'Văn phòng:'],
    ['', 'Lãnh đạo:'],
    ['I', 'Đơn vị trực thuộc:'],
  ])('%j %j is the unit of the rows below', (number, words) => {
    const judged = people([
      [number, words],
      [1, 'Lê Thị An', 'Chuyên viên', 'HTT'],
    ]);
    expect(nominees(judged)).toEqual([`individual Lê Thị An · ${words.replace(':', '')}`]);
  });

  test('groups in groups', () => {
    const judged = people([
      ['II', 'CÁ NHÂN:'],
      ['', 'Văn phòng:'],
      [1, 'Lê Thị An', 'Chuyên viên', 'HTT'],
    ]);
    expect(nominees(judged)).toEqual(['individual Lê Thị An · Văn phòng']);
  });

  test('labels with what is filled in beside them are a form', () => {
    const judged = people([
      ['', 'Ngày sinh:', '01/01/1980'],
      ['', 'Đơn vị:', 'Văn phòng'],
    ]);
    expect(nominees(judged)).toEqual([]);
  });
});

test('a 1 as the cross of each of several groups is no count', () => {
  const judged = judgeSheets([
    {
      rows: [
        ['DANH SÁCH NĂM 2024'],
        ['STT', 'Tên tập thể', 'Xếp loại', '', 'Danh hiệu', ''],
        ['', '', 'HTXSNV', 'HTTNV', 'TTLĐTT', 'TTLĐXS'],
        [1, 'Phòng Dân tộc', 1, '', '', 1],
        [2, 'Phòng Tôn giáo', '', 1, 1, ''],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'],
    },
  ]);
  expect(evidenceOf(judged, 'Phòng Dân tộc')).toEqual(['rating@2024 known 4', 'title@2024 known 2']);
  expect(evidenceOf(judged, 'Phòng Tôn giáo')).toEqual(['rating@2024 known 3', 'title@2024 known 1']);
});

describe('of two columns of votes the one whose cells can be read counts', () => {
  const votes = (title: string) =>
    judgeSheets([
      {
        rows: [
          [title],
          ['STT', 'Tên tập thể', 'Danh hiệu', 'Kết quả bỏ phiếu', ''],
          ['', '', '', 'Số phiếu', 'Tỷ lệ %'],
          [1, 'Phòng Dân tộc', 'TTLĐTT', 9, 60],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'],
      },
    ]).columns();
  test('a share, where nothing says how many voted', () => {
    expect(votes('DANH SÁCH NĂM 2024')).toEqual(['B name', 'C title', 'E votes']);
  });
  test('else the first', () => {
    expect(votes('DANH SÁCH NĂM 2024 (15 phiếu)')).toEqual(['B name', 'C title', 'D votes']);
  });
});

test('kinds are abbreviated in their column', () => {
  const judged = judgeSheets([
    {
      rows: [
        ['DANH SÁCH NĂM 2024'],
        ['STT', 'Tên đối tượng', 'Đối tượng', 'Xếp loại'],
        [1, 'Phòng Dân tộc', 'TT', 'HTT'],
        [2, 'Lê Thị An', 'CN', 'HTT'],
      ],
    },
  ]);
  expect(nominees(judged)).toEqual(['collective Phòng Dân tộc', 'individual Lê Thị An']);
  expect(judged.findings().filter((one) => one.startsWith('unknown-value'))).toEqual([]);
});

test.each([['(*) Đồng chí chuyển công tác từ tháng 6'], ['- HTT: Hoàn thành tốt nhiệm vụ'], ['* Nghỉ thai sản']])(
  'a line of a note below the names is no nominee: “%s”',
  (line) => {
    const judged = people([
      [1, 'Lê Thị An', 'Chuyên viên', 'HTT'],
      ['', line],
    ]);
    expect(nominees(judged)).toEqual(['individual Lê Thị An']);
  },
);
