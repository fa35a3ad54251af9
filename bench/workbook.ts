import { writeFileSync } from 'node:fs';
import { cellAddress } from '../src/grid/area';
import { deflated, portableCompression, type Compression } from '../src/xlsx/zip-compression';
import { emptyPackage } from '../src/xlsx/zip-package';
import { writePackage, type PartContent } from '../src/xlsx/zip-write';

export const HEADERS = [
  'STT',
  'Họ và tên',
  'Đơn vị',
  'Xếp loại chất lượng 2022',
  'Xếp loại chất lượng 2023',
  'Xếp loại chất lượng 2024',
  'Khen thưởng 2022',
  'Khen thưởng 2023',
  'Khen thưởng 2024',
  'Sáng kiến',
  'Mức độ ảnh hưởng',
  'Kỷ luật',
  'C1',
  'C4',
  'CN3',
] as const;

/** A sheet's most rows: the header and one fewer nominees. */
export const FULL_SHEET = 1_048_576;

const FAMILIES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Thổ Mang Kinh Đinh Trương Mai Tô Lâm Cao'.split(
    ' ',
  );
const MIDDLES =
  'Văn Thị Hữu Đức Minh Thanh Quốc Ngọc Xuân Thu Kim Công Đình Gia Hoài Bảo Anh Trọng Tấn Bá Viết Nhật Hải Mỹ'.split(
    ' ',
  );
const SECOND =
  'An Bích Cẩm Chí Diễm Duy Giang Hà Hạnh Hiền Hồng Huy Hương Khánh Khoa Lan Liên Linh Long Lộc Mạnh Nam Nga Nghĩa Nhung Như Phong Phú Phúc Phương Quang Quế Sơn Tâm Thảo Thái Thủy Tiến Trà Trúc'.split(
    ' ',
  );
const GIVEN =
  'Anh Ánh Bình Châu Chi Cường Danh Dũng Duyên Đạt Điệp Đông Hân Hậu Hiếu Hoa Hòa Hùng Huệ Khang Khôi Kiên Lam Loan Lợi Ly Mẫn Miên Nguyên Nguyệt Nhân Nhi Oanh Phát Phước Quân Quyên Quỳnh Sang Sinh Tài Tân Thắng Thi Thiện Thịnh Thoa Thơ Thuận Thư Toàn Trang Trí Trinh Trung Tú Tuấn Tùng Uyên Vinh'.split(
    ' ',
  );
const UNITS = Array.from({ length: 240 }, (_, n) =>
  n % 3 === 0 ? `Phòng Dân vận số ${String(n + 1)}` : `Ban Dân vận Huyện ủy số ${String(n + 1)}`,
);
const RATINGS = ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'HTTNV', 'HTXSNV', 'Hoàn thành nhiệm vụ'];
const COMMENDATIONS = ['Giấy khen', 'GK', 'Bằng khen UBND tỉnh', 'Không', 'Giấy khen của Trưởng Ban'];
const LEVELS = ['Cơ sở', 'Cấp tỉnh', 'cấp cơ sở'];

/** The same numbers for the same row, whatever was asked before (a mixing step of MurmurHash3). */
function chance(row: number, salt: number): number {
  let h = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

function pick(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}

/** Names repeat only after 1,440,000 nominees. */
function nameOf(nominee: number): string {
  let n = nominee;
  const next = (list: readonly string[]): string => {
    const word = pick(list, n);
    n = Math.floor(n / list.length);
    return word;
  };
  const [given, family, second, middle] = [next(GIVEN), next(FAMILIES), next(SECOND), next(MIDDLES)];
  return `${family} ${middle} ${second} ${given}`;
}

/** The cells of one nominee (0 is the first), as an office would fill them: some are empty. */
export function nomineeRow(nominee: number): (string | number | null)[] {
  const c = (salt: number): number => chance(nominee, salt);
  const initiative = c(9) % 10 < 7;
  return [
    nominee + 1,
    nameOf(nominee),
    pick(UNITS, c(2)),
    pick(RATINGS, c(3) % 7),
    pick(RATINGS, c(4) % 7),
    c(5) % 50 === 0 ? null : pick(RATINGS, c(5) % 7),
    pick(COMMENDATIONS, c(6)),
    pick(COMMENDATIONS, c(7)),
    c(8) % 40 === 0 ? null : pick(COMMENDATIONS, c(8)),
    initiative ? `Giải pháp nâng cao chất lượng công tác dân vận số ${String(c(9) % 500)}` : null,
    initiative ? pick(LEVELS, c(10)) : null,
    c(11) % 60 === 0 ? 'Khiển trách' : 'Không',
    c(12) % 20 === 0 ? null : 'x',
    c(13) % 20 === 0 ? 'không' : 'x',
    c(14) % 9 === 0 ? null : 'x',
  ];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const ROWS_A_CHUNK = 500;

/** Fast rather than small. */
const quick: Compression = { ...portableCompression, deflate: (chunks) => deflated(chunks, 1) };

/**
 * A nomination workbook as Excel writes them: one sheet of `rows` rows (the header and `rows - 1` nominees) by 15
 * columns, shared strings, styles, addresses on every cell. The same rows give the same bytes; the sheet's XML never
 * lies in memory whole.
 */
export function nominationWorkbook(rows: number): Uint8Array {
  const text = new TextEncoder();
  const strings = new Map<string, number>();
  let uses = 0;
  const indexOf = (value: string): number => {
    uses++;
    const known = strings.get(value);
    if (known !== undefined) return known;
    strings.set(value, strings.size);
    return strings.size - 1;
  };
  const rowXml = (row: number): string => {
    const cells: readonly (string | number | null)[] = row === 0 ? HEADERS : nomineeRow(row - 1);
    const style = row === 0 ? 2 : 1;
    let xml = `<row r="${String(row + 1)}" spans="1:15">`;
    cells.forEach((value, column) => {
      const start = `<c r="${cellAddress(row, column)}" s="${String(style)}"`;
      if (value === null) xml += `${start}/>`;
      else if (typeof value === 'number') xml += `${start}><v>${String(value)}</v></c>`;
      else xml += `${start} t="s"><v>${String(indexOf(value))}</v></c>`;
    });
    return `${xml}</row>`;
  };
  function* sheet(): Iterable<Uint8Array> {
    yield text.encode(`${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:O${String(rows)}"/><sheetData>`);
    for (let row = 0; row < rows; row += ROWS_A_CHUNK) {
      let xml = '';
      for (let r = row; r < Math.min(row + ROWS_A_CHUNK, rows); r++) xml += rowXml(r);
      yield text.encode(xml);
    }
    yield text.encode(`</sheetData><autoFilter ref="A1:O${String(rows)}"/></worksheet>`);
  }
  function* sharedStrings(): Iterable<Uint8Array> {
    yield text.encode(`${HEAD}<sst xmlns="${MAIN}" count="${String(uses)}" uniqueCount="${String(strings.size)}">`);
    let xml = '';
    for (const value of strings.keys()) {
      xml += `<si><t>${value}</t></si>`;
      if (xml.length > 100_000) {
        yield text.encode(xml);
        xml = '';
      }
    }
    yield text.encode(`${xml}</sst>`);
  }
  const parts = new Map<string, PartContent>([
    [
      '[Content_Types].xml',
      text.encode(
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
      ),
    ],
    [
      '_rels/.rels',
      text.encode(
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    ],
    [
      'xl/workbook.xml',
      text.encode(
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Cá nhân" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      text.encode(
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
    ],
    [
      'xl/styles.xml',
      text.encode(
        `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
    ],
    ['xl/worksheets/sheet1.xml', sheet()],
    // Taken after the sheet, when every string has its number.
    ['xl/sharedStrings.xml', sharedStrings()],
  ]);
  return writePackage(emptyPackage(quick), parts);
}

/** Writes the workbook to a file; a full sheet takes about a minute. */
export function writeNominationWorkbook(path: string, rows: number = FULL_SHEET): void {
  writeFileSync(path, nominationWorkbook(rows));
}
