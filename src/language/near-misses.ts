import type { NearMiss } from '../nominations/near-miss';
import type { PassedOver } from '../nominations/skipped-sheets';
import { quoted } from './cell-text';
import type { Language, Words } from './language';
import { paneWords } from './pane-words';
import { plural } from './plural-en';
import { ribbonLabel } from './ribbon-words';

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

/** What a header has, and what it lacks to be read: `có “Họ và tên”, “Đơn vị”, nhưng không thấy cột …`. */
function hasAndLacks({ columns, missing }: NearMiss, language: Language): string {
  const read = columns.filter(({ field }) => field !== null).map(({ header }) => quoted(header, 40));
  const named = read.slice(0, NAMED).join(', ') + (read.length > NAMED ? ' …' : '');
  const lack = MISSING[missing][language];
  return language === 'vi' ? `có ${named}, nhưng ${lack}` : `has ${named}, but ${lack}`;
}

/** A list that was not recognised: where its header stands, what it has, and what it lacks. */
export function nearMissSentence(miss: NearMiss, language: Language): string {
  const row = String(miss.cell.row + 1);
  const sheet = quoted(miss.cell.sheet);
  const said = hasAndLacks(miss, language);
  return language === 'vi' ? `Trang ${sheet}, dòng ${row}: ${said}.` : `Sheet ${sheet}, row ${row} ${said}.`;
}

/** The same beside its columns, and what to do. */
export function nearMissAdvice(miss: NearMiss, language: Language): string {
  const said = hasAndLacks(miss, language);
  return language === 'vi'
    ? `Danh sách này ${said}. Chọn cột ấy ở dưới thì danh sách được đọc ngay.`
    : `This list ${said}. Choose that column below, and the list is read at once.`;
}

const LOOKS_LIKE: Words<PassedOver['reason']> = {
  instruction: { vi: 'trang hướng dẫn hoặc ví dụ', en: 'instructions or an example' },
  form: { vi: 'phiếu, đơn hoặc báo cáo của một người', en: 'one person’s form' },
  codes: { vi: 'danh mục, bảng mã', en: 'a list of codes' },
  payroll: { vi: 'bảng lương, chấm công', en: 'a payroll or an attendance list' },
};

/** A sheet with a list that is passed over, and what it was taken for. */
export function passedOverSentence({ cell: { sheet }, reason }: PassedOver, language: Language): string {
  const taken = LOOKS_LIKE[reason][language];
  return language === 'vi'
    ? `Bỏ qua trang ${quoted(sheet)}: ${taken}.`
    : `The sheet ${quoted(sheet)} is passed over: ${taken}.`;
}

/**
 * On these sheets lists were not recognised, and where to say what they are. The pane has the button beside the sentence;
 * the ribbon's window has none, and names the way there.
 */
export function unreadSentence(sheets: readonly string[], from: 'pane' | 'ribbon', language: Language): string {
  const list = sheets.map((sheet) => quoted(sheet)).join(', ');
  const { tables } = paneWords(language);
  const pane = ribbonLabel('open', language);
  if (language === 'vi') {
    const way = from === 'pane' ? `Bấm ${tables}` : `Bấm ${pane} trên thẻ Trang đầu (Home), rồi bấm ${tables}`;
    return `Chưa đọc được danh sách ở trang ${list}, nên chưa xét ai ở đó. ${way} để cho biết các cột hoặc bỏ trang ấy.`;
  }
  const way = from === 'pane' ? `Press ${tables}` : `Press ${pane} on the Home tab, then ${tables},`;
  return `${plural(sheets.length, 'The list')} on the ${plural(sheets.length, 'sheet')} ${list} ${plural(sheets.length, 'was', 'were')} not recognised, so nobody there was judged. ${way} to name the columns or to leave the sheet out.`;
}

/** What the pane says of such lists. */
export interface NearMissWords {
  readonly title: string;
  readonly tell: string;
  readonly tellOf: (sheet: string) => string;
  readonly detail: string;
  readonly leaveOut: string;
  readonly leaveOutOf: (sheet: string) => string;
  readonly leftOut: (sheets: readonly string[]) => string;
  readonly readAgain: string;
  /** Where nothing is asked. */
  readonly notRead: string;
  readonly passedOverHint: string;
}

const WORDS: Readonly<Record<Language, NearMissWords>> = {
  vi: {
    title: 'Danh sách chưa đọc được',
    tell: 'Cho biết các cột',
    tellOf: (sheet) => `Cho biết các cột của trang ${quoted(sheet)}`,
    detail: 'chưa đọc được',
    leaveOut: 'Không phải danh sách',
    leaveOutOf: (sheet) => `Trang ${quoted(sheet)} không phải danh sách đề nghị, không hỏi nữa`,
    leftOut: (sheets) => `Không đọc, theo trang Cấu hình: ${sheets.map((sheet) => quoted(sheet)).join(', ')}.`,
    readAgain: 'Hỏi lại',
    notRead: 'Trang không đọc',
    passedOverHint: 'Nếu đó là danh sách đề nghị: đổi tên trang hoặc dòng tiêu đề, rồi đọc lại.',
  },
  en: {
    title: 'Lists not recognised',
    tell: 'Name the columns',
    tellOf: (sheet) => `Name the columns of the sheet ${quoted(sheet)}`,
    detail: 'not recognised',
    leaveOut: 'Not a list',
    leaveOutOf: (sheet) => `The sheet ${quoted(sheet)} is no list of nominees, do not ask again`,
    leftOut: (sheets) => `Not read, as the settings say: ${sheets.map((sheet) => quoted(sheet)).join(', ')}.`,
    readAgain: 'Ask again',
    notRead: 'Sheets not read',
    passedOverHint: 'If it is a list of nominees, change the sheet’s name or title, and look again.',
  },
};

/** What the pane says of lists that were not recognised, in one language. */
export function nearMissWords(language: Language): NearMissWords {
  return WORDS[language];
}
