import fc from 'fast-check';
import type { Grid } from '../../src/grid/grid';
import { withoutOwnMarks } from '../../src/grid/own-marks';
import { planMarks } from '../../src/marks/plan-marks';
import type { MarkPlan } from '../../src/marks/plan';
import { markTexts, type MarkTexts } from '../../src/marks/texts';
import { markWorkbook, unmarkWorkbook } from '../../src/xlsx/mark-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openPackage } from '../../src/xlsx/zip-package';
import { judged, tableOf } from '../marks/builders';
import {
  HEADER_ROW,
  nominationParts,
  nominationWorkbook,
  PEOPLE,
  PLAIN,
  writings,
  type Writing,
} from '../support/marked-workbooks';
import { validatorErrors } from '../support/microsoft-validator';
import { pack } from '../support/small-workbook';

const OUTCOMES = ['eligible', 'needs-evidence', 'ineligible'] as const;
const { nominations, assessments } = judged(
  [tableOf('Cá nhân', HEADER_ROW, [HEADER_ROW + 1, HEADER_ROW + PEOPLE.length])],
  PEOPLE.map((name, n) => ({
    name,
    at: [[0, HEADER_ROW + 1 + n]],
    outcome: OUTCOMES[n % 3] ?? 'eligible',
    score: n === 3 ? null : 92.3 - n,
    council: 5,
  })),
);

const planFor = (file: Uint8Array): MarkPlan =>
  planMarks(nominations, assessments, readWorkbook(file).grids, markTexts('vi'));
const mark = (file: Uint8Array): Uint8Array => markWorkbook(file, planFor(file));

/** All parts of a file as text, by name. */
function partsOf(file: Uint8Array): Record<string, string> {
  const source = openPackage(file);
  return Object.fromEntries(
    source.names().map((name) => [name, Buffer.from(source.bytes(name) ?? []).toString('utf8')] as const),
  );
}

const only = (grids: readonly Grid[]): Grid => {
  const [grid] = grids;
  if (grid === undefined) throw new Error('no sheet');
  return grid;
};

describe('a marked file, however its workbook is written down', () => {
  test('unmarked again is letter by letter what it was; marked twice is as marked once', () => {
    fc.assert(
      fc.property(writings, (writing) => {
        const file = nominationWorkbook(writing);
        const marked = mark(file);
        expect(Buffer.compare(mark(marked), marked)).toBe(0);
        const back = unmarkWorkbook(marked);
        expect(back).toMatchObject({ found: true, kept: [] });
        expect(partsOf(back.bytes)).toEqual(partsOf(file));
      }),
      { numRuns: 100 },
    );
  });

  test('holds the results beside the nominees, and everything else as it was', () => {
    fc.assert(
      fc.property(writings, (writing) => {
        const file = nominationWorkbook(writing);
        const before = only(readWorkbook(file).grids);
        const plan = planFor(file);
        const after = only(readWorkbook(markWorkbook(file, plan)).grids);
        expect(after.rows[HEADER_ROW]?.slice(3)).toEqual(['Kết quả', 'Điểm', 'Hạng', 'Lý do']);
        PEOPLE.forEach((_, n) => {
          const cells = after.rows[HEADER_ROW + 1 + n];
          expect(cells?.slice(3, 6)).toEqual([plan.blocks[0]?.rows[n]?.values[0], n === 3 ? null : 92.3 - n, n + 1]);
        });
        const clean = only(withoutOwnMarks([after]));
        expect(clean.rows).toEqual(before.rows);
        expect([clean.merges, clean.tables, clean.filter]).toEqual([before.merges, before.tables, before.filter]);
        if (writing.table) expect(after.tables[0]?.area.right).toBe(6);
        else if (writing.filter) expect(after.filter?.right).toBe(6);
      }),
      { numRuns: 40 },
    );
  });

  test.each<[string, Partial<Writing>]>([
    ['as Excel does, with an Excel table', { spans: true, table: true, text: 'shared', rules: true, names: true }],
    ['as Excel does, with a filter', { spans: true, filter: true, text: 'shared', merges: true, height: 15.75 }],
    ['as openpyxl does', { looksBeside: 'all', columns: 'each' }],
    ['as LibreOffice does', { columns: 'whole-sheet', looksBeside: 'some', text: 'shared' }],
    [
      'with a prefix, lines and apostrophes',
      { prefix: 'x:', lines: true, apostrophes: true, merges: true, rules: true },
    ],
    [
      'without addresses, widths and dimension',
      { addressed: false, dimension: false, columns: 'none', emptyRows: true },
    ],
    ['strict', { strict: true, filter: true, table: false }],
    ['with all further columns hidden', { columns: 'hidden-rest' }],
  ])('Microsoft’s validator has nothing against it that it had not before: %s', async (_, change) => {
    const file = nominationWorkbook({ ...PLAIN, ...change });
    const before = await validatorErrors(file);
    const after = await validatorErrors(mark(file));
    expect(after.filter((error) => !before.includes(error))).toEqual([]);
  });
});

describe('the parts', () => {
  const file = nominationWorkbook({ ...PLAIN, table: true, rules: true, text: 'shared' });
  const before = partsOf(file);
  const after = partsOf(mark(file));

  test('that do not concern marks stay byte for byte', () => {
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  });

  test('the Excel table’s columns are named as its header cells', () => {
    expect(after['xl/tables/table1.xml']).toContain('ref="A3:G7"');
    expect(after['xl/tables/table1.xml']).toContain(
      '<tableColumn id="8" name="Kết quả"/><tableColumn id="9" name="Điểm"/><tableColumn id="10" name="Hạng"/><tableColumn id="11" name="Lý do"/>',
    );
  });

  test('three rules come below the office’s own', () => {
    const sheet = after['xl/worksheets/sheet1.xml'] ?? '';
    expect([...sheet.matchAll(/priority="(\d+)"/g)].map(([, priority]) => Number(priority))).toEqual([5, 6, 7, 8]);
    expect(sheet).toContain('<conditionalFormatting sqref="A4:G7">');
  });

  test('a header cell bears its neighbour’s very look; a result its borders and font, and wraps', () => {
    const sheet = after['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<c r="D3" s="2" t="inlineStr">/);
    const style = Number(/<c r="G4" s="(\d+)"/.exec(sheet)?.[1]);
    const looks = [...(after['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)]
      .map(([xf]) => xf)
      .slice(1);
    expect(looks[style]).toContain('fontId="0" fillId="0" borderId="1"');
    expect(looks[style]).toContain('wrapText="1"');
    expect(looks[style]).toContain('<protection locked="0"/>');
    expect(looks[style]).toContain('vertical="top"');
  });

  test('a result beside a cell in an old Vietnamese font is in a Unicode one', () => {
    const sheet = after['xl/worksheets/sheet1.xml'] ?? '';
    const style = Number(/<c r="D5" s="(\d+)"/.exec(sheet)?.[1]);
    const looks = [...(after['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)]
      .map(([xf]) => xf)
      .slice(1);
    const font = Number(/fontId="(\d+)"/.exec(looks[style] ?? '')?.[1]);
    const fonts = [...(after['xl/styles.xml'] ?? '').matchAll(/<font>.*?<\/font>/g)].map(([one]) => one);
    expect(fonts[font]).toContain('Times New Roman');
    expect(fonts[1]).toContain('.VnTime');
  });
});

describe('what the user does with a marked file', () => {
  const file = nominationWorkbook({ ...PLAIN, filter: true });
  const marked = mark(file);
  const changed = (name: string, change: (text: string) => string, source = marked): Uint8Array => {
    const parts = partsOf(source);
    return pack({ ...parts, [name]: change(parts[name] ?? '') });
  };
  const sheet = 'xl/worksheets/sheet1.xml';

  test('a cell of ours that was changed is left, and said', () => {
    const edited = changed(sheet, (text) => text.replace(/(<c r="G5"[^>]*><is><t>)[^<]*/, '$1Đã nộp bổ sung'));
    const back = unmarkWorkbook(edited);
    expect(back.kept).toEqual([{ sheet: 'Cá nhân', row: 4, column: 6 }]);
    expect(only(readWorkbook(back.bytes).grids).rows[4]).toEqual([
      2,
      'Lê Thị Hoa',
      'HTTNV',
      null,
      null,
      null,
      'Đã nộp bổ sung',
    ]);
    const again = markWorkbook(edited, planFor(edited));
    expect(only(readWorkbook(again).grids).rows[4]?.slice(3)).toEqual([
      'Cần bổ sung minh chứng',
      91.3,
      2,
      'Đã nộp bổ sung',
    ]);
  });

  test('rows chosen by our column are shown again when it goes', () => {
    const filtered = changed(sheet, (text) =>
      text
        .replace(
          /<autoFilter ref="A3:G7"\/>/,
          '<autoFilter ref="A3:G7"><filterColumn colId="3"><filters><filter val="Đủ điều kiện"/></filters></filterColumn></autoFilter>',
        )
        .replace('<row r="5">', '<row r="5" hidden="1">'),
    );
    const parts = partsOf(file);
    const closed = parts[sheet]?.replace('<autoFilter ref="A3:C7"/>', '<autoFilter ref="A3:C7"></autoFilter>');
    expect(partsOf(unmarkWorkbook(filtered).bytes)).toEqual({ ...parts, [sheet]: closed });
  });

  test('another program numbered the looks anew: the cells go, the widths are as before', () => {
    const saved = changed('xl/styles.xml', (text) =>
      text
        .replace('</cellXfs>', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>')
        .replace(/cellXfs count="\d+"/, 'cellXfs count="99"'),
    );
    const respaced = changed(sheet, (text) => text.replace(/<cols>/, '<cols >'), saved);
    const back = partsOf(unmarkWorkbook(respaced).bytes);
    const original = partsOf(file);
    expect(back[sheet]).toBe(original[sheet]);
    expect(back['xl/workbook.xml']).toBe(original['xl/workbook.xml']);
  });

  test('columns that the user deleted leave nothing to take away but names and rules', () => {
    const gone = changed('xl/workbook.xml', (text) => text.replace(/('Cá nhân'!)\$D\$3:\$G\$7/, '$1#REF!'));
    expect(unmarkWorkbook(gone)).toMatchObject({ found: true, kept: [] });
    expect(partsOf(unmarkWorkbook(gone).bytes)['xl/workbook.xml']).not.toContain('_DienHinh');
    expect(partsOf(unmarkWorkbook(gone).bytes)[sheet]).not.toContain('DienHinh');
  });

  test('a file without marks is given back as it is', () => {
    expect(unmarkWorkbook(file)).toEqual({ bytes: file, kept: [], found: false });
  });
});

describe('the sheet Kết quả', () => {
  const parts = nominationParts(PLAIN);
  const protectedParts = {
    ...parts,
    'xl/worksheets/sheet1.xml': String(parts['xl/worksheets/sheet1.xml']).replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/>',
    ),
  };

  test.each([false, true])('takes the place of the columns on a protected sheet (strict: %s)', async (strict) => {
    const strictly = nominationParts({ ...PLAIN, strict });
    const file = pack({
      ...strictly,
      'xl/worksheets/sheet1.xml': String(strictly['xl/worksheets/sheet1.xml']).replace(
        '</sheetData>',
        '</sheetData><sheetProtection sheet="1"/>',
      ),
    });
    const marked = mark(file);
    const grids = readWorkbook(marked).grids;
    expect(grids.map((grid) => grid.sheet)).toEqual(['Cá nhân', 'Kết quả']);
    expect(grids[1]?.rows[3]).toEqual([
      'Cá nhân, dòng 4',
      'Mai Hữu Tâm',
      'Phòng Dân tộc',
      'Đủ điều kiện',
      92.3,
      1,
      expect.any(String),
    ]);
    const xml = partsOf(marked)['xl/worksheets/ket-qua.xml'] ?? '';
    expect(xml).toContain(`<hyperlink ref="A4" location="'Cá nhân'!B4"`);
    expect(partsOf(marked)['xl/worksheets/sheet1.xml']).toBe(partsOf(file)['xl/worksheets/sheet1.xml']);
    const before = await validatorErrors(file);
    expect((await validatorErrors(marked)).filter((error) => !before.includes(error))).toEqual([]);

    expect(Buffer.compare(mark(marked), marked)).toBe(0);
    expect(partsOf(unmarkWorkbook(marked).bytes)).toEqual(partsOf(file));
  });

  test('never takes the name of a chart sheet', () => {
    const file = pack({
      ...protectedParts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
        '</sheets>',
        '<sheet name="Kết quả" sheetId="9" r:id="rId7"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    });
    const marked = mark(file);
    expect(readWorkbook(marked).grids.map((grid) => grid.sheet)).toEqual(['Cá nhân', 'Kết quả (ĐHTT)']);
    expect(partsOf(unmarkWorkbook(marked).bytes)).toEqual(partsOf(file));
  });

  test('moved to the front by the user, it goes and the other sheets’ names stay theirs', () => {
    const marked = partsOf(
      mark(
        pack({
          ...protectedParts,
          'xl/workbook.xml': String(nominationParts({ ...PLAIN, filter: true })['xl/workbook.xml']),
        }),
      ),
    );
    const workbook = marked['xl/workbook.xml'] ?? '';
    const [ours = ''] = /<sheet name="Kết quả"[^>]*\/>/.exec(workbook) ?? [];
    const moved = workbook
      .replace(ours, '')
      .replace('<sheets>', `<bookViews><workbookView activeTab="1"/></bookViews><sheets>${ours}`)
      .replace(/localSheetId="([01])"/g, (_, place: string) => `localSheetId="${place === '0' ? '1' : '0'}"`);
    const back = partsOf(unmarkWorkbook(pack({ ...marked, 'xl/workbook.xml': moved })).bytes);
    expect(back['xl/workbook.xml']).toContain('<workbookView activeTab="0"/>');
    expect(back['xl/workbook.xml']).toContain('name="_xlnm._FilterDatabase" localSheetId="0"');
    expect(back['xl/workbook.xml']).not.toContain('Kết quả');
  });
});

test('texts that look like formulas, hold markup or escapes are texts', () => {
  const file = nominationWorkbook(PLAIN);
  const odd = ['=1+1', '+84', '@SUM(A1)', '<b>&"x"\u0001 _x000D_ hai\ndòng '];
  const texts: MarkTexts = { ...markTexts('vi'), reason: ({ rank }) => odd[rank - 1] ?? '' };
  const marked = markWorkbook(file, planMarks(nominations, assessments, readWorkbook(file).grids, texts));
  const grid = only(readWorkbook(marked).grids);
  odd.forEach((text, n) => expect(grid.rows[HEADER_ROW + 1 + n]?.[6]).toBe(text.replace('\u0001', '')));
  expect(partsOf(marked)['xl/worksheets/sheet1.xml']).not.toMatch(/<c r="G\d"[^>]*><f>/);
  expect(partsOf(marked)['xl/styles.xml']).toMatch(/numFmtId="49"[^>]*quotePrefix="1"/);
  expect(partsOf(unmarkWorkbook(marked).bytes)).toEqual(partsOf(file));
});

describe('the reason’s column', () => {
  const LONG = 'Xếp loại năm 2023: “Hoàn thành nhiệm vụ” (I15); còn 1 điều kiện và 2 tiêu chí khác không đạt';
  const marked = (height: number | null, reason: string): string => {
    const file = nominationWorkbook({ ...PLAIN, height });
    const texts: MarkTexts = { ...markTexts('vi'), reason: () => reason };
    const plan = planMarks(nominations, assessments, readWorkbook(file).grids, texts);
    const parts = partsOf(markWorkbook(file, plan));
    return (parts['xl/worksheets/sheet1.xml'] ?? '') + (parts['xl/styles.xml'] ?? '');
  };
  const width = (sheet: string): number => Number(/<col min="7" max="7" width="([\d.]+)"/.exec(sheet)?.[1]);

  test('is wider where rows hold one line, but never so wide that the print becomes small', () => {
    expect(width(marked(33, LONG.slice(0, 40)))).toBe(width(marked(null, LONG.slice(0, 40))));
    expect(width(marked(15.75, LONG.slice(0, 40)))).toBeGreaterThan(width(marked(33, LONG.slice(0, 40))));
    for (const height of [15.75, 33, null]) expect(width(marked(height, LONG))).toBeLessThanOrEqual(48);
  });

  test('shows the first line of a text that its row is too low for: the row’s height is the office’s', () => {
    // The second person's cells stand in the middle.
    const vertical = (height: number, reason: string): string | undefined => {
      const xml = marked(height, reason);
      expect(xml).toContain(`<row r="5" ht="${String(height)}" customHeight="1">`);
      const style = Number(/<c r="G5" s="(\d+)"/.exec(xml)?.[1]);
      const looks = /<cellXfs.*<\/cellXfs>/.exec(xml)?.[0].split('<xf ') ?? [];
      return /vertical="(\w+)"/.exec(looks[style + 1] ?? '')?.[1];
    };
    expect(vertical(15.75, LONG)).toBe('top');
    expect(vertical(33, LONG)).toBe('center');
    expect(vertical(15.75, 'Đạt tất cả tiêu chí')).toBe('center');
  });
});
