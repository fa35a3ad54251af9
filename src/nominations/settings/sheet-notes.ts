import type { CriteriaSet } from '../../criteria/criterion';
import type { CellValue } from '../../grid/grid';
import { VALUE_FIELDS } from './settings';
import { FIELD_WORDS, fieldWord, HEADER_WORDS, MEANINGS, NO_FIELD_WORD, VALUE_WORDS } from './words';

/** What the sheet itself says about how to edit it. */
export const NOTE_SENTENCES: readonly string[] = [
  'Cột “Mục” giữ nguyên tên; chỉ sửa cột “Giá trị”. Ô để trống thì báo cáo để trống chỗ đó; xóa cả dòng thì dùng giá trị có sẵn theo kế hoạch.',
  'Mục có nhiều giá trị (Nơi nhận, Căn cứ, Phòng, ban): mỗi giá trị một dòng, ghi lại tên mục; chèn hoặc xóa dòng tùy ý.',
  'Nội dung của các cột: khi chương trình hiểu nhầm hoặc không nhận ra một cột, ghi tiêu đề cột đúng như trong bảng và chọn nội dung. Tiêu đề nhiều hàng thì ghi nối từ trên xuống. Chọn “Không dùng” để bỏ qua cột.',
  'Trang tính: để trống là áp dụng cho mọi trang. Năm: chỉ ghi khi tiêu đề cột không có năm.',
  'Cách hiểu giá trị: khi trong bảng ghi theo cách riêng của cơ quan (ví dụ “Loại A”), ghi giá trị đó và chọn nghĩa ở danh sách.',
];

/** Three lists side by side: what columns may hold, what that means, and the standard words of the scales. */
export function wordListRows({ criteria }: CriteriaSet): CellValue[][] {
  const fields: [string, string][] = [
    [NO_FIELD_WORD, 'Cột bị bỏ qua'],
    ...Object.values(FIELD_WORDS).map(({ name, note }): [string, string] => [name, note]),
    ...criteria.map(({ id, about }): [string, string] => [fieldWord(`mark:${id}`), `Cột chấm: ${about}`]),
  ];
  const meanings = VALUE_FIELDS.flatMap((field) =>
    MEANINGS[field].map((word): [string, string] => [word, fieldWord(field)]),
  );
  const rows = Array.from({ length: Math.max(fields.length, meanings.length) }, (_, n): CellValue[] => [
    ...(fields[n] ?? [null, null]),
    ...(meanings[n] ?? [null, null]),
  ]);
  return [[HEADER_WORDS.field, 'Ý nghĩa', VALUE_WORDS.meaning, 'Dùng cho'], ...rows];
}
