import { isCriteriaSheet } from '../criteria/read-criteria';
import type { CellRef } from '../grid/area';
import { fold, foldAll, stripDiacritics } from '../text/fold';
import { isSettingsSheet } from './settings/words';

/** Sheets that hold no nominations, by their names and the lines on top of them. */

const WORDS = '(?:huong dan|vi du)';
/** A guideline's number or giver (`Hướng dẫn số 12`) makes no instructions. */
const GUIDELINE = /huong dan (?:so|lien nganh|\d)/g;
const SPEAKS_OF = new RegExp(`(?:theo|thuc hien|can cu|tai|cua|xem|doc|ky|nhu|kem) ${WORDS}(?= |$)`, 'g');
const ANYWHERE = new RegExp(`(?:^| )${WORDS}(?: |$)`);
const AT_START = new RegExp(
  `^(?:(?:bang|bieu|mau|phu luc|cac|phan|trang|sheet|noi dung|danh sach|so|\\d+|[ivx]+|[a-z]) )*${WORDS}(?: |$)`,
);
const AT_END = new RegExp(` ${WORDS}$`);

function instructionWords(text: string): string {
  return stripDiacritics(foldAll(text)).replace(GUIDELINE, ' ').replace(SPEAKS_OF, ' ').trim();
}

function isInstructionName(name: string): boolean {
  const words = instructionWords(name);
  return ANYWHERE.test(words) || /^(?:hdsd|hd su dung)$/.test(words);
}

/** A title, not a note of how to fill in the list (`…, ví dụ: GK, BK`): it begins or ends so, or is in capitals. */
function isInstructionTitle(line: string, index: number): boolean {
  const words = instructionWords(line);
  if (!ANYWHERE.test(words)) return false;
  if (/\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)) return true;
  if (line.trimStart().startsWith('(')) return false;
  return AT_END.test(words) || (AT_START.test(words) && (index === 0 || !/:\s*\S/u.test(line)));
}

/** One person's form, not a list. */
function isForm(line: string): boolean {
  return /^(?:phiếu (?!tổng hợp|kiểm)|bản tự |bản kiểm điểm|sơ yếu|lý lịch|báo cáo thành tích|đơn (?:đề nghị|xin|đăng ký) )/.test(
    fold(line),
  );
}

/** Lists of codes and choices behind drop-downs. */
function isCodeListName(name: string): boolean {
  const words = stripDiacritics(foldAll(name));
  return (
    /^(?:lists?|lookup|data ?validation|code|codes)$/.test(words) ||
    (/^(?:danh ?muc\w*|dm|bang ma|ma|tra cuu)(?: |$)/.test(words) && !words.includes('de nghi'))
  );
}

function isCodeListTitle(line: string): boolean {
  return /^(?:(?:bang )?danh muc(?: (?:ma|hinh thuc|danh hieu|phan loai|don vi|dung chung)(?: .*)?)?|bang ma(?: .*)?)$/.test(
    stripDiacritics(fold(line)),
  );
}

/** What is paid or who was present: no one is nominated there, whatever a month's grade is called. */
function isPayroll(text: string): boolean {
  return /^(?:bang )?(?:tong hop )?(?:cham cong|luong|tien luong|thanh toan|tien thuong)(?: |$)/.test(
    stripDiacritics(fold(text)),
  );
}

/** What a sheet is that is passed over. */
export type SkipReason = 'instruction' | 'form' | 'codes' | 'payroll' | 'own';

/** A sheet that is passed over although a list stands on it: whoever named it so may not have meant that. */
export interface PassedOver {
  /** The header's first cell. */
  readonly cell: CellRef;
  readonly reason: Exclude<SkipReason, 'own'>;
}

/** Why a sheet is passed over by its name or the lines on top of it; null where it may hold nominations. */
export function reasonToSkip(sheet: string, title: readonly string[]): SkipReason | null {
  if (isInstructionName(sheet) || title.some(isInstructionTitle)) return 'instruction';
  if (isCodeListName(sheet) || title.some(isCodeListTitle)) return 'codes';
  if (title.some(isForm)) return 'form';
  if (isPayroll(sheet) || title.some(isPayroll)) return 'payroll';
  const name = foldAll(sheet);
  if (isCriteriaSheet(sheet) || isSettingsSheet(sheet)) return 'own';
  if (/^báo cáo \d{4}(?: |$)/.test(name) && title.some((line) => /^(?:báo cáo|phụ lục)/.test(fold(line)))) return 'own';
  return null;
}
