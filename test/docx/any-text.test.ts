import fc from 'fast-check';
import { renderWord } from '../../src/docx/render-word';
import { caption, column, dashList, paragraph, row, table, text } from '../../src/report/build';
import { a4, type Block, type Chart, type ReportDocument } from '../../src/report/document';
import { validatorErrors } from '../support/microsoft-validator';
import { bodyOf, parseXml, partsOf, wordTexts } from '../support/word-document';

/** A document that has this text wherever one can stand. */
function everywhere(evil: string): ReportDocument {
  const chart: Chart = {
    kind: 'chart',
    id: 'c',
    shape: 'bars',
    title: evil,
    categories: [evil, 'b'],
    series: [{ name: evil, values: [1, 2] }],
    height: 50,
    least: 40,
  };
  const cells = [text(evil), text('x')];
  const blocks: Block[] = [
    paragraph('p', evil),
    dashList('l', [evil]),
    { kind: 'side-by-side', id: 's', columns: [{ width: 80, paragraphs: [paragraph('s1', evil, { rule: true })] }] },
    table('t', [column(80), column(85)], [[evil, { text: 'y' }]], [row(cells), { role: 'group', cells: [text(evil)] }]),
    chart,
    caption('cc', 'chart', evil),
  ];
  const words = { title: evil, subject: evil, author: evil, keywords: evil, font: 'Times New Roman' };
  return {
    id: 'test-2024',
    year: 2024,
    ...words,
    sections: [{ name: 'Trang', role: 'body', page: a4('portrait', true), blocks }],
  };
}

/** What of a text can stand in XML, as Word shows it. */
function shown(evil: string): string {
  return evil
    .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/\t/g, ' ');
}

async function check(evil: string): Promise<void> {
  const file = await renderWord(everywhere(evil));
  for (const [name, xml] of partsOf(file)) if (/\.(xml|rels)$/.test(name)) parseXml(xml);
  const one = shown(evil);
  const rows = [[one], [`- ${one}`], [one], [one, 'y'], [one, 'x'], [one], [`Biểu đồ${one}`]];
  expect(wordTexts(file)[0]).toEqual(
    rows.map((each) => each.filter((cell) => cell !== '')).filter((each) => each.length > 0),
  );
}

describe('any text in a Word document', () => {
  it.each([
    ['markup', '<w:p>&amp;</w:p> "\'> ]]> <!-- <![CDATA['],
    ['what stands for our own tables', '<w:tbl place="0"/>'],
    ['a field of the library', 'CURRENT'],
    ['another field', 'TOTAL_PAGES'],
    ['braces of the library’s lists', '{list-0} {list--0} {list\ufffe--0} {0}'],
    ['patterns of replacing', '$& $1 $$ $` </w:p>'],
    ['the beginning of a formula', '=HYPERLINK("x")'],
    ['signs', '+1'],
    ['a sign', '-1'],
    ['an at', '@SUM(A1)'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u000be'],
    ['no characters', 'a\ufffeb\uffffc'],
    ['half a character', 'a\ud800b'],
    ['lines and tabs', 'một\nhai\r\nba\rbốn\u2028năm\tsáu'],
    ['spaces around', '  a  b  '],
    ['composed and decomposed letters', 'Điều kiện ' + 'Điều kiện'.normalize('NFD')],
    ['another script', 'điển hình 典型 مثال 🏅'],
    ['nothing', ''],
    ['a long word', 'x'.repeat(5_000)],
  ])('keeps %s', async (_, evil) => {
    await check(evil);
  });

  it('keeps any other text too', async () => {
    const unit = fc.constantFrom(
      ...'aĐệ<>&"\'{}$=-+@\\ \n\t\r\u0001\u0085\u00a0\u2028\ufeff\ufffe\ud800\udc00%~'.split(''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 30 }), (letters) => check(letters.join(''))),
      { numRuns: 100 },
    );
  });

  it('has no error for Microsoft’s validator', async () => {
    const evil = 'a\u0001<b>&"{list-0}\n=1\t🏅\ufffe' + 'Hội đồng '.repeat(9_000);
    expect(await validatorErrors(await renderWord(everywhere(evil)), 'docx')).toEqual([]);
  });

  it('makes a document of every empty part', async () => {
    const page = a4('portrait', false);
    const empty: Block[] = [
      dashList('l', []),
      { kind: 'side-by-side', id: 's', columns: [] },
      { kind: 'side-by-side', id: 's2', columns: [{ width: 165, paragraphs: [] }] },
      table('t', [], [], []),
      table('t2', [column(165)], [], []),
      table('t3', [column(80), column(85)], [[]], [row([]), row([text('a', { columns: 5 }), text('b')])]),
      paragraph('p', []),
      { kind: 'chart', id: 'c', shape: 'columns', title: '', categories: [], series: [], height: 50, least: 40 },
      { kind: 'space', points: 0 },
      { kind: 'page-break' },
    ];
    const words = {
      title: '',
      subject: '',
      author: '',
      keywords: '',
      font: 'Times New Roman',
      id: 'test-2024',
      year: 2024,
    };
    const sections = [[], empty, []].map(
      (blocks, n) => ({ name: `T${String(n)}`, role: 'annex', page, blocks }) as const,
    );
    const file = await renderWord({ ...words, sections });
    expect(await validatorErrors(file, 'docx')).toEqual([]);
    expect(wordTexts(file)).toEqual([[], [['a']], []]);
    const ending = bodyOf(file).children.slice(-2);
    expect(ending.map(({ name }) => name)).toEqual(['w:p', 'w:sectPr']);
  });
});
