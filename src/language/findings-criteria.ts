import type { FindingParams } from '../nominations/finding';
import { quoted } from './cell-text';
import type { FindingPlace } from './findings';

type Params = FindingParams['criteria-invalid'];
type Reasons = { readonly [Reason in Params['reason']]: (params: Params, place: FindingPlace) => string };

const orElse = (expected: string | undefined, otherwise: string): string => expected ?? otherwise;
const otherVi = ({ other }: Params, place: FindingPlace): string =>
  other === undefined ? 'dòng khác' : `ô ${place.other(other)}`;
const otherEn = ({ other }: Params, place: FindingPlace): string =>
  other === undefined ? 'another row' : place.other(other);

const VI: Reasons = {
  'unknown-rule': (p) =>
    `không có điều kiện tên ${quoted(p.text)}. Chọn một trong: ${orElse(p.expected, 'các điều kiện ở danh sách')}.`,
  'unknown-need': (p) =>
    `không có cách áp dụng tên ${quoted(p.text)}. Chọn một trong: ${orElse(p.expected, 'các cách ở danh sách')}.`,
  'unknown-kind': (p) =>
    `không có loại đối tượng tên ${quoted(p.text)}. Chọn: ${orElse(p.expected, 'Tập thể, Cá nhân, Mô hình')}.`,
  weight: (p) => `trọng số ${quoted(p.text)} không phải là số từ 0 trở lên. Ghi một số, như 1.`,
  bound: (p) => `mức yêu cầu ${quoted(p.text)} nằm ngoài thang. Ghi ${orElse(p.expected, 'một mức của thang')}.`,
  'bound-missing': (p) => `điều kiện ${quoted(p.text)} chưa có mức yêu cầu. Ghi ${orElse(p.expected, 'mức phải đạt')}.`,
  'duplicate-id': (p, place) => `mã tiêu chí ${quoted(p.text)} đã dùng ở ${otherVi(p, place)}. Đổi một trong hai mã.`,
  id: (p) => `mã tiêu chí ${quoted(p.text)} không dùng được. Ghi ${orElse(p.expected, 'chữ cái và chữ số, như CN8')}.`,
  text: () => 'tiêu chí chưa có nội dung. Ghi nội dung tiêu chí.',
  'never-met': (p) => `mức ${quoted(p.text)} không ai đạt được. Ghi ${orElse(p.expected, 'một mức của thang')}.`,
  'never-fails': (p) =>
    `mức ${quoted(p.text)} thì ai cũng đạt, không xét được gì. Ghi ${orElse(p.expected, 'mức cao hơn')}.`,
  period: (p) =>
    `giai đoạn ${quoted(p.text)} không đọc được. Ghi năm đầu và năm cuối, như ${orElse(p.expected, '2022–2025')}.`,
  'period-overlap': (p, place) =>
    `giai đoạn ${quoted(p.text)} trùng năm với giai đoạn ở ${otherVi(p, place)}. Sửa năm đầu hoặc năm cuối.`,
  'nothing-weighs': () =>
    'mọi tiêu chí của một loại đối tượng có trọng số 0, không tính được điểm. Ghi trọng số lớn hơn 0 cho ít nhất một tiêu chí.',
  header: (p) => `thiếu cột ${quoted(orElse(p.expected, p.text))} của bảng tiêu chí. Ghi lại hàng tiêu đề như mẫu.`,
  empty: () => 'bảng tiêu chí không có dòng nào. Ghi tiêu chí, hoặc xóa trang tính để dùng bộ tiêu chí có sẵn.',
};

const EN: Reasons = {
  'unknown-rule': (p) =>
    `there is no condition ${quoted(p.text)}. Choose one of: ${orElse(p.expected, 'the conditions listed')}.`,
  'unknown-need': (p) =>
    `there is no need ${quoted(p.text)}. Choose one of: ${orElse(p.expected, 'the needs listed')}.`,
  'unknown-kind': (p) =>
    `there is no kind ${quoted(p.text)}. Choose: ${orElse(p.expected, 'Tập thể, Cá nhân, Mô hình')}.`,
  weight: (p) => `the weight ${quoted(p.text)} is no number of at least 0. Write a number, such as 1.`,
  bound: (p) =>
    `the bound ${quoted(p.text)} lies outside its scale. Write ${orElse(p.expected, 'a level of the scale')}.`,
  'bound-missing': (p) =>
    `the condition ${quoted(p.text)} lacks a bound. Write ${orElse(p.expected, 'the level to be reached')}.`,
  'duplicate-id': (p, place) =>
    `the criterion id ${quoted(p.text)} is used at ${otherEn(p, place)} too. Change one of them.`,
  id: (p) =>
    `the criterion id ${quoted(p.text)} cannot be used. Write ${orElse(p.expected, 'letters and digits, such as CN8')}.`,
  text: () => 'the criterion has no text. Write its text.',
  'never-met': (p) =>
    `nobody can reach the bound ${quoted(p.text)}. Write ${orElse(p.expected, 'a level of the scale')}.`,
  'never-fails': (p) =>
    `everybody reaches the bound ${quoted(p.text)}, so it judges nothing. Write ${orElse(p.expected, 'a higher level')}.`,
  period: (p) =>
    `the period ${quoted(p.text)} cannot be read. Write its first and last year, such as ${orElse(p.expected, '2022–2025')}.`,
  'period-overlap': (p, place) =>
    `the period ${quoted(p.text)} overlaps the one at ${otherEn(p, place)}. Change its first or last year.`,
  'nothing-weighs': () =>
    'all criteria of a kind weigh 0, so no score can be counted. Give at least one of them a weight above 0.',
  header: (p) =>
    `the criteria table lacks the column ${quoted(orElse(p.expected, p.text))}. Restore the header row of the template.`,
  empty: () => 'the criteria table has no rows. Write criteria, or delete the sheet to use the built-in set.',
};

/** What is wrong with the sheet `Tiêu chí` at a cell, in Vietnamese. */
export function criteriaInvalidVi(params: Params, place: FindingPlace): string {
  return `${place.at === '' ? 'Trang tiêu chí' : `Ô ${place.at}`}: ${VI[params.reason](params, place)}`;
}

/** What is wrong with the sheet `Tiêu chí` at a cell, in English. */
export function criteriaInvalidEn(params: Params, place: FindingPlace): string {
  return `${place.at === '' ? 'Criteria sheet' : `Cell ${place.at}`}: ${EN[params.reason](params, place)}`;
}
