import { levelName, NO_LEVEL, NOT_RATED, topLevel, type Scale } from '../../language/words-levels';
import type { ValueField } from '../../nominations/settings/settings';

const SCALES: Readonly<Record<ValueField, readonly Scale[]>> = {
  rating: ['rating'],
  title: ['individual-title', 'collective-title'],
  commendation: ['commendation'],
  initiativeLevel: ['initiative'],
};

/** The words that a value of a field may mean. They go into the workbook, and so are Vietnamese; `Không` is none. */
export function meaningsOf(field: ValueField): string[] {
  const words = SCALES[field].flatMap((scale) =>
    Array.from({ length: topLevel(scale) }, (_, n) => levelName(scale, n + 1, 'vi')).reverse(),
  );
  return field === 'rating' ? [...words, NOT_RATED] : [...words, NO_LEVEL];
}
