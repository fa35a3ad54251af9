import { fold, foldAll, stripDiacritics, withoutBrackets } from '../text/fold';
import type { Kind } from '../criteria/criterion';
import { kindsIn } from './title';

/** What the words of a row between and below the nominees say it is. */

const ORDINAL = /^(?:[IVXLC]+|\d+(?:[.)]\d+)*|[A-ZĐa-zđ])\s*[.)]?$/u;
const GROUP_ORDINAL = /^(?:[IVXLC]+|[A-ZĐa-zđ])\s*[.)]?$/u;
const LEADING_ORDINAL = /^(?:phần\s+(?:thứ\s+)?)?(?:[IVXLC]+|\d{1,3}(?:\.\d+)*|[A-ZĐa-zđ])\s*[.):/–-]\s*/iu;
const LEADING_GROUP_ORDINAL = /^(?:phần\s+)?(?:[IVXLC]+|[A-ZĐ])\s*[.):/–-]\s*(?=\p{L})/u;

/** A number, a Roman number or a letter alone. */
export function isOrdinal(text: string): boolean {
  return ORDINAL.test(text);
}

/** A Roman number or a letter alone: groups are numbered so, not nominees. */
export function isGroupOrdinal(text: string): boolean {
  return GROUP_ORDINAL.test(text);
}

/** Whether a text begins with a group's ordinal: `I. TẬP THỂ`, `B/ Văn phòng`. */
export function hasGroupOrdinal(text: string): boolean {
  return LEADING_GROUP_ORDINAL.test(text);
}

/** `II. CÁ NHÂN` → `CÁ NHÂN`. */
export function withoutOrdinal(text: string): string {
  return text.replace(LEADING_ORDINAL, '').trim() || text;
}

const TOTAL =
  /^(?:tổng cộng|tổng số|tổng(?: \d.*)?$|cộng(?! đồng| tác| hòa| sản| hưởng)(?: |$)|tong cong|tong so|cong(?: \d.*)?$|(?:grand )?total(?: |$))/;

/** `Cộng`, `Tổng cộng`, `Tổng số`, with or without what is summed. */
export function isTotal(text: string): boolean {
  return TOTAL.test(fold(withoutOrdinal(text)));
}

const DATELINE = /ngày\s*[\d….]*\s*tháng\s*[\d….]*\s*năm/iu;
const SIGNATURE =
  /^(?:người (?:lập|tổng hợp|duyệt|kiểm)|lập (?:biểu|bảng)|k t |kt |t m |tm |t l |tl |thủ trưởng|trưởng ban|phó trưởng ban|giám đốc|phó giám đốc|hiệu trưởng|chánh văn phòng|trưởng phòng|phó trưởng phòng|lãnh đạo (?:ban|phòng|đơn vị|cơ quan) |hội đồng (?:thi đua|bình xét|xét)|xác nhận|duyệt |phê duyệt|nơi nhận|chủ tịch|phó chủ tịch|bí thư|phó bí thư|thư ký|kế toán|cán bộ tổng hợp|đại diện|ký tên|đã ký|ký ghi rõ)/;

/** Whether a text is the place and date above a signature: `…, ngày 24 tháng 5 năm 2024`. */
export function isDateline(text: string): boolean {
  return DATELINE.test(text);
}

/** The dateline, or the capacity in which someone signs. */
export function isSignature(text: string): boolean {
  return isDateline(text) || SIGNATURE.test(`${foldAll(text)} `);
}

/** `Văn phòng:`, `Họ và tên:`: what it names stands below or beside it. */
export function isLabel(text: string): boolean {
  return /:\s*$/.test(text);
}

const NOTE = /^(?:ghi chú|chú thích|lưu ý|danh sách (?:này )?(?:gồm|có)|ấn định)(?: |$)/;

/** `(*) Chuyển công tác …`, `- HTT: Hoàn thành tốt …`: a line of a note, where it stands alone in its row. */
export function isNoteLine(text: string): boolean {
  return /^(?:\(?\*+\)?|[-–—+•])\s*\p{L}/u.test(text);
}

/** Whether a text begins as a note below a table does: `Ghi chú: …`, `Danh sách này gồm …`. */
export function isNote(text: string): boolean {
  return NOTE.test(fold(withoutBrackets(text)));
}

const UNIT =
  /^(?:phòng|ban|văn phòng|khoa|trung tâm|hội|sở|chi cục|cục|huyện|thị xã|thành phố|tổ|khối|đảng ủy|đảng bộ|chi bộ|công đoàn|tỉnh đoàn|đoàn|trường|bệnh viện|viện|đơn vị|cơ quan|ủy ban|ubnd|mặt trận|liên đoàn|bộ phận|thanh tra|tòa án|báo|đài|quỹ|công an|bộ chỉ huy|xã|phường|thị trấn|liên minh|hiệp hội)(?: |$)/;

/** Whether words begin as a department's name does. */
export function isUnitName(text: string): boolean {
  return UNIT.test(fold(text));
}

/** `Văn phòng: 12 người`, `Văn phòng (12)` → `Văn phòng`. */
export function unitOf(text: string): string {
  return text
    .replace(/\n/g, ' ')
    .replace(/\s*(?:\([^)]*\d[^)]*\)|:\s*(?:\d.*)?)\s*$/u, '')
    .trim();
}

const KIND_AT_START = /^(?:(?:danh sach|phan|ve|doi voi|khoi|cac|nhom) )*(?:tap the|ca nhan|mo hinh)(?: |$)/;
const KIND_ALONE = /^(?:tap the|ca nhan|mo hinh)$/;
const GENERIC =
  /(?:^| )(?:tap the|ca nhan|mo hinh|danh sach|khoi|doi voi|ve|phan|nhom|cac|dien hinh|tien tien|tieu bieu|xuat sac|dan van kheo|dan van|kheo|lanh dao|chuyen mon|de nghi|xet|khen thuong|bieu duong|tang|giay khen|bang khen|cong chuc|can bo|vien chuc|duoc|nam|dong chi|nguoi|[ivxlc]+|[a-d]|\d+)(?= |$)/g;

/**
 * The kind that a group row sets (`I. TẬP THỂ`); null where the words say more than a kind.
 * @param marked whether the row shows otherwise that it heads a group (its ordinal, a merge across the row): then it
 *   may say more (`I. Tập thể đề nghị tặng Giấy khen của Trưởng Ban`)
 */
export function groupKind(text: string, marked: boolean): Kind | null {
  const bare = withoutOrdinal(text);
  const kinds = kindsIn(bare);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) return null;
  const words = stripDiacritics(fold(bare));
  if (words.replace(GENERIC, ' ').trim() === '') return kind;
  const start = marked ? KIND_AT_START.exec(words) : null;
  if (start === null) return null;
  const rest = fold(bare).split(' ').slice(start[0].trim().split(' ').length).join(' ');
  return isUnitName(rest) ? null : kind;
}

/** Whether a text is a kind's word and nothing else: no nominee's name. */
export function isKindAlone(text: string): boolean {
  return KIND_ALONE.test(stripDiacritics(fold(withoutOrdinal(text).replace(/:\s*\d*.*$/u, ''))));
}

/** The year that a row by itself states: `NĂM 2023`. */
export function groupYear(text: string): number | null {
  const year = /^(?:năm|nam) ((?:19|20)\d\d)$/.exec(fold(withoutOrdinal(text)))?.[1];
  return year === undefined ? null : Number(year);
}
