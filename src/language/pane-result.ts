import type { Language } from './language';
import { plural } from './plural-en';

/** What the screen of results says. */
export interface ResultWords {
  readonly judgedAt: (nominees: string, time: string) => string;
  readonly inWorkbook: (nominees: string) => string;
  readonly outcomes: string;
  readonly filterOutcome: (outcome: string, count: string) => string;
  readonly kinds: string;
  readonly search: string;
  readonly filter: string;
  readonly allUnits: string;
  readonly unit: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'rank' | 'name' | 'unit' | 'sheet', string>>;
  readonly list: (count: string) => string;
  readonly none: string;
  readonly nobody: string;
  readonly clear: string;
  readonly findings: (count: string) => string;
  readonly noFindings: string;
  readonly tables: string;
  readonly year: (year: number) => string;
  readonly remove: string;
  readonly report: string;
}

const WORDS: Readonly<Record<Language, ResultWords>> = {
  vi: {
    judgedAt: (nominees, time) => `${nominees} đối tượng · xét lúc ${time}`,
    inWorkbook: (nominees) => `${nominees} đối tượng · kết quả đã có trong sổ`,
    outcomes: 'Lọc theo kết quả',
    filterOutcome: (outcome, count) => `${outcome}: ${count}. Bấm để lọc`,
    kinds: 'Loại đối tượng',
    search: 'Tìm tên, phòng…',
    filter: 'Lọc và sắp xếp',
    allUnits: 'Mọi đơn vị',
    unit: 'Đơn vị',
    sort: 'Sắp xếp',
    sorts: { rank: 'Theo hạng', name: 'Theo tên', unit: 'Theo đơn vị', sheet: 'Theo bảng' },
    list: (count) => `Danh sách, ${count} đối tượng`,
    none: 'Không có đối tượng nào khớp với cách lọc này.',
    nobody: 'Chưa có ai được đề nghị trong năm này.',
    clear: 'Bỏ lọc',
    findings: (count) => `${count} điểm cần xem trong dữ liệu`,
    noFindings: 'Dữ liệu không có điểm nào cần xem',
    tables: 'Năm và bảng',
    year: (year) => `Năm ${String(year)}`,
    remove: 'Gỡ kết quả',
    report: 'Báo cáo',
  },
  en: {
    judgedAt: (nominees, time) => `${nominees} ${plural(nominees, 'nominee')} · judged at ${time}`,
    inWorkbook: (nominees) => `${nominees} ${plural(nominees, 'nominee')} · results are in the workbook`,
    outcomes: 'Filter by result',
    filterOutcome: (outcome, count) => `${outcome}: ${count}. Press to filter`,
    kinds: 'Kind',
    search: 'Find a name, unit…',
    filter: 'Filter and sort',
    allUnits: 'All units',
    unit: 'Unit',
    sort: 'Sort',
    sorts: { rank: 'By rank', name: 'By name', unit: 'By unit', sheet: 'As in table' },
    list: (count) => `List of ${count} ${plural(count, 'nominee')}`,
    none: 'Nobody matches this filter.',
    nobody: 'Nobody is nominated for this year yet.',
    clear: 'Clear filters',
    findings: (count) => `${count} ${plural(count, 'point')} to look at in the data`,
    noFindings: 'Nothing to look at in the data',
    tables: 'Year and tables',
    year: (year) => `Year ${String(year)}`,
    remove: 'Remove results',
    report: 'Reports',
  },
};

/** What the screen of results says, in one language. */
export function resultWords(language: Language): ResultWords {
  return WORDS[language];
}
