import { OFFICE_LISTS, OFFICE_TEXTS, type OfficeListKey, type OfficeTextKey } from '../criteria/office-entries';
import type { Language } from './language';

/** What the page of settings says. */
export interface SettingsWords {
  readonly title: string;
  readonly personal: string;
  readonly personalHint: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly name: string;
  readonly nameHint: string;
  readonly live: string;
  readonly liveHint: string;
  readonly shared: string;
  readonly sharedHint: string;
  readonly year: string;
  readonly yearAuto: (year: number | null) => string;
  readonly period: (first: number, last: number) => string;
  readonly periodHint: string;
  readonly openCriteria: string;
  readonly marksLanguage: string;
  readonly colours: string;
  readonly place: string;
  readonly places: Readonly<Record<'beside' | 'sheet', string>>;
  readonly office: string;
  readonly officeHint: string;
  readonly date: string;
  readonly dateHint: string;
  readonly dateWrong: string;
  readonly aLineEach: string;
  readonly save: string;
  readonly saved: string;
  readonly saving: string;
  readonly unsaved: string;
  readonly takeBack: string;
}

const WORDS: Readonly<Record<Language, SettingsWords>> = {
  vi: {
    title: 'Cài đặt',
    personal: 'Riêng máy này',
    personalHint: 'Không ảnh hưởng người khác mở sổ.',
    language: 'Ngôn ngữ',
    theme: 'Giao diện',
    themes: { system: 'Theo Office', light: 'Sáng', dark: 'Tối' },
    name: 'Tên của bạn',
    nameHint: 'Báo cho người mở cùng sổ biết ai đang ghi kết quả; ghi xong không lưu lại trong sổ.',
    live: 'Tự xét lại khi bảng thay đổi',
    liveHint: 'Khi tắt, chỉ báo các dòng đã thay đổi.',
    shared: 'Dùng chung trong sổ',
    sharedHint: 'Lưu ở trang “Cấu hình”, ai mở sổ cũng dùng.',
    year: 'Năm xét',
    yearAuto: (year) => (year === null ? 'Theo tiêu đề các bảng' : `Theo tiêu đề các bảng (${String(year)})`),
    period: (first, last) => `Giai đoạn xét: ${String(first)}–${String(last)}`,
    periodHint:
      'Năm đầu và năm cuối ghi ở trang “Tiêu chí”, phần “Giai đoạn xét”, cùng với trọng số và ngưỡng. Sửa ở đó, rồi kiểm tra lại.',
    openCriteria: 'Mở trang “Tiêu chí”',
    marksLanguage: 'Ngôn ngữ của kết quả',
    colours: 'Tô màu dòng theo kết quả',
    place: 'Nơi ghi kết quả',
    places: { beside: 'Bên phải bảng', sheet: 'Trang “Kết quả”' },
    office: 'Thông tin của cơ quan',
    officeHint: 'Dùng trong báo cáo.',
    date: 'Ngày báo cáo',
    dateHint: 'ngày/tháng/năm; để trống khi chưa ký',
    dateWrong: 'Ghi ngày theo dạng 31/12/2024.',
    aLineEach: 'Mỗi mục một dòng',
    save: 'Lưu vào sổ',
    saved: 'Đã lưu vào trang “Cấu hình”.',
    saving: 'Đang lưu…',
    unsaved: 'Có thay đổi chưa lưu.',
    takeBack: 'Bỏ thay đổi',
  },
  en: {
    title: 'Settings',
    personal: 'Mine alone',
    personalHint: 'Changes this pane on this computer only.',
    language: 'Language',
    theme: 'Look',
    themes: { system: 'As Office', light: 'Light', dark: 'Dark' },
    name: 'Your name',
    nameHint: 'Tells others in this workbook who is writing results; afterwards it stands nowhere in it.',
    live: 'Judge again by itself when tables change',
    liveHint: 'When off, changed rows are only shown.',
    shared: 'Of this workbook',
    sharedHint: 'Stands on the sheet “Cấu hình”, for all who open the workbook.',
    year: 'Reporting year',
    yearAuto: (year) => (year === null ? 'As the tables’ titles say' : `As the tables’ titles say (${String(year)})`),
    period: (first, last) => `Period: ${String(first)}–${String(last)}`,
    periodHint:
      'Its first and last year stand on the sheet “Tiêu chí”, under “Giai đoạn xét”, with the weights and bounds. Change them there, then check again.',
    openCriteria: 'Open the sheet “Tiêu chí”',
    marksLanguage: 'Language of the results',
    colours: 'Fill rows in the colour of their result',
    place: 'Where results are written',
    places: { beside: 'Right of the table', sheet: 'Sheet “Kết quả”' },
    office: 'Particulars of the office',
    officeHint: 'Used in reports.',
    date: 'Date of the report',
    dateHint: 'dd/mm/yyyy; empty until it is signed',
    dateWrong: 'Write the date as 31/12/2024.',
    aLineEach: 'One item a line',
    save: 'Save in the workbook',
    saved: 'Saved on the sheet “Cấu hình”.',
    saving: 'Saving…',
    unsaved: 'Changes are not saved yet.',
    takeBack: 'Discard changes',
  },
};

/** What the page of settings says, in one language. */
export function settingsWords(language: Language): SettingsWords {
  return WORDS[language];
}

const ENGLISH: Readonly<Record<OfficeTextKey | OfficeListKey, string>> = {
  superiorBody: 'Superior body',
  agency: 'Issuing agency',
  agencyInText: 'The agency within a sentence',
  partyLine: 'Party line',
  symbol: 'Symbol of the document',
  number: 'Number of the document',
  place: 'Place of issue',
  signingFor: 'Signed for',
  capacity: 'Capacity of the signatory',
  signatory: 'Signatory',
  superiorPlan: 'The superior plan',
  ownPlan: 'The agency’s own plan',
  council: 'Council',
  leaders: 'Leaders',
  staff: 'Staff of the agency',
  movement: 'Movement of the models',
  conference: 'Conference of honour',
  congress: 'Emulation congress',
  font: 'Font of the report',
  recipients: 'Recipients',
  legalBasis: 'Legal basis',
  units: 'Units',
};

/** How a particular of the office is called; in Vietnamese as on the sheet `Cấu hình`. */
export function officeEntryName(key: OfficeTextKey | OfficeListKey, language: Language): string {
  if (language === 'en') return ENGLISH[key];
  return (
    new Map<string, { readonly name: string }>(Object.entries({ ...OFFICE_TEXTS, ...OFFICE_LISTS })).get(key)?.name ??
    ''
  );
}
