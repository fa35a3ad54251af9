import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { Outcome } from '../../src/assessment/assessment';
import { renderWord } from '../../src/docx/render-word';
import { finding } from '../../src/nominations/finding';
import type { ReportDocument } from '../../src/report/document';
import { allPapers } from '../../src/report/papers/all-papers';
import { shownText, valueText } from '../../src/report/passages/shown-text';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../src/xlsx/render-workbook';
import { assessmentOf, judged, nominationsOf, nominee } from '../support/assessments';
import { paperInput } from '../support/papers';
import { reportOf } from '../support/reports';
import { allBelow, at, bodyOf, childrenOf, partsOf, wordTexts } from '../support/word-document';
import { runHere } from '../cli/run-here';
import { collectivesOf, peopleOf, periodReportOf } from '../report/period/years';

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

/** The rows that Word repeats on each page, as texts. */
function headersOf(word: Uint8Array): Set<string> {
  const rows = allBelow(bodyOf(word), 'w:tr').filter((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined);
  const texts = rows.map((row) =>
    childrenOf(row, 'w:tc')
      .map((cell) =>
        allBelow(cell, 'w:t')
          .map((one) => one.children[0]?.text ?? '')
          .join('\n'),
      )
      .filter((text) => text !== '')
      .join(' | '),
  );
  return new Set(texts);
}

/** Sheets have a table's header again on each page; Word repeats it itself. */
function withoutRepeats(rows: readonly string[][], headers: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return rows
    .map((row) => row.map(shownText).join(' | '))
    .filter((row) => {
      const again = headers.has(row) && seen.has(row);
      seen.add(row);
      return !again;
    });
}

function compareFiles(word: Uint8Array, workbook: Uint8Array): void {
  const headers = headersOf(word);
  const read = wordTexts(word).map((rows) => withoutRepeats(rows, headers));
  expect(read).toEqual(sheetTexts(workbook).map((rows) => withoutRepeats(rows, headers)));
}

async function compare(document: ReportDocument): Promise<void> {
  compareFiles(await renderWord(document), renderWorkbook(document));
}

const SAMPLES = join(__dirname, '../samples');

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

  it('does so for every paper around the report', async () => {
    const papers = allPapers(paperInput(judged({ collective: 3, individual: 12, model: 3 })));
    expect(papers.length).toBeGreaterThan(5);
    for (const { document } of papers) await compare(document);
  });

  it('does so for a period of several years', async () => {
    const people = ['Mang Thị Thảo', 'Thổ Đình Lộc'].map(
      (name, n) => ({ name, result: n === 0 ? 'eligible' : 'failing' }) as const,
    );
    const grids = [2022, 2023, 2024].flatMap((year) => [
      peopleOf(year, people),
      collectivesOf(year, { 'Văn phòng': year > 2022 }),
    ]);
    await compare(periodReportOf(grids));
  });

  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('does so for the sample %s', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'dien-hinh-word-'));
    try {
      const [word, workbook] = [join(folder, 'a.docx'), join(folder, 'a.xlsx')];
      for (const path of [word, workbook]) {
        expect(await runHere('assess', join(SAMPLES, name), '--report', path)).toMatchObject({ code: 0 });
      }
      compareFiles(readFileSync(word), readFileSync(workbook));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
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
