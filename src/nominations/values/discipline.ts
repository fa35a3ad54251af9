import { foldAll } from '../../text/fold';
import { wordList } from '../../text/word-list';
import { namedYears, yearsOfDates } from '../../text/years';
import type { Reading } from '../nomination';
import { BLANK, isOpenSign, isPlaceholder, known, unknown } from './decoded';

const NONE = wordList(['không', 'chưa']);
const OPEN = wordList(['đang xem xét', 'đang kiểm tra', 'đang xác minh']);

export interface Discipline {
  /** `known` level 0: none; 1: a discipline. A blank cell is none too, but stays `blank` to say what was read. */
  readonly reading: Reading;
  /** Years that the text names; where it names none, those of its dates. */
  readonly years: readonly number[];
}

/** A discipline cell: blank, `-`, `0`, `Không …`, `Chưa …` are none; `?`, `đang xem xét …` unknown; other text is one. */
export function readDiscipline(text: string): Discipline {
  if (isOpenSign(text)) return { reading: unknown(text), years: [] };
  if (isPlaceholder(text)) return { reading: BLANK, years: [] };
  const folded = foldAll(text);
  // An empty tick box is `FALSE`.
  if (['', '0', 'false'].includes(folded) || NONE.begins(folded)) return { reading: known(0, text), years: [] };
  const named = namedYears(text).years;
  const years = named.length > 0 ? named : yearsOfDates(text);
  return OPEN.within(folded) ? { reading: unknown(text), years } : { reading: known(1, text), years };
}
