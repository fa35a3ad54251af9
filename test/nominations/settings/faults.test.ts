import fc from 'fast-check';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { cellAddress } from '../../../src/grid/area';
import type { CellValue } from '../../../src/grid/grid';
import { LANGUAGES } from '../../../src/language/language';
import { findingMessage } from '../../../src/language/findings';
import { readSettings } from '../../../src/nominations/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/nominations/settings/settings';
import { settingsSheet } from '../../../src/nominations/settings/settings-sheet';
import { BLOCK_WORDS } from '../../../src/nominations/settings/words';
import { gridOf } from '../../criteria/sheet-grid';

/** Settings none of whose entries is a default. */
const OTHER: Settings = {
  year: 2023,
  leftOut: ['Tập thể!A8'],
  marks: { language: 'en', colours: false, place: 'sheet' },
  office: {
    ...DEFAULT_SETTINGS.office,
    agency: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    congressYear: 2030,
    date: { year: 2024, month: 12, day: 5 },
    showBirthDates: true,
  },
  headers: [{ sheet: null, header: 'Kết quả công tác', field: 'rating', year: 2023 }],
  values: [{ field: 'rating', text: 'Loại A', meaning: 'Hoàn thành tốt nhiệm vụ' }],
};

class Sheet {
  readonly rows: CellValue[][] = settingsSheet(OTHER, BUILT_IN).rows.map(({ cells }) => [...cells]);
  rowOf(name: string): number {
    const row = this.rows.findIndex(([first]) => first === name);
    if (row < 0) throw new Error(`no row ${name}`);
    return row;
  }
  set(row: number, column: number, value: CellValue): this {
    const cells = this.rows[row];
    if (cells === undefined) throw new Error('no such row');
    cells[column] = value;
    return this;
  }
  read() {
    const { settings, findings } = readSettings([gridOf(this.rows, 'Cấu hình')], BUILT_IN);
    for (const one of findings) {
      expect([one.code, one.severity]).toEqual(['setting-invalid', 'warning']);
      for (const language of LANGUAGES) expect(findingMessage(one, language)).not.toMatch(/undefined|null|\[object/);
    }
    const said = findings.map(({ cell, params }) =>
      cell === null || !('reason' in params) ? 'no cell' : `${cellAddress(cell.row, cell.column)} ${params.reason}`,
    );
    return { settings, said };
  }
}

type Keeps = (settings: Settings) => unknown;
type EntryFault = [name: string, value: CellValue, reason: string, of: Keeps];

describe('a faulty entry is a finding at its cell, and the default holds', () => {
  const year: Keeps = (of) => of.year;
  const date: Keeps = (of) => of.office.date;
  const congress: Keeps = (of) => of.office.congressYear;
  it.each<EntryFault>([
    ['Năm xét', 'năm nay', 'year', year],
    ['Năm xét', 24, 'year', year],
    ['Năm xét', 2024.5, 'year', year],
    ['Năm xét', '2022-2023', 'year', year],
    ['Năm xét', true, 'year', year],
    ['Năm xét', { error: '#REF!' }, 'error', year],
    ['Ngôn ngữ của kết quả', 'Tiếng Pháp', 'choice', (of) => of.marks.language],
    ['Tô màu kết quả', 'đôi khi', 'choice', (of) => of.marks.colours],
    ['Nơi ghi kết quả', 'bên trái', 'choice', (of) => of.marks.place],
    ['Ngày báo cáo', '31/02/2024', 'date', date],
    ['Ngày báo cáo', 'mai', 'date', date],
    ['Ngày báo cáo', -5, 'date', date],
    ['Năm đại hội', 'sắp tới', 'year', congress],
    ['Ghi ngày sinh trong báo cáo', 'tùy', 'choice', (of) => of.office.showBirthDates],
    ['Cơ quan ban hành', { error: '#NAME?' }, 'error', (of) => of.office.agency],
  ])('%s: %p is %s', (...[name, value, reason, of]: EntryFault) => {
    const sheet = new Sheet();
    const row = sheet.rowOf(name);
    const { settings, said } = sheet.set(row, 1, value).read();
    expect(said).toEqual([`${cellAddress(row, 1)} ${reason}`]);
    expect(of(OTHER)).not.toEqual(of(DEFAULT_SETTINGS));
    expect(of(settings)).toEqual(of(DEFAULT_SETTINGS));
    // Nothing else is lost.
    expect(settings.headers).toEqual(OTHER.headers);
  });
});

describe('what is written another way is read all the same', () => {
  it.each<[string, CellValue, Keeps, unknown]>([
    ['Năm xét', '2025', (of) => of.year, 2025],
    ['Năm xét', null, (of) => of.year, null],
    ['Ngày báo cáo', 45292, (of) => of.office.date, { year: 2024, month: 1, day: 1 }],
    ['Ngày báo cáo', '5-1-2024', (of) => of.office.date, { year: 2024, month: 1, day: 5 }],
    ['Tô màu kết quả', 'CO', (of) => of.marks.colours, true],
    ['Nơi ghi kết quả', 'trang kết quả', (of) => of.marks.place, 'sheet'],
    ['Số văn bản', 12, (of) => of.office.number, '12'],
    ['Phông chữ báo cáo', null, (of) => of.office.font, 'Times New Roman'],
    ['Ký thay', null, (of) => of.office.signingFor, ''],
    ['Nơi nhận', null, (of) => of.office.recipients.length, DEFAULT_SETTINGS.office.recipients.length - 1],
  ])('%s: %p', (name, value, of, wanted) => {
    const sheet = new Sheet();
    const { settings, said } = sheet.set(sheet.rowOf(name), 1, value).read();
    expect(said).toEqual([]);
    expect(of(settings)).toEqual(wanted);
  });
});

describe('versions', () => {
  it.each<[CellValue, string[]]>([
    [1, []],
    ['1', []],
    [null, []],
    [2, ['newer']],
    [999999, ['newer']],
    [0, ['version']],
    ['một', ['version']],
    [1.5, ['version']],
    [{ error: '#N/A' }, ['version']],
  ])('%p', (version, reasons) => {
    const sheet = new Sheet();
    const row = sheet.rowOf('Phiên bản');
    const { settings, said } = sheet.set(row, 1, version).read();
    expect(said).toEqual(reasons.map((reason) => `${cellAddress(row, 1)} ${reason}`));
    expect(settings).toEqual(OTHER);
  });

  test('an entry of a newer version is said at its name; what is known holds', () => {
    const sheet = new Sheet();
    sheet.rows.splice(sheet.rowOf('Năm xét'), 0, ['Mục của tương lai', 'x']);
    const { settings, said } = sheet.set(sheet.rowOf('Phiên bản'), 1, 2).read();
    expect(said).toEqual(['B4 newer', 'A6 entry']);
    expect(settings).toEqual(OTHER);
  });
});

test('an entry that stands twice: the first counts', () => {
  const sheet = new Sheet();
  const row = sheet.rowOf('Năm xét');
  sheet.rows.splice(row + 1, 0, ['năm  XÉT', 2001]);
  expect(sheet.read()).toEqual({ settings: OTHER, said: [`${cellAddress(row + 1, 0)} twice`] });
});

test('a name that no entry has, with a value beside it, is said; alone it is a note', () => {
  const sheet = new Sheet();
  const row = sheet.rowOf('Năm xét');
  sheet.rows.splice(row, 0, ['Năm xem', 2024], ['Chú ý của văn thư', null, 'hỏi lại trưởng phòng']);
  expect(sheet.read().said).toEqual([`${cellAddress(row, 0)} entry`]);
});

type TableFault = [block: 'headers' | 'values', cells: CellValue[], column: number, reason: string];

describe('a faulty row of a table is a finding at its cell, and does nothing', () => {
  it.each<TableFault>([
    ['headers', [null, null, 'Xếp loại', null], 1, 'header'],
    ['headers', [null, '…', 'Xếp loại', null], 1, 'header'],
    ['headers', [null, 'Cột A', null, null], 2, 'field'],
    ['headers', [null, 'Cột A', 'Lương', null], 2, 'field'],
    ['headers', [null, 'Cột A', 'Tiêu chí C99', null], 2, 'criterion'],
    ['headers', [null, { error: '#REF!' }, 'Xếp loại', null], 1, 'error'],
    ['headers', [null, 'KẾT QUẢ  công tác', 'Kỷ luật', null], 1, 'twice'],
    ['values', [null, 'Loại B', 'Hoàn thành nhiệm vụ'], 0, 'choice'],
    ['values', ['Kỷ luật', 'Loại B', 'Không'], 0, 'choice'],
    ['values', ['Xếp loại', null, 'Hoàn thành nhiệm vụ'], 1, 'value'],
    ['values', ['Xếp loại', 'Loại B', null], 2, 'meaning'],
    ['values', ['Xếp loại', 'Loại B', 'Giấy khen'], 2, 'meaning'],
    ['values', ['Xếp loại', 'Loại B', 'Hoàn thành tốtt nhiệm vụ'], 2, 'meaning'],
    ['values', ['Xếp loại', 'loại a', 'Hoàn thành nhiệm vụ'], 1, 'twice'],
  ])('%s: %j', (...[block, cells, column, reason]: TableFault) => {
    const sheet = new Sheet();
    const row = sheet.rowOf(BLOCK_WORDS[block]) + 3;
    sheet.rows.splice(row, 0, cells);
    expect(sheet.read()).toEqual({ settings: OTHER, said: [`${cellAddress(row, column)} ${reason}`] });
  });

  test('a year that is none: the row holds without it', () => {
    const sheet = new Sheet();
    const row = sheet.rowOf(BLOCK_WORDS.headers) + 2;
    const { settings, said } = sheet.set(row, 3, 'năm ngoái').read();
    expect(said).toEqual([`${cellAddress(row, 3)} year`]);
    expect(settings.headers).toEqual([{ ...OTHER.headers[0], year: null }]);
  });

  test('the same said twice is no fault', () => {
    const sheet = new Sheet();
    const row = sheet.rowOf(BLOCK_WORDS.values) + 2;
    sheet.rows.splice(row, 0, [...(sheet.rows[row] ?? [])]);
    expect(sheet.read()).toEqual({ settings: OTHER, said: [] });
  });

  test('a part without its header row is not read, and said at its heading', () => {
    const sheet = new Sheet();
    const row = sheet.rowOf(BLOCK_WORDS.headers);
    sheet.rows.splice(row + 1, 1);
    expect(sheet.read()).toEqual({ settings: { ...OTHER, headers: [] }, said: [`${cellAddress(row, 0)} columns`] });
  });
});

test('somebody else’s sheet of that name: one finding, the defaults', () => {
  const rows = [
    ['Tham số', 'Trị số'],
    ['a', 1],
  ];
  const { settings, findings } = readSettings([gridOf(rows, 'CẤU HÌNH')], BUILT_IN);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(findings).toHaveLength(1);
});

test('whatever stands on the sheet, reading it ends with settings and findings at its cells', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: '#REF!' }),
    fc.constantFrom('Mục', 'Giá trị', 'Năm xét', 'Nội dung của các cột', 'Tiêu đề cột', 'Nội dung cột', 'Hiểu là'),
    fc.constantFrom('__proto__', 'constructor', 'Xếp loại', 'Cách hiểu giá trị', 'Nhiệm vụ theo kế hoạch'),
  );
  const start = new Sheet().rows;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(start.length), fc.nat(7), cell), { maxLength: 25 }),
      fc.boolean(),
      (edits, bare) => {
        const rows: CellValue[][] = bare ? [] : start.map((cells) => [...cells]);
        for (const [row, column, value] of edits) (rows[row] ??= [])[column] = value;
        const grid = gridOf(
          Array.from(rows, (cells) => Array.from(cells ?? [], (value) => value ?? null)),
          'Cấu hình',
        );
        const { settings, findings } = readSettings([grid], BUILT_IN);
        expect(typeof settings.office.agency).toBe('string');
        for (const one of findings) {
          expect(one.cell).toMatchObject({ sheet: 'Cấu hình' });
          findingMessage(one, 'vi');
        }
      },
    ),
    { numRuns: 200 },
  );
});
