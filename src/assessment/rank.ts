import { assessedYears } from '../criteria/periods';
import { highestOf, ratingOf, type EvidenceByField } from '../nominations/evidence-of-year';
import type { Nomination } from '../nominations/nomination';
import type { Nominations } from '../nominations/result';
import type { Outcome } from './assessment';

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

function mean(levels: readonly number[]): number | null {
  return levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

/** The key of one nominee: means over the assessed years that are known. */
export function rankKey(
  { joinedYear }: Nomination,
  evidence: EvidenceByField,
  from: Pick<Nominations, 'period' | 'year'>,
  judged: Pick<RankKey, 'outcome' | 'score'>,
): RankKey {
  const years = assessedYears(from.period, from.year, joinedYear);
  const ratings: number[] = [];
  const titles: number[] = [];
  for (const year of years) {
    const rating = ratingOf(evidence, year);
    if (rating?.reading.state === 'known') ratings.push(rating.reading.level);
    const title = highestOf(evidence, 'title', year);
    if (title?.reading.state === 'known') titles.push(title.reading.level);
  }
  let initiative: number | null = null;
  let votes: number | null = null;
  for (const { year, reading } of evidence.initiative) {
    if (reading.state === 'known' && years.includes(year)) initiative = Math.max(initiative ?? 0, reading.level);
  }
  for (const { year, reading } of evidence.votes) {
    if (reading.state === 'known' && year === from.year) votes ??= reading.level;
  }
  const { outcome, score } = judged;
  return { outcome, score, meanRating: mean(ratings), meanTitle: mean(titles), initiative, votes };
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
