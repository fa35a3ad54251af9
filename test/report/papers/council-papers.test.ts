import type { Outcome } from '../../../src/assessment/assessment';
import type { OfficeSettings } from '../../../src/criteria/plan';
import { symbolWith, type PaperName } from '../../../src/language/paper-words';
import type { Nomination } from '../../../src/nominations/nomination';
import { readVotes } from '../../../src/nominations/values/votes';
import type { ReportDocument, Table } from '../../../src/report/document';
import { paperOf } from '../../../src/report/papers/all-papers';
import { isVotedOn } from '../../../src/report/papers/voted';
import { assessmentOf, eligibleOf, evidence, judged, namesOf, nominee } from '../../support/assessments';
import { paperInput } from '../../support/papers';
import { blockTexts, documentTexts, namesIn, paragraphText, tableOf } from '../../support/reports';

const office = judged({ collective: 8, individual: 42, model: 10 });
const text = (document: ReportDocument): string => documentTexts(document).join('\n');
/** What the last column of a table of nominees says, in their rows' order. */
const concluded = (table: Table | undefined): string[] =>
  (table?.rows ?? []).flatMap(({ role, cells }) => {
    const last = cells.at(-1);
    return role === 'row' && last?.kind === 'text' ? [last.text] : [];
  });
/** Votes in the nominee's own row, as they are read from a cell. */
const voted = (nomination: Nomination, said: string): Nomination => {
  const [row] = nomination.at;
  const { reading } = readVotes(said, said, { numberFormat: '', date1904: false, voters: undefined, percent: false });
  return row === undefined
    ? nomination
    : { ...nomination, evidence: [{ ...evidence('votes', 2024, 0, row), reading }] };
};

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
    expect(namesIn(table)).toEqual(['Phòng Hai', 'Phòng Một']);
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
    expect(namesIn(tableOf(submission, '1.table'))).toEqual(['Phòng Một']);
    expect(namesIn(tableOf(paperOf('proposal', paperInput(assessments)), 'proposal.table'))).toEqual(['Phòng Một']);
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
    expect(namesIn(tableOf(document, 'II.3.table')).sort()).toEqual(namesOf(office.filter(isVotedOn)).sort());
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

  it('invite with the list to higher levels only where somebody is on it', () => {
    const enclosed = (of: typeof office) => paragraphText(paperOf('invitation', paperInput(of)), 'papers');
    expect(enclosed(office)).toBe(
      '- Tài liệu gửi kèm: Phiếu tổng hợp của các trường hợp; Danh sách đề nghị khen thưởng.',
    );
    expect(enclosed(office.filter(({ outcome }) => outcome !== 'eligible'))).toBe(
      '- Tài liệu gửi kèm: Phiếu tổng hợp của các trường hợp.',
    );
  });
});

describe('the ballots', () => {
  it('are a page a kind, with two boxes a name, in the order of names', () => {
    const document = paperOf('ballots', paperInput(office));
    expect(document.sections[0]?.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(2);
    const people = tableOf(document, 'individual.table');
    expect(namesIn(people)).toHaveLength(
      eligibleOf(office).filter(({ nomination }) => nomination.kind === 'individual').length,
    );
    const given = namesIn(people).map((name) => name.slice(name.lastIndexOf(' ') + 1));
    expect(given).toEqual([...given].sort(new Intl.Collator('vi').compare));
    for (const { cells } of people?.rows ?? [])
      expect(cells.filter((cell) => cell.kind === 'text' && cell.text === '☐')).toHaveLength(2);
  });
});
