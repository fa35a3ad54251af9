import type { FindingParams } from '../nominations/finding';
import { quoted } from './cell-text';
import type { FindingPlace } from './findings';

type Params = FindingParams['setting-invalid'];
type Reasons = { readonly [Reason in Params['reason']]: (params: Params, place: FindingPlace) => string };

const otherVi = ({ other }: Params, place: FindingPlace): string =>
  other === undefined ? 'một dòng khác' : `ô ${place.other(other)}`;
const otherEn = ({ other }: Params, place: FindingPlace): string =>
  other === undefined ? 'another row' : place.other(other);

const DEFAULT_VI = 'Giá trị mặc định được dùng cho đến khi sửa.';
const IGNORED_VI = 'Dòng này chưa được dùng cho đến khi sửa.';
const DEFAULT_EN = 'The default is used until it is corrected.';
const IGNORED_EN = 'The row is not used until it is corrected.';

const saysVi = ({ text, name }: Params, { at }: FindingPlace): string =>
  text === '' ? `Ô ${at} (${quoted(name)}) còn trống` : `Ô ${at} ghi ${quoted(text)} cho ${quoted(name)}`;
const saysEn = ({ text, name }: Params, { at }: FindingPlace): string =>
  text === '' ? `Cell ${at} (${quoted(name)}) is empty` : `Cell ${at} says ${quoted(text)} for ${quoted(name)}`;

const VI: Reasons = {
  newer: (p, place) =>
    `${saysVi(p, place)}: trang này do phiên bản mới hơn của chương trình ghi. Những mục biết được vẫn được dùng; nên cập nhật chương trình.`,
  version: (p, place) => `${saysVi(p, place)}: cần số ${p.expected ?? '1'}. Trang vẫn được đọc như thường.`,
  entry: (p, { at }) =>
    `Ô ${at} ghi ${quoted(p.text)}: không có mục nào tên như vậy nên giá trị bên cạnh không được dùng. Sửa lại tên mục, hoặc xóa dòng.`,
  twice: (p, place) =>
    `Ô ${place.at} ghi ${quoted(p.text)}, đã có ở ${otherVi(p, place)}; chỉ dòng đầu được dùng. Xóa dòng thừa.`,
  columns: (p, { at }) =>
    `Ô ${at}: phần ${quoted(p.name)} thiếu hàng tiêu đề với các cột ${quoted(p.expected ?? '')} nên không đọc được. Ghi lại hàng tiêu đề đó.`,
  year: (p, place) => `${saysVi(p, place)}: cần năm bốn chữ số, như 2024. ${DEFAULT_VI}`,
  date: (p, place) => `${saysVi(p, place)}: cần ngày/tháng/năm, như 24/05/2024. ${DEFAULT_VI}`,
  choice: (p, place) => `${saysVi(p, place)}: chọn một trong: ${p.expected ?? 'các mục ở danh sách'}. ${DEFAULT_VI}`,
  error: (p, place) => `${saysVi(p, place)}, là lỗi của công thức: ghi lại giá trị. ${DEFAULT_VI}`,
  field: (p, place) =>
    `${saysVi(p, place)}: không có nội dung cột nào tên như vậy. Chọn một mục trong danh sách ở ô. ${IGNORED_VI}`,
  criterion: (p, place) => `${saysVi(p, place)}: bộ tiêu chí không có mã này. Sửa lại mã. ${IGNORED_VI}`,
  header: (p, place) => `${saysVi(p, place)}: cần tiêu đề cột đúng như trong bảng. ${IGNORED_VI}`,
  value: (p, place) => `${saysVi(p, place)}: cần giá trị đúng như trong bảng. ${IGNORED_VI}`,
  meaning: (p, place) =>
    `${saysVi(p, place)}: không có trong thang của cột ${quoted(p.expected ?? '')}. Chọn một mục trong danh sách ở ô. ${IGNORED_VI}`,
  table: (p, place) =>
    `${saysVi(p, place)}: sổ không có trang hay bảng như vậy nên không bảng nào được bỏ qua. Ghi tên trang, hoặc thêm ô đầu bảng như Tập thể!A8; không cần nữa thì xóa dòng.`,
};

const EN: Reasons = {
  newer: (p, place) =>
    `${saysEn(p, place)}: the sheet was written by a newer version of the program. What is known of it is used; better update the program.`,
  version: (p, place) => `${saysEn(p, place)}: ${p.expected ?? '1'} is expected. The sheet is read all the same.`,
  entry: (p, { at }) =>
    `Cell ${at} says ${quoted(p.text)}: no entry has that name, so the value beside it is not used. Mend the name, or delete the row.`,
  twice: (p, place) =>
    `Cell ${place.at} says ${quoted(p.text)}, which stands at ${otherEn(p, place)} already; only the first is used. Delete the other row.`,
  columns: (p, { at }) =>
    `Cell ${at}: the part ${quoted(p.name)} lacks a header row with the columns ${quoted(p.expected ?? '')} and cannot be read. Restore that row.`,
  year: (p, place) => `${saysEn(p, place)}: a year of four digits is expected, such as 2024. ${DEFAULT_EN}`,
  date: (p, place) => `${saysEn(p, place)}: a date is expected, such as 24/05/2024. ${DEFAULT_EN}`,
  choice: (p, place) => `${saysEn(p, place)}: choose one of: ${p.expected ?? 'the list'}. ${DEFAULT_EN}`,
  error: (p, place) => `${saysEn(p, place)}, a formula’s error: write the value. ${DEFAULT_EN}`,
  field: (p, place) =>
    `${saysEn(p, place)}: no column content has that name. Choose from the cell’s list. ${IGNORED_EN}`,
  criterion: (p, place) => `${saysEn(p, place)}: no criterion has that id. Mend the id. ${IGNORED_EN}`,
  header: (p, place) => `${saysEn(p, place)}: the column’s header as in the table is expected. ${IGNORED_EN}`,
  value: (p, place) => `${saysEn(p, place)}: the value as in the table is expected. ${IGNORED_EN}`,
  meaning: (p, place) =>
    `${saysEn(p, place)}: the scale of ${quoted(p.expected ?? '')} does not hold it. Choose from the cell’s list. ${IGNORED_EN}`,
  table: (p, place) =>
    `${saysEn(p, place)}: the workbook has no such sheet or table, so none is left out. Write a sheet’s name, or add the table’s first cell as in “Tập thể!A8”; where it is not needed any more, delete the row.`,
};

/** What is wrong with the sheet `Cấu hình` at a cell, in Vietnamese. */
export function settingInvalidVi(params: Params, place: FindingPlace): string {
  return VI[params.reason](params, place);
}

/** What is wrong with the sheet `Cấu hình` at a cell, in English. */
export function settingInvalidEn(params: Params, place: FindingPlace): string {
  return EN[params.reason](params, place);
}
