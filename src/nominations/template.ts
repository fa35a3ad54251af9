import { assessedYears, periodOf } from '../criteria/periods';
import type { CriteriaSet } from '../criteria/criterion';
import type { Area } from '../grid/area';
import type { CellValue } from '../grid/grid';

/**
 * Empty lists that this program reads without a doubt, as data. They are sheets of the office's own and so always
 * Vietnamese. Rows and columns count from 0.
 */
export interface TemplateSheet {
  /** Wanted; where the workbook has one of that name, whoever writes it finds another. */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly titleRow: number;
  /** The header's two rows. */
  readonly header: Area;
  readonly merges: readonly Area[];
  /** In characters, one a column. */
  readonly widths: readonly number[];
  /** Drop-down lists over the rows to be filled in. */
  readonly choices: readonly { readonly area: Area; readonly words: readonly string[] }[];
  /** The rows with lines around their cells. */
  readonly body: Area;
}

interface Column {
  readonly header: string;
  /** Over one column a year. */
  readonly years?: readonly number[];
  readonly width: number;
  readonly words?: readonly string[];
}

const RATINGS = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
  'Không xếp loại',
];
const AWARDS = ['Giấy khen', 'Bằng khen', 'Không'];
const TITLES = ['Tập thể lao động tiên tiến', 'Tập thể lao động xuất sắc', 'Không'];
const LEVELS = ['Cấp cơ sở', 'Cấp tỉnh', 'Toàn quốc', 'Không'];
const [EXCELLENT = '', GOOD = '', FAIR = ''] = RATINGS;
const [AWARD = ''] = AWARDS;
const [TITLE = ''] = TITLES;

/** Rows to be filled in. */
const ROWS = 40;
const HINT = 'Dòng đầu là ví dụ: ghi đè hoặc xóa. Chọn trong danh sách của ô, hoặc gõ chữ viết tắt quen dùng.';
const DEMO_HINT = 'Danh sách minh họa: mọi tên đều là tên giả.';

/** What the sheets hold besides their headers: one row to show how, or invented nominees of every outcome. */
export type TemplateRows = 'example' | 'demo';

/** A list of individuals and one of collectives, with a column a year of the period up to the reporting year. */
export function templateSheets(year: number, criteria: CriteriaSet, rows: TemplateRows): TemplateSheet[] {
  const years = assessedYears(periodOf(year, criteria), year, null);
  const hint = rows === 'demo' ? DEMO_HINT : HINT;
  return [
    sheet({
      name: 'Cá nhân',
      title: `DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT ĐIỂN HÌNH TIÊN TIẾN NĂM ${String(year)}`,
      hint,
      columns: [
        { header: 'STT', width: 6 },
        { header: 'Họ và tên', width: 24 },
        { header: 'Chức vụ', width: 18 },
        { header: 'Đơn vị', width: 24 },
        { header: 'Xếp loại chất lượng', years, width: 15, words: RATINGS },
        { header: 'Giấy khen của Trưởng Ban', years, width: 12, words: AWARDS },
        { header: 'Sáng kiến', width: 30 },
        { header: 'Cấp sáng kiến', width: 14, words: LEVELS },
        { header: 'Kỷ luật', width: 12 },
        { header: 'Ghi chú', width: 16 },
      ],
      rows: (rows === 'demo' ? INDIVIDUALS : [INDIVIDUAL]).map((one) => individual(one, years.length)),
    }),
    sheet({
      name: 'Tập thể',
      title: `DANH SÁCH TẬP THỂ ĐỀ NGHỊ XÉT ĐIỂN HÌNH TIÊN TIẾN NĂM ${String(year)}`,
      hint,
      columns: [
        { header: 'STT', width: 6 },
        { header: 'Tên tập thể', width: 32 },
        { header: `Xếp loại chất lượng năm ${String(year)}`, width: 18, words: RATINGS },
        { header: 'Danh hiệu thi đua', years, width: 16, words: TITLES },
        { header: 'Sáng kiến', width: 30 },
        { header: 'Cấp sáng kiến', width: 14, words: LEVELS },
        { header: 'Kỷ luật', width: 12 },
        { header: 'Tỷ lệ % phiếu', width: 14 },
        { header: 'Ghi chú', width: 16 },
      ],
      rows: (rows === 'demo' ? COLLECTIVES : [COLLECTIVE]).map((one) => collective(one, years.length)),
    }),
  ];
}

interface Individual {
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  /** Of the last years; earlier ones have the first. Null: not yet written. */
  readonly ratings: readonly (string | null)[];
  readonly awards: readonly (string | null)[];
  readonly initiative: readonly [text: string | null, level: string | null];
}

const ROAD = 'Mô hình “Tuyến đường dân vận khéo”';
const RECORDS = 'Rút ngắn thời gian lập hồ sơ thi đua';
const FIRST_UNIT = 'Phòng Đoàn thể và các hội';
const SECOND_UNIT = 'Phòng Dân vận các cơ quan Nhà nước';

/** Named as what they are, and never eligible: whoever leaves them standing must not find them in a proposal. */
const INDIVIDUAL: Individual = {
  name: 'Nguyễn Văn A (ví dụ)',
  position: 'Chuyên viên',
  unit: 'Phòng A (ví dụ)',
  ratings: [GOOD, FAIR],
  awards: [AWARD],
  initiative: [ROAD, 'Cấp cơ sở'],
};

const INDIVIDUALS: readonly Individual[] = [
  {
    name: 'Nguyễn Văn Mẫu',
    position: 'Chuyên viên',
    unit: FIRST_UNIT,
    ratings: [GOOD, EXCELLENT],
    awards: [AWARD],
    initiative: [ROAD, 'Cấp cơ sở'],
  },
  {
    name: 'Trần Thị Minh Họa',
    position: 'Trưởng phòng',
    unit: SECOND_UNIT,
    ratings: [EXCELLENT],
    awards: [AWARD],
    initiative: [RECORDS, 'Cấp tỉnh'],
  },
  {
    name: 'Lê Văn Thử',
    position: 'Chuyên viên',
    unit: SECOND_UNIT,
    ratings: [GOOD],
    awards: [AWARD, null],
    initiative: [null, null],
  },
  {
    name: 'Phạm Thị Giả Định',
    position: 'Văn thư',
    unit: FIRST_UNIT,
    ratings: [GOOD, FAIR],
    awards: [AWARD],
    initiative: [RECORDS, 'Cấp cơ sở'],
  },
];

interface Collective {
  readonly name: string;
  readonly rating: string | null;
  readonly titles: readonly string[];
  readonly initiative: Individual['initiative'];
  readonly votes: number | null;
}

const COLLECTIVE: Collective = {
  name: 'Phòng A (ví dụ)',
  rating: FAIR,
  titles: [TITLE, 'Không'],
  initiative: [ROAD, 'Cấp cơ sở'],
  votes: 92.3,
};

const COLLECTIVES: readonly Collective[] = [
  { name: FIRST_UNIT, rating: EXCELLENT, titles: [TITLE], initiative: [ROAD, 'Cấp cơ sở'], votes: 92.3 },
  { name: SECOND_UNIT, rating: GOOD, titles: [TITLE, 'Không'], initiative: [null, null], votes: null },
];

/** The last values belong to the last years; the first stands for all before. */
function overYears(values: readonly (string | null)[], years: number): CellValue[] {
  return Array.from({ length: years }, (_, n) => values[Math.max(0, values.length - years + n)] ?? null);
}

function individual({ name, position, unit, ratings, awards, initiative }: Individual, years: number): CellValue[] {
  return [
    name,
    position,
    unit,
    ...overYears(ratings, years),
    ...overYears(awards, years),
    ...initiative,
    'Không',
    null,
  ];
}

function collective({ name, rating, titles, initiative, votes }: Collective, years: number): CellValue[] {
  return [name, rating, ...overYears(titles, years), ...initiative, 'Không', votes, null];
}

interface Wanted {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellValue[])[];
}

function sheet({ name, title, hint, columns, rows }: Wanted): TemplateSheet {
  const upper: CellValue[] = [];
  const lower: CellValue[] = [];
  const widths: number[] = [];
  const merges: Area[] = [];
  const choices: { area: Area; words: readonly string[] }[] = [];
  const header = { top: 3, bottom: 4, left: 0 };
  const first = header.bottom + 1;
  const last = header.bottom + ROWS;
  for (const { header: text, years, width, words } of columns) {
    const left = upper.length;
    const right = left + (years?.length ?? 1) - 1;
    upper.push(text, ...Array.from({ length: right - left }, () => null));
    lower.push(...(years ?? [null]));
    widths.push(...Array.from({ length: right - left + 1 }, () => width));
    const bottom = years === undefined ? header.bottom : header.top;
    if (bottom > header.top || right > left) merges.push({ top: header.top, left, bottom, right });
    if (words !== undefined) choices.push({ area: { top: first, left, bottom: last, right }, words });
  }
  const right = upper.length - 1;
  const wide = (row: number): Area => ({ top: row, left: 0, bottom: row, right });
  return {
    name,
    rows: [[title], [hint], [], upper, lower, ...rows.map((cells, n) => [n + 1, ...cells])],
    titleRow: 0,
    header: { ...header, right },
    merges: [wide(0), wide(1), ...merges],
    widths,
    choices,
    body: { top: header.top, left: 0, bottom: last, right },
  };
}
