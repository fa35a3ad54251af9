import { column, row, space, table, text } from '../../src/report/build';
import { a4, type TableRow } from '../../src/report/document';
import { finding } from '../../src/nominations/finding';
import { renderWorkbook } from '../../src/xlsx/render-workbook';
import { openPackage, type Package } from '../../src/xlsx/zip-package';
import { assessmentOf, judged, nominationsOf, nominee } from '../support/assessments';
import { validatorErrors } from '../support/microsoft-validator';
import { reportOf } from '../support/reports';

const office = judged({ collective: 8, individual: 42, model: 10 });
const earlier = [{ year: 2023, assessments: judged({ collective: 6, individual: 36, model: 9 }) }];
const findings = [finding('missing-name', { sheet: 'Cá nhân', row: 8, column: 1 }, {})];
const file = renderWorkbook(reportOf(office, { earlier, nominations: nominationsOf(office, { findings }) }));
const opened = openPackage(file);

function part(name: string, from: Package = opened): string {
  return new TextDecoder().decode(from.bytes(name));
}

const sheets = [1, 2, 3, 4, 5, 6].map((n) => part(`xl/worksheets/sheet${String(n)}.xml`));

describe('the report as a workbook', () => {
  it('has no error for Microsoft’s validator', async () => {
    expect(await validatorErrors(file)).toEqual([]);
    expect(await validatorErrors(renderWorkbook(reportOf([]), new Date(Date.UTC(2025, 0, 2))))).toEqual([]);
  });

  it('prints on A4 with the margins of Party documents, its width on one page', () => {
    const inch = (millimetres: number): string => (millimetres / 25.4).toFixed(6);
    const margins = `left="${inch(30)}" right="${inch(15)}" top="${inch(20)}" bottom="${inch(20)}"`;
    sheets.forEach((xml, n) => {
      expect(xml).toContain(margins);
      const orientation = n === 0 || n === 5 ? 'portrait' : 'landscape';
      expect(xml).toContain(`<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>`);
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    });
  });

  it('numbers its pages at the top centre in 14 pt Times New Roman, from page 2, running on over the sheets', () => {
    sheets.forEach((xml, n) => {
      expect(xml).toContain('<oddHeader>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;14&amp;P</oddHeader>');
      expect(xml.includes('differentFirst="1"')).toBe(n === 0);
      // A number of its own would begin anew on each sheet when all are printed together.
      expect(xml).not.toContain('firstPageNumber');
    });
    expect(sheets[0]).toContain('<firstHeader></firstHeader>');
  });

  it('repeats the headers of the annexes’ tables on every page', () => {
    const names = part('xl/workbook.xml');
    for (const annex of [1, 2, 3, 4, 5]) {
      expect(names).toMatch(
        new RegExp(
          `_xlnm.Print_Titles" localSheetId="${String(annex)}">'Báo cáo 2024 – PL${String(annex)}'!\\$5:\\$[56]<`,
        ),
      );
    }
    expect(names).not.toMatch(/Print_Titles" localSheetId="0"/);
  });

  it('uses one font, everywhere', () => {
    const fonts = [
      ...part('xl/styles.xml').matchAll(/<name val="([^"]*)"/g),
      ...part('xl/sharedStrings.xml').matchAll(/<rFont val="([^"]*)"/g),
    ];
    const inCharts = [1, 2, 3].flatMap((n) => [
      ...part(`xl/charts/chart${String(n)}.xml`).matchAll(/<a:latin typeface="([^"]*)"/g),
    ]);
    expect(inCharts.length).toBeGreaterThan(0);
    expect(new Set([...fonts, ...inCharts].map((match) => match[1]))).toEqual(new Set(['Times New Roman']));
  });

  it('has columns that fill the page and do not pass it', () => {
    sheets.forEach((xml, n) => {
      const pixels = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].reduce(
        (sum, match) => sum + Number(match[1]) * 8,
        0,
      );
      const page = (((n === 0 || n === 5 ? 210 : 297) - 45) / 25.4) * 96;
      expect(pixels).toBeLessThanOrEqual(page);
      expect(pixels).toBeGreaterThan(page - 5);
    });
  });

  it('gives every row a height that Excel allows', () => {
    const heights = sheets.flatMap((xml) => [...xml.matchAll(/ ht="([\d.]+)"/g)].map((match) => Number(match[1])));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

  it('goes on in a next row where a text is higher than a row can be', () => {
    const long = 'Hội đồng bình xét xem xét, quyết định. '.repeat(150).trim();
    const assessments = [assessmentOf(nominee('collective', long, 5), 'eligible', 1)];
    const xml = part('xl/worksheets/sheet2.xml', openPackage(renderWorkbook(reportOf(assessments))));
    const heights = [...xml.matchAll(/ ht="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
    const strings = part('xl/sharedStrings.xml', openPackage(renderWorkbook(reportOf(assessments))));
    expect(strings.split('Hội đồng bình xét xem xét').length - 1).toBeGreaterThanOrEqual(150);
  });

  it('has native charts whose numbers stand in the report’s own tables', () => {
    const chart = part('xl/charts/chart1.xml');
    expect(chart).toContain('<c:barChart>');
    const [formula] = [
      ...(/<c:val><c:numRef><c:f>'Báo cáo 2024'!\$([A-Z]+)\$(\d+):\$\1\$(\d+)<\/c:f>/.exec(chart)?.slice(1) ?? []),
    ];
    expect(formula).toBeDefined();
    const eligible = (kind: string): number =>
      office.filter(({ nomination, outcome }) => nomination.kind === kind && outcome === 'eligible').length;
    const cached = [...(/<c:val>.*?<\/c:val>/.exec(chart)?.[0] ?? '').matchAll(/<c:v>(\d+)<\/c:v>/g)].map((match) =>
      Number(match[1]),
    );
    expect(cached).toEqual(['collective', 'individual', 'model'].map(eligible));
    // Readable in black and white: each series has a fill of its own, and labels.
    expect(chart).toContain('<a:pattFill prst="wdUpDiag">');
    expect(chart.match(/<c:showVal val="1"\/>/g)).toHaveLength(3);
  });

  it('points each chart at the cells that hold its numbers, where they stand together', () => {
    for (const n of [1, 3]) {
      const chart = part(`xl/charts/chart${String(n)}.xml`);
      for (const series of chart.matchAll(/<c:ser>.*?<\/c:ser>/g)) {
        const [, column, first] = /<c:val><c:numRef><c:f>[^<]*!\$([A-Z]+)\$(\d+)/.exec(series[0]) ?? [];
        const cached = [...(/<c:val>.*<\/c:val>/.exec(series[0])?.[0] ?? '').matchAll(/<c:v>([\d.]+)<\/c:v>/g)];
        cached.forEach((value, row) => {
          const cell = new RegExp(
            `<c r="${column ?? ''}${String(Number(first) + row)}" s="\\d+"><v>([\\d.]+)</v>`,
          ).exec(sheets[0] ?? '');
          expect(cell?.[1]).toBe(value[1]);
        });
        expect(cached.length).toBeGreaterThan(1);
      }
    }
    const torn = part('xl/charts/chart2.xml');
    expect(/<c:num(Ref|Lit)>/.exec(torn)?.[1]).toBe('Lit');
  });

  it('shows scores with a comma whatever the reader’s locale, and no zero behind it', () => {
    const of = (score: number): string => {
      const one = { ...assessmentOf(nominee('collective', 'Văn phòng', 5), 'eligible', 1), score };
      return part('xl/sharedStrings.xml', openPackage(renderWorkbook(reportOf([one]))));
    };
    expect(of(85.5)).toContain('<t>85,5</t>');
    expect(of(85)).toContain('<t>85</t>');
    // Other numbers have no sign that a locale could change.
    expect(part('xl/styles.xml')).not.toMatch(/formatCode="[^"]*[#.,]/);
    for (const xml of sheets) expect(xml).toMatch(/<ignoredError sqref="A1:[A-Z]+\d+" numberStoredAsText="1"\/>/);
  });

  it('marks texts that look like formulas as text', () => {
    const evil = [assessmentOf(nominee('collective', '=1+1', 5), 'eligible', 1)];
    const from = openPackage(renderWorkbook(reportOf(evil, { nominations: nominationsOf(evil) })));
    const strings = [...part('xl/sharedStrings.xml', from).matchAll(/<si>(.*?)<\/si>/g)].map((match) => match[1] ?? '');
    const at = strings.findIndex((text) => text === '<t>=1+1</t>');
    const style = new RegExp(`s="(\\d+)" t="s"><v>${String(at)}<`).exec(part('xl/worksheets/sheet2.xml', from))?.[1];
    const formats = [
      ...(/<cellXfs.*<\/cellXfs>/.exec(part('xl/styles.xml', from))?.[0] ?? '').matchAll(/<xf .*?(?:\/>|<\/xf>)/g),
    ];
    expect(formats[Number(style)]?.[0]).toContain('quotePrefix="1"');
    expect(sheets.every((xml) => !xml.includes('<f>'))).toBe(true);
  });

  it('keeps the signature with the last lines of the text', () => {
    const rows = [...(sheets[0] ?? '').matchAll(/<row r="(\d+)"/g)].length;
    const breaks = [...(sheets[0] ?? '').matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]));
    expect(breaks.length).toBeGreaterThan(3);
    expect(Math.max(...breaks)).toBeLessThan(rows - 9);
  });

  it('begins a table at the end of a page where its header and two rows have room, and goes on with its header', () => {
    const pageBreaks = (points: number, lines = 1, above: readonly TableRow[] = []): number[] => {
      const words = Array.from({ length: lines }, (_, n) => `Dòng ${String(n)}`).join('\n');
      const rows = [1, 2, 3, 4, 5, 6].map(() => row([text(words)]));
      const blocks = [space(points), table('t', [column(60)], [['Đối tượng']], [...above, ...rows])];
      const sections = [{ name: 'Trang 1', role: 'body', page: a4('portrait', true), blocks }] as const;
      const xml = part(
        'xl/worksheets/sheet1.xml',
        openPackage(renderWorkbook({ ...reportOf([]), sections: [...sections] })),
      );
      return [...xml.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]));
    };
    // The space and the header are the sheet's first two rows: three rows of the table, or none, stay with them.
    expect(pageBreaks(390)).toEqual([]);
    expect(pageBreaks(400 + 230)).toEqual([5]);
    expect(pageBreaks(400 + 280)).toEqual([1]);
    // No row of three lines stays alone there.
    expect(pageBreaks(400 + 230, 3)).toEqual([1]);
    // Nor the first of a group.
    expect(pageBreaks(400 + 250, 1, [{ role: 'group', cells: [text('Cá nhân')] }])).toEqual([1]);
  });

  it('begins a short table on the page where its header and a row have room, when it must stay with a signature', () => {
    const pageBreaks = (rows: number, points: number): number[] => {
      const body = Array.from({ length: rows }, (_, n) => row([text(`Dòng ${String(n)}`)]));
      const listed = { ...table('t', [column(60)], [['Đối tượng']], body), keepWithNext: true };
      const signed = space(150);
      const sections = [
        { name: 'Trang 1', role: 'body', page: a4('portrait', true), blocks: [space(points), listed, signed] },
      ] as const;
      const xml = part(
        'xl/worksheets/sheet1.xml',
        openPackage(renderWorkbook({ ...reportOf([]), sections: [...sections] })),
      );
      return [...xml.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]));
    };
    // The space and the header are the sheet's first two rows: the last row, or the last three, go with the signature.
    expect(pageBreaks(2, 400)).toEqual([]);
    expect(pageBreaks(2, 600)).toEqual([3]);
    expect(pageBreaks(3, 600)).toEqual([3]);
    expect(pageBreaks(4, 600)).toEqual([3]);
    expect(pageBreaks(5, 600)).toEqual([4]);
    // Where there is no room for them, or one row only, the table goes with the signature.
    expect(pageBreaks(2, 690)).toEqual([1]);
    expect(pageBreaks(1, 600)).toEqual([1]);
  });

  it('takes thousands of nominees', () => {
    const many = judged({ collective: 400, individual: 4_500, model: 100 });
    const xml = part('xl/worksheets/sheet3.xml', openPackage(renderWorkbook(reportOf(many))));
    // Title, number, note, space, two levels of the header; the space, the signs and the line below.
    expect(xml.match(/<row /g)).toHaveLength(4_500 + 9);
  });
});
