import type { CalendarDay } from '../grid/dates';

/**
 * What the plan of 24 May 2023 says besides the criteria: its tasks (III), its recipients, its legal basis, and the
 * particulars of the office. Only defaults: since 2025 the office and the province bear other names, so every text here
 * can be set in the workbook.
 */

/** One task of the plan's part III. Texts are empty where the plan names nobody. */
export interface PlanTask {
  /** Its place in the plan, from 1; 4 and 5 stand there without a number. */
  readonly number: number;
  readonly text: string;
  /** Chủ trì. */
  readonly lead: string;
  /** Lãnh đạo Ban tham mưu. */
  readonly leadership: string;
  /** Phòng tham mưu. */
  readonly advising: string;
  /** Phòng phối hợp. */
  readonly cooperating: string;
  /** Thời gian thực hiện. */
  readonly time: string;
}

/** Everything in a report that names the office. */
export interface OfficeSettings {
  /** Top left, first line: `TỈNH ỦY BÌNH THUẬN`. */
  readonly superiorBody: string;
  /** Top left, second line: `BAN DÂN VẬN`. */
  readonly agency: string;
  /** The office within a sentence: `Ban Dân vận Tỉnh ủy`. */
  readonly agencyInText: string;
  /** Top right: `ĐẢNG CỘNG SẢN VIỆT NAM`. */
  readonly partyLine: string;
  /** Behind the document's number: `-BC/BDVTU`. */
  readonly symbol: string;
  /** The document's number; empty until the records clerk gives it. */
  readonly number: string;
  readonly place: string;
  /** The date of the report; null until it is signed. */
  readonly date: CalendarDay | null;
  /** Above the signature: bold, then not bold. */
  readonly signingFor: string;
  readonly capacity: string;
  readonly signatory: string;
  /** Below `Nơi nhận:`, without dashes and full stops. */
  readonly recipients: readonly string[];
  /** Legal basis, one document each, beginning with its kind (`Kế hoạch số …`). */
  readonly legalBasis: readonly string[];
  /** The superior plan and the office's own, within a sentence. */
  readonly superiorPlan: string;
  readonly ownPlan: string;
  /** Who judges what no cell can prove: `Hội đồng bình xét`. */
  readonly council: string;
  /** `lãnh đạo Ban`, within a sentence. */
  readonly leaders: string;
  /** Who works there, within a sentence: `cán bộ, công chức cơ quan`. */
  readonly staff: string;
  /** The movement that models belong to: `phong trào thi đua Dân vận khéo`. */
  readonly movement: string;
  /** Conference and congress that honour the models and examples. */
  readonly conference: string;
  readonly congress: string;
  /** The year of both; sentences about them stand only in reports up to then. */
  readonly congressYear: number;
  /** The office's units, in its own order; units that only the sheets name follow behind. */
  readonly units: readonly string[];
  readonly tasks: readonly PlanTask[];
  /** Whether the annex of individuals shows birth dates (personal data: only where the office asks for it). */
  readonly showBirthDates: boolean;
  readonly font: string;
}

const LEAD = 'Trưởng Ban';
const DEPUTIES = 'Các đồng chí Phó Trưởng ban phụ trách lĩnh vực';
const STATE_BODIES = 'Phòng Dân vận các cơ quan Nhà nước';
const UNIONS = 'Phòng Đoàn thể và các hội';

/** Part III: three numbered tasks, then the quán triệt to all staff and the follow-up. */
export const PLAN_TASKS: readonly PlanTask[] = [
  {
    number: 1,
    text: 'Xây dựng kế hoạch nhân rộng điển hình tiên tiến giai đoạn 2022 - 2025 và những năm tiếp theo.',
    lead: LEAD,
    leadership: 'Đồng chí Phó Trưởng ban Thường trực',
    advising: STATE_BODIES,
    cooperating: '',
    time: 'Tháng 5/2023',
  },
  {
    number: 2,
    text: 'Định kỳ hằng năm, tổng kết phong trào thi đua, tiến hành bình xét, lựa chọn các điển hình tiên tiến trong cơ quan và trong phong trào thi đua Dân vận khéo giai đoạn 2021 - 2025 để đề nghị các cấp khen thưởng.',
    lead: LEAD,
    leadership: DEPUTIES,
    advising: UNIONS,
    cooperating: STATE_BODIES,
    time: 'Hằng năm',
  },
  {
    number: 3,
    text: 'Tổ chức đánh giá, sơ kết, tổng kết công tác phát hiện, bồi dưỡng, xây dựng mô hình điển hình tiên tiến ở cơ quan và trong phong trào thi đua Dân vận khéo để tôn vinh tại Hội nghị điển hình tiên tiến cấp tỉnh và Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025.',
    lead: LEAD,
    leadership: DEPUTIES,
    advising: `${STATE_BODIES}; ${UNIONS}`,
    cooperating: '',
    time: 'Năm 2025',
  },
  {
    number: 4,
    text: 'Tổ chức quán triệt, triển khai đến toàn thể cán bộ, công chức cơ quan nội dung Kế hoạch số 960/KH-UBND, ngày 24/3/2023 của Ủy ban nhân dân tỉnh và Kế hoạch của Ban Dân vận Tỉnh ủy; có biện pháp lãnh đạo, chỉ đạo thực hiện các nội dung đã đề ra đạt được kết quả tốt.',
    lead: 'Lãnh đạo Ban',
    leadership: '',
    advising: '',
    cooperating: '',
    time: '',
  },
  {
    number: 5,
    text: 'Giúp lãnh đạo Ban theo dõi việc triển khai thực hiện Kế hoạch.',
    lead: STATE_BODIES,
    leadership: '',
    advising: '',
    cooperating: UNIONS,
    time: '',
  },
];

/** The plan's own values. */
export const PLAN_SETTINGS: OfficeSettings = {
  superiorBody: 'TỈNH ỦY BÌNH THUẬN',
  agency: 'BAN DÂN VẬN',
  agencyInText: 'Ban Dân vận Tỉnh ủy',
  partyLine: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  symbol: '-BC/BDVTU',
  number: '',
  place: 'Bình Thuận',
  date: null,
  signingFor: 'K/T TRƯỞNG BAN',
  capacity: 'PHÓ TRƯỞNG BAN',
  signatory: 'Nguyễn Linh Nhơn',
  recipients: [
    'Ban Thi đua - Khen thưởng tỉnh',
    'Trưởng Khối thi đua 6',
    'Lãnh đạo Ban, Chi ủy',
    'Ban Chấp hành Công đoàn',
    'Các phòng thuộc Ban',
    'Lưu Văn thư',
  ],
  legalBasis: [
    'Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
    'Chỉ thị số 52-CT/TU, ngày 14/7/2014 của Tỉnh ủy về tiếp tục đổi mới công tác thi đua, khen thưởng',
    'Kế hoạch số 960/KH-UBND, ngày 24/3/2023 của Ủy ban nhân dân tỉnh về xây dựng, nhân rộng các mô hình, điển hình tiên tiến trên địa bàn tỉnh Bình Thuận, giai đoạn 2022 - 2025 và những năm tiếp theo',
    'Kế hoạch ngày 24/5/2023 của Ban Dân vận Tỉnh ủy về xây dựng, nhân rộng mô hình, điển hình tiên tiến giai đoạn 2022 - 2025 và những năm tiếp theo của cơ quan',
  ],
  superiorPlan: 'Kế hoạch số 960/KH-UBND, ngày 24/3/2023 của Ủy ban nhân dân tỉnh',
  ownPlan: 'Kế hoạch ngày 24/5/2023 của Ban Dân vận Tỉnh ủy',
  council: 'Hội đồng bình xét',
  leaders: 'lãnh đạo Ban',
  staff: 'cán bộ, công chức cơ quan',
  movement: 'phong trào thi đua Dân vận khéo',
  conference: 'Hội nghị điển hình tiên tiến cấp tỉnh',
  congress: 'Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025',
  congressYear: 2025,
  units: [STATE_BODIES, UNIONS],
  tasks: PLAN_TASKS,
  showBirthDates: false,
  font: 'Times New Roman',
};
