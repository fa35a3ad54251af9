import fc from 'fast-check';
import { fold } from '../../src/text/fold';
import type { Judged, TestCell, TestSheet } from './sheets';

/** A field of a generated table: one column, or one a year. */
export interface GeneratedField {
  readonly field: keyof typeof SYNONYMS;
  /** Null where the column is undated. */
  readonly years: readonly number[] | null;
  /** What its header says; a year is put beside or below it. */
  readonly header: string;
  /** `cells[column][row]`. */
  readonly cells: readonly (readonly string[])[];
}

/** A nomination table from known truth, to be laid out on a sheet by `layOut`. */
export interface GeneratedTable {
  readonly kind: 'individual' | 'collective';
  readonly people: number;
  readonly fields: readonly GeneratedField[];
  /** Years below their headings instead of beside them. */
  readonly twoLevels: boolean;
  readonly numberRow: boolean;
  readonly blankRowsAbove: number;
}

/** Headers of one meaning each (headers.md), all of which any layout may use for the field. */
export const SYNONYMS = {
  name: ['Họ và tên', 'Họ tên', 'hovaten', 'Họ, tên', 'Đồng chí', 'Họ tên cán bộ', 'HỌ VÀ TÊN', 'Tên đối tượng'],
  collectiveName: ['Tập thể', 'Tên tập thể', 'Tên đơn vị', 'Tên đơn vị / tập thể', 'Đơn vị', 'Tên Khoa'],
  birthDate: ['Ngày sinh', 'ngaysinh', 'Ngày tháng năm sinh', 'Năm sinh'],
  position: ['Chức vụ', 'Chức danh', 'Chức vụ, chức danh', 'Cấp bậc chức vụ', 'Chức vụ (chức danh)'],
  unit: ['Đơn vị', 'Phòng, ban', 'Đơn vị công tác', 'Nơi công tác', 'Bộ phận', 'Khoa / phòng', 'Phòng ban làm việc'],
  rating: [
    'Xếp loại',
    'Đánh giá',
    'Xếp loại chất lượng',
    'Mức độ hoàn thành nhiệm vụ',
    'Hoàn thành NV',
    'Kết quả xếp loại',
  ],
  title: ['Danh hiệu', 'Danh hiệu thi đua', 'DHTĐ'],
  commendation: ['Khen thưởng', 'Hình thức khen thưởng', 'Hình thức KT', 'HTKT', 'Giấy khen'],
  initiative: ['Sáng kiến', 'Tên sáng kiến', 'SKKN', 'Sáng kiến, giải pháp', 'Tên đề tài'],
  initiativeLevel: ['Cấp công nhận', 'Mức độ ảnh hưởng', 'Phạm vi ảnh hưởng', 'Cấp sáng kiến', 'Cấp / hạng'],
  discipline: ['Kỷ luật', 'Hình thức kỷ luật', 'Vi phạm', 'Kỷ luật (nếu có)'],
  votes: ['Số phiếu', 'Phiếu tín nhiệm', 'Tỷ lệ phiếu', 'Số Phiếu đạt', 'Tỷ lệ'],
  C1: ['C1', 'TC C1', 'Tiêu chí C1', 'Gương mẫu, chấp hành tốt'],
  C4: ['C4', 'TC C4', 'Tiêu chí C4', 'Có tinh thần tương thân, tương ái'],
  C5: ['C5', 'TC C5', 'Tiêu chí C5', 'Có tinh thần trách nhiệm cao'],
} as const satisfies Record<string, readonly string[]>;

const VALUES = {
  position: ['Trưởng phòng', 'Phó Trưởng phòng', 'Chuyên viên', ''],
  unit: ['Văn phòng', 'Phòng Dân tộc - Tôn giáo', 'Phòng Đoàn thể và các hội'],
  rating: [
    'HTXSNV',
    'Hoàn thành tốt nhiệm vụ',
    'HTTNV',
    'HTNV',
    'Không hoàn thành nhiệm vụ',
    'Không xếp loại',
    '',
    '-',
    'Giỏi',
  ],
  individualTitle: ['LĐTT', 'Chiến sĩ thi đua cơ sở', 'CSTĐCS', 'Không', '', 'TTLĐTT', 'chưa rõ'],
  collectiveTitle: ['TTLĐTT', 'Tập thể lao động xuất sắc', 'Không', '', 'CSTĐCS', 'LĐTT'],
  commendation: ['GK', 'Giấy khen của Trưởng Ban', 'BK', 'Không', '', '–', 'Giấy khen của Công đoàn', 'Quà'],
  initiative: ['Sổ tay nghiệp vụ dân vận', 'Cải tiến quy trình, được công nhận cấp cơ sở', 'Không', '', 'x'],
  initiativeLevel: ['Cấp cơ sở', 'cấp tỉnh', '', 'toàn quốc'],
  discipline: ['', 'Không', 'Khiển trách', 'đang xem xét', 'Cảnh cáo năm 2019'],
  votes: ['12/13', '5/13', '92,3%', '', '14/13'],
  mark: ['x', 'X', 'có', 'không', 'chưa đạt', '', '?', 'abc'],
} as const;

const YEARS = [2022, 2023, 2024];
const PEOPLE = [
  'Nguyễn Thị Hằng',
  'Trần Hữu Lộc',
  'Lê Bá Toàn',
  'Võ Diệu Thủy',
  'Đặng Ngọc Ưng',
  'Mang Yến',
  'Thổ Đạt',
];
const UNITS = [
  'Văn phòng',
  'Phòng Dân tộc',
  'Phòng Tổng hợp',
  'Phòng Đoàn thể',
  'Phòng Tuyên truyền',
  'Ủy ban',
  'Tổ Một',
];

function field(
  name: keyof typeof SYNONYMS,
  values: readonly string[],
  people: number,
  years: readonly number[] | null = null,
): fc.Arbitrary<GeneratedField> {
  const columns = years === null ? 1 : years.length;
  const column = fc.array(fc.constantFrom(...values), { minLength: people, maxLength: people });
  return fc.record({
    field: fc.constant(name),
    years: fc.constant(years),
    header: fc.constantFrom<string[]>(...SYNONYMS[name]),
    cells: fc.array(column, { minLength: columns, maxLength: columns }),
  });
}

/** The names stand as they are: which of them, and their number, is what varies. */
function names(kind: GeneratedTable['kind'], people: number): fc.Arbitrary<GeneratedField> {
  const own = kind === 'individual' ? 'name' : 'collectiveName';
  const pool = kind === 'individual' ? PEOPLE : UNITS;
  return fc.record({
    field: fc.constant(own),
    years: fc.constant(null),
    header: fc.constantFrom<string[]>(...SYNONYMS[own]),
    cells: fc.shuffledSubarray(pool, { minLength: people, maxLength: people }).map((column) => [column]),
  });
}

function someOf<T>(arbitraries: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T[]> {
  return fc
    .tuple(...arbitraries.map((one) => fc.option(one, { freq: 4 })))
    .map((all) => all.filter((one) => one !== null));
}

/** A table of one to five individuals or collectives, with any of the fields, of the years 2022–2024. */
export const generatedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    kind: fc.constantFrom('individual' as const, 'collective' as const),
    people: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ kind, people }) => {
    const individual = kind === 'individual';
    const dates = fc.array(fc.constantFrom('05/03/1980', '24/12/1975', '1990', ''), {
      minLength: people,
      maxLength: people,
    });
    const personal = [
      field('birthDate', [''], people).chain((one) => dates.map((column) => ({ ...one, cells: [column] }))),
      field('position', VALUES.position, people),
      field('unit', VALUES.unit, people),
    ];
    const rest = [
      field('title', individual ? VALUES.individualTitle : VALUES.collectiveTitle, people, YEARS),
      field('commendation', VALUES.commendation, people, YEARS),
      field('initiative', VALUES.initiative, people),
      field('initiativeLevel', VALUES.initiativeLevel, people),
      field('discipline', VALUES.discipline, people),
      field('votes', VALUES.votes, people),
      field('C1', VALUES.mark, people),
      field('C4', VALUES.mark, people),
      field('C5', VALUES.mark, people),
    ];
    return fc.record({
      kind: fc.constant(kind),
      people: fc.constant(people),
      fields: fc
        .tuple(
          names(kind, people),
          field('rating', VALUES.rating, people, YEARS),
          someOf([...(individual ? personal : []), ...rest]),
        )
        .map(([name, rating, others]) => [name, ...others, rating]),
      twoLevels: fc.boolean(),
      numberRow: fc.boolean(),
      blankRowsAbove: fc.integer({ min: 0, max: 3 }),
    });
  });

const letter = (column: number): string => String.fromCharCode(65 + column);

/** The sheet of a table: title, header (with merged headings on two levels), perhaps column numbers, rows. */
export function layOut(table: GeneratedTable): TestSheet {
  const width = 1 + table.fields.reduce((sum, one) => sum + one.cells.length, 0);
  const title = `DANH SÁCH ${table.kind === 'individual' ? 'CÁ NHÂN' : 'TẬP THỂ'} XÉT ĐIỂN HÌNH TIÊN TIẾN NĂM 2024`;
  const rows: TestCell[][] = [[title], ...Array.from({ length: table.blankRowsAbove }, () => [])];
  const top: string[] = ['STT'];
  const below: string[] = [''];
  const first = rows.length + 1;
  const merges: string[] = [`A${String(first)}:A${String(first + 1)}`];
  for (const one of table.fields) {
    const column = top.length;
    if (one.years === null) {
      top.push(one.header);
      below.push('');
      merges.push(`${letter(column)}${String(first)}:${letter(column)}${String(first + 1)}`);
      continue;
    }
    for (const [n, year] of one.years.entries()) {
      top.push(table.twoLevels ? (n === 0 ? one.header : '') : `${one.header} ${String(year)}`);
      below.push(String(year));
    }
    merges.push(`${letter(column)}${String(first)}:${letter(column + one.years.length - 1)}${String(first)}`);
  }
  rows.push(top);
  if (table.twoLevels) rows.push(below);
  if (table.numberRow) rows.push(Array.from({ length: width }, (_, n) => n + 1));
  for (let person = 0; person < table.people; person++) {
    rows.push([person + 1, ...table.fields.flatMap((one) => one.cells.map((column) => column[person] ?? ''))]);
  }
  return { name: 'Danh sách', rows, ...(table.twoLevels ? { merges } : {}) };
}

/** The same sheet with every text changed, and its font. */
export function retyped(sheet: TestSheet, type: (text: string) => string, font?: string): TestSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell): TestCell => {
        if (typeof cell !== 'string' || cell === '') return cell;
        return font === undefined ? type(cell) : { value: type(cell), font };
      }),
    ),
  };
}

/** What was judged, without the cells it stood in: nominees, outcomes, ranks, criteria and their conditions. */
export function verdicts(judged: Judged): unknown {
  return judged.assessments.map(({ nomination, outcome, score, rank, criteria }) => ({
    kind: nomination.kind,
    name: fold(nomination.name),
    unit: nomination.unit === null ? null : fold(nomination.unit),
    outcome,
    score,
    rank,
    criteria: criteria.map(({ id, result, conditions }) => [
      id,
      result,
      ...conditions.map((one) => `${one.rule}: ${one.result}`),
    ]),
  }));
}

/** The findings' codes, sorted; `without` are left out. */
export function findingCodes(judged: Judged, without: readonly string[] = []): string[] {
  return judged.nominations.findings
    .map((one) => one.code)
    .filter((code) => !without.includes(code))
    .sort();
}
