import { foldAll } from '../../text/fold';
import { namedYears } from '../../text/years';
import type { Reading } from '../nomination';
import { BLANK, isOpenSign, isPlaceholder, known, unknown } from './decoded';

const NONE = /^(?:không|chưa|khong|chua)(?: |$)/;
const OPEN = /(?:^| )đang (?:xem xét|kiểm tra|xác minh)(?: |$)/;

export interface Discipline {
  /** `known` level 0: none; 1: a discipline. A blank cell is none too, but stays `blank` to say what was read. */
  readonly reading: Reading;
  /** Years that the text names. */
  readonly years: readonly number[];
}

/** A discipline cell: blank, `-`, `0`, `Không …`, `Chưa …` are none; `?`, `đang xem xét …` unknown; other text is one. */
export function readDiscipline(text: string): Discipline {
  if (isOpenSign(text)) return { reading: unknown(text), years: [] };
  if (isPlaceholder(text)) return { reading: BLANK, years: [] };
  const folded = foldAll(text);
  if (folded === '' || folded === '0' || NONE.test(folded)) return { reading: known(0, text), years: [] };
  const { years } = namedYears(text);
  return OPEN.test(folded) ? { reading: unknown(text), years } : { reading: known(1, text), years };
}
