import type { RuleName } from '../../criteria/criterion';
import { commendationEveryYear, ratingEveryYear, titleEveryYear } from './every-year';
import { initiative, initiativePresent } from './initiatives';
import { mark } from './mark';
import { noDiscipline } from './no-discipline';
import type { Rule } from './rule';
import { ratingThisYear, titleThisYear } from './this-year';
import { votes } from './votes';

/** Every rule by its name in the criteria set. */
export const RULE: Readonly<Record<RuleName, Rule>> = {
  mark,
  'no-discipline': noDiscipline,
  'rating-this-year': ratingThisYear,
  'title-this-year': titleThisYear,
  'rating-every-year': ratingEveryYear,
  'title-every-year': titleEveryYear,
  'commendation-every-year': commendationEveryYear,
  initiative,
  'initiative-present': initiativePresent,
  votes,
};
