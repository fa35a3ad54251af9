import type { Outcome } from '../assessment/assessment';
import type { Language } from './language';
import { plural } from './plural-en';

/** What the page of one nominee says around the results. */
export interface NomineeWords {
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (place: number, of: number) => string;
  readonly score: (score: string) => string;
  readonly rank: (rank: number) => string;
  /** Above the nearest steps. */
  readonly missing: (outcome: Outcome) => string;
  readonly criteria: string;
  readonly remains: string;
  readonly goTo: (cell: string) => string;
  readonly row: string;
  readonly copy: string;
  readonly dossier: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly gone: string;
}

const WORDS: Readonly<Record<Language, NomineeWords>> = {
  vi: {
    back: 'Quay lại',
    previous: 'Đối tượng trước',
    next: 'Đối tượng sau',
    place: (place, of) => `${String(place)}/${String(of)}`,
    score: (score) => `${score}\u00a0điểm`,
    rank: (rank) => `hạng\u00a0${String(rank)}`,
    missing: (outcome) => (outcome === 'ineligible' ? 'Chưa đủ điều kiện vì:' : 'Để đủ điều kiện cần bổ sung:'),
    criteria: 'Từng tiêu chí',
    remains: 'Hội đồng xét thêm',
    goTo: (cell) => `Đến ô ${cell}`,
    row: 'Đến dòng',
    copy: 'Sao chép lý do',
    dossier: 'Phiếu tổng hợp',
    copied: 'Đã sao chép.',
    notCopied: 'Trình duyệt không cho sao chép: chọn chữ rồi bấm Ctrl+C.',
    gone: 'Đối tượng này không còn trong kết quả.',
  },
  en: {
    back: 'Back',
    previous: 'Previous nominee',
    next: 'Next nominee',
    place: (place, of) => `${String(place)}/${String(of)}`,
    score: (score) => `${score}\u00a0${plural(score, 'point')}`,
    rank: (rank) => `rank\u00a0${String(rank)}`,
    missing: (outcome) => (outcome === 'ineligible' ? 'Not eligible because:' : 'To be eligible, still needed:'),
    criteria: 'Criterion by criterion',
    remains: 'The council also judges',
    goTo: (cell) => `Go to cell ${cell}`,
    row: 'Go to the row',
    copy: 'Copy reasons',
    dossier: 'Dossier',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying: select the text, then press Ctrl+C.',
    gone: 'This nominee is no longer among the results.',
  },
};

/** What the page of one nominee says, in one language. */
export function nomineeWords(language: Language): NomineeWords {
  return WORDS[language];
}
