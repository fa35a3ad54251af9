import { fold, foldAll } from '../text/fold';
import type { HeaderBlock } from './headers/header-block';
import { headerText } from './map-columns';

/** The counting sheet of the reports: how many ballots came back stands in each row, beside those that agree. */

/** `Kiểm phiếu`, also where Excel or a person put a number behind it: `Kiểm phiếu (2)`, `Kiểm phiếu 2024`. */
export function isCountingName(sheet: string): boolean {
  return /^kiểm phiếu(?: \d+)*$/.test(foldAll(sheet));
}

const BALLOT_WORDS = {
  received: /^số phiếu (?:thu (?:về|vào)|hợp lệ)$/,
  issued: /^số phiếu phát ra$/,
  refused: /^(?:số phiếu|phiếu) không (?:đồng ý|hợp lệ)$/,
} as const;

/** Whether a header of a counting sheet names ballots that are no votes for a nominee. */
export function isBallotHeader(header: string): boolean {
  const words = fold(header);
  return Object.values(BALLOT_WORDS).some((pattern) => pattern.test(words));
}

/** The columns that say how many ballots came back, then how many were given out; none where neither stands there. */
export function ballotsColumns({ area, levels }: HeaderBlock): readonly number[] {
  const headers = levels.map((column) => fold(headerText(column)));
  return [BALLOT_WORDS.received, BALLOT_WORDS.issued]
    .map((pattern) => headers.findIndex((header) => pattern.test(header)))
    .flatMap((place) => (place < 0 ? [] : [area.left + place]));
}
