import type { Kind } from '../criteria/criterion';
import type { Field } from '../nominations/table';
import { quoted } from './cell-text';
import { fieldName, isMark } from './fields';
import type { FindingSentences } from './findings';
import { criteriaInvalidVi } from './findings-criteria';
import { settingInvalidVi } from './findings-settings';
import { formatNumber } from './format';
import { kindName, ruleName } from './words';

const field = (of: Field): string => fieldName(of, 'vi');
const kind = (of: Kind): string => kindName(of, 'vi').toLowerCase();
const number = (value: number): string => formatNumber(value, 'vi', 2);

/** What could not be read, and what may stand there instead. */
function unknownValue(of: Field): string {
  if (isMark(of)) return 'không rõ là đạt hay không đạt. Ghi x (đạt), k (không đạt), hoặc để trống nếu chưa xét.';
  switch (of) {
    case 'rating':
      return 'không có trong thang xếp loại. Sửa thành HTXSNV, HTTNV, HTNV hoặc KHTNV.';
    case 'ratingPoints':
      return 'không đọc được thành điểm. Ghi một số từ 0 đến 100.';
    case 'title':
      return 'không có trong các danh hiệu thi đua. Ghi đúng tên danh hiệu (như LĐTT, CSTĐ cơ sở, TTLĐTT), hoặc “Không”.';
    case 'commendation':
      return 'không có trong các hình thức khen thưởng. Ghi Giấy khen, Bằng khen, Huân chương …, hoặc “Không”.';
    case 'initiative':
    case 'initiativeLevel':
      return 'không có trong các mức độ ảnh hưởng của sáng kiến. Ghi cơ sở, cấp tỉnh, toàn quốc, hoặc “Không”.';
    case 'votes':
      return 'không đọc được thành số phiếu. Ghi như 12/13 hoặc 92,3%.';
    case 'stage':
      return 'không có trong bốn khâu. Ghi Phát hiện, Bồi dưỡng, Tổng kết hoặc Nhân rộng.';
    case 'kind':
      return 'không rõ là loại đối tượng nào. Ghi Tập thể, Cá nhân hoặc Mô hình.';
    case 'year':
    case 'joinedYear':
      return 'không đọc được thành năm. Ghi năm bốn chữ số, như 2024.';
    default:
      return `không đọc được thành ${field(of)}. Sửa lại, hoặc để trống nếu chưa có.`;
  }
}

export const VIETNAMESE_FINDINGS: FindingSentences = {
  'unknown-value': ({ field: of, text, marked }, { at }) => {
    if (marked === undefined) return `Ô ${at} ghi ${quoted(text)}: ${unknownValue(of)}`;
    return marked.length > 0
      ? `Ô ${at} ghi ${quoted(text)}, nhưng dòng này đánh dấu nhiều mức ở cột ${field(of)} (${marked.join(', ')}). Chỉ để một dấu.`
      : `Ô ${at} ghi ${quoted(text)} ở cột ${field(of)}, nhưng cột không nói dấu này là mức nào. Ghi tên mức.`;
  },
  'wrong-scale': ({ text, kind: of }, { at }) =>
    `Ô ${at} ghi ${quoted(text)}: đây không phải danh hiệu dành cho ${kind(of)}. Sửa lại danh hiệu, hoặc chuyển dòng sang đúng loại đối tượng.`,
  'out-of-range': ({ field: of, text, minimum, maximum }, { at }) =>
    of === 'votes'
      ? `Ô ${at} ghi ${quoted(text)}: số phiếu nhiều hơn số người bỏ phiếu (${number(maximum)}). Sửa lại số phiếu.`
      : `Ô ${at} ghi ${quoted(text)}: ${field(of)} phải từ ${number(minimum)} đến ${number(maximum)}. Sửa lại số này.`,
  'cell-error': ({ text }, { at }) =>
    `Ô ${at} báo lỗi ${quoted(text)} nên được xem là trống. Sửa công thức, hoặc ghi giá trị vào ô.`,
  'duplicate-nominee': ({ name, first }, { at, other }) =>
    `Ô ${at}: ${quoted(name)} đã có ở ô ${other(first)}, chỉ dòng đầu được xét. Xóa dòng thừa; nếu là hai người trùng tên, ghi thêm ngày sinh hoặc đơn vị.`,
  'missing-name': (_, { at }) =>
    `Ô ${at} trống tên trong khi dòng có số liệu, nên dòng này không được xét. Ghi tên, hoặc xóa dòng.`,
  'required-column-missing': ({ rule, kind: of }, { at }) =>
    `Bảng${at === '' ? '' : ` có tiêu đề ở ô ${at}`} chưa có cột cho điều kiện “${ruleName(rule, 'vi')}” của ${kind(of)}. Thêm cột, hoặc sửa tiêu đề của cột đang có cho rõ.`,
  'year-gap': ({ kind: of, field: what, year }) =>
    `Năm ${String(year)} chưa có cột ${field(what)} của ${kind(of)}. Thêm cột, hoặc sửa tiêu đề của cột đang có cho rõ.`,
  contradiction: (params, { at, other }) => {
    const says = `Ô ${at} ghi ${quoted(params.text)}`;
    switch (params.reason) {
      case 'differs':
        return `${says}, nhưng ô ${other(params.first)} ghi ${quoted(params.other)} cho cùng ${field(params.field)} và cùng năm; ô ${other(params.first)} được tính. Sửa ô sai.`;
      case 'points':
        return `${says} điểm, không khớp với xếp loại ${quoted(params.other)} ở ô ${other(params.first)}; xếp loại bằng chữ được tính. Sửa ô sai.`;
      case 'title-low-rating':
        return `${says} trong khi xếp loại năm ${String(params.year)} chỉ là ${quoted(params.other)}. Kiểm tra lại danh hiệu và xếp loại.`;
      case 'title-without-initiative':
        return `${says}, nhưng xếp loại năm ${String(params.year)} là ${quoted(params.other)} và không có sáng kiến: từ năm 2024 danh hiệu này cần hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến. Kiểm tra lại.`;
      case 'collective-title-rating':
        return `${says} trong khi xếp loại năm ${String(params.year)} là ${quoted(params.other)}: tập thể lao động xuất sắc phải hoàn thành xuất sắc nhiệm vụ. Kiểm tra lại.`;
      case 'vote-count':
        return `${says}, nhưng bảng kiểm phiếu (ô ${other(params.first)}) ghi ${quoted(params.other)}; bảng kiểm phiếu được tính. Sửa ô sai.`;
    }
  },
  'value-guessed': ({ field: of, text, readAs }, { at }) =>
    `Ô ${at} ghi ${quoted(text)}, đọc là ${quoted(readAs)} (cột ${field(of)}). Nếu đúng, nên sửa lại cho đúng chữ; nếu sai, ghi giá trị khác.`,
  'header-guessed': ({ field: of, text, readAs }, { at }) =>
    `Tiêu đề ở ô ${at} ghi ${quoted(text)}, đọc là ${quoted(readAs)}: cột ${field(of)}. Nếu sai, sửa lại tiêu đề cột.`,
  'same-name': ({ name, first }, { at, other }) =>
    `Ô ${at}: ${quoted(name)} trùng tên với ô ${other(first)}, được xem là một đối tượng. Nếu là hai người, ghi thêm đơn vị hoặc ngày sinh ở cả hai chỗ.`,
  'initiative-without-level': ({ text }, { at }) =>
    `Ô ${at} ghi sáng kiến ${quoted(text)} nhưng không có mức độ ảnh hưởng, nên chưa biết đạt cấp nào. Ghi thêm cấp công nhận (cơ sở, cấp tỉnh, toàn quốc).`,
  'vote-read-from-date': ({ text, readAs }, { at }) =>
    `Ô ${at} là ngày ${quoted(text)}, có lẽ Excel đã đổi từ số phiếu; đọc là ${quoted(readAs)}. Định dạng ô là Văn bản (Text) rồi ghi lại số phiếu.`,
  'year-from-decision-date': ({ text, year }, { at }) =>
    `Ô ${at} ghi ${quoted(text)}, quyết định ký đầu năm nên tính cho năm ${String(year)}. Nếu là năm khác, ghi rõ năm trong tên thành tích.`,
  'other-giver': ({ text }, { at }) =>
    `Ô ${at} ghi ${quoted(text)}: Giấy khen của nơi khác không thay được Giấy khen của Trưởng Ban nên không tính. Nếu có Giấy khen của Trưởng Ban, ghi vào ô này.`,
  'joined-after-year': ({ joined, year }, { at }) =>
    `Ô ${at} cho biết về cơ quan năm ${String(joined)}, sau năm xét ${String(year)}, nên chưa có năm nào để xét. Kiểm tra lại năm về cơ quan.`,
  'unmapped-column': ({ text }, { at }) =>
    `Cột có tiêu đề ${quoted(text)} (ô ${at}) không dùng để xét. Nếu cột này là minh chứng, sửa tiêu đề cột cho rõ.`,
  'asked-for': ({ text }, { at }) =>
    `Cột ${quoted(text)} (ô ${at}) được hiểu là hình thức đề nghị nên không tính là minh chứng. Nếu đã được tặng, ghi “đã đạt” vào tiêu đề.`,
  'decision-pending': ({ kind: of, field: what, year }) =>
    `Chưa ${kind(of)} nào có ${field(what)} năm ${String(year)}, có lẽ chưa có quyết định: ${field(what)} hằng năm được xét đến năm ${String(year - 1)}. Có quyết định thì ghi vào rồi xét lại.`,
  'year-out-of-period': ({ year, first, last }, { at }) =>
    `Năm ${String(year)} (ô ${at}) nằm ngoài giai đoạn ${String(first)}–${String(last)} nên không được xét. Nếu ghi nhầm, sửa lại năm.`,
  'criteria-invalid': (params, place) => criteriaInvalidVi(params, place),
  'setting-invalid': (params, place) => settingInvalidVi(params, place),
};
