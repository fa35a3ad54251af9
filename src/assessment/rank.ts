import { pieceAt, placesOf, placesOfYear, speaking, type Places } from '../nominations/evidence-of-year';
import type { Evidence } from '../nominations/nomination';
import type { Outcome } from './assessment';
import type { Scope, YearAsked } from './rules/rule';
import { RATING, TITLE, type YearlyEvidence } from './rules/year-asked';

/** What nominees of a kind are ranked by, in this order; null is unknown and comes last. */
export interface RankKey {
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly meanRating: number | null;
  readonly meanTitle: number | null;
  readonly initiative: number | null;
  readonly votes: number | null;
}

const PLACE: Readonly<Record<Outcome, number>> = { eligible: 0, 'needs-evidence': 1, ineligible: 2 };

/** Which of a nominee's evidence it is ranked by. */
export interface RankedBy {
  readonly ratings: readonly YearAsked[];
  readonly titles: readonly YearAsked[];
  readonly initiatives: Places;
  readonly votes: Places;
}

/**
 * Finds, once for all nominees whose evidence stands in the same places, what they are ranked by (contract, section
 * 5).
 */
export function rankedBy(scope: Scope): RankedBy {
  const { evidence, year, years } = scope;
  return {
    ratings: years.map((one) => RATING.of(scope, one)),
    titles: years.map((one) => TITLE.of(scope, one)),
    initiatives: placesOf(evidence, 'initiative', (one) => years.includes(one.year)),
    votes: placesOfYear(evidence, 'votes', year),
  };
}

/** The mean level of the years that are known. */
function meanLevel(
  evidence: readonly Evidence[],
  years: readonly YearAsked[],
  counts: YearlyEvidence['counts'],
): number | null {
  let known = 0;
  let sum = 0;
  for (const asked of years) {
    const one = counts(evidence, asked);
    if (one?.reading.state !== 'known') continue;
    known++;
    sum += one.reading.level;
  }
  return known === 0 ? null : sum / known;
}

function highestLevel(evidence: readonly Evidence[], places: Places): number | null {
  let highest: number | null = null;
  for (const place of places) {
    const { state, level } = pieceAt(evidence, place).reading;
    if (state === 'known' && level > (highest ?? -1)) highest = level;
  }
  return highest;
}

/** The key of one nominee: means over the assessed years that are known. */
export function rankKey(
  evidence: readonly Evidence[],
  by: RankedBy,
  { outcome, score }: Pick<RankKey, 'outcome' | 'score'>,
): RankKey {
  const votes = speaking(evidence, by.votes)?.reading;
  return {
    outcome,
    score,
    meanRating: meanLevel(evidence, by.ratings, RATING.counts),
    meanTitle: meanLevel(evidence, by.titles, TITLE.counts),
    initiative: highestLevel(evidence, by.initiatives),
    votes: votes?.state === 'known' ? votes.level : null,
  };
}

function descending(a: number | null, b: number | null): number {
  return (b ?? -1) - (a ?? -1);
}

/** Orders two keys: the better one first. */
export function compareKeys(a: RankKey, b: RankKey): number {
  return (
    PLACE[a.outcome] - PLACE[b.outcome] ||
    descending(a.score, b.score) ||
    descending(a.meanRating, b.meanRating) ||
    descending(a.meanTitle, b.meanTitle) ||
    descending(a.initiative, b.initiative) ||
    descending(a.votes, b.votes)
  );
}

/** The ranks of keys of one kind, in their order; ties share a rank (1, 1, 3). */
export function ranks(keys: readonly RankKey[]): number[] {
  const order = keys.map((key, index) => ({ key, index })).sort((a, b) => compareKeys(a.key, b.key));
  const result = new Array<number>(keys.length).fill(0);
  let rank = 0;
  order.forEach((one, place) => {
    const before = order[place - 1];
    if (before === undefined || compareKeys(before.key, one.key) !== 0) rank = place + 1;
    result[one.index] = rank;
  });
  return result;
}
