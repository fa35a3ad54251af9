import fc from 'fast-check';
import type { Assessment } from '../../../src/assessment/assessment';
import type { ReportDocument, Table } from '../../../src/report/document';
import { dossiers } from '../../../src/report/papers/dossier';
import { memorySheetName } from '../../../src/report/passages/memory';
import { sheetNameProblem } from '../../../src/xlsx/write-names';
import { assessmentOf, EVIL, judged, namesOf, nominee } from '../../support/assessments';
import { paperInput } from '../../support/papers';
import { blockTexts, documentTexts } from '../../support/reports';

const office = judged({ collective: 8, individual: 42, model: 10 });
const text = (document: ReportDocument): string => documentTexts(document).join('\n');

describe('the pages of nominees', () => {
  it('are one each, with every criterion, its result and the cells it was read from', () => {
    const assessments = judged({ collective: 2, individual: 3, model: 2 });
    const document = dossiers(paperInput(assessments));
    expect(document.sections[0]?.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(6);
    const tables = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' && block.id.endsWith('criteria') ? [block] : [])),
    );
    expect(tables.map(({ rows }) => rows.length).sort()).toEqual(
      assessments.map(({ criteria }) => criteria.length).sort(),
    );
    const said = tables.flatMap(blockTexts).join('\n');
    expect(said).toContain('Xếp loại: 2022–2024 HTTNV (H6, I6, J6)');
    expect(said).toContain('Xếp loại: 2022, 2023 HTTNV (H7, I7); 2024 trống (J7)');
    expect(said).toContain('Xếp loại: 2022, 2023 HTTNV (H8, I8); 2024 HTNV (J8)');
    expect(said).toContain('như C1');
  });

  it('say what is to be done in one sentence', () => {
    const [one] = judged({ collective: 0, individual: 1, model: 0 }, ['needs-evidence']);
    if (one === undefined) throw new Error('one nominee');
    const fill = { action: 'fill', cells: [], years: [2024] } as const;
    const nearest = [
      { ...fill, criterion: 'C2', rule: 'rating-this-year' },
      { ...fill, criterion: 'C4', rule: 'mark' },
      { ...fill, criterion: 'TT6', rule: 'votes', years: [] },
    ] as const;
    expect(text(dossiers(paperInput([{ ...one, nearest }])))).toContain(
      'Nội dung chưa đạt, việc cần làm: Ghi xếp loại năm 2024; đánh dấu x (đạt) hoặc k (không đạt) ở tiêu chí C4 (Tương thân, tương ái); ghi số phiếu suy tôn.',
    );
  });

  it('are those that were chosen', () => {
    const chosen = office.slice(3, 5);
    const document = dossiers(paperInput(office), (one) => chosen.includes(one));
    const shown = documentTexts(document).filter((line) => /^(?:Họ và tên|Tên tập thể|Tên mô hình): /.test(line));
    expect(shown.map((line) => line.split('\n')[0]?.replace(/^[^:]*: /, '')).sort()).toEqual(namesOf(chosen).sort());
  });

  it('are a paper of their own for one, for those chosen, and for all: none replaces another', () => {
    const input = paperInput(office);
    const made = (chosen: readonly Assessment[]): ReportDocument => dossiers(input, (one) => chosen.includes(one));
    const documents = [made(office), made(office.slice(0, 2)), ...office.map((one) => made([one]))];
    expect(documents[0]?.id).toBe('dossier-2024');
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    const sheets = documents.map(({ sections }) => sections[0]?.name);
    expect(sheets.slice(0, 2)).toEqual(['Phiếu tổng hợp 2024', 'Phiếu tổng hợp 2024 – chọn']);
    expect(sheets.slice(2).filter((sheet) => sheets.slice(0, 2).includes(sheet))).toEqual([]);
    expect(made(office.slice(3, 6)).id).toBe(documents[1]?.id);
    // However the list is ranked, one person's stays that person's.
    const alone = dossiers(paperInput([...office].reverse()), (one) => one === office[0]);
    expect(alone.id).toBe(documents[2]?.id);
  });

  it('of namesakes in one unit stay apart', () => {
    const namesakes = [5, 6].map((row) =>
      assessmentOf(nominee('individual', 'Mang Thị Thảo', row, { unit: 'Văn phòng' }), 'eligible', 1),
    );
    const input = paperInput(namesakes);
    const ids = namesakes.map((one) => dossiers(input, (chosen) => chosen === one).id);
    expect(new Set(ids).size).toBe(2);
  });

  it('of long names that differ only by their ends or their units stay apart', () => {
    const name = 'Mô hình vận động nhân dân tham gia xây dựng nông thôn mới '.repeat(3);
    const models = [
      ...['thôn Một', 'thôn Hai'].map((end, n) => nominee('model', name + end, 5 + n, { unit: 'Xã Một' })),
      nominee('model', name + 'thôn Một', 7, { unit: 'Xã Hai' }),
    ].map((one) => assessmentOf(one, 'eligible', 1));
    const input = paperInput(models);
    const ids = models.map((one) => dossiers(input, (chosen) => chosen === one).id);
    expect(new Set(ids).size).toBe(models.length);
  });

  it('bear sheet names that Excel takes, whatever the nominee is called', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...EVIL, 'a/b:c', "’'x'", '[*?]', ''), fc.string()), (name) => {
        const only = assessmentOf(nominee('individual', name, 5), 'eligible', 1);
        const other = assessmentOf(nominee('individual', 'Khác', 6), 'eligible', 2);
        const document = dossiers(paperInput([only, other]), (one) => one === only);
        for (const sheet of [...document.sections.map((section) => section.name), memorySheetName(document.id)])
          expect(sheetNameProblem(sheet, new Set())).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('have room for a photograph of 3 × 4 cm', () => {
    const document = dossiers(paperInput(office.slice(0, 1)));
    const table = document.sections[0]?.blocks.find(
      (block): block is Table => block.kind === 'table' && block.id.endsWith('particulars'),
    );
    expect([table?.columns[0]?.width, table?.rows[0]?.height, table?.plain]).toEqual([30, 40, undefined]);
  });

  it('go on on another sheet before there are more page breaks than Excel takes', () => {
    const many = judged({ collective: 0, individual: 401, model: 0 });
    expect(dossiers(paperInput(many)).sections.map(({ name }) => name)).toEqual([
      'Phiếu tổng hợp 2024',
      'Phiếu tổng hợp 2024 (2)',
    ]);
  });
});
