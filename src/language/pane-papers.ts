import type { Language, Said, Words } from './language';
import { PAPER_WORDS, type PaperName as CouncilPaper } from './paper-words';

/** The two reports, and the papers around them. */
export type PaperName = 'annual' | 'period' | CouncilPaper;

/** In the order in which an office needs them. */
export const PAPERS = [
  'annual',
  'period',
  'evidence',
  'invitation',
  'ballots',
  'counting',
  'minutes',
  'dossier',
  'proposal',
  'submission',
] as const satisfies readonly PaperName[];

interface PaperWords {
  readonly name: Said;
  /** What it holds, in a sentence. */
  readonly about: Said;
}

const WORDS: Readonly<Record<PaperName, PaperWords>> = {
  annual: {
    name: { vi: 'Báo cáo năm', en: 'Annual report' },
    about: {
      vi: 'Kết quả xây dựng, nhân rộng điển hình trong năm, kèm các phụ lục.',
      en: 'The year’s results with their annexes.',
    },
  },
  period: {
    name: { vi: 'Báo cáo giai đoạn', en: 'Report of the period' },
    about: {
      vi: 'Cả giai đoạn: ai đủ điều kiện qua từng năm, danh hiệu, mô hình được nhân rộng.',
      en: 'All its years: who stayed eligible, titles won, models spread.',
    },
  },
  evidence: {
    name: { vi: 'Yêu cầu bổ sung minh chứng', en: 'Requests for evidence' },
    about: {
      vi: 'Mỗi đơn vị một trang: ai còn thiếu gì, hạn gửi lại.',
      en: 'A page per unit: what is missing for whom, and by when.',
    },
  },
  invitation: {
    name: { vi: 'Giấy mời họp xét', en: 'Invitation to the council' },
    about: { vi: 'Giấy mời họp Hội đồng, nội dung đã điền sẵn.', en: 'The council’s invitation, prefilled.' },
  },
  ballots: {
    name: { vi: 'Phiếu bầu', en: 'Ballots' },
    about: { vi: 'Phiếu bầu có tên các đối tượng, theo từng loại.', en: 'Ballots with the nominees, by kind.' },
  },
  counting: {
    name: { vi: 'Kiểm phiếu', en: 'Counting of votes' },
    about: {
      vi: 'Trang ghi kết quả kiểm phiếu; lần kiểm tra sau lấy tổng số ở đây làm số phiếu.',
      en: 'A sheet to count on; its totals are read as votes by the next check.',
    },
  },
  minutes: {
    name: { vi: 'Biên bản họp xét', en: 'Minutes of the council' },
    about: {
      vi: 'Thành phần, số phiếu và kết quả đã điền sẵn.',
      en: 'Attendance, votes and results, prefilled.',
    },
  },
  dossier: {
    name: { vi: 'Phiếu tổng hợp', en: 'Dossiers' },
    about: {
      vi: 'Mỗi đối tượng một phiếu: ảnh, minh chứng từng tiêu chí, phần Hội đồng ghi.',
      en: 'A page per nominee: photo, evidence by criterion, the council’s part.',
    },
  },
  proposal: {
    name: { vi: 'Danh sách đề nghị', en: 'List of proposals' },
    about: {
      vi: 'Những trường hợp đủ điều kiện, theo cấp và hình thức đề nghị.',
      en: 'The eligible, by level and form of recognition.',
    },
  },
  submission: {
    name: { vi: 'Tờ trình', en: 'Submission' },
    about: { vi: 'Tờ trình của Hội đồng, kết quả đã điền sẵn.', en: 'The council’s submission, with the results.' },
  },
};

/** What a paper is called. */
export function paperName(paper: PaperName, language: Language): string {
  return WORDS[paper].name[language];
}

/** What a paper holds, in a sentence. */
export function paperAbout(paper: PaperName, language: Language): string {
  return WORDS[paper].about[language];
}

/**
 * A paper's file without its ending, in letters that every system takes: `Bao cao dien hinh tien tien 2024`.
 * @param years `2024` or `2022-2025`
 */
export function paperFile(paper: PaperName, years: string): string {
  if (paper === 'annual') return `Bao cao dien hinh tien tien ${years}`;
  if (paper === 'period') return `Bao cao dien hinh tien tien giai doan ${years}`;
  return PAPER_WORDS[paper].file(Number(years));
}

/** Whom dossiers are made for. */
export const WHOM_NAMES: Words<'all' | 'listed'> = {
  all: { vi: 'Tất cả', en: 'Everyone' },
  listed: { vi: 'Những đối tượng đang lọc', en: 'Those of the filtered list' },
};
