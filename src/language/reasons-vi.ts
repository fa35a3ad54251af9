import { inBrackets } from './conditions-phrases';
import { formatYears } from './format';
import type { ReasonPhrases } from './reasons-phrases';
import { withinSentence } from './report-words';

export const VIETNAMESE_REASONS: ReasonPhrases = {
  subject: {
    'no-discipline': 'Kỷ luật',
    'rating-this-year': 'Xếp loại',
    'title-this-year': 'Danh hiệu',
    'rating-every-year': 'Xếp loại',
    'title-every-year': 'Danh hiệu',
    'commendation-every-year': 'Khen thưởng',
    initiative: 'Sáng kiến',
    'initiative-present': 'Sáng kiến',
    votes: 'Phiếu suy tôn',
  },
  criterion: (id, about) => (about === null ? `Tiêu chí ${id}` : `Tiêu chí ${id} (${about})`),
  ofYears: (subject, years) => `${subject} năm ${years}`,
  finding: (subject, found, required) => `${subject}: ${found}${required === null ? '' : `, cần ${required}`}`,
  noYears: (subject) => `${subject}: chưa có năm nào để xét`,
  markUnmet: (criterion, found) => `${criterion} không đạt: ${found}`,
  markUnknown: (criterion, found) => `${criterion}: ${found}`,
  noInitiative: (cells, wanted) => `Không có sáng kiến${inBrackets(cells)}${wanted === null ? '' : `, cần ${wanted}`}`,
  initiativeOf: (level, top) => (level === null ? 'có sáng kiến' : `có sáng kiến ${level}${top ? '' : ' trở lên'}`),
  votes: (share, required) => `Phiếu suy tôn mới bằng ${share}, cần từ ${required}`,
  years: (years) => (years.length === 2 ? years.join(' và ') : formatYears(years)),
  moreYears: (years) => `; ${years.length > 1 ? 'các năm' : 'năm'} ${formatYears(years)} cũng vậy`,
  more: ({ result, conditions, criteria, alike, lacking }) => {
    const counted = [
      ...(conditions > 0 ? [`${String(conditions)} điều kiện`] : []),
      ...(criteria > 0 ? [`${String(criteria)} tiêu chí`] : []),
    ].join(' và ');
    const without = (count: number): string => `${String(count)} tiêu chí thiếu minh chứng`;
    if (counted === '') return lacking === 0 ? '' : `; còn ${without(lacking)}`;
    const all = alike === criteria && conditions === 0;
    const same = alike === 0 ? '' : all ? ' vì cùng lý do' : ` (${String(alike)} tiêu chí vì cùng lý do)`;
    const short = result === 'unmet' ? 'không đạt' : 'thiếu minh chứng';
    return `; còn ${counted} khác ${short}${same}${lacking === 0 ? '' : `, ${without(lacking)}`}`;
  },
  councilJudges: (count) => `Hội đồng còn xét ${String(count)} tiêu chí`,
  allMet: 'Đạt tất cả tiêu chí',
  nothingAssessed: 'Chưa có minh chứng nào để xét',

  fill: (what, cells) => `Ghi ${what}${inBrackets(cells)}`,
  add: (what) => `Thêm cột ${what}`,
  stands: (what, cells) => `${what} chưa đạt mức yêu cầu${inBrackets(cells)}`,
  evidence: {
    'no-discipline': 'kết quả xem xét kỷ luật',
    'rating-this-year': 'xếp loại',
    'title-this-year': 'danh hiệu thi đua',
    'rating-every-year': 'xếp loại',
    'title-every-year': 'danh hiệu thi đua',
    'commendation-every-year': 'khen thưởng',
    initiative: 'sáng kiến và cấp công nhận',
    'initiative-present': 'sáng kiến',
    votes: 'số phiếu suy tôn',
  },
  initiativeLevel: 'cấp sáng kiến',
  fillMark: (criterion, cells) =>
    `Đánh dấu x (đạt) hoặc k (không đạt) ở ${withinSentence(criterion)}${inBrackets(cells)}`,
  fillMarks: (ids, cells) => `Đánh dấu x (đạt) hoặc k (không đạt) ở các tiêu chí ${ids.join(', ')}${inBrackets(cells)}`,
  keepOneMark: (what, cells) => `Chỉ để một dấu ở ${what}${inBrackets(cells)}`,
  correctPoints: (what, most, cells) =>
    `Sửa điểm ${withinSentence(what)} thành số từ 0 đến ${most}${inBrackets(cells)}`,
  markColumn: (criterion) => `chấm ${withinSentence(criterion)}`,
  markStands: (criterion, cells) => `${criterion} được ghi là không đạt${inBrackets(cells)}`,
  disciplineStands: (cells) => `Bị kỷ luật${inBrackets(cells)}`,
};
