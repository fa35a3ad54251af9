import type { Field } from '../nominations/table';
import type { Language, Words } from './language';

type NamedField = Exclude<Field, `mark:${string}`>;

const FIELDS: Words<NamedField> = {
  kind: { vi: 'loại đối tượng', en: 'kind' },
  name: { vi: 'tên đối tượng', en: 'name' },
  familyName: { vi: 'họ và tên đệm', en: 'family name' },
  givenName: { vi: 'tên riêng', en: 'given name' },
  idNumber: { vi: 'số hiệu, số CCCD', en: 'id number' },
  position: { vi: 'chức vụ', en: 'position' },
  unit: { vi: 'đơn vị', en: 'unit' },
  birthDate: { vi: 'ngày sinh', en: 'birth date' },
  gender: { vi: 'giới tính', en: 'gender' },
  joinedYear: { vi: 'năm về cơ quan', en: 'year of joining' },
  year: { vi: 'năm', en: 'year' },
  rating: { vi: 'xếp loại', en: 'rating' },
  ratingPoints: { vi: 'điểm xếp loại', en: 'rating points' },
  title: { vi: 'danh hiệu thi đua', en: 'emulation title' },
  commendation: { vi: 'khen thưởng', en: 'commendation' },
  initiative: { vi: 'sáng kiến', en: 'initiative' },
  initiativeLevel: { vi: 'cấp sáng kiến', en: 'initiative level' },
  initiativeDecision: { vi: 'quyết định công nhận sáng kiến', en: 'initiative decision' },
  discipline: { vi: 'kỷ luật', en: 'discipline' },
  votes: { vi: 'phiếu suy tôn', en: 'votes' },
  achievements: { vi: 'tóm tắt thành tích', en: 'achievements' },
  stage: { vi: 'khâu', en: 'stage' },
  note: { vi: 'ghi chú', en: 'note' },
  proposed: { vi: 'hình thức đề nghị', en: 'asked-for award' },
  logType: { vi: 'loại thành tích', en: 'type of achievement' },
  logLevel: { vi: 'cấp thành tích', en: 'level of achievement' },
  logDate: { vi: 'ngày công nhận', en: 'date of decision' },
};

/** Whether a column holds marks of a criterion. */
export function isMark(field: Field): field is `mark:${string}` {
  return field.startsWith('mark:');
}

/** What a column holds, in the words of the office, lower case: `rating` → xếp loại, `mark:C1` → tiêu chí C1. */
export function fieldName(field: Field, language: Language): string {
  if (!isMark(field)) return FIELDS[field][language];
  const id = field.slice('mark:'.length);
  return language === 'vi' ? `tiêu chí ${id}` : `criterion ${id}`;
}
