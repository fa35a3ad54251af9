import * as fc from 'fast-check';
import type { Kind } from '../../src/criteria/criterion';
import { list } from './one-cell';
import type { TestCell, TestSheet } from './sheets';

/** Known truth of nominees, and sheets that tell it: what the sheet says is made from the truth, never read back. */

export const YEARS = [2022, 2023, 2024] as const;
export type TruthYear = (typeof YEARS)[number];

/** A level; blank; or something that nobody can read. */
export type Level = number | 'blank' | 'unreadable';
export type RatingTruth = Level | 'not-rated';
/** Level 0: none; `present`: one without a level. */
export type InitiativeTruth = Level | 'present';
export type MarkTruth = boolean | 'blank' | 'unreadable';

export interface NomineeTruth {
  readonly name: string;
  readonly joined: number | null;
  readonly rating: Readonly<Record<TruthYear, RatingTruth>>;
  readonly points: Readonly<Record<TruthYear, number | 'blank' | 'unreadable'>>;
  readonly title: Readonly<Record<TruthYear, Level>>;
  readonly commendation: Readonly<Record<TruthYear, Level>>;
  readonly initiative: Readonly<Record<TruthYear, InitiativeTruth>>;
  readonly discipline: 'none' | 'blank' | 'open' | 'disciplined';
  /** Votes of 13. */
  readonly votes: number | 'blank';
  readonly marks: Readonly<Record<string, MarkTruth>>;
}

/** The columns that the table has; what has no column is not told. */
export interface ColumnTruth {
  readonly joined: boolean;
  readonly rating: readonly TruthYear[];
  readonly points: readonly TruthYear[];
  readonly title: readonly TruthYear[];
  readonly commendation: readonly TruthYear[];
  readonly initiative: readonly TruthYear[];
  readonly discipline: boolean;
  readonly votes: boolean;
  readonly marks: readonly string[];
}

export interface TableTruth {
  readonly kind: Kind;
  readonly columns: ColumnTruth;
  readonly nominees: readonly NomineeTruth[];
}

export const CRITERIA: Readonly<Record<Kind, readonly string[]>> = {
  individual: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'CN1', 'CN2', 'CN3', 'CN4', 'CN5', 'CN6', 'CN7'],
  collective: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'TT1', 'TT2', 'TT3', 'TT4', 'TT5', 'TT6'],
  model: ['C2', 'C3', 'MH1', 'MH2', 'MH3'],
};

/** How each level is spelt; any of them. */
export const RATING_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  '4': ['HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ', 'Xuất sắc'],
  '3': ['HTTNV', 'Hoàn thành tốt nhiệm vụ', 'hoan thanh tot nhiem vu'],
  '2': ['HTNV', 'Hoàn thành nhiệm vụ'],
  '1': ['KHTNV', 'Không hoàn thành nhiệm vụ'],
  'not-rated': ['KXL', 'Không xếp loại'],
};
const TITLES: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  individual: [['Không'], ['LĐTT', 'Lao động tiên tiến'], ['CSTĐCS'], ['CSTĐ cấp tỉnh'], ['CSTĐ toàn quốc']],
  collective: [
    ['Không', '0'],
    ['TTLĐTT', 'Tập thể lao động tiên tiến'],
    ['TTLĐXS'],
    ['Cờ TĐ tỉnh'],
    ['Cờ thi đua của Chính phủ'],
  ],
  model: [['Không'], ['LĐTT'], ['CSTĐCS'], ['CSTĐT'], ['CSTĐTQ']],
};
const COMMENDATIONS = [
  ['Không', 'Kỷ niệm chương'],
  ['GK', 'Giấy khen của Trưởng Ban'],
  ['BK', 'BK Tỉnh ủy'],
  ['BKTTg'],
  ['HCLĐ hạng Ba'],
];
const INITIATIVES = [
  ['Không', 'chưa có'],
  ['Phần mềm, cấp cơ sở', 'cơ sở'],
  ['Giải pháp công nhận cấp tỉnh'],
  ['Cấp quốc gia'],
];
const BLANKS = ['', '-', '?'];
const UNREADABLE = 'zzz';

/** Tells a truth in words; `pick` chooses among spellings. */
export function tell(truth: TableTruth, pick: (of: number) => number): TestSheet {
  const one = (words: readonly string[]) => words[pick(words.length)] ?? '';
  const blank = () => one(BLANKS);
  const level = (value: Level, scale: readonly (readonly string[])[]) =>
    value === 'blank' ? blank() : value === 'unreadable' ? UNREADABLE : one(scale[value] ?? []);
  const rating = (value: RatingTruth) =>
    value === 'blank' ? blank() : value === 'unreadable' ? UNREADABLE : one(RATING_SPELLINGS[String(value)] ?? []);
  const mark = (value: MarkTruth): TestCell =>
    value === 'blank'
      ? blank()
      : value === 'unreadable'
        ? UNREADABLE
        : one(value ? ['x', 'đạt', 'Có'] : ['không', '0', 'chưa đạt']);
  const { columns, kind } = truth;
  const headers: string[] = [];
  const cells: ((nominee: NomineeTruth) => TestCell)[] = [];
  const column = (header: string, cell: (nominee: NomineeTruth) => TestCell) => {
    headers.push(header);
    cells.push(cell);
  };
  if (columns.joined) column('Năm vào cơ quan', ({ joined }) => joined ?? '');
  for (const year of columns.rating) column(`Xếp loại ${String(year)}`, (n) => rating(n.rating[year]));
  for (const year of columns.points) {
    column(`Điểm xếp loại ${String(year)}`, ({ points }) =>
      points[year] === 'blank' ? '' : points[year] === 'unreadable' ? 120 : points[year],
    );
  }
  for (const year of columns.title) column(`Danh hiệu ${String(year)}`, (n) => level(n.title[year], TITLES[kind]));
  for (const year of columns.commendation)
    column(`Khen thưởng ${String(year)}`, (n) => level(n.commendation[year], COMMENDATIONS));
  for (const year of columns.initiative) {
    column(`Sáng kiến ${String(year)}`, ({ initiative }) => {
      const value = initiative[year];
      return value === 'present' || value === 'unreadable' ? one(['x', 'Phần mềm quản lý']) : level(value, INITIATIVES);
    });
  }
  if (columns.discipline) {
    const words = {
      none: ['Không', '-', '0'],
      blank: [''],
      open: ['?', 'Đang xem xét'],
      disciplined: ['Khiển trách', 'Cảnh cáo'],
    };
    column('Kỷ luật', ({ discipline }) => one(words[discipline]));
  }
  if (columns.votes) column('Số phiếu', ({ votes }) => (votes === 'blank' ? blank() : `${String(votes)}/13`));
  for (const id of columns.marks) column(id, ({ marks }) => mark(marks[id] ?? 'blank'));
  return list(
    kind,
    headers,
    truth.nominees.map((nominee) => [nominee.name, ...cells.map((cell) => cell(nominee))]),
  );
}

const NAMES = ['Lê Thị An', 'Lê Thị Bình', 'Lê Thị Châu', 'Lê Thị Dung', 'Lê Thị Giang'];
const level = (highest: number): fc.Arbitrary<Level> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: highest }) },
    fc.constant<Level>('blank'),
    fc.constant<Level>('unreadable'),
  );
const perYear = <T>(one: fc.Arbitrary<T>) => fc.record({ 2022: one, 2023: one, 2024: one });
const someYears = fc.oneof({ weight: 2, arbitrary: fc.constant([...YEARS]) }, fc.subarray([...YEARS]));

function nominee(kind: Kind, name: string): fc.Arbitrary<NomineeTruth> {
  return fc.record({
    name: fc.constant(name),
    joined: fc.oneof(fc.constant(null), fc.integer({ min: 2020, max: 2025 })),
    rating: perYear(
      fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) },
        fc.constantFrom<RatingTruth[]>('blank', 'unreadable', 'not-rated'),
      ),
    ),
    points: perYear(
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) },
        fc.constantFrom<('blank' | 'unreadable')[]>('blank', 'unreadable'),
      ),
    ),
    title: perYear(level(4)),
    commendation: perYear(level(4)),
    initiative: perYear(
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
        fc.constantFrom<InitiativeTruth[]>('blank', 'present'),
      ),
    ),
    discipline: fc.constantFrom<NomineeTruth['discipline'][]>('none', 'blank', 'none', 'open', 'disciplined'),
    votes: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 13 }) }, fc.constant<'blank'>('blank')),
    marks: fc.record(
      Object.fromEntries(
        CRITERIA[kind].map((id) => [
          id,
          fc.oneof(
            { weight: 5, arbitrary: fc.constant(true) },
            fc.constantFrom<MarkTruth[]>(false, 'blank', 'unreadable'),
          ),
        ]),
      ),
    ),
  });
}

/** Tables of one to five nominees with any columns that make them a table. */
export function tables(): fc.Arbitrary<TableTruth> {
  return fc.constantFrom<Kind[]>('individual', 'collective', 'model').chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      columns: fc.record({
        joined: fc.boolean(),
        rating: someYears,
        points: fc.oneof({ weight: 2, arbitrary: fc.constant<TruthYear[]>([]) }, fc.subarray([...YEARS])),
        title: someYears,
        commendation: someYears,
        initiative: someYears,
        discipline: fc.boolean(),
        votes: fc.boolean(),
        // One mark at least, so that there is always evidence to make it a table.
        marks: fc.subarray([...CRITERIA[kind]], { minLength: 1 }),
      }),
      nominees: fc
        .integer({ min: 1, max: NAMES.length })
        .chain((count) => fc.tuple(...NAMES.slice(0, count).map((name) => nominee(kind, name)))),
    }),
  );
}
