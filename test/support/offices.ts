import { PLAN_SETTINGS, PLAN_TASKS, type OfficeSettings } from '../../src/criteria/plan';

/** Offices other than the plan's, for what must name nothing of its own. */

/** After the mergers of 2025. */
export const LAM_DONG: OfficeSettings = {
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

/** A ward of it, which gives no tasks, no basis and no recipients. */
export const WARD: OfficeSettings = {
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

/** The plan's own names; `Dân vận khéo` is the movement's. */
export const PLAN_WORDS =
  /Bình Thuận|Ban Dân vận|BDVTU|960\/KH-UBND|Linh Nhơn|Hội đồng bình xét|lần thứ IX|Khối thi đua 6/i;
