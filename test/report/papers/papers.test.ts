import type { Outcome } from '../../../src/assessment/assessment';
import { PAPER_WORDS, PAPERS, type PaperName } from '../../../src/language/paper-words';
import type { ReportDocument } from '../../../src/report/document';
import { paperOf } from '../../../src/report/papers/all-papers';
import { formFileNames } from '../../../src/report/papers/form-names';
import { renderWorkbook } from '../../../src/xlsx/render-workbook';
import { assessmentOf, EVIL, judged, nominationsOf, nominee } from '../../support/assessments';
import { validatorErrors } from '../../support/microsoft-validator';
import { paperInput } from '../../support/papers';
import { documentTexts, finishedSheets } from '../../support/reports';

const office = judged({ collective: 8, individual: 42, model: 10 });
const text = (document: ReportDocument): string => documentTexts(document).join('\n');

describe.each(PAPERS)('the paper “%s”', (name) => {
  const document = paperOf(name, paperInput(office));

  it('is a document with names of its own', () => {
    expect(document.id).toBe(`${name}-2024`);
    const ids = document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('id' in block ? [block.id] : [])));
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of document.sections) {
      expect(section.name.length).toBeLessThanOrEqual(31);
      expect(section.page.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    }
    expect(renderWorkbook(paperOf(name, paperInput(office)))).toEqual(renderWorkbook(document));
  });

  it('has its passages under the same names in another year', () => {
    const ids = ({ sections }: ReportDocument): string[] =>
      sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('id' in block ? [block.id] : [])));
    const earlier = paperOf(name, paperInput(office, { nominations: nominationsOf(office, { year: 2023 }) }));
    expect(ids(earlier)).toEqual(ids(document));
    expect(text(earlier)).not.toContain('2024 như sau');
  });

  it('names the office as its settings do, and nothing of the plan’s', () => {
    const settings = {
      superiorBody: 'TỈNH ỦY LÂM ĐỒNG',
      agency: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
      agencyInText: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      symbol: '-BC/BTGDVTU',
      place: 'Lâm Đồng',
      signatory: 'Người Ký',
      ownPlan: 'Kế hoạch số 12',
      council: 'Hội đồng thi đua',
    };
    const other = text(paperOf(name, paperInput(office, { settings })));
    expect(other).not.toMatch(/BÌNH THUẬN|Bình Thuận|BDVTU|Ban Dân vận Tỉnh ủy|Linh Nhơn|Hội đồng bình xét/);
    expect(other).toContain('TỈNH ỦY LÂM ĐỒNG');
  });

  it('shows birth dates only where they are asked for, and never id numbers', () => {
    const person = nominee('individual', 'Thổ Đình Lộc', 5, {
      unit: 'Văn phòng',
      idNumber: '060012345678',
      birthDate: { year: 1980, month: 2, day: 3 },
    });
    const outcome: Outcome = name === 'evidence' ? 'needs-evidence' : 'eligible';
    const made = (showBirthDates: boolean): string =>
      JSON.stringify(paperOf(name, paperInput([assessmentOf(person, outcome, 1)], { settings: { showBirthDates } })));
    expect(made(false)).not.toMatch(/1980|060012345678/);
    expect(made(true)).not.toContain('060012345678');
    if (name === 'proposal' || name === 'dossier') expect(made(true)).toContain('1980');
  });

  it('speaks of nobody as people do', () => {
    const none = text(paperOf(name, paperInput([])));
    expect(none).not.toMatch(/undefined|null|NaN|(?:^|\s)0 (?:tập thể|cá nhân|mô hình|trường hợp)/);
    if (name !== 'invitation') expect(none).toMatch(/[Kk]hông có trường hợp nào/);
  });

  it('keeps texts that would be formulas or markup as they are', () => {
    const cells = [...finishedSheets(evilPaper(name)).values()].flat(2).map(String).join('\n');
    for (const word of name === 'invitation' ? [] : EVIL) expect(cells).toContain(word);
  });
});

function evilPaper(name: PaperName): ReportDocument {
  const assessments = EVIL.map((word, n) => {
    const person = nominee('individual', word, 5 + n, { unit: word, position: '@x', proposed: [word], note: word });
    return assessmentOf(person, name === 'evidence' ? 'needs-evidence' : 'eligible', n + 1);
  });
  return paperOf(name, paperInput(assessments));
}

test('Microsoft’s validator has nothing against any of them, whatever their texts', async () => {
  const papers = PAPERS.map(evilPaper);
  const [first] = papers;
  if (first === undefined) throw new Error('no papers');
  const together = { ...first, sections: papers.flatMap(({ sections }) => sections) };
  expect(await validatorErrors(renderWorkbook(together))).toEqual([]);
});

describe('file names', () => {
  it('are plain letters that no system refuses', () => {
    for (const name of PAPERS) expect(PAPER_WORDS[name].file(2024)).toMatch(/^[A-Za-z0-9 ]+$/);
    const form = (unit: string) => ({ unit, title: '', author: '', font: '', sheets: [] });
    expect(formFileNames([form('Phòng Đoàn thể'), form('phòng đoàn thể'), form('../../x'), form('…')], 2024)).toEqual([
      'Yeu cau bo sung minh chung 2024 - Phong Doan the',
      'Yeu cau bo sung minh chung 2024 - phong doan the (2)',
      'Yeu cau bo sung minh chung 2024 - x',
      'Yeu cau bo sung minh chung 2024 - don vi',
    ]);
  });
});
