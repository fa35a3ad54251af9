import type { Kind } from '../criteria/criterion';
import { kindNoun, some } from './report-words';
import { kindHeading } from './words';

/** Words of the ballots and of the sheet that counts them. */

/** Headers of the counting sheet; the reading of nominations knows them (`src/nominations/ballots.ts`). */
export const COUNTING_HEADERS = {
  place: 'TT',
  name: 'Tên đối tượng',
  unit: 'Đơn vị',
  ballots: 'Số phiếu',
  issued: 'phát ra',
  received: 'thu về',
  agreed: 'đồng ý',
  refused: 'không đồng ý',
} as const;

const ROMAN = ['I', 'II', 'III'];

/** `I. TẬP THỂ`: heads the nominees of a kind; `place` counts from 0. */
export function kindGroup(kind: Kind, place: number): string {
  return `${ROMAN[place] ?? ''}. ${kindHeading(kind, 'vi').toLocaleUpperCase('vi')}`;
}

export const NOBODY_VOTED_ON = 'Không có trường hợp nào đưa ra bỏ phiếu.';

/** How the counting sheet is to be filled in. */
export function countingNote(sheet: string): string {
  return `Ban Kiểm phiếu ghi số vào bốn cột cuối. Khi trang tính này ở trong sổ danh sách và mang tên “${sheet}”, số phiếu đồng ý trên số phiếu thu về được tính là tỷ lệ suy tôn của từng trường hợp.`;
}

/** What the voter does. */
export const BALLOT_NOTE = 'Đánh dấu x vào một trong hai ô của mỗi dòng. Phiếu không ghi tên người bỏ phiếu.';

/** What a ballot lists: `Tập thể (08)`. */
export function ballotHeading(kind: Kind, count: number): string {
  return `${kindHeading(kind, 'vi')} (${some(count, kindNoun(kind))})`;
}

export const BALLOT_HEADERS = ['TT', 'Đối tượng', 'Đơn vị', 'Đồng ý', 'Không đồng ý'] as const;
