import { renderWord } from '../../src/docx/render-word';
import { a4, type Block, type Page, type ReportDocument } from '../../src/report/document';
import { column, dashList, paragraph, row, table, text } from '../../src/report/build';
import { judged } from '../support/assessments';
import { validatorErrors } from '../support/microsoft-validator';
import { reportOf } from '../support/reports';
import {
  allBelow,
  at,
  bodyOf,
  childrenOf,
  parseXml,
  partsOf,
  wordTexts,
  type XmlElement,
} from '../support/word-document';

const office = judged({ collective: 8, individual: 42, model: 10 });
const report = reportOf(office, {
  earlier: [{ year: 2023, assessments: judged({ collective: 6, individual: 36, model: 9 }) }],
});

const twips = (millimetres: number): string => String(Math.round((millimetres / 25.4) * 1440));

export function documentOf(blocks: readonly Block[], page: Page = a4('portrait', true)): ReportDocument {
  const words = { title: 'Giấy mời', subject: '', author: 'Ban Dân vận', keywords: '', font: 'Times New Roman' };
  return { id: 'test-2024', year: 2024, ...words, sections: [{ name: 'Trang 1', role: 'body', page, blocks }] };
}

const keepsNext = (element: XmlElement): boolean => allBelow(element, 'w:keepNext').length > 0;

describe('the Word report’s form', () => {
  let file: Uint8Array;
  let body: XmlElement;
  let parts: Map<string, string>;
  beforeAll(async () => {
    file = await renderWord(report);
    body = bodyOf(file);
    parts = partsOf(file);
  });

  it('has no error for Microsoft’s validator, with and without nominees', async () => {
    expect(await validatorErrors(file, 'docx')).toEqual([]);
    expect(
      await validatorErrors(await renderWord(reportOf([]), { created: new Date(Date.UTC(2025, 0, 2)) }), 'docx'),
    ).toEqual([]);
  });

  it('is on A4 with the margins of Party documents, annexes lying where they are wide', () => {
    const pages = allBelow(body, 'w:sectPr');
    expect(pages).toHaveLength(6);
    pages.forEach((page, n) => {
      const lying = n > 0 && n < 5;
      const [width, height] = lying ? [297, 210] : [210, 297];
      const size = at(page, 'w:pgSz')?.attributes;
      expect(size).toMatchObject({
        'w:w': twips(width),
        'w:h': twips(height),
        'w:orient': lying ? 'landscape' : 'portrait',
      });
      const margins = { 'w:top': twips(20), 'w:bottom': twips(20), 'w:left': twips(30), 'w:right': twips(15) };
      expect(at(page, 'w:pgMar')?.attributes).toMatchObject({ ...margins, 'w:header': twips(10) });
    });
  });

  it('numbers its pages at the top centre in 14 pt, from page 2, running on over the annexes', () => {
    const pages = allBelow(body, 'w:sectPr');
    expect(pages.map((page) => at(page, 'w:titlePg') !== undefined)).toEqual([true, false, false, false, false, false]);
    // A number to begin with would begin anew; the annexes have the header of the section before.
    expect(allBelow(body, 'w:pgNumType').filter(({ attributes }) => 'w:start' in attributes)).toEqual([]);
    expect(pages.map((page) => childrenOf(page, 'w:headerReference').length)).toEqual([1, 0, 0, 0, 0, 0]);
    const header = parseXml(parts.get('word/header1.xml') ?? '');
    expect(allBelow(header, 'w:instrText').map((one) => one.children[0]?.text)).toEqual(['PAGE']);
    expect(at(header, 'w:p', 'w:pPr', 'w:jc')?.attributes['w:val']).toBe('center');
    expect(allBelow(header, 'w:sz').every(({ attributes }) => attributes['w:val'] === '28')).toBe(true);
  });

  it('repeats the headers of its tables on every page, and tears no low row apart', () => {
    const tables = childrenOf(body, 'w:tbl').filter((one) => allBelow(one, 'w:tblHeader').length > 0);
    expect(tables.length).toBeGreaterThan(8);
    for (const one of tables) {
      const rows = childrenOf(one, 'w:tr');
      const heads = rows.map((each) => at(each, 'w:trPr', 'w:tblHeader') !== undefined);
      // Word repeats a header only from the first row on, without a gap.
      expect(heads.lastIndexOf(true)).toBe(heads.filter((head) => head).length - 1);
      expect(rows.every((each) => at(each, 'w:trPr', 'w:cantSplit') !== undefined)).toBe(true);
      expect(rows.filter((_, n) => heads[n]).every(keepsNext)).toBe(true);
      // A long table must go over pages somewhere.
      if (rows.length > 20) expect(rows.filter(keepsNext).length).toBeLessThan(rows.length / 2);
    }
  });

  it('lets a small table begin at the end of a page: two rows there, and no fewer than three on the next', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => row([text(String(n))]));
    const made = table('t', [column(60)], [['TT']], rows);
    const kept = allBelow(bodyOf(await renderWord(documentOf([made]))), 'w:tr').map(keepsNext);
    expect(kept).toEqual([true, true, false, false, true, true, false]);
    const short = { ...made, rows: rows.slice(0, 2), keepWithNext: true };
    const signed = allBelow(bodyOf(await renderWord(documentOf([short]))), 'w:tr').map(keepsNext);
    // Header, first row, the row that goes with the signature.
    expect(signed).toEqual([true, false, true]);
    const grouped = { ...made, rows: [{ role: 'group', cells: [text('Cá nhân')] } as const, ...rows] };
    const together = allBelow(bodyOf(await renderWord(documentOf([grouped]))), 'w:tr').map(keepsNext);
    expect(together).toEqual([true, true, true, false, false, true, true, false]);
  });

  it('gives the levels of a header the height that a cell over both needs, wherever the header is repeated', async () => {
    const head = [
      [
        { text: 'Tiêu chí Hội đồng còn xét', rows: 2 },
        { text: 'Năm', columns: 2 },
      ],
      ['2022', '2023'],
    ];
    const made = table('t', [column(18), column(20), column(20)], head, [row([text('1'), text(''), text('')])]);
    const rows = allBelow(bodyOf(await renderWord(documentOf([made]))), 'w:tr');
    const heights = rows.map((one) => Number(at(one, 'w:trPr', 'w:trHeight')?.attributes['w:val'] ?? 0));
    // Three lines of 12 points at least, in twentieths of a point.
    expect((heights[0] ?? 0) + (heights[1] ?? 0)).toBeGreaterThan(3 * 12 * 20);
    expect(heights[2]).toBe(0);
  });

  it('lets a row go over pages where it is too high for that', async () => {
    const long = 'Hội đồng bình xét xem xét, quyết định. '.repeat(80);
    const made = table(
      't',
      [column(60), column(105)],
      [['A', 'B']],
      [row([text('x'), text(long)]), row([text('y'), text('z')])],
    );
    const rows = allBelow(bodyOf(await renderWord(documentOf([made]))), 'w:tr');
    expect(rows.map((one) => at(one, 'w:trPr', 'w:cantSplit') !== undefined)).toEqual([true, false, true]);
  });

  it('gives its tables the widths of the document, to the margins', () => {
    const widths = childrenOf(body, 'w:tbl').map((one) =>
      allBelow(one, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0),
    );
    const allowed = [Number(twips(165)), Number(twips(252))];
    for (const width of widths) expect(allowed.some((one) => Math.abs(one - width) < 12)).toBe(true);
    for (const one of childrenOf(body, 'w:tbl')) {
      const columns = allBelow(one, 'w:gridCol').length;
      for (const each of childrenOf(one, 'w:tr')) {
        const spans = childrenOf(each, 'w:tc').map((cell) =>
          Number(at(cell, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1),
        );
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
      }
    }
  });

  it('draws lines around its tables, and none around what stands beside each other', () => {
    const sides = childrenOf(body, 'w:tbl').map((one) =>
      (at(one, 'w:tblPr', 'w:tblBorders')?.children ?? []).map(({ attributes }) => attributes['w:val']),
    );
    const plain = sides.filter((one) => one.every((side) => side === 'nil'));
    expect(plain).toHaveLength(2);
    expect(sides.filter((one) => one.every((side) => side === 'single'))).toHaveLength(sides.length - 2);
  });

  it('has headings that Word’s navigation shows', () => {
    const styled = (style: string): string[] =>
      childrenOf(body, 'w:p')
        .filter((one) => at(one, 'w:pPr', 'w:pStyle')?.attributes['w:val'] === style)
        .map((one) =>
          allBelow(one, 'w:t')
            .map((each) => each.children[0]?.text)
            .join(''),
        );
    expect(styled('Heading1')).toEqual([
      'I. TÌNH HÌNH, CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025; ĐỀ NGHỊ',
    ]);
    expect(styled('Heading2')).toContain('1. Ưu điểm');
    expect(styled('Title')).toEqual(['BÁO CÁO', 'PHỤ LỤC 1', 'PHỤ LỤC 2', 'PHỤ LỤC 3', 'PHỤ LỤC 4', 'PHỤ LỤC 5']);
    const styles = parseXml(parts.get('word/styles.xml') ?? '');
    const level = (id: string): string | undefined =>
      at(
        childrenOf(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id),
        'w:pPr',
        'w:outlineLvl',
      )?.attributes['w:val'];
    expect(['Title', 'Heading1', 'Heading2'].map(level)).toEqual(['0', '0', '1']);
  });

  it('uses one font, black, and speaks Vietnamese', () => {
    const all = [...parts].filter(([name]) =>
      /^word\/(document|styles|numbering|header\d+|charts\/chart\d+)\.xml$/.test(name),
    );
    const fonts = all.flatMap(([, xml]) =>
      [...xml.matchAll(/(?:w:ascii|w:hAnsi|w:cs|w:eastAsia|typeface)="([^"]*)"/g)].map((one) => one[1]),
    );
    expect(new Set(fonts.filter((font) => font !== 'vi-VN'))).toEqual(new Set(['Times New Roman']));
    const document = parts.get('word/document.xml') ?? '';
    expect(document).not.toMatch(/<w:color w:val="(?!000000)/);
    const styles = parseXml(parts.get('word/styles.xml') ?? '');
    expect(at(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val']).toBe('vi-VN');
  });

  it('has the line below the country’s heading, as long as its text', () => {
    const rules = childrenOf(body, 'w:tbl').flatMap((one) => allBelow(one, 'w:pBdr'));
    expect(rules).toHaveLength(1);
    const cell = allBelow(body, 'w:tc').find((one) => allBelow(one, 'w:pBdr').length > 0);
    const [, ruled] = childrenOf(cell, 'w:p');
    const { 'w:left': left, 'w:right': right } = at(ruled, 'w:pPr', 'w:ind')?.attributes ?? {};
    expect(left).toBe(right);
    // The text is some 73 of the column's 84 millimetres.
    expect((Number(left) / 1440) * 25.4).toBeGreaterThan(3);
    expect((Number(left) / 1440) * 25.4).toBeLessThan(12);
  });

  it('keeps the signature with the last lines of the text, on one page', () => {
    const blocks = body.children.slice(
      0,
      body.children.findIndex((one) => at(one, 'w:pPr', 'w:sectPr') !== undefined),
    );
    const foot = blocks.findLastIndex(({ name }) => name === 'w:tbl');
    expect(allBelow(blocks[foot] ?? body, 'w:t').map((one) => one.children[0]?.text)).toContain('Nơi nhận:');
    expect(blocks.slice(foot - 2, foot).every(keepsNext)).toBe(true);
    expect(at(blocks[foot], 'w:tr', 'w:trPr', 'w:cantSplit')).toBeDefined();
  });

  it('names the agency as its author, no person and no time', async () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain(`<dc:creator>${report.author}</dc:creator>`);
    expect(core).toContain(`<cp:lastModifiedBy>${report.author}</cp:lastModifiedBy>`);
    expect(core).toContain(`<dc:title>${report.title}</dc:title><dc:subject>${report.subject}</dc:subject>`);
    expect([...parts.values()].join('')).not.toMatch(/dcterms:(created|modified)|20\d\d-\d\d-\d\dT/);
    const dated = partsOf(await renderWord(documentOf([]), { created: new Date(Date.UTC(2025, 0, 2, 3, 4, 5)) }));
    expect(dated.get('docProps/core.xml')).toContain('>2025-01-02T03:04:05Z</dcterms:created>');
  });

  it('is the same file whenever it is made', async () => {
    jest.useFakeTimers({
      now: Date.UTC(2031, 4, 6, 7, 8, 10),
      doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
    });
    try {
      expect(Buffer.compare(await renderWord(report), file)).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('begins a page where the document does, and only there', async () => {
    const pageBreak = { kind: 'page-break' } as const;
    const plain = { ...table('p', [column(165)], [], [row([text('ô')])]), plain: true };
    const file = await renderWord(
      documentOf([
        pageBreak,
        paragraph('a', 'một'),
        pageBreak,
        pageBreak,
        dashList('l', ['hai', 'ba']),
        pageBreak,
        plain,
        plain,
        pageBreak,
      ]),
    );
    const before = childrenOf(bodyOf(file), 'w:p').filter((one) => at(one, 'w:pPr', 'w:pageBreakBefore') !== undefined);
    expect(
      before.map((one) =>
        allBelow(one, 'w:t')
          .map((each) => each.children[0]?.text)
          .join(''),
      ),
    ).toEqual(['hai', '']);
    expect(wordTexts(file)).toEqual([[['một'], ['- hai'], ['- ba'], ['ô'], ['ô']]]);
    // Tables that touch would become one.
    const names = bodyOf(file).children.map(({ name }) => name);
    expect(names.slice(-5)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    expect(await validatorErrors(file, 'docx')).toEqual([]);
  });

  it('keeps the height that a row wants for what people write', async () => {
    const made = table('t', [column(165)], [], [{ role: 'row', cells: [text('')], height: 25 }, row([text('')])]);
    const rows = allBelow(bodyOf(await renderWord(documentOf([made]))), 'w:tr');
    expect(rows.map((one) => at(one, 'w:trPr', 'w:trHeight')?.attributes)).toEqual([
      { 'w:val': twips(25), 'w:hRule': 'atLeast' },
      undefined,
    ]);
  });
});
