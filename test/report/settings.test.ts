import { PLAN_SETTINGS, PLAN_TASKS, type OfficeSettings } from '../../src/criteria/plan';
import { judged } from '../support/assessments';
import { documentTexts, reportOf } from '../support/reports';

/** After the mergers of 2025. */
const LAM_DONG: OfficeSettings = {
  ...PLAN_SETTINGS,
  superiorBody: 'TỈNH ỦY LÂM ĐỒNG',
  agency: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
  agencyInText: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  symbol: '-BC/BTGDVTU',
  number: '125',
  place: 'Lâm Đồng',
  date: { year: 2026, month: 2, day: 5 },
  signingFor: 'TRƯỞNG BAN',
  capacity: 'K/T PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
  signatory: 'Trần Văn Mẫu',
  recipients: ['Hội đồng Thi đua - Khen thưởng tỉnh', 'Lưu Văn phòng'],
  legalBasis: ['Luật Thi đua, khen thưởng số 06/2022/QH15'],
  superiorPlan: 'Kế hoạch số 01/KH-UBND của Ủy ban nhân dân tỉnh',
  ownPlan: 'Kế hoạch số 02-KH/BTGDVTU',
  council: 'Hội đồng Thi đua, khen thưởng',
  congress: 'Đại hội thi đua yêu nước tỉnh Lâm Đồng lần thứ I',
  congressYear: 2030,
  units: ['Phòng Tuyên truyền', 'Phòng Dân vận'],
  tasks: PLAN_TASKS.slice(0, 1).map((task) => ({
    ...task,
    text: 'Xây dựng kế hoạch.',
    advising: 'Phòng Tuyên truyền',
    lead: 'Trưởng Ban',
  })),
};

const WARD: OfficeSettings = {
  ...LAM_DONG,
  superiorBody: 'ĐẢNG ỦY PHƯỜNG PHAN THIẾT',
  agency: 'BAN XÂY DỰNG ĐẢNG',
  agencyInText: 'Ban Xây dựng Đảng Đảng ủy phường',
  symbol: '-BC/BXDĐ',
  place: 'Phan Thiết',
  date: { year: 2025, month: 12, day: 31 },
  recipients: [],
  legalBasis: [],
  tasks: [],
};

const assessments = judged({ collective: 3, individual: 9, model: 3 }).map((one) => ({
  ...one,
  nomination: { ...one.nomination, unit: one.nomination.kind === 'collective' ? null : 'Phòng Dân vận' },
}));

/** The plan's own names; `Dân vận khéo` is the movement's. */
const PLAN_WORDS = /Bình Thuận|Ban Dân vận|BDVTU|960\/KH-UBND|Linh Nhơn|Hội đồng bình xét|lần thứ IX|Khối thi đua 6/i;

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
