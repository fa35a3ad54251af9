import type { Need, RuleName } from './criterion';

/** The values that a rule compares with its bound. */
export interface BoundScale {
  /** The lowest value that a readable cell can have: a bound at or below it is reached by every known value. */
  readonly lowest: number;
  readonly highest: number;
  /** Levels are whole numbers; a share of the votes is any. */
  readonly whole: boolean;
  /** The bounds that make sense, as a person types them. */
  readonly bounds: string;
}

const RATING: BoundScale = { lowest: 1, highest: 4, whole: true, bounds: '2–4' };
const TITLE: BoundScale = { lowest: 0, highest: 4, whole: true, bounds: '1–4' };
const COMMENDATION: BoundScale = { lowest: 0, highest: 4, whole: true, bounds: '1–4' };
const INITIATIVE: BoundScale = { lowest: 0, highest: 3, whole: true, bounds: '1–3' };
const VOTES: BoundScale = { lowest: 0, highest: 1, whole: false, bounds: '1%–100%' };

/** The scale of each rule's bound (spec 4); null for rules that take none. */
export const BOUND_SCALES: Readonly<Record<RuleName, BoundScale | null>> = {
  mark: null,
  'no-discipline': null,
  'rating-this-year': RATING,
  'title-this-year': TITLE,
  'rating-every-year': RATING,
  'title-every-year': TITLE,
  'commendation-every-year': COMMENDATION,
  initiative: INITIATIVE,
  'initiative-present': null,
  votes: VOTES,
};

const USUAL: readonly Need[] = ['always', 'if-mapped', 'if-no-mark'];

/**
 * The needs that make sense for a rule. `refutes` is a discipline's alone: a condition taken up by it "can fail a
 * criterion or leave it unknown, but never prove one", while every other rule's cell can be good enough. A mark that
 * counts only where no mark column exists would never count.
 */
export function needsOf(rule: RuleName): readonly Need[] {
  if (rule === 'mark') return ['always', 'if-mapped'];
  return rule === 'no-discipline' ? [...USUAL, 'refutes'] : USUAL;
}
