import { judgeSheets } from '../support/sheets';
import { NAMES, reading, tableOf } from '../support/small-tables';

describe('section 6: tables[].columns', () => {
  test('an undated column has no year, a dated one has', () => {
    const judged = tableOf([
      ['Xếp loại', 'HTTNV'],
      ['Khen thưởng 2023', 'GK'],
    ]);
    expect(judged.nominations.tables[0]?.columns.map((one) => one.year)).toEqual([null, null, 2023]);
  });
  test('“sub-columns of one field are each listed with it”', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại 2024', '', '', ''],
          ['', '', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
          [1, 'Nguyễn Thị Hằng', '', 'x', '', ''],
          [2, 'Trần Hữu Lộc', 'x', '', 'x', ''],
          [3, 'Lê Ngọc Dũng', '', '', '', ''],
          [4, 'Phạm Thùy Quyên', 0, 0, 1, 0],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:F1'],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating@2024', 'D rating@2024', 'E rating@2024', 'F rating@2024']);
    const of = (name: string) =>
      judged.of(name).nomination.evidence.map((one) => [one.reading.state, one.reading.level]);
    expect(of('Nguyễn Thị Hằng')).toEqual([['known', 3]]);
    expect(of('Trần Hữu Lộc')).toEqual([['unknown', 0]]);
    expect(of('Lê Ngọc Dũng')).toEqual([['blank', 0]]);
    expect(of('Phạm Thùy Quyên')).toEqual([['known', 2]]);
    // “more than one x at the first”
    expect(judged.findings().filter((one) => one.startsWith('unknown-value'))).toEqual(['unknown-value Sheet1!C4']);
    // Both levels are known: what is wrong is that there are two.
    const twice = judged.nominations.findings.find(({ code }) => code === 'unknown-value');
    expect(twice?.params).toEqual({ field: 'rating', text: 'x', marked: ['HTXSNV', 'HTNV'] });
  });
  test.each([
    ['Danh hiệu', ['LĐTT', 'CSTĐCS', 'CSTĐ cấp tỉnh'], 'title', 2],
    ['Xếp loại', ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'], 'rating', 3],
    ['Khen thưởng', ['Giấy khen', 'Bằng khen', 'Huân chương'], 'commendation', 2],
    ['Đánh giá, xếp loại', ['Xuất sắc', 'Tốt', 'Hoàn thành'], 'rating', 3],
  ] as const)('sub-columns of %s: %j', (heading, values, field, level) => {
    const judged = judgeSheets([
      {
        rows: [
          ['DANH SÁCH NĂM 2024'],
          ['STT', 'Họ và tên', heading, '', '', 'Ghi chú'],
          ['', '', ...values, ''],
          [1, 'Nguyễn Thị Hằng', '', 'X', '', ''],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', `C ${field}`, `D ${field}`, `E ${field}`, 'F note']);
    expect(reading(judged, field)).toEqual([`2024 known ${String(level)}`]);
  });
  test('sub-columns below an unmerged heading', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại 2024', '', ''],
          ['', '', 'HTXSNV', 'HTTNV', 'HTNV'],
          [1, 'Nguyễn Thị Hằng', '', 'x', ''],
        ],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating@2024', 'D rating@2024', 'E rating@2024']);
    expect(reading(judged, 'rating')).toEqual(['2024 known 3']);
  });
  test('sub-columns year by year are one column a year', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại', '', '', ''],
          ['', '', 'Năm 2023', '', 'Năm 2024', ''],
          ['', '', 'HTXSNV', 'HTTNV', 'HTXSNV', 'HTTNV'],
          [1, 'Nguyễn Thị Hằng', '', 'x', 'x', ''],
        ],
        merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'],
      },
    ]);
    expect(reading(judged, 'rating')).toEqual(['2023 known 3', '2024 known 4']);
    expect(judged.findings().filter((one) => one.startsWith('unknown-value'))).toEqual([]);
  });
  test('`Chức vụ, đơn vị` is listed as position, and holds both', () => {
    const judged = tableOf([
      ['Chức vụ, đơn vị', 'Trưởng phòng, Văn phòng', 'Chuyên viên - Phòng Dân tộc', 'Cán sự\nVăn phòng'],
      ['Xếp loại', 'HTTNV'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'C position', 'D rating']);
    expect(NAMES.map((name) => [judged.of(name).nomination.position, judged.of(name).nomination.unit])).toEqual([
      ['Trưởng phòng', 'Văn phòng'],
      ['Chuyên viên', 'Phòng Dân tộc'],
      ['Cán sự', 'Văn phòng'],
    ]);
  });
  test('logs are listed too', () => {
    const judged = judgeSheets([
      {
        name: 'DS',
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại 2024'],
          [1, 'Nguyễn Thị Hằng', 'HTTNV'],
        ],
      },
      {
        name: 'Thành tích',
        rows: [
          ['STT', 'Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày chấp nhận', 'Số quyết định'],
          [1, 'Nguyễn Thị Hằng', 'Chiến sĩ thi đua', 'Cấp cơ sở', '15/12/2024', '12/QĐ'],
        ],
      },
    ]);
    expect(judged.nominations.tables.map((one) => [one.sheet, one.log])).toEqual([
      ['DS', false],
      ['Thành tích', true],
    ]);
    expect(reading(judged, 'title')).toEqual(['2024 known 2']);
  });
  test('the date of a decision is a field of logs only', () => {
    const judged = tableOf([
      ['Khen thưởng 2024', 'GK'],
      ['Ngày quyết định', '15/12/2024'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'C commendation@2024']);
    expect(judged.findings()).toContain('unmapped-column Sheet1!D2');
  });
  test('the year below a heading of evidence is not the row’s year', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Khen thưởng', ''],
          ['', '', 'Hình thức', 'Năm'],
          [1, 'Nguyễn Thị Hằng', 'GK', 2021],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1'],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'C commendation']);
  });
  test.each(['Ngày chấp nhận', 'Ngày công nhận', 'Ngày quyết định'])('a log’s date: %s', (header) => {
    const judged = judgeSheets([
      {
        rows: [
          ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', header],
          ['Nguyễn Thị Hằng', 'Giấy khen', '', '15/12/2023'],
        ],
      },
    ]);
    expect(judged.columns()).toEqual(['A name', 'B logType', 'C logLevel', 'D logDate']);
    expect(reading(judged, 'commendation')).toEqual(['2023 known 1']);
  });
});
