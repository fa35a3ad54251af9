import fc from 'fast-check';
import type { Nomination } from '../../../src/nominations/nomination';
import type { Table } from '../../../src/report/document';
import { paperOf } from '../../../src/report/papers/all-papers';
import { proposedForms } from '../../../src/report/papers/proposed-forms';
import { assessmentOf, eligibleOf, judged, namesOf, nominee } from '../../support/assessments';
import { paperInput } from '../../support/papers';
import { namesIn, paragraphText, tableOf } from '../../support/reports';

const groups = (table: Table | undefined): string[] =>
  (table?.rows ?? []).flatMap(({ role, cells: [first] }) =>
    role === 'group' && first?.kind === 'text' ? [first.text] : [],
  );

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
    expect(namesIn(table)).toEqual(['Người 3', 'Người 0', 'Người 1', 'Người 1', 'Người 2']);
    expect(paragraphText(document, 'end')).toBe(
      'Danh sách có 04 cá nhân. 01 trường hợp khác đã ghi hình thức đề nghị nhưng chưa đủ điều kiện, còn thiếu minh chứng hoặc không đạt tỷ lệ phiếu nên không đưa vào danh sách này./.',
    );
  });

  it('names every eligible nominee once where nothing is written, and as many as it says', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.nat(6), (collective, individual, model) => {
        const assessments = judged({ collective, individual, model });
        const document = paperOf('proposal', paperInput(assessments));
        expect(namesIn(tableOf(document, 'proposal.table')).sort()).toEqual(namesOf(eligibleOf(assessments)).sort());
        const said = /^Danh sách có (\d+)/.exec(paragraphText(document, 'end') ?? '')?.[1];
        if (eligibleOf(assessments).length > 0) expect(Number(said)).toBe(eligibleOf(assessments).length);
        else expect(paragraphText(document, 'none')).toContain('Không có trường hợp nào');
      }),
      { numRuns: 40 },
    );
  });
});
