import { MET_MARKS, UNMET_MARKS } from '../../criteria/scales';
import type { CellValue } from '../../grid/grid';
import { fold } from '../../text/fold';
import { vocabulary } from '../../text/vocabulary';
import type { Field } from '../table';
import {
  BLANK,
  isPlaceholder,
  known,
  note,
  outsidePoints,
  pointsOf,
  unknown,
  type Decoded,
  type Note,
} from './decoded';

const WORDS = vocabulary<boolean>([
  ...MET_MARKS.filter((text) => fold(text) !== '').map((text) => ({ text, meaning: true })),
  ...UNMET_MARKS.map((text) => ({ text, meaning: false })),
]);
/** Marks that are signs, not letters. */
const SIGNS = new Set(MET_MARKS.filter((text) => fold(text) === ''));

/** Whether a cell's words are a met or an unmet mark; null where they are neither. */
export function markOf(text: string): boolean | null {
  if (SIGNS.has(text)) return true;
  return WORDS.exact(fold(text))?.meaning ?? null;
}

/** What is to be said of a text that is no level of a scale: a mark means none where its column names none. */
export function noLevel(field: Field, text: string): Note {
  return note('unknown-value', { field, text, ...(markOf(text) === true ? { marked: [] } : {}) });
}

/**
 * A mark of a criterion: level 1 met, 0 not met. Where the header states a maximum, numbers are points: met from half
 * of it on.
 */
export function readMark(value: CellValue, text: string, field: Field, maximum: number | undefined): Decoded {
  if (isPlaceholder(text)) return { reading: BLANK, notes: [] };
  const points = maximum === undefined ? null : pointsOf(value, text, maximum);
  if (maximum !== undefined && points !== null) {
    if (points < 0 || points > maximum) {
      return {
        reading: outsidePoints(text, maximum),
        notes: [note('out-of-range', { field, text, minimum: 0, maximum })],
      };
    }
    return { reading: known(points * 2 >= maximum ? 1 : 0, text), notes: [] };
  }
  const met = markOf(text);
  if (met === null) return { reading: unknown(text), notes: [note('unknown-value', { field, text })] };
  return { reading: known(met ? 1 : 0, text), notes: [] };
}
