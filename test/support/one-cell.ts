import type { Kind } from '../../src/criteria/criterion';
import type { EvidenceField } from '../../src/nominations/nomination';
import { judgeSheets, type Judged, type TestCell, type TestSheet } from './sheets';

const LISTS: Readonly<Record<Kind, { readonly title: string; readonly name: string; readonly nominee: string }>> = {
  individual: { title: 'DANH SÁCH CÁ NHÂN NĂM 2024', name: 'Họ và tên', nominee: 'Nguyễn Văn An' },
  collective: { title: 'DANH SÁCH TẬP THỂ NĂM 2024', name: 'Tên tập thể', nominee: 'Phòng Tổng hợp' },
  model: { title: 'DANH SÁCH MÔ HÌNH NĂM 2024', name: 'Tên mô hình', nominee: 'Tổ tự quản' },
};

/**
 * A plain table: its title in row 1, its header in row 3 (`STT`, the name, then `headers` from column C on), one nominee
 * a row from row 4 on; a row is `[name, ...cells]`.
 */
export function list(
  kind: Kind,
  headers: readonly TestCell[],
  rows: readonly (readonly TestCell[])[],
  options: { readonly title?: string; readonly name?: string } = {},
): TestSheet {
  const { title, name } = LISTS[kind];
  return {
    name: options.name ?? 'Danh sách',
    rows: [[options.title ?? title], [], ['STT', name, ...headers], ...rows.map((row, n) => [n + 1, ...row])],
  };
}

export interface CellTrial {
  readonly kind?: Kind;
  readonly field?: EvidenceField;
  /** The year looked at; 2024 where missing. */
  readonly year?: number;
  readonly title?: string;
  /** Further columns: a header and the nominee's cell below it. */
  readonly beside?: Readonly<Record<string, TestCell>>;
  /** What stands in the column in the rows of other nominees. */
  readonly others?: readonly TestCell[];
}

const FIELD_OF_HEADER: readonly (readonly [RegExp, EvidenceField])[] = [
  [/^Điểm xếp loại/, 'ratingPoints'],
  [/^Xếp loại/, 'rating'],
  [/^Danh hiệu/, 'title'],
  [/^(?:Hình thức khen thưởng|Khen thưởng|Giấy khen|Bằng khen)/, 'commendation'],
  [/^(?:Sáng kiến|Mức độ)/, 'initiative'],
  [/^Kỷ luật/, 'discipline'],
  [/phiếu/i, 'votes'],
  [/^(?:C|TT|CN|MH)\d/, 'mark'],
];

/** Judges a table of one tried column, C; the nominee of the trial stands in row 4. */
export function judgeCell(header: string, cell: TestCell, trial: CellTrial = {}): Judged & { readonly name: string } {
  const { kind = 'individual', beside = {}, others = [], title } = trial;
  const { nominee } = LISTS[kind];
  const rows = [
    [nominee, cell, ...Object.values(beside)],
    ...others.map((other, n) => [`${nominee} ${'BCDEG'[n] ?? 'H'}`, other, ...Object.values(beside).map(() => '')]),
  ];
  const sheets = [list(kind, [header, ...Object.keys(beside)], rows, title === undefined ? {} : { title })];
  return { ...judgeSheets(sheets), name: nominee };
}

/**
 * What a cell below a header was read as: `level 3`, `blank`, `unknown`, `not-rated`, `present` (an initiative without
 * a known level), `nothing`; then the codes of the findings in its row, or in none, that are about values.
 */
export function readCell(header: string, cell: TestCell, trial: CellTrial = {}): string {
  const { nominations, of, name } = judgeCell(header, cell, trial);
  const field = trial.field ?? FIELD_OF_HEADER.find(([words]) => words.test(header))?.[1];
  if (field === undefined) throw new Error(`which field is “${header}”?`);
  const read = of(name).nomination.evidence.filter((one) => one.field === field && one.year === (trial.year ?? 2024));
  const said = read.map(({ reading }) => {
    if (reading.state === 'known') return `level ${String(Math.round(reading.level * 10_000) / 10_000)}`;
    return reading.state === 'unknown' && reading.present === true ? 'present' : reading.state;
  });
  const codes = nominations.findings.filter((one) => one.cell?.row === 3).map((one) => one.code);
  return [said.length === 0 ? 'nothing' : said.join(' | '), ...codes].join(' + ');
}

const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** One word of a scale as offices type it: capitals, small letters, no diacritics, NFD, stray spaces and dots. */
export function spellings(word: string): string[] {
  return [
    word,
    word.toUpperCase(),
    word.toLowerCase(),
    withoutMarks(word),
    withoutMarks(word).toUpperCase(),
    word.normalize('NFD'),
    ` ${word.replace(/ /g, '\u00a0 ')}. `,
  ];
}
