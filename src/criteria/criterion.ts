/** What is nominated: a department, a person or a "Dân vận khéo" model. */
export type Kind = 'collective' | 'individual' | 'model';

export const KINDS: readonly Kind[] = ['collective', 'individual', 'model'];

/** Something of each kind. */
export function eachKind<T>(make: (kind: Kind) => T): Record<Kind, T> {
  return { collective: make('collective'), individual: make('individual'), model: make('model') };
}

/** The names of the conditions that a criterion may hold; each is one small function in `src/assessment/rules`. */
export const RULES = [
  'mark',
  'no-discipline',
  'rating-this-year',
  'title-this-year',
  'rating-every-year',
  'title-every-year',
  'commendation-every-year',
  'initiative',
  'initiative-present',
  'votes',
] as const;
export type RuleName = (typeof RULES)[number];

/**
 * When a condition is taken up: `always`; where one of the nominee's tables has such a column (`if-mapped`); where it
 * has one and no mark column of the criterion (`if-no-mark`); or only where its cell is not "none" (`refutes`).
 */
export const NEEDS = ['always', 'if-mapped', 'if-no-mark', 'refutes'] as const;
export type Need = (typeof NEEDS)[number];

export interface Condition {
  readonly rule: RuleName;
  /** The level (rating, title, commendation, initiative) or the share (votes, 0–1) that must be reached. */
  readonly bound?: number;
  readonly need: Need;
  /** The kinds it holds for; all of the criterion's where missing. */
  readonly kinds?: readonly Kind[];
  /** Judged in its stead where the nominee's tables lack the column it reads but have the other's. */
  readonly orElse?: { readonly rule: RuleName; readonly bound: number };
}

/** Where in the plan a criterion stands: its section and its place there, counted from 1. */
export interface PlanPlace {
  readonly section: 'II.1' | 'II.2' | 'II.3' | 'II.4.1' | 'II.4.2' | '';
  readonly item: number;
}

export interface Criterion {
  readonly id: string;
  readonly place: PlanPlace;
  readonly kinds: readonly Kind[];
  /** The plan's own words (slips mended, `docs/criteria.md`). */
  readonly text: string;
  /** A few words for narrow places. */
  readonly about: string;
  /** At least 0. */
  readonly weight: number;
  /** The conditions besides `mark`, which every criterion has where its mark column exists. */
  readonly conditions: readonly Condition[];
  /** What of its text no condition checks; shown to the council. Empty where nothing remains. */
  readonly remains: string;
  /** The only period (its first and last year) it holds for; every period where missing. */
  readonly period?: Period;
}

/** First and last year, both included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** The lower bounds of points (0–100) for the rating levels 4, 3 and 2. */
export type PointBounds = readonly [four: number, three: number, two: number];

/** All that judging needs of the plan; data that the office can edit. */
export interface CriteriaSet {
  readonly criteria: readonly Criterion[];
  readonly pointBounds: PointBounds;
  /** Periods set by the office; behind the last one, five years each. */
  readonly periods: readonly Period[];
}
