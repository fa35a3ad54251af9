import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../../src/assessment/assess';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { PLAN_SETTINGS } from '../../../src/criteria/plan';
import { readNominations } from '../../../src/nominations/read-nominations';
import { dossiers } from '../../../src/report/papers/dossier';
import { evidenceRequests } from '../../../src/report/papers/evidence-request';
import { setOnOnePage } from '../../../src/report/papers/one-page';
import type { PaperInput } from '../../../src/report/papers/paper';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import fc from 'fast-check';
import { column, row, table, toFill } from '../../../src/report/build';
import type { Block, ReportDocument } from '../../../src/report/document';
import { layoutOf } from '../../../src/xlsx/render-section';
import { assessmentOf, judged, nominee } from '../../support/assessments';
import { paperInput } from '../../support/papers';
import { documentTexts } from '../../support/reports';

/** Workbooks as offices keep them. */
const SAMPLES = readdirSync('test/samples').filter((file) => file.endsWith('.xlsx'));

test.each(SAMPLES)('a unit of %s that owes evidence for up to four nominees is written to on one page', (file) => {
  const document = evidenceRequests(inputOf(file));
  for (const section of document.sections) {
    for (const blocks of letters(section.blocks)) {
      const rows = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
      const pages = pagesOf({ ...document, sections: [{ ...section, blocks }] });
      expect(pages).toBeLessThanOrEqual(rows <= 4 ? 1 : 2);
    }
  }
});

test.each(SAMPLES)('letters and dossiers of %s name all cells that they speak of, and ask for no columns', (file) => {
  const input = inputOf(file);
  const said = [evidenceRequests(input), dossiers(input)].flatMap(documentTexts).join('\n');
  expect(said).not.toMatch(/[A-Z]\d+ \+\d/);
  expect(said).not.toContain('Thêm cột');
});

/** Each begins a page. */
function letters(blocks: readonly Block[]): Block[][] {
  const made: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'page-break') made.push([]);
    else made.at(-1)?.push(block);
  }
  return made;
}

function dossiersOf(file: string): { document: ReportDocument; count: number } {
  const input = inputOf(file);
  return { document: dossiers(input), count: input.assessments.length };
}

function inputOf(file: string): PaperInput {
  const { grids } = readWorkbook(new Uint8Array(readFileSync(`test/samples/${file}`)));
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  return { nominations, assessments: assess(nominations, BUILT_IN), criteria: BUILT_IN, settings: PLAN_SETTINGS };
}

test.each(SAMPLES)('every nominee of %s is summed up on one page', (file) => {
  const { document, count } = dossiersOf(file);
  expect(pagesOf(document)).toBe(count);
});

test('a cell that speaks of several years is named once', () => {
  const said = documentTexts(dossiersOf('years-in-cells.xlsx').document).join('\n');
  expect(said).toMatch(/Khen thưởng: 2022–2024 Giấy khen \(I15\)/);
  expect(said).toMatch(/; ghi khen thưởng năm 2022, 2023 \(I17\)/);
  expect(said).not.toMatch(/\b([A-Z]+\d+), \1\b/);
  expect(said).toMatch(/, được công nhận cấp cơ sở” \(/);
});

test('an initiative is told with its level, however long its name is, and none as there is none', () => {
  const said = documentTexts(dossiersOf('long-rows.xlsx').document).join('\n');
  expect(said).toMatch(/Sáng kiến: 2022, 2024 không có \(I\d+, J\d+, I\d+, J\d+\); 2023 “/);
  expect(said).toMatch(/· Cấp cơ sở” \(/);
  expect(said).not.toMatch(/· Cấp[^”]*…”|Không · Không/);
});

/** As many as the sheet has. */
function pagesOf({ sections, font }: ReportDocument): number {
  return sections.reduce((sum, section) => sum + layoutOf(section, font).paged.breaks.length + 1, 0);
}

/** One person's page; a lot may be written of their achievements. */
function pageOf(achievements: string): ReportDocument {
  const person = nominee('individual', 'Thổ Đình Lộc', 5, { unit: 'Văn phòng', position: 'Chuyên viên', achievements });
  const [one] = judged({ collective: 0, individual: 1, model: 0 });
  if (one === undefined) throw new Error('nobody judged');
  return dossiers(paperInput([{ ...one, nomination: { ...person, evidence: one.nomination.evidence } }]));
}

/** The sizes of the letters in a document's tables. */
const sizesOf = ({ sections }: ReportDocument): number[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.size] : [])));

/** The council's opinion has so many lines. */
const opinionLines = (document: ReportDocument): number =>
  documentTexts(document)
    .find((text) => text.startsWith('Ý kiến của Hội đồng'))
    ?.split('\n').length ?? 0;

describe('what is said of one nominee', () => {
  const words = (count: number): string => 'thành tích tiêu biểu '.repeat(count).trim();

  it('takes room from the council’s opinion first, then smaller letters, and a second page only when it must', () => {
    const short = pageOf(words(1));
    const longer = pageOf(words(30));
    const long = pageOf(words(60));
    const endless = pageOf(words(400));
    expect(opinionLines(longer)).toBeLessThan(opinionLines(short));
    expect(sizesOf(longer)).toEqual(sizesOf(short));
    expect(Math.min(...sizesOf(long))).toBeLessThan(Math.min(...sizesOf(short)));
    expect(Math.min(...sizesOf(long))).toBeGreaterThanOrEqual(9);
    expect([short, longer, long].map(pagesOf)).toEqual([1, 1, 1]);
    expect(sizesOf(endless)).toEqual(sizesOf(short));
    expect(documentTexts(endless).join('\n')).toContain(words(400));
  });

  it('is on one page, or does not go smaller for nothing', () => {
    const usual = sizesOf(pageOf(''));
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 12 }), { maxLength: 40 }), (lines) => {
        const document = pageOf(lines.join('\n'));
        const pages = pagesOf(document);
        expect(pages === 1 || sizesOf(document).join() === usual.join()).toBe(true);
        expect(pages === 1 || lines.length > 5).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('the room that a letter leaves on its page is reckoned to the line, however its sentences fall', () => {
  const person = assessmentOf(nominee('individual', 'Mang Thị Thảo', 5), 'needs-evidence', 1);
  const length = fc.integer({ min: 0, max: 150 });
  fc.assert(
    fc.property(length, length, (plan, council) => {
      const settings = { ownPlan: 'kế '.repeat(plan), council: 'xét '.repeat(council) };
      const { sections, font } = evidenceRequests(paperInput([person], { settings }));
      for (const section of sections) {
        const page = { ...section.page, height: 1000 };
        const { room } = setOnOnePage(page, ['as it is'], () => [...section.blocks]);
        const empty = setOnOnePage(page, ['empty'], () => []);
        const rows = layoutOf({ ...section, page }, font).paged.rows;
        expect(empty.room - room).toBeCloseTo(rows.reduce((sum, { height }) => sum + height, 0));
      }
    }),
  );
});

test('the room that a table takes is reckoned as it is laid out, with headers over several rows and columns', () => {
  const text = fc.integer({ min: 1, max: 40 }).map((count) => 'minh chứng '.repeat(count).trim());
  const [page] = evidenceRequests(paperInput([])).sections.map((section) => ({ ...section.page, height: 1000 }));
  if (page === undefined) throw new Error('no page');
  fc.assert(
    fc.property(text, text, text, text, (who, both, first, second) => {
      const header = [
        [
          { text: who, rows: 2 },
          { text: both, columns: 2 },
        ],
        [first, second],
      ];
      const blocks = [table('t', [column(20), column(90), column(40)], header, [row([toFill(), toFill(), toFill()])])];
      const room = (set: Block[]): number => setOnOnePage(page, ['as it is'], () => set).room;
      const { rows } = layoutOf({ name: 'T', role: 'body', page, blocks }, 'Times New Roman').paged;
      expect(room([]) - room(blocks)).toBeCloseTo(rows.reduce((sum, { height }) => sum + height, 0));
    }),
  );
});
