import type { OfficeSettings } from '../criteria/plan';

/** What the papers around the report are called, and the words that several of them share. Always Vietnamese. */

export const PAPERS = [
  'proposal',
  'dossier',
  'evidence',
  'minutes',
  'submission',
  'invitation',
  'ballots',
  'counting',
] as const;
export type PaperName = (typeof PAPERS)[number];

export interface PaperWords {
  /** In capitals, above what it is about. */
  readonly title: string;
  /** What it is about: the line below the title. */
  readonly subject: (year: number) => string;
  /** Stands in the document's symbol (`-TTr/BDVTU`); empty for papers without a number of their own. */
  readonly letters: string;
  /** The sheet's name, at most 24 characters, so that a number fits behind it. */
  readonly sheet: (year: number) => string;
  /** A file's name without its ending, in letters that every system takes. */
  readonly file: (year: number) => string;
}

export const PAPER_WORDS: Readonly<Record<PaperName, PaperWords>> = {
  proposal: {
    title: 'DANH SÁCH',
    subject: (year) => `đề nghị các cấp khen thưởng điển hình tiên tiến năm ${String(year)}`,
    letters: '',
    sheet: (year) => `Danh sách đề nghị ${String(year)}`,
    file: (year) => `Danh sach de nghi ${String(year)}`,
  },
  dossier: {
    title: 'PHIẾU TỔNG HỢP',
    subject: (year) => `minh chứng và kết quả xét điển hình tiên tiến năm ${String(year)}`,
    letters: '',
    sheet: (year) => `Phiếu tổng hợp ${String(year)}`,
    file: (year) => `Phieu tong hop ${String(year)}`,
  },
  evidence: {
    title: 'YÊU CẦU',
    subject: (year) => `bổ sung minh chứng xét điển hình tiên tiến năm ${String(year)}`,
    letters: 'CV',
    sheet: (year) => `Yêu cầu bổ sung ${String(year)}`,
    file: (year) => `Yeu cau bo sung minh chung ${String(year)}`,
  },
  minutes: {
    title: 'BIÊN BẢN',
    subject: (year) => `họp xét điển hình tiên tiến năm ${String(year)}`,
    letters: 'BB',
    sheet: (year) => `Biên bản họp xét ${String(year)}`,
    file: (year) => `Bien ban hop xet ${String(year)}`,
  },
  submission: {
    title: 'TỜ TRÌNH',
    subject: (year) => `đề nghị công nhận và khen thưởng điển hình tiên tiến năm ${String(year)}`,
    letters: 'TTr',
    sheet: (year) => `Tờ trình ${String(year)}`,
    file: (year) => `To trinh ${String(year)}`,
  },
  invitation: {
    title: 'GIẤY MỜI',
    subject: (year) => `họp xét điển hình tiên tiến năm ${String(year)}`,
    letters: 'GM',
    sheet: (year) => `Giấy mời ${String(year)}`,
    file: (year) => `Giay moi ${String(year)}`,
  },
  ballots: {
    title: 'PHIẾU BẦU',
    subject: (year) => `suy tôn điển hình tiên tiến năm ${String(year)}`,
    letters: '',
    sheet: (year) => `Phiếu bầu ${String(year)}`,
    file: (year) => `Phieu bau ${String(year)}`,
  },
  counting: {
    title: 'KẾT QUẢ KIỂM PHIẾU',
    subject: (year) => `suy tôn điển hình tiên tiến năm ${String(year)}`,
    letters: '',
    // The one name by which its totals are read as votes.
    sheet: () => 'Kiểm phiếu',
    file: (year) => `Kiem phieu ${String(year)}`,
  },
};

/** `-BC/BDVTU` → `-TTr/BDVTU`: the same office's symbol on another kind of paper. */
export function symbolWith(symbol: string, letters: string): string {
  const slash = symbol.indexOf('/');
  return slash < 0 ? symbol : `-${letters}${symbol.slice(slash)}`;
}

/** For whom the council's head signs: with a slash below the Party's heading (`T/M`, as `K/T`), a full stop below the state's. */
export function forTheCouncil({ partyLine }: OfficeSettings): string {
  return `${partyLine.normalize('NFC').toLocaleUpperCase('vi').includes('ĐẢNG') ? 'T/M' : 'TM.'} HỘI ĐỒNG`;
}

/** A short place for a number or a word that a person writes. */
export const SHORT_BLANK = '……';

/** Boxes that a pen ticks. */
export const EMPTY_BOX = '☐';

/** The office as a file or a letter names those who belong to no unit. */
export const NO_UNIT = 'Chưa ghi đơn vị';
