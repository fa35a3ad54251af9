import fc from 'fast-check';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { writeBook } from '../../src/xlsx/write';
import type { BookToWrite, CellContent, CellStyle, SheetToWrite } from '../../src/xlsx/write-book';
import { openPackage } from '../../src/xlsx/zip-package';

const PLAIN: CellStyle = { font: 'Times New Roman', size: 12 };

function sheet(
  name: string,
  rows: readonly (readonly CellContent[])[],
  more: Partial<SheetToWrite> = {},
): SheetToWrite {
  return { name, rows: rows.map((cells, row) => ({ row, cells })), widths: [], merges: [], ...more };
}

function book(sheets: readonly SheetToWrite[], styles: readonly CellStyle[] = [PLAIN]): BookToWrite {
  const properties = { title: 'Báo cáo', subject: '', author: 'Ban Dân vận', keywords: '', company: 'Ban Dân vận' };
  return { sheets, styles, properties };
}

function part(file: Uint8Array, name: string): string {
  return new TextDecoder().decode(openPackage(file).bytes(name));
}

function readBack(rows: readonly (readonly CellContent[])[]): unknown[][] {
  const grid = readWorkbook(writeBook(book([sheet('A', rows)]))).grids[0];
  return rows.map((cells, row) => cells.map((_, column) => grid?.rows[row]?.[column] ?? null));
}

describe('what is written', () => {
  it('is read back: text, numbers, yes and no, nothing', () => {
    const rows = [
      ['Nguyễn Thị Hằng', 42, -1.5, true, null],
      [0, 0.1, 1e-7, 123456789012, false],
      ['a<b & "c" > d', 'dòng 1\ndòng 2', ' đầu và cuối ', '1', '😀 𝒜'],
    ];
    expect(readBack(rows)).toEqual(rows);
  });

  it('is read back for any text and number', () => {
    // Characters that XML cannot hold are left out; a cell's text needs a letter to be read as one.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((letters) => `x${letters.replace(/[\p{Cc}\ufffe\uffff]/gu, '')}`);
    const cell = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.integer(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(readBack(rows)).toEqual(rows.map((row) => row.map((value) => (Object.is(value, -0) ? 0 : value))));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps texts that only look like escapes, and leaves out what XML cannot hold', () => {
    const file = writeBook(book([sheet('A', [['_x0041_ và _x', 'a\u0000b\u001fc', 'nửa \ud800 ký tự']])]));
    const strings = part(file, 'xl/sharedStrings.xml');
    expect(strings).toContain('<t>_x005F_x0041_ và _x</t>');
    expect(strings).toContain('<t>abc</t>');
    expect(strings).toContain('nửa \ufffd ký tự');
    expect(readWorkbook(file).grids[0]?.rows[0]?.[0]).toBe('_x0041_ và _x');
  });

  it('writes each text once', () => {
    const file = writeBook(
      book([
        sheet('A', [
          ['lặp', 'lặp'],
          ['lặp', 'khác'],
        ]),
        sheet('B', [['lặp']]),
      ]),
    );
    const strings = part(file, 'xl/sharedStrings.xml');
    expect(strings).toContain('count="5" uniqueCount="2"');
    expect(strings.match(/lặp/g)).toHaveLength(1);
  });

  it('cuts a text at Excel’s limit rather than give a file that Excel repairs', () => {
    const strings = part(writeBook(book([sheet('A', [['ă'.repeat(40_000)]])])), 'xl/sharedStrings.xml');
    const text = /<t>([^<]*)<\/t>/.exec(strings)?.[1] ?? '';
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('…')).toBe(true);
  });

  it('writes what is no number as Excel’s own error', () => {
    expect(part(writeBook(book([sheet('A', [[NaN, Infinity]])])), 'xl/worksheets/sheet1.xml')).toContain(
      't="e"><v>#NUM!</v>',
    );
  });

  it('never writes a formula', () => {
    const file = writeBook(book([sheet('A', [['=1+1', '+84', '-x', '@SUM(A1)']])]));
    expect(part(file, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
    expect(readWorkbook(file).grids[0]?.rows[0]).toEqual(['=1+1', '+84', '-x', '@SUM(A1)']);
  });

  it('gives the same bytes for the same book', () => {
    const make = (): Uint8Array => writeBook(book([sheet('A', [['a', 1]])]));
    expect(make()).toEqual(make());
  });

  it('takes rows one after the other, never all at once', () => {
    let alive = 0;
    let most = 0;
    function* rows(): Iterable<{ row: number; cells: CellContent[] }> {
      for (let row = 0; row < 50_000; row++) {
        most = Math.max(most, ++alive);
        yield { row, cells: [row, 'x'] };
        alive--;
      }
    }
    const file = writeBook(book([{ ...sheet('A', []), rows: rows() }]));
    expect(most).toBe(1);
    expect(readWorkbook(file).grids[0]?.rows).toHaveLength(50_000);
  });

  it.each([
    ['', '31 characters'],
    ['Một tên trang tính dài hơn ba mươi mốt chữ', '31 characters'],
    ['a/b', 'may not hold'],
    ["'a", 'may not hold'],
    ['History', 'keeps the name'],
  ])('refuses the sheet name “%s”', (name, why) => {
    expect(() => writeBook(book([sheet(name, [])]))).toThrow(why);
  });

  it('refuses two sheets of one name, whatever their case', () => {
    expect(() => writeBook(book([sheet('Báo cáo', []), sheet('BÁO CÁO', [])]))).toThrow('two sheets');
  });

  it('names the agency and no person in its properties', () => {
    const core = part(writeBook(book([sheet('A', [])])), 'docProps/core.xml');
    expect(core).toContain('<dc:creator>Ban Dân vận</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Ban Dân vận</cp:lastModifiedBy>');
    expect(core).not.toContain('dcterms:created');
  });
});
