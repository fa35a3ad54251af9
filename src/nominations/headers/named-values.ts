import { fold } from '../../text/fold';
import type { Field } from '../table';
import { RATINGS } from '../values/rating';
import { INITIATIVE_LEVELS } from '../values/initiative';
import { readAward } from '../values/award-scale';

/** The fields whose columns a header may name by one value of their scale. */
export type NamedField = 'rating' | 'title' | 'commendation' | 'initiative';

const AWARD_BASES = /(?:^| )(?:giấy khen|gk|bằng khen|bk|huân chương|kỷ niệm chương)(?= |$)/g;

/** Whether words are one value of a field's scale: as a header they name it (`Giấy khen`, `HTXSNV`, `Cấp cơ sở`). */
export function isValueOf(field: NamedField, words: string): boolean {
  const folded = fold(words);
  if (field === 'rating') return RATINGS.exact(folded) !== null;
  if (field === 'initiative') return INITIATIVE_LEVELS.exact(folded) !== null;
  return awardField(words) === field;
}

/** The field whose scale knows an award; titles of either kind's scale. */
function awardField(words: string): 'title' | 'commendation' | null {
  const folded = fold(words);
  if ((folded.match(AWARD_BASES) ?? []).length > 1) return null;
  for (const kind of ['individual', 'collective'] as const) {
    const award = readAward(words, kind, 'title', words);
    if (award === null || award.notes.some((one) => one.code === 'value-guessed')) continue;
    if (award.scale !== 'wrong') return award.scale;
  }
  return null;
}

/** The field that a header names by a value alone: `Tập thể lao động tiên tiến`, `Bằng khen Thủ tướng`, `HTTNV`. */
export function fieldOfValue(words: string): NamedField | null {
  return awardField(words) ?? (isValueOf('rating', words) ? 'rating' : null);
}

/** Whether the values of a field may head columns of their own: `Xếp loại` over `HTXSNV | HTTNV`. */
export function isNamedField(field: Field): field is NamedField {
  return field === 'rating' || field === 'title' || field === 'commendation' || field === 'initiative';
}
