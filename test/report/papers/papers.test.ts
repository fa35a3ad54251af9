import fc from 'fast-check';
import { readVotes } from '../../../src/nominations/values/votes';
import { isVotedOn } from '../../../src/report/papers/voted';
import type { Assessment, Outcome } from '../../../src/assessment/assessment';
import type { OfficeSettings } from '../../../src/criteria/plan';
import { PAPER_WORDS, PAPERS, symbolWith, type PaperName } from '../../../src/language/paper-words';
import type { Nomination } from '../../../src/nominations/nomination';
import type { ReportDocument, Table } from '../../../src/report/document';
import { paperOf } from '../../../src/report/papers/all-papers';
import { dossiers } from '../../../src/report/papers/dossier';
import { formFileNames } from '../../../src/report/papers/form-names';
import { proposedForms } from '../../../src/report/papers/proposed-forms';
import { assessmentOf, evidence, judged, nominationsOf, nominee } from '../../support/assessments';
import { validatorErrors } from '../../support/microsoft-validator';
import { paperInput } from '../../support/papers';
import { blockTexts, documentTexts, finishedSheets, paragraphText } from '../../support/reports';
import { memorySheetName } from '../../../src/report/passages/memory';
import { sheetNameProblem } from '../../../src/xlsx/write-names';
import { renderWorkbook } from '../../../src/xlsx/render-workbook';

const office = judged({ collective: 8, individual: 42, model: 10 });
const text = (document: ReportDocument): string => documentTexts(document).join('\n');
const tableOf = (document: ReportDocument, id: string): Table | undefined =>
  document.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.kind === 'table' && block.id === id);
/** The names in a table's rows; those of groups are left out. */
const named = (table: Table | undefined): string[] =>
  (table?.rows ?? []).flatMap(({ role, cells: [, name] }) =>
    role === 'row' && name?.kind === 'text' ? [name.text] : [],
  );
const groups = (table: Table | undefined): string[] =>
  (table?.rows ?? []).flatMap(({ role, cells: [first] }) =>
    role === 'group' && first?.kind === 'text' ? [first.text] : [],
  );
/** What the last column of a table of nominees says, in their rows' order. */
const concluded = (table: Table | undefined): string[] =>
  (table?.rows ?? []).flatMap(({ role, cells }) => {
    const last = cells.at(-1);
    return role === 'row' && last?.kind === 'text' ? [last.text] : [];
  });
const names = (assessments: readonly Assessment[]): string[] => assessments.map(({ nomination }) => nomination.name);
const eligible = (assessments: readonly Assessment[]): Assessment[] =>
  assessments.filter(({ outcome }) => outcome === 'eligible');

/** Votes in the nominee's own row, as they are read from a cell. */
const voted = (nomination: Nomination, said: string): Nomination => {
  const [row] = nomination.at;
  const { reading } = readVotes(said, said, { numberFormat: '', date1904: false, voters: undefined, percent: false });
  return row === undefined
    ? nomination
    : { ...nomination, evidence: [{ ...evidence('votes', 2024, 0, row), reading }] };
};

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

const EVIL = ['=HYPERLINK("http://x")', '<b>&"\'</b>', '+1-1', 'Dài '.repeat(90).trim(), '__proto__'];

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

describe('the list to higher levels', () => {
  it('puts each form of recognition to whom it is decided by (Law 06/2022/QH15, Article 79)', () => {
    const level = (kind: Nomination['kind'], said: string): string[] =>
      proposedForms(nominee(kind, 'X', 5, { proposed: [said] })).map((form) => form.level);
    expect(level('individual', 'Giấy khen của Trưởng Ban')).toEqual(['office']);
    expect(level('individual', 'LĐTT; CSTĐ cơ sở')).toEqual(['office', 'office']);
    expect(level('individual', 'Chiến sĩ thi đua cấp tỉnh')).toEqual(['province']);
    expect(level('individual', 'Bằng khen của UBND tỉnh\nHuân chương Lao động hạng Ba')).toEqual(['province', 'state']);
    expect(level('individual', 'Bằng khen của Thủ tướng Chính phủ')).toEqual(['state']);
    expect(level('collective', 'Tập thể lao động tiên tiến')).toEqual(['office']);
    expect(level('collective', 'TTLĐXS')).toEqual(['province']);
    expect(level('collective', 'Cờ thi đua của Chính phủ')).toEqual(['state']);
    expect(level('individual', 'Kỷ niệm chương')).toEqual(['other']);
    expect(level('individual', 'Tuyên dương')).toEqual(['other']);
    expect(level('individual', ' ; ')).toEqual([]);
  });

  it('lists the eligible by level and form, those for nothing named last, and counts whom it leaves out', () => {
    const forms: readonly (readonly string[])[] = [
      ['Bằng khen của UBND tỉnh'],
      ['Giấy khen; bằng khen của UBND Tỉnh'],
      [],
      ['Bằng khen của Thủ tướng'],
    ];
    const assessments = [
      ...forms.map((proposed, n) =>
        assessmentOf(nominee('individual', `Người ${String(n)}`, 5 + n, { proposed }), 'eligible', n + 1),
      ),
      assessmentOf(nominee('individual', 'Người 4', 9, { proposed: ['Giấy khen'] }), 'ineligible', 5),
    ];
    const document = paperOf('proposal', paperInput(assessments));
    const table = tableOf(document, 'proposal.table');
    expect(groups(table)).toEqual([
      'I. CẤP NHÀ NƯỚC',
      '1. Bằng khen của Thủ tướng (01 trường hợp)',
      'II. CẤP TỈNH',
      '1. Bằng khen của UBND tỉnh (02 trường hợp)',
      'III. CẤP CƠ QUAN',
      '1. Giấy khen (01 trường hợp)',
      'IV. ĐỦ ĐIỀU KIỆN, CHƯA GHI HÌNH THỨC ĐỀ NGHỊ',
    ]);
    expect(named(table)).toEqual(['Người 3', 'Người 0', 'Người 1', 'Người 1', 'Người 2']);
    expect(paragraphText(document, 'end')).toBe(
      'Danh sách có 04 cá nhân. 01 trường hợp khác đã ghi hình thức đề nghị nhưng chưa đủ điều kiện, còn thiếu minh chứng hoặc không đạt tỷ lệ phiếu nên không đưa vào danh sách này./.',
    );
  });

  it('names every eligible nominee once where nothing is written, and as many as it says', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.nat(6), (collective, individual, model) => {
        const assessments = judged({ collective, individual, model });
        const document = paperOf('proposal', paperInput(assessments));
        expect(named(tableOf(document, 'proposal.table')).sort()).toEqual(names(eligible(assessments)).sort());
        const said = /^Danh sách có (\d+)/.exec(paragraphText(document, 'end') ?? '')?.[1];
        if (eligible(assessments).length > 0) expect(Number(said)).toBe(eligible(assessments).length);
        else expect(paragraphText(document, 'none')).toContain('Không có trường hợp nào');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the council’s papers', () => {
  const [first, second, third] = ['Phòng Một', 'Phòng Hai', 'Phòng Ba'].map((name, n) =>
    nominee('collective', name, 5 + n),
  );
  if (first === undefined || second === undefined || third === undefined) throw new Error('three collectives');
  const assessments = [
    assessmentOf(voted(first, '12/13'), 'eligible', 1),
    assessmentOf(voted(second, '6/13'), 'eligible', 2),
    assessmentOf(third, 'needs-evidence', 3),
  ];
  const minutes = paperOf('minutes', paperInput(assessments));
  const submission = paperOf('submission', paperInput(assessments));

  it('show the votes as the sheets say them, and recommend nobody whom the votes refuse', () => {
    const table = tableOf(minutes, 'II.3.table');
    expect(named(table)).toEqual(['Phòng Hai', 'Phòng Một']);
    expect(table === undefined ? [] : blockTexts(table)).toEqual(
      expect.arrayContaining(['12/13 (92,3\u00a0%)', '6/13 (46,2\u00a0%)']),
    );
    expect(paragraphText(minutes, 'II.3.votes')).toBe(
      'Hội đồng bỏ phiếu kín suy tôn 02 trường hợp. Kết quả kiểm phiếu của 02 trường hợp: 01 trường hợp đạt từ 50\u00a0% số phiếu đồng ý trở lên.',
    );
    expect(paragraphText(minutes, 'I.present')).toBe(
      '3. Thành viên có mặt (số lượng, họ tên): 13 thành viên bỏ phiếu; …………',
    );
    expect(paragraphText(minutes, 'III.conclusion')).toContain('đối với 01 tập thể');
    expect(concluded(table)).toEqual(['Chưa đề nghị', 'Đề nghị']);
    expect(table?.rows.flatMap(({ cells }) => cells).some((cell) => 'placeholder' in cell)).toBe(false);
    expect(paragraphText(minutes, 'III.others')).toBe(
      'Chưa đề nghị công nhận: 01 trường hợp đủ điều kiện nhưng không đạt tỷ lệ phiếu suy tôn; 01 trường hợp cần bổ sung minh chứng. Lý do của từng trường hợp nêu tại Phiếu tổng hợp.',
    );
    expect(named(tableOf(submission, '1.table'))).toEqual(['Phòng Một']);
    expect(named(tableOf(paperOf('proposal', paperInput(assessments)), 'proposal.table'))).toEqual(['Phòng Một']);
  });

  it('count what the assessments hold', () => {
    const document = paperOf('minutes', paperInput(office));
    const counts = (outcome: Outcome): number => office.filter((one) => one.outcome === outcome).length;
    expect(paragraphText(document, 'II.1.outcomes')).toBe(
      `Đối chiếu với tiêu chí của Kế hoạch, trong 60 trường hợp có ${String(counts('eligible'))} trường hợp đủ điều kiện, ${String(counts('needs-evidence'))} trường hợp cần bổ sung minh chứng và ${String(counts('ineligible'))} trường hợp chưa đủ điều kiện.`,
    );
    const total = tableOf(document, 'II.1.table')
      ?.rows.at(-1)
      ?.cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
    expect(total).toEqual([60, counts('eligible'), counts('needs-evidence'), counts('ineligible')]);
    expect(named(tableOf(document, 'II.3.table')).sort()).toEqual(names(office.filter(isVotedOn)).sort());
    expect(paragraphText(document, 'II.3.votes')).toContain('chưa có số liệu kiểm phiếu');
    const conclusions = concluded(tableOf(document, 'II.3.table'));
    expect(conclusions.filter((said) => said === 'Đề nghị')).toHaveLength(counts('eligible'));
    expect(paragraphText(document, 'III.conclusion')).toContain(`đối với ${String(counts('eligible'))} trường hợp`);
    const council = tableOf(document, 'IV.2.a.remains.table');
    expect(council?.rows.length).toBeGreaterThan(0);
  });

  it('say nothing of how many voted where the sheets do not agree, and no share twice', () => {
    const of = (...said: readonly string[]): ReportDocument =>
      paperOf(
        'minutes',
        paperInput([first, second].map((one, n) => assessmentOf(voted(one, said[n] ?? ''), 'eligible', n + 1))),
      );
    for (const votes of [
      ['12/13', '6/12'],
      ['92,3%', '50%'],
      ['', ''],
    ]) {
      expect(paragraphText(of(...votes), 'I.present')).toBe('3. Thành viên có mặt (số lượng, họ tên): …………');
    }
    const table = tableOf(of('12/13 (92,3%)', '6/13 phiếu'), 'II.3.table');
    expect(table === undefined ? [] : blockTexts(table)).toEqual(
      expect.arrayContaining(['12/13 (92,3\u00a0%)', '6/13 (46,2\u00a0%)']),
    );
  });

  it('leave to people who was there, when and where', () => {
    const places = minutes.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.runs.some(({ placeholder }) => placeholder === true) ? [block.id] : [],
      ),
    );
    expect(places).toEqual(
      expect.arrayContaining([
        'opening',
        'I.chair',
        'I.secretary',
        'I.present',
        'I.absent',
        'II.2.opinions',
        'III.more',
        'end',
      ]),
    );
  });

  it('bear the office’s symbol for papers of their kind, and no number of the report', () => {
    expect(symbolWith('-BC/BDVTU', 'TTr')).toBe('-TTr/BDVTU');
    expect(symbolWith('BC-BDV', 'TTr')).toBe('BC-BDV');
    const numbered = text(
      paperOf(
        'submission',
        paperInput(office, { settings: { number: '77', date: { year: 2024, month: 12, day: 3 } } }),
      ),
    );
    expect(numbered).toContain('-TTr/BDVTU');
    expect(numbered).not.toMatch(/77|03 tháng 12/);
  });

  it('are signed for the council with the letters of the office’s kind of documents: the Party’s or the state’s', () => {
    const signed = (name: PaperName, settings: Partial<OfficeSettings> = {}): string =>
      text(paperOf(name, paperInput(office, { settings })));
    for (const name of ['submission', 'proposal', 'dossier'] as const) {
      expect(signed(name)).toContain('T/M HỘI ĐỒNG');
      expect(signed(name)).not.toContain('TM. ');
      const state = signed(name, { partyLine: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', signingFor: 'KT. GIÁM ĐỐC' });
      expect(state).toContain('TM. HỘI ĐỒNG');
      expect(state).not.toContain('T/M');
    }
  });

  it('invite to what lies before the council', () => {
    const invitation = paperOf('invitation', paperInput(office));
    expect(paragraphText(invitation, 'content')).toBe(
      '- Nội dung: Xét điển hình tiên tiến năm 2024: 60 trường hợp được đề nghị, gồm 08 tập thể, 42 cá nhân và 10 mô hình; bỏ phiếu suy tôn 21 trường hợp.',
    );
    expect(paragraphText(paperOf('invitation', paperInput([])), 'content')).toBe(
      '- Nội dung: Xét điển hình tiên tiến năm 2024.',
    );
  });
});

describe('the ballots', () => {
  it('are a page a kind, with two boxes a name, in the order of names', () => {
    const document = paperOf('ballots', paperInput(office));
    expect(document.sections[0]?.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(2);
    const people = tableOf(document, 'individual.table');
    expect(named(people)).toHaveLength(
      eligible(office).filter(({ nomination }) => nomination.kind === 'individual').length,
    );
    const given = named(people).map((name) => name.slice(name.lastIndexOf(' ') + 1));
    expect(given).toEqual([...given].sort(new Intl.Collator('vi').compare));
    for (const { cells } of people?.rows ?? [])
      expect(cells.filter((cell) => cell.kind === 'text' && cell.text === '☐')).toHaveLength(2);
  });
});

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
    expect(shown.map((line) => line.split('\n')[0]?.replace(/^[^:]*: /, '')).sort()).toEqual(names(chosen).sort());
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
