import { foldAll, plainText, stripDiacritics } from '../text/fold';
import type { Kind, Need, RuleName } from './criterion';

/**
 * The words of the sheet `Tiêu chí`. It is the office's own sheet and so always Vietnamese; the names that
 * `criterion.ts` gives (`rating-every-year`) are understood too.
 */

/** The sheet's name. */
export const CRITERIA_SHEET = 'Tiêu chí';

export const COLUMN_WORDS = {
  id: 'Mã',
  place: 'Trong kế hoạch',
  kinds: 'Đối tượng',
  text: 'Nội dung tiêu chí',
  about: 'Gọi tắt',
  weight: 'Trọng số',
  rule: 'Điều kiện xét',
  bound: 'Mức cần đạt',
  need: 'Khi nào xét',
  only: 'Chỉ với',
  instead: 'Nếu không có cột, xét',
  insteadBound: 'Mức thay thế',
  remains: 'Hội đồng xét thêm',
  period: 'Giai đoạn áp dụng',
} as const;
export type SheetColumn = keyof typeof COLUMN_WORDS;

/** The columns as they stand in a sheet that this program writes. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  'id',
  'place',
  'kinds',
  'text',
  'about',
  'weight',
  'rule',
  'bound',
  'need',
  'only',
  'instead',
  'insteadBound',
  'remains',
  'period',
];

export const RULE_WORDS: Readonly<Record<RuleName, string>> = {
  mark: 'Ghi nhận ở cột tiêu chí',
  'no-discipline': 'Không bị kỷ luật',
  'rating-this-year': 'Xếp loại năm xét',
  'title-this-year': 'Danh hiệu năm xét',
  'rating-every-year': 'Xếp loại hằng năm',
  'title-every-year': 'Danh hiệu hằng năm',
  'commendation-every-year': 'Khen thưởng hằng năm',
  initiative: 'Sáng kiến được công nhận',
  'initiative-present': 'Có sáng kiến',
  votes: 'Phiếu suy tôn',
};

export const NEED_WORDS: Readonly<Record<Need, string>> = {
  always: 'Luôn xét',
  'if-mapped': 'Khi có cột',
  'if-no-mark': 'Khi có cột và không có cột chấm',
  refutes: 'Chỉ để loại',
};

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
  model: 'Mô hình',
};

/** The headings of the blocks below the criteria, and of their columns. */
export const BLOCK_WORDS = {
  periods: 'Giai đoạn xét',
  points: 'Điểm xếp loại',
  notes: 'Cách ghi',
} as const;
export type Block = keyof typeof BLOCK_WORDS;
export const PERIOD_WORDS = { first: 'Từ năm', last: 'Đến năm' } as const;
export const POINT_WORDS = { level: 'Mức', from: 'Từ điểm' } as const;

/** The form in which words of the sheet are compared: no case, no punctuation, no diacritics. */
export function wordKey(text: string): string {
  return stripDiacritics(foldAll(plainText(text)));
}

/** Makes a reader of one of the tables of words above: a cell's text → the name it stands for, or undefined. */
function readerOf<Name extends string>(words: Readonly<Record<Name, string>>): (text: string) => Name | undefined {
  // The keys of a record are exactly its names; `Object.keys` only knows that they are strings.
  const names = Object.keys(words) as Name[];
  const byKey = new Map<string, Name>();
  for (const name of names) byKey.set(wordKey(name), name).set(wordKey(words[name]), name);
  return (text) => byKey.get(wordKey(text));
}

export const ruleOf = readerOf(RULE_WORDS);
export const needOf = readerOf(NEED_WORDS);
export const kindOf = readerOf(KIND_WORDS);
export const columnOf = readerOf(COLUMN_WORDS);
export const blockOf = readerOf(BLOCK_WORDS);

/** Between the kinds of one cell. */
const KIND_SEPARATORS = /[;,/+&\n]|\s+(?:và|va|and)\s+/iu;

/** Reads `Tập thể; Cá nhân`, in the order written; null where a part of it is no kind. */
export function kindsOf(text: string): Kind[] | null {
  const kinds: Kind[] = [];
  for (const part of text.split(KIND_SEPARATORS)) {
    if (part.trim() === '') continue;
    const kind = kindOf(part);
    if (kind === undefined) return null;
    if (!kinds.includes(kind)) kinds.push(kind);
  }
  return kinds;
}

/** Kinds in the words of the sheet, as a cell holds them: `Tập thể; Cá nhân`. */
export function kindsText(kinds: readonly Kind[]): string {
  return kinds.map((kind) => KIND_WORDS[kind]).join('; ');
}

/** Names that stand in a list apart by `; ` (`Problem.expected`), in the sheet's words; other parts stay. */
export function inSheetWords(expected: string): string {
  const word = (name: string): string => {
    const rule = ruleOf(name);
    if (rule !== undefined) return RULE_WORDS[rule];
    const need = needOf(name);
    if (need !== undefined) return NEED_WORDS[need];
    const kind = kindOf(name);
    return kind === undefined ? name : KIND_WORDS[kind];
  };
  return expected.split('; ').map(word).join('; ');
}
