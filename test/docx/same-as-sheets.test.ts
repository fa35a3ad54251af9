import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { Outcome } from '../../src/assessment/assessment';
import { renderWord } from '../../src/docx/render-word';
import { finding } from '../../src/nominations/finding';
import type { ReportDocument } from '../../src/report/document';
import { shownText, valueText } from '../../src/report/passages/shown-text';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../src/xlsx/render-workbook';
import { assessmentOf, judged, nominationsOf, nominee } from '../support/assessments';
import { reportOf } from '../support/reports';
import { partsOf, wordTexts } from '../support/word-document';

/** What a reader of the sheets sees, by sheet: rows of texts, without empty ones. */
function sheetTexts(file: Uint8Array): string[][][] {
  return readWorkbook(file).grids.map((grid) =>
    grid.rows
      .map((row, n) =>
        (row ?? []).map((_, column) => shownText(valueText(grid, n, column))).filter((one) => one !== ''),
      )
      .filter((row) => row.length > 0),
  );
}

/** Sheets have a table's header again on each page; Word repeats it itself. */
function withoutRepeats(rows: readonly string[][], { sections }: ReportDocument): string[] {
  const headers = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.header.map((level) => level.map(({ text }) => text).join(' | ')) : [],
      ),
    ),
  );
  const seen = new Set<string>();
  return rows
    .map((row) => row.map(shownText).join(' | '))
    .filter((row) => {
      if (!headers.has(row)) return true;
      const again = seen.has(row);
      seen.add(row);
      return !again;
    });
}

async function compare(document: ReportDocument): Promise<void> {
  const sheets = sheetTexts(renderWorkbook(document)).map((rows) => withoutRepeats(rows, document));
  const word = wordTexts(await renderWord(document)).map((rows) => withoutRepeats(rows, document));
  expect(word).toEqual(sheets);
}

describe('the Word report', () => {
  it('says what the sheets say, in the same order', async () => {
    const assessments = judged({ collective: 8, individual: 42, model: 10 });
    const findings = [finding('missing-name', { sheet: 'Cá nhân', row: 8, column: 1 }, {})];
    const earlier = [{ year: 2023, assessments: judged({ collective: 6, individual: 36, model: 9 }) }];
    const document = reportOf(assessments, { earlier, nominations: nominationsOf(assessments, { findings }) });
    const texts = wordTexts(await renderWord(document));
    expect(texts).toHaveLength(6);
    expect(texts.flat(2).length).toBeGreaterThan(600);
    await compare(document);
  });

  it('does so for every count and outcome', async () => {
    const count = fc.integer({ min: 0, max: 9 });
    const outcomes = fc.array(fc.constantFrom<Outcome>('eligible', 'needs-evidence', 'ineligible'), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(count, count, count, outcomes, async (collective, individual, model, each) => {
        await compare(reportOf(judged({ collective, individual, model }, each)));
      }),
      { numRuns: 15 },
    );
  });

  it('shows scores, birth dates and an office of 2025 as the sheets do', async () => {
    const person = nominee('individual', 'Thổ Đình Lộc', 5, { birthDate: { year: 1980, month: 2, day: 3 } });
    const assessments = [{ ...assessmentOf(person, 'eligible', 1), score: 85.5 }];
    const settings = { showBirthDates: true, superiorBody: 'Tỉnh ủy Lâm Đồng', agency: 'Ban Tuyên giáo và Dân vận' };
    const document = reportOf(assessments, { settings });
    const texts = wordTexts(await renderWord(document)).flat(2);
    expect(texts).toEqual(expect.arrayContaining(['85,5', '03/02/1980', 'TỈNH ỦY LÂM ĐỒNG']));
    await compare(document);
  });

  it('has the sheets’ charts, whose numbers Word finds in a workbook of their own', async () => {
    const document = reportOf(judged({ collective: 8, individual: 42, model: 10 }), {
      earlier: [{ year: 2023, assessments: judged({ collective: 6, individual: 36, model: 9 }) }],
    });
    const file = await renderWord(document);
    const [word, sheets] = [partsOf(file), partsOf(renderWorkbook(document))];
    const values = (xml: string | undefined): string[] => [...(xml ?? '').matchAll(/<c:v>[^<]*<\/c:v>/g)].map(String);
    for (const n of ['1', '2', '3']) {
      const xml = word.get(`word/charts/chart${n}.xml`);
      expect(values(xml)).toEqual(values(sheets.get(`xl/charts/chart${n}.xml`)));
      expect(values(xml).length).toBeGreaterThan(4);
      expect(word.get(`word/charts/_rels/chart${n}.xml.rels`)).toContain(`Target="../embeddings/chart${n}.xlsx"`);
      const [grid] = readWorkbook(unzipSync(file)[`word/embeddings/chart${n}.xlsx`] ?? new Uint8Array()).grids;
      const cell = (reference: string): string => {
        const [, column = '', row = ''] = /^Sheet1!\$([A-Z])\$(\d+)/.exec(reference) ?? [];
        return String(grid?.rows[Number(row) - 1]?.[column.charCodeAt(0) - 65]);
      };
      const points = [...(xml ?? '').matchAll(/<c:f>([^<]*)<\/c:f><c:\w+Cache>.*?<c:v>([^<]*)<\/c:v>/g)];
      expect(points.length).toBeGreaterThan(4);
      for (const [, reference = '', first = ''] of points) expect(cell(reference)).toBe(first);
    }
    expect(word.has('word/charts/chart4.xml')).toBe(false);
  });
});
