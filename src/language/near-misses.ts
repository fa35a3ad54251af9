import type { NearMiss } from '../nominations/near-miss';
import { quoted } from './cell-text';
import type { Language, Words } from './language';

const MISSING: Words<NearMiss['missing']> = {
  name: {
    vi: 'không thấy cột tên (họ và tên, tập thể, mô hình hoặc đơn vị)',
    en: 'no name column (person, collective, model or unit)',
  },
  evidence: {
    vi: 'không thấy cột xếp loại, danh hiệu, khen thưởng, sáng kiến, kỷ luật, số phiếu hoặc tiêu chí',
    en: 'no column of ratings, titles, commendations, initiatives, disciplines, votes or criteria',
  },
};
/** So many headers tell which list is meant. */
const NAMED = 3;

/** Where a list stands that was not recognised: `Trang “Tổ 3”, dòng 5`. */
export function nearMissPlace({ cell }: Pick<NearMiss, 'cell'>, language: Language): string {
  const row = String(cell.row + 1);
  const sheet = quoted(cell.sheet);
  return language === 'vi' ? `Trang ${sheet}, dòng ${row}` : `Sheet ${sheet}, row ${row}`;
}

/** What its header has, and what it lacks to be read: `có “Họ và tên”, “Đơn vị”, nhưng không thấy cột …`. */
export function nearMissReason(
  { columns, missing }: Pick<NearMiss, 'columns' | 'missing'>,
  language: Language,
): string {
  const read = columns.filter(({ field }) => field !== null).map(({ header }) => quoted(header, 40));
  const named = [...read.slice(0, NAMED), ...(read.length > NAMED ? ['…'] : [])].join(', ');
  const lack = MISSING[missing][language];
  return language === 'vi' ? `có ${named}, nhưng ${lack}` : `it has ${named}, but ${lack}`;
}

/** A list that was not recognised, in a sentence. */
export function nearMissSentence(miss: NearMiss, language: Language): string {
  return `${nearMissPlace(miss, language)}: ${nearMissReason(miss, language)}.`;
}
