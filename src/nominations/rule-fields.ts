import type { RuleName } from '../criteria/criterion';
import type { EvidenceField } from './nomination';

/** The fields whose columns a rule reads; a mark is its criterion's own. */
export const FIELDS_OF_RULE: Readonly<Record<Exclude<RuleName, 'mark'>, readonly EvidenceField[]>> = {
  'no-discipline': ['discipline'],
  'rating-this-year': ['rating', 'ratingPoints'],
  'title-this-year': ['title'],
  'rating-every-year': ['rating', 'ratingPoints'],
  'title-every-year': ['title'],
  'commendation-every-year': ['commendation'],
  initiative: ['initiative'],
  'initiative-present': ['initiative'],
  votes: ['votes'],
};
