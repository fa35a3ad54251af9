import type { ConditionPhrases } from './conditions-phrases';
import { capital, inBrackets } from './conditions-phrases';
import { enumerated } from './format';

const need = (required: string | null): string => (required === null ? '' : ` Cần ${required}.`);

/** `năm 2024`, `các năm 2022–2024`. */
const dated = (years: string): string => `${/^\d+$/.test(years) ? 'năm' : 'các năm'} ${years}`;

export const VIETNAMESE_CONDITIONS: ConditionPhrases = {
  read: (text, cells, meaning) => `${text}${inBrackets(cells)}${meaning === null ? '' : `, tức ${meaning}`}`,
  unclear: (text, cells) => `${text}${inBrackets(cells)}, chưa rõ`,
  offScale: (text, cells) => `${text}${inBrackets(cells)}, không đọc được theo thang`,
  manyMarked: (count, cells) => `đánh dấu ở ${String(count)} cột${inBrackets(cells)}, chỉ được để một dấu`,
  outsidePoints: (text, cells, most) => `${text}${inBrackets(cells)}, ngoài thang điểm 0–${most}`,
  pending: (text, cells) => `${text}${inBrackets(cells)}, chờ kết luận`,
  noLevel: (text, cells) => `${text}${inBrackets(cells)}, chưa rõ cấp`,
  otherGiver: (text, cells) => `${text}${inBrackets(cells)}, không tính vì không phải Giấy khen của Trưởng Ban`,
  notCounted: (text, cells) => `${text}${inBrackets(cells)}, không tính`,
  blank: (cells) => `trống${inBrackets(cells)}`,
  otherYears: (text, cells) => `${text}${inBrackets(cells)}, chưa ghi năm cần xét`,
  otherAward: (text, cells, wanted) =>
    `${text}${inBrackets(cells)}, chưa ghi ${wanted === 'title' ? 'danh hiệu' : 'khen thưởng'}`,
  notRated: (text, cells) => `${text}${inBrackets(cells)}, năm không xếp loại`,
  noCell: 'chưa có số liệu',

  atLeast: (level) => `từ “${level}” trở lên`,
  exactly: (level) => `“${level}”`,
  noYears: 'Chưa có năm nào để xét.',
  inYear: (year, found) => `năm ${String(year)}: ${found}`,
  either: (found) => enumerated(found, 'và'),

  everyYearMet: (count, years, required) => `Đạt cả ${String(count)}/${String(count)} năm (${years}), ${required}.`,
  everyYearShort: (met, asked, list, required) => `${String(met)}/${String(asked)} năm đạt; ${list}, cần ${required}.`,
  thisYearMet: (year, found, required) => `Năm ${year}: ${found}, đạt yêu cầu ${required}.`,
  thisYearShort: (year, found, required) => `Năm ${year}: ${found}, cần ${required}.`,

  markMet: (found) => `Được ghi là đạt: ${found}.`,
  markUnmet: (found) => `Được ghi là không đạt: ${found}.`,
  markUnknown: (found) => `Chưa ghi đạt hay không đạt: ${found}.`,
  disciplineNone: (found) => (found === null ? 'Không bị kỷ luật.' : `Không bị kỷ luật: ${found}.`),
  disciplineUnmet: (found) => `Bị kỷ luật: ${found}.`,
  disciplineUnknown: (found) => `Kỷ luật: ${found}.`,

  initiativeMet: (found, required) => `Có sáng kiến: ${found}${required === null ? '' : `, đạt yêu cầu ${required}`}.`,
  initiativeUnmet: (found, required, years) =>
    `Không có sáng kiến đạt yêu cầu trong ${dated(years)}: ${found}.${need(required)}`,
  initiativeUnknown: (found, required, years) => `Chưa rõ sáng kiến ${dated(years)}: ${found}.${need(required)}`,

  votesMet: (found, share, required) => `Phiếu suy tôn ${found}, bằng ${share}, đạt yêu cầu từ ${required}.`,
  votesUnmet: (found, share, required) => `Phiếu suy tôn ${found}, mới bằng ${share}, cần từ ${required}.`,
  votesUnknown: (found, required) => `${capital('phiếu suy tôn')}: ${found}, cần từ ${required}.`,
};
