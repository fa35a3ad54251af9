import type { Need, RuleName } from './criterion';
import { NEEDS, RULES } from './criterion';
import { COLUMN_WORDS, NEED_WORDS, RULE_WORDS } from './sheet-words';

/** A line of the notes below the criteria: a sentence, the names of columns, or a word and what it means. */
export type SheetNote =
  | { readonly is: 'sentence'; readonly text: string }
  | { readonly is: 'labels' | 'meaning'; readonly word: string; readonly meaning: string; readonly level: string };

const SENTENCES: readonly string[] = [
  'Mỗi tiêu chí một dòng. Tiêu chí có thêm điều kiện thì chèn thêm dòng: ghi lại Mã, để trống Nội dung tiêu chí, ghi điều kiện. Mọi điều kiện đều phải đạt thì tiêu chí mới đạt.',
  'Mã: chữ cái không dấu và số, không trùng nhau (ví dụ C7, TT7, CN8). Cột chấm tiêu chí trong danh sách đề nghị được nhận ra theo mã này, hoặc theo những chữ đầu của nội dung.',
  'Cột chấm tiêu chí, nếu danh sách đề nghị có, luôn được xét; không cần ghi thành điều kiện. Tiêu chí không có cột chấm và không có điều kiện nào được xét thì do Hội đồng bình xét.',
  'Đối tượng: Tập thể; Cá nhân; Mô hình, cách nhau bằng dấu chấm phẩy. Chỉ với: ghi khi điều kiện chỉ dành cho một phần đối tượng của tiêu chí; để trống là cho tất cả.',
  'Trọng số: số không âm, để trống là 1. Điểm = 100 × tổng trọng số các tiêu chí đạt ÷ tổng trọng số các tiêu chí được xét. Trọng số 0: tiêu chí vẫn phải đạt nhưng không tính điểm.',
  'Nếu không có cột, xét: điều kiện được xét thay, với Mức thay thế, khi danh sách đề nghị không có cột mà điều kiện chính cần.',
  'Giai đoạn áp dụng: ghi khi tiêu chí chỉ dùng cho những năm nào đó (ví dụ 2022–2025, 2024); để trống là năm nào cũng dùng. Sau giai đoạn cuối cùng ghi ở trên, mỗi giai đoạn dài 5 năm.',
];

const RATING = '4 Hoàn thành xuất sắc · 3 Hoàn thành tốt · 2 Hoàn thành nhiệm vụ';
const TITLE =
  'Tập thể: 1 TTLĐTT · 2 TTLĐXS · 3 Cờ thi đua tỉnh, bộ, ngành · 4 Cờ thi đua Chính phủ. Cá nhân: 1 LĐTT · 2 CSTĐ cơ sở · 3 CSTĐ tỉnh, bộ, ngành · 4 CSTĐ toàn quốc';
const COMMENDATION = '1 Giấy khen · 2 Bằng khen · 3 Bằng khen của Thủ tướng · 4 Huân chương';
const INITIATIVE = '1 cơ sở · 2 tỉnh, bộ, ngành · 3 toàn quốc';
const NO_LEVEL = '(để trống)';

const RULE_MEANINGS: Readonly<Record<RuleName, readonly [meaning: string, level: string]>> = {
  mark: ['Cột chấm của chính tiêu chí này phải ghi là đạt; thiếu cột thì chưa đủ minh chứng', NO_LEVEL],
  'no-discipline': ['Không có kỷ luật trong các năm xét', NO_LEVEL],
  'rating-this-year': ['Xếp loại chất lượng của năm xét từ mức này trở lên', RATING],
  'title-this-year': ['Danh hiệu thi đua của năm xét từ mức này trở lên', TITLE],
  'rating-every-year': ['Xếp loại chất lượng của từng năm xét trong giai đoạn từ mức này trở lên', RATING],
  'title-every-year': ['Danh hiệu thi đua của từng năm xét trong giai đoạn từ mức này trở lên', TITLE],
  'commendation-every-year': ['Khen thưởng của từng năm xét trong giai đoạn từ mức này trở lên', COMMENDATION],
  initiative: ['Ít nhất một sáng kiến trong các năm xét có mức độ ảnh hưởng từ mức này trở lên', INITIATIVE],
  'initiative-present': ['Có sáng kiến trong các năm xét, ở bất kỳ mức độ nào', NO_LEVEL],
  votes: ['Tỷ lệ phiếu suy tôn từ mức này trở lên', '1% – 100%'],
};

const NEED_MEANINGS: Readonly<Record<Need, string>> = {
  always: 'Lúc nào cũng xét; không có minh chứng thì tiêu chí chưa xác định được',
  'if-mapped': 'Chỉ xét khi danh sách đề nghị có cột cần cho điều kiện này',
  'if-no-mark': 'Chỉ xét khi danh sách đề nghị có cột cần cho điều kiện này và không có cột chấm tiêu chí',
  refutes:
    'Chỉ dùng với “Không bị kỷ luật”: có kỷ luật thì tiêu chí không đạt; không có kỷ luật thì chưa đủ để coi là đạt',
};

/** What the sheet itself says about how to edit it. */
export function sheetNotes(): SheetNote[] {
  const labels = (word: string, level: string): SheetNote => ({ is: 'labels', word, meaning: 'Ý nghĩa', level });
  return [
    ...SENTENCES.map((text): SheetNote => ({ is: 'sentence', text })),
    labels(COLUMN_WORDS.rule, COLUMN_WORDS.bound),
    ...RULES.map((rule): SheetNote => {
      const [meaning, level] = RULE_MEANINGS[rule];
      return { is: 'meaning', word: RULE_WORDS[rule], meaning, level };
    }),
    labels(COLUMN_WORDS.need, ''),
    ...NEEDS.map((need): SheetNote => ({
      is: 'meaning',
      word: NEED_WORDS[need],
      meaning: NEED_MEANINGS[need],
      level: '',
    })),
  ];
}
