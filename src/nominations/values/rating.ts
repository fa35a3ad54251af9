import { RATING_WORDS, type RatingLevel } from '../../criteria/scales';
import type { PointBounds } from '../../criteria/criterion';
import type { CellValue } from '../../grid/grid';
import { fold } from '../../text/fold';
import { vocabulary } from '../../text/vocabulary';
import { BLANK, isPlaceholder, known, note, outsidePoints, pointsOf, unknown, type Decoded } from './decoded';
import { noLevel } from './marks';

export const RATINGS = vocabulary<RatingLevel>(
  RATING_WORDS.flatMap(([meaning, words]) => words.map((text) => ({ text, meaning }))),
);

/** A rating cell (xếp loại chất lượng): levels 4–1, `not-rated`, or an unknown value. */
export function readRating(text: string): Decoded {
  if (isPlaceholder(text)) return { reading: BLANK, notes: [] };
  const folded = fold(text);
  const match = RATINGS.exact(folded) ?? RATINGS.guess(folded);
  if (match === null) return { reading: unknown(text), notes: [noLevel('rating', text)] };
  const notes = match.guessed ? [note('value-guessed', { field: 'rating', text, readAs: match.phrase })] : [];
  return match.meaning === 'not-rated'
    ? { reading: { state: 'not-rated', level: 0, text }, notes }
    : { reading: known(match.meaning, text), notes };
}

/** Points (điểm xếp loại, 0–100) stand for the rating level whose bound they reach. */
export function readRatingPoints(value: CellValue, text: string, bounds: PointBounds): Decoded {
  if (isPlaceholder(text)) return { reading: BLANK, notes: [] };
  const points = pointsOf(value, text, 100);
  if (points === null) {
    return { reading: unknown(text), notes: [note('unknown-value', { field: 'ratingPoints', text })] };
  }
  if (points < 0 || points > 100) {
    const range = { field: 'ratingPoints', text, minimum: 0, maximum: 100 } as const;
    return { reading: outsidePoints(text, 100), notes: [note('out-of-range', range)] };
  }
  const [four, three, two] = bounds;
  const level = points >= four ? 4 : points >= three ? 3 : points >= two ? 2 : 1;
  return { reading: known(level, text), notes: [] };
}
