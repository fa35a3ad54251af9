import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { formatAt, isCellError, valueAt, type CellValue, type Grid } from '../../src/grid/grid';
import { isDateFormat, serialOfDay } from '../../src/grid/dates';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { nativeCompression } from '../../src/cli/native-compression';
import { portableCompression } from '../../src/xlsx/zip-compression';
import { MAIN, OFFICE, pack, relationships, sharedStrings, sheetParts, type Parts } from '../support/small-workbook';

function gridsOf(parts: Parts): readonly Grid[] {
  return readWorkbook(pack(parts)).grids;
}

function gridOf(parts: Parts): Grid {
  const [grid] = gridsOf(parts);
  if (grid === undefined) throw new Error('no grid');
  return grid;
}

/** The values of A1, B1, … */
function firstRow(cells: string, more: Parts = {}): readonly CellValue[] {
  return gridOf({ ...sheetParts(`<row r="1">${cells}</row>`), ...more }).rows[0] ?? [];
}

describe('values', () => {
  const string = sharedStrings('<t>Họ và tên</t>');

  test.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a negative number', '<c r="A1"><v>-0.05</v></c>', -0.05],
    ['a number with exponent', '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ['seventeen digits', '<c r="A1"><v>0.92307692307692313</v></c>', 0.92307692307692313],
    ['a number between spaces', '<c r="A1"><v> 7\n</v></c>', 7],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Họ và tên'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>Phòng</t></is></c>', 'Phòng'],
    [
      'an inline string of runs',
      '<c r="A1" t="inlineStr"><is><r><t>Phòng</t></r><r><t xml:space="preserve"> Tổng</t></r></is></c>',
      'Phòng Tổng',
    ],
    ["a formula's text", '<c r="A1" t="str"><f>B1&amp;"x"</f><v>HTTNV</v></c>', 'HTTNV'],
    ["a formula's number", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['a date of a strict workbook', '<c r="A1" t="d"><v>2024-05-01T12:00:00</v></c>', 45413.5],
    ['a date before March 1900', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    [
      'entities',
      '<c r="A1" t="str"><v>&lt;a&gt; &amp; &quot;b&apos; &#272;&#x1EA1;&#x1F600;</v></c>',
      '<a> & "b\' Đạ😀',
    ],
    ["Excel's escapes", '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_c_x00zz_</v></c>', 'a\rb_x000D_c_x00zz_'],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb\rc\nd</v></c>', 'a\nb\nc\nd'],
    ['CDATA', '<c r="A1" t="str"><v>a<![CDATA[<&amp;]]]]>b<!-- no -->c</v></c>', 'a<&amp;]]bc'],
    ['a number around a comment', '<c r="A1"><v>1<!-- -->2</v></c>', 12],
    ['a shared index in CDATA', '<c r="A1" t="s"><v><![CDATA[0]]></v></c>', 'Họ và tên'],
    ['spaces kept', '<c r="A1" t="str"><v xml:space="preserve">  x </v></c>', '  x '],
    ['single quotes and any order', "<c t='s' s='0' r='A1'><v>0</v></c>", 'Họ và tên'],
    ['an attribute that only looks like one', '<c x:t="s" xmlns:x="urn:x" r="A1"><v>3</v></c>', 3],
    ['what lies beside the value', '<c r="A1"><extLst><ext><v>9</v></ext></extLst><v>4</v></c>', 4],
  ])('%s', (_, cell, value) => {
    expect(firstRow(`${cell}<c r="B1"><v>1</v></c>`, string)).toEqual([value, 1]);
  });

  test('empty cells are null, and rows end at their last filled cell', () => {
    const grid = gridOf(
      sheetParts(
        '<row r="2"><c r="B2" s="0"/><c r="C2" t="str"><f>""</f><v></v></c><c r="D2"><v>1</v></c><c r="F2" s="0"/></row><row r="3"><c r="A3" s="0"/></row><row r="5"/>',
      ),
    );
    expect(grid.rows).toEqual([undefined, [null, null, null, 1]]);
  });

  test('an empty shared string is an empty cell', () => {
    expect(firstRow('<c r="A1" t="s"><v>0</v></c>', sharedStrings('<t></t>'))).toEqual([]);
  });

  test('rows and cells without addresses follow each other', () => {
    const grid = gridOf(
      sheetParts(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(grid.rows).toEqual([[1, 2], undefined, undefined, [null, null, 3, 4], [5]]);
  });

  test('a row without its number takes that of its cells', () => {
    expect(gridOf(sheetParts('<row><c r="B3"><v>1</v></c></row>')).rows).toEqual([undefined, undefined, [null, 1]]);
  });

  test('rows and cells out of order, and a row twice, fall into place', () => {
    const grid = gridOf(
      sheetParts(
        '<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>',
      ),
    );
    expect(grid.rows).toEqual([[0], [1, 2, 3]]);
  });

  test('the dimension is not believed', () => {
    const parts = sheetParts('<row r="9"><c r="D9"><v>1</v></c></row>');
    const xml = String(parts['xl/worksheets/sheet1.xml']).replace('<sheetData>', '<dimension ref="A1"/><sheetData>');
    expect(valueAt(gridOf({ ...parts, 'xl/worksheets/sheet1.xml': xml }), 8, 3)).toBe(1);
  });

  test('phonetic runs are left out', () => {
    const item = '<r><t>東</t></r><rPh sb="0" eb="1"><t>とう</t></rPh><phoneticPr fontId="1"/>';
    expect(firstRow('<c r="A1" t="s"><v>0</v></c>', sharedStrings(item))).toEqual(['東']);
  });
});

describe('formats', () => {
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val="Times New Roman"/></font><font><b/><name val=".VnTime"/></font></fonts><cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="14" fontId="1"/><xf numFmtId="0" fontId="0" applyAlignment="1"/></cellXfs><dxfs><dxf><font><name val="No"/></font><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`;
  const row =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="2"><v>3</v></c><c r="D1" s="3"><v>4</v></c><c r="E1" s="99"><v>5</v></c></row>';

  test('number formats, built-in and custom, and fonts', () => {
    const grid = gridOf({ ...sheetParts(row), 'xl/styles.xml': styles });
    expect([0, 1, 2, 3, 4].map((column) => formatAt(grid, 0, column))).toEqual([
      { numberFormat: 'General', font: 'Times New Roman' },
      { numberFormat: 'dd/mm/yyyy', font: 'Times New Roman' },
      { numberFormat: 'm/d/yyyy', font: '.VnTime' },
      { numberFormat: 'General', font: 'Times New Roman' },
      { numberFormat: 'General', font: 'Times New Roman' },
    ]);
    expect(grid.formats).toHaveLength(3);
  });

  test('rows of one format share it; rows of the default have none', () => {
    const rows = [1, 2].map((n) => `<row r="${String(n)}"><c r="A${String(n)}" s="1"><v>1</v></c></row>`).join('');
    const grid = gridOf({ ...sheetParts(`${rows}<row r="3"><c r="A3"><v>1</v></c></row>`), 'xl/styles.xml': styles });
    expect(grid.formatIds[1]).toBe(grid.formatIds[0]);
    expect(grid.formatIds[2]).toBeUndefined();
  });

  const run = (font: string | null, text: string): string =>
    `<r>${font === null ? '' : `<rPr><rFont val="${font}"/></rPr>`}<t>${text}</t></r>`;

  test.each<[string, string, string]>([
    ['all runs in one old font', run('.VnTime', 'Hä') + run('.VnTime', ' tªn'), '.VnTime'],
    [
      'a blank run between does not matter',
      run('VNI-Times', 'a') + run(null, ' ') + run('VNI-Times', 'b'),
      'VNI-Times',
    ],
    ['runs of two encodings say nothing', run('.VnTime', 'a') + run('Arial', 'b'), 'Times New Roman'],
    ['a run without a font says nothing', run('.VnTime', 'a') + run(null, 'b'), 'Times New Roman'],
    ['another Unicode font changes nothing', run('Arial', 'a'), 'Times New Roman'],
  ])('%s', (_, item, font) => {
    const grid = gridOf({
      ...sheetParts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      ...sharedStrings(item),
      'xl/styles.xml': styles,
    });
    expect(formatAt(grid, 0, 0).font).toBe(font);
  });

  test('Unicode runs in a cell of an old font are Unicode', () => {
    const grid = gridOf({
      ...sheetParts('<row r="1"><c r="A1" s="2" t="s"><v>0</v></c></row>'),
      ...sharedStrings(run('Times New Roman', 'Họ')),
      'xl/styles.xml': styles,
    });
    expect(formatAt(grid, 0, 0)).toEqual({ numberFormat: 'm/d/yyyy', font: 'Times New Roman' });
  });
});

describe('what belongs to a sheet', () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test('merges, filter, protection', () => {
    const grid = gridOf(
      sheetParts(
        row,
        '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A3:K20"><filterColumn colId="0"/></autoFilter><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>',
      ),
    );
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 3, right: 1 },
    ]);
    expect(grid.filter).toEqual({ top: 2, left: 0, bottom: 19, right: 10 });
    expect(grid.protected).toBe(true);
  });

  test('a protection that is off, and a filter of a custom view, do not count', () => {
    const grid = gridOf(
      sheetParts(
        row,
        '<sheetProtection objects="1"/><customSheetViews><customSheetView><autoFilter ref="A1:B2"/></customSheetView></customSheetViews>',
      ),
    );
    expect([grid.protected, grid.filter]).toEqual([false, null]);
  });

  test('Excel tables', () => {
    const parts = sheetParts(row);
    const grid = gridOf({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({
        rId1: ['table', '../tables/table1.xml'],
        rId2: ['table', '/xl/tables/table2.xml'],
      }),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="n" displayName="Bảng1" ref="A1:C9" totalsRowCount="1"><autoFilter ref="A1:C8"/></table>`,
      'xl/tables/table2.xml': `<table xmlns="${MAIN}" id="2" displayName="T2" ref="E1:F9" headerRowCount="0"/>`,
    });
    expect(grid.tables).toEqual([
      { name: 'Bảng1', area: { top: 0, left: 0, bottom: 8, right: 2 }, headerRows: 1, totalsRows: 1 },
      { name: 'T2', area: { top: 0, left: 4, bottom: 8, right: 5 }, headerRows: 0, totalsRows: 0 },
    ]);
  });

  /** Four sheets: a chart sheet, a hidden one, a very hidden one, and one more. */
  function several(names: string, workbookPr = ''): Parts {
    const parts = sheetParts(row);
    const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '') as string;
    return {
      ...parts,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets><sheet name="Biểu đồ" sheetId="9" r:id="c"/><sheet name="A &amp; B" sheetId="2" state="hidden" r:id="b"/><sheet name="C" sheetId="3" state="veryHidden" r:id="a"/><sheet name="D" sheetId="4" r:id="d"/></sheets><definedNames>${names}</definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships({
        a: ['worksheet', '/xl/worksheets/sheet1.xml'],
        b: ['worksheet', './other/../WORKSHEETS/Sheet2.XML'],
        c: ['chartsheet', 'chartsheets/sheet1.xml'],
        d: ['worksheet', 'worksheets/sheet%203.xml'],
      }),
      'xl/worksheets/sheet2.xml': sheet.replace('<v>1<', '<v>2<'),
      'xl/worksheets/sheet 3.xml': sheet.replace('<v>1<', '<v>3<'),
    };
  }

  test('sheets in their order with their visibility, by targets of any kind and case; chart sheets left out', () => {
    expect(gridsOf(several('')).map((grid) => [grid.sheet, grid.visibility, valueAt(grid, 0, 0)])).toEqual([
      ['A & B', 'hidden', 2],
      ['C', 'very-hidden', 1],
      ['D', 'visible', 3],
    ]);
  });

  test.each([
    ["'A &amp; B'!$A$1:$K$20", { top: 0, left: 0, bottom: 19, right: 10 }],
    ["'A &amp; B'!$A$1:$B$2,'A &amp; B'!$D$5:$E$6", { top: 0, left: 0, bottom: 5, right: 4 }],
    ["'A &amp; B'!$A:$C", { top: 0, left: 0, bottom: 1_048_575, right: 2 }],
    ["'A &amp; B'!$2:$3", { top: 1, left: 0, bottom: 2, right: 16_383 }],
    ['#REF!', null],
  ])('print area %s belongs to the sheet at its place, chart sheets counted', (formula, area) => {
    const grids = gridsOf(
      several(
        `<definedName name="_xlnm.Print_Area" localSheetId="1">${formula}</definedName><definedName name="x">1</definedName>`,
      ),
    );
    expect(grids.map((grid) => grid.printArea)).toEqual([area, null, null]);
  });

  test('the 1904 date system, also for ISO dates', () => {
    const parts = several('', '<workbookPr date1904="true"/>');
    parts['xl/worksheets/sheet1.xml'] =
      `<worksheet xmlns="${MAIN}"><sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData></worksheet>`;
    const grid = gridsOf(parts)[1];
    expect([grid?.date1904, grid?.rows]).toEqual([true, [[1]]]);
  });
});

describe('how it is written down does not matter', () => {
  const plain = {
    ...sheetParts(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>',
      '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    ),
    ...sharedStrings('<t>Đạt</t>'),
  };
  const all = (change: (xml: string, name: string) => string | Uint8Array): Grid =>
    gridOf(Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, change(xml as string, name)])));
  const expected = gridOf(plain);

  test('what it should be', () => {
    expect(expected.rows).toEqual([['Đạt', 2]]);
    expect(expected.merges).toHaveLength(1);
  });

  test('prefixes on every element', () => {
    const prefixed = (xml: string, name: string): string =>
      name.includes('rels') || name.startsWith('[')
        ? xml
        : xml.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    expect(all(prefixed)).toEqual(expected);
  });

  test('strict namespaces', () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    expect(all(strict)).toEqual(expected);
  });

  test('declarations, comments, instructions, white space', () => {
    expect(
      all(
        (xml) =>
          `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a --- > b -->${xml.replace(/></g, '>\n  <?p <x>?><').replace(/\/>/g, '\t/>')}\n<!-- end -->\n`,
      ),
    ).toEqual(expected);
  });

  test.each([
    ['UTF-8 with a mark', (xml: string) => Buffer.from(`\ufeff${xml}`)],
    [
      'UTF-16, little end first',
      (xml: string) => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le'),
    ],
    ['UTF-16, big end first', (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (xml: string) => Buffer.from(xml, 'utf16le')],
  ])('%s', (_, encode) => {
    expect(all(encode)).toEqual(expected);
  });

  test('chunks cut anywhere', () => {
    const file = pack(plain);
    for (const size of [1, 2, 3, 7, 64]) {
      const inPieces = {
        inflate(packed: Uint8Array, expanded: number, take: (chunk: Uint8Array) => void): void {
          portableCompression.inflate(packed, expanded, (chunk) => {
            for (let at = 0; at < chunk.length; at += size) take(chunk.subarray(at, at + size));
          });
        },
      };
      expect(readWorkbook(file, { compression: { ...portableCompression, ...inPieces } }).grids).toEqual([expected]);
    }
  });
});

describe('the samples', () => {
  const folder = join(__dirname, '../samples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

  test('are all there', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  test.each(names)('%s reads as another reader does', async (name) => {
    const file = readFileSync(join(folder, name));
    for (const grid of readWorkbook(file).grids) {
      const other = await readSheet(file, grid.sheet, { trim: false });
      let compared = 0;
      other.forEach((cells, row) => {
        cells.forEach((cell: unknown, column: number) => {
          const value = valueAt(grid, row, column);
          compared++;
          if (cell instanceof Date) {
            expect(isDateFormat(formatAt(grid, row, column).numberFormat)).toBe(true);
            const day = { year: cell.getUTCFullYear(), month: cell.getUTCMonth() + 1, day: cell.getUTCDate() };
            expect(Math.floor(Number(value))).toBe(serialOfDay(day));
          } else if (!isCellError(value)) expect(value).toEqual(cell);
          // The other reader gives errors as empty.
          else expect(cell).toBeNull();
        });
      });
      expect(compared).toBeGreaterThan(0);
    }
  });

  test('native packing gives the same', () => {
    const file = readFileSync(join(folder, 'office-2024.xlsx'));
    expect(readWorkbook(file, { compression: nativeCompression }).grids).toEqual(readWorkbook(file).grids);
  });
});
