import type { CriteriaSet } from '../../criteria/criterion';
import { fieldName } from '../../language/fields';
import type { Language } from '../../language/language';
import { columnsWords } from '../../language/pane-columns';
import type { Field } from '../../nominations/table';

/** The fields in the order in which an office thinks of them. */
const FIELDS: readonly Field[] = [
  'name',
  'familyName',
  'givenName',
  'kind',
  'position',
  'unit',
  'rating',
  'ratingPoints',
  'title',
  'commendation',
  'initiative',
  'initiativeLevel',
  'initiativeDecision',
  'discipline',
  'votes',
  'stage',
  'year',
  'joinedYear',
  'birthDate',
  'gender',
  'idNumber',
  'proposed',
  'achievements',
  'note',
  'logType',
  'logLevel',
  'logDate',
];

/** The fields whose columns may each belong to a year. */
export const YEARLY: ReadonlySet<Field> = new Set<Field>([
  'rating',
  'ratingPoints',
  'title',
  'commendation',
  'initiative',
  'initiativeLevel',
  'discipline',
]);

/** What a column may hold, as a list's value and text; the first is to leave it alone. */
export function fieldChoices(
  { criteria }: Pick<CriteriaSet, 'criteria'>,
  language: Language,
): (readonly [value: string, text: string, field: Field | null])[] {
  const marks = criteria.map(({ id }): Field => `mark:${id}`);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return [
    ['', columnsWords(language).notUsed, null],
    ...[...FIELDS, ...marks].map((field) => [field, capital(fieldName(field, language)), field] as const),
  ];
}
