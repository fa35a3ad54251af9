import type { Language } from './language';

/** @param since the clock's words for the moment, `8:05` */
export function waitingSentence(who: string, since: string, language: Language): string {
  if (language === 'vi')
    return `${who === '' ? 'Một người khác' : who} đang ghi kết quả vào sổ này từ ${since}: chờ xong, nhiều nhất hai phút.`;
  return `${who === '' ? 'Somebody else' : who} has been writing results into this workbook since ${since}: waiting, two minutes at most.`;
}
