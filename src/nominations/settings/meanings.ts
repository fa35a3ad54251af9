import { KINDS } from '../../criteria/criterion';
import { readAwards } from '../values/awards';
import { readInitiativeLevel } from '../values/initiative';
import { readRating } from '../values/rating';
import { isPlaceholder } from '../values/decoded';
import type { ValueField } from './settings';

/** Whether a field's scale knows some words without guessing, so that a value may be said to mean them. */
export function isMeaning(field: ValueField, words: string): boolean {
  if (isPlaceholder(words)) return false;
  switch (field) {
    case 'rating':
      return readRating(words).notes.length === 0;
    case 'title':
    case 'commendation':
      return KINDS.some((kind) => readAwards(words, kind, field).notes.length === 0);
    case 'initiativeLevel':
      return readInitiativeLevel(words).notes.length === 0;
  }
}
