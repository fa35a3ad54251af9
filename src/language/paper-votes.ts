import type { Kind } from '../criteria/criterion';
import { kindNoun, listed, sentenceCase, some } from './report-words';
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

/** `08 tập thể và 42 cá nhân`; kinds without any are left out. */
export function kindCounts(counts: readonly { readonly kind: Kind; readonly count: number }[]): string {
  return listed(counts.filter(({ count }) => count > 0).map(({ kind, count }) => some(count, kindNoun(kind))));
}

export const NOBODY_VOTED_ON = 'Không có trường hợp nào đưa ra bỏ phiếu.';

/** How the counting sheet is to be filled in. */
export function countingNote(sheet: string): string {
  return `Ban Kiểm phiếu ghi số vào bốn cột cuối. Khi trang tính này ở trong sổ danh sách và mang tên “${sheet}”, số phiếu đồng ý trên số phiếu thu về được tính là tỷ lệ suy tôn của từng trường hợp.`;
}

/** What the voter does. */
export const BALLOT_NOTE = 'Đánh dấu x vào một trong hai ô của mỗi dòng. Phiếu không ghi tên người bỏ phiếu.';

/** `BẦU TẬP THỂ`-like heading of a ballot's list: what is voted on. */
export function ballotHeading(kind: Kind, count: number): string {
  return sentenceCase(
    `${kindHeading(kind, 'vi').toLocaleLowerCase('vi').replace('dân vận khéo', 'Dân vận khéo')} (${some(count, kindNoun(kind))})`,
  );
}
