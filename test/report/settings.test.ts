import { PLAN_SETTINGS } from '../../src/criteria/plan';
import { judged } from '../support/assessments';
import { LAM_DONG, PLAN_WORDS, WARD } from '../support/offices';
import { documentTexts, reportOf } from '../support/reports';

const assessments = judged({ collective: 3, individual: 9, model: 3 }).map((one) => ({
  ...one,
  nomination: { ...one.nomination, unit: one.nomination.kind === 'collective' ? null : 'Phòng Dân vận' },
}));

describe('an office with other names', () => {
  it.each([
    ['Lâm Đồng', LAM_DONG],
    ['a ward', WARD],
  ])('%s: nothing of the plan’s own names is left', (_, settings) => {
    const named = assessments.filter(({ nomination }) => nomination.kind !== 'collective');
    const texts = documentTexts(reportOf(named, { settings }));
    expect(texts.filter((text) => PLAN_WORDS.test(text))).toEqual([]);
    for (const particular of [settings.superiorBody, settings.agency, settings.signatory, settings.capacity]) {
      expect(texts).toContain(particular);
    }
    expect(texts.some((text) => text.includes(settings.agencyInText))).toBe(true);
  });

  it('has the number, place and date in their form, with a zero in front where one could be forged', () => {
    const texts = documentTexts(reportOf(assessments, { settings: LAM_DONG }));
    expect(texts).toContain('Số 125-BC/BTGDVTU');
    expect(texts).toContain('Lâm Đồng, ngày 05 tháng 02 năm 2026');
    expect(texts).toContain(
      '(Kèm theo Báo cáo số 125-BC/BTGDVTU, ngày 05 tháng 02 năm 2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy)',
    );
    const december = documentTexts(reportOf(assessments, { settings: WARD }));
    expect(december).toContain('Phan Thiết, ngày 31 tháng 12 năm 2025');
  });

  it('leaves number and date open until they are given', () => {
    const texts = documentTexts(reportOf(assessments));
    expect(texts).toContain('Bình Thuận, ngày … tháng … năm ……');
    expect(texts.some((text) => /^Số +-BC\/BDVTU$/.test(text))).toBe(true);
  });

  it('speaks of the congress only up to its year', () => {
    const of = (congressYear: number): string =>
      documentTexts(reportOf(assessments, { settings: { congressYear } })).join('\n');
    const sentence =
      'để tôn vinh tại Hội nghị điển hình tiên tiến cấp tỉnh và Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025.';
    expect(of(2025)).toContain(`lựa chọn mô hình, điển hình tiên tiến ${sentence}`);
    expect(of(2024)).not.toContain(`lựa chọn mô hình, điển hình tiên tiến ${sentence}`);
  });

  it('defaults to the plan’s five tasks, six recipients and four documents', () => {
    expect(PLAN_SETTINGS.tasks).toHaveLength(5);
    expect(PLAN_SETTINGS.recipients).toHaveLength(6);
    expect(PLAN_SETTINGS.legalBasis).toHaveLength(4);
  });
});
