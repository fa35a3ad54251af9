import { pack, relationships } from './small-workbook';

const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (reference: string, value: number): string => `<c r="${reference}"><v>${String(value)}</v></c>`;

function sheet(...rows: string[]): string {
  const body = rows.map((cells, index) => `<row r="${String(index + 1)}">${cells}</row>`).join('');
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
}

/**
 * Three sheets: `Cá nhân` with two people and a name of its own, `Tập thể` with one cell, and the hidden `Ẩn`.
 * The workbook has the name `Năm_xét`.
 */
export function smallBook(): Uint8Array {
  const sheets = [1, 2, 3].map(
    (n) =>
      `<Override PartName="/xl/worksheets/sheet${String(n)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  return pack({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.join('')}</Types>`,
    '_rels/.rels': relationships({ r1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/_rels/workbook.xml.rels': relationships({
      s1: ['worksheet', 'worksheets/sheet1.xml'],
      s2: ['worksheet', 'worksheets/sheet2.xml'],
      s3: ['worksheet', 'worksheets/sheet3.xml'],
    }),
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<sheets><sheet name="Cá nhân" sheetId="1" r:id="s1"/><sheet name="Tập thể" sheetId="2" r:id="s2"/><sheet name="Ẩn" sheetId="3" state="hidden" r:id="s3"/></sheets>' +
      '<definedNames><definedName name="Danh_sách" localSheetId="0">\'Cá nhân\'!$A$1:$C$3</definedName><definedName name="Năm_xét" hidden="1">2024</definedName></definedNames></workbook>',
    'xl/worksheets/sheet1.xml': sheet(
      text('A1', 'Họ và tên') + text('B1', 'Năm') + text('C1', 'Danh hiệu'),
      text('A2', 'Nguyễn Văn An') + number('B2', 2024) + text('C2', 'LĐTT'),
      text('A3', 'Trần Thị Bích') + number('B3', 2023) + text('C3', 'CSTĐCS'),
    ),
    'xl/worksheets/sheet2.xml': sheet(text('A1', 'Phòng Kế toán')),
    'xl/worksheets/sheet3.xml': sheet(text('A1', 'ẩn')),
  });
}
