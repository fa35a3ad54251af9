import { highestOf, ratingOf, type EvidenceByField } from '../../nominations/evidence-of-year';
import type { Evidence } from '../../nominations/nomination';
import type { Found } from '../assessment';
import { foundIn, noCell, type Rule, type RuleInput, type Verdict } from './rule';

type Reader = (evidence: EvidenceByField, year: number) => Evidence | null;

/** Unmet if any year's level is below the bound, else unknown if any is unknown (or no year is left), else met. */
function judge({ evidence: all, tables }: RuleInput, bound: number, years: readonly number[], read: Reader): Verdict {
  const found: Found[] = [];
  const asked: number[] = [];
  const below: number[] = [];
  const unknown: number[] = [];
  let best: number | null = null;
  for (const year of years) {
    const evidence = read(all, year);
    found.push(evidence === null ? noCell(year) : foundIn(evidence, tables));
    if (evidence?.reading.state === 'not-rated') continue;
    asked.push(year);
    if (evidence === null || evidence.reading.state !== 'known') unknown.push(year);
    else if (evidence.reading.level < bound) {
      below.push(year);
      best = Math.max(best ?? 0, evidence.reading.level);
    }
  }
  const result = below.length > 0 ? 'unmet' : unknown.length > 0 || asked.length === 0 ? 'unknown' : 'met';
  if (result === 'met') return { result, years: asked, found, shortfall: null };
  const short = result === 'unmet' ? below : unknown;
  const level = result === 'unmet' && best !== null ? { level: { found: best, required: bound } } : {};
  return { result, years: asked, found, shortfall: { years: { short, asked }, ...level } };
}

/** The assessed years, without Y where its decisions are still to come. */
function decidedYears({ kind, years, year, pending }: RuleInput, field: 'title' | 'commendation'): readonly number[] {
  const waiting = pending.some((one) => one.kind === kind && one.field === field);
  return waiting ? years.filter((one) => one !== year) : years;
}

/** A year without a rating ("không xếp loại") is left out. */
export const ratingEveryYear: Rule = (input, bound) => judge(input, bound, input.years, ratingOf);

export const titleEveryYear: Rule = (input, bound) =>
  judge(input, bound, decidedYears(input, 'title'), (evidence, year) => highestOf(evidence, 'title', year));

export const commendationEveryYear: Rule = (input, bound) =>
  judge(input, bound, decidedYears(input, 'commendation'), (nomination, year) =>
    highestOf(nomination, 'commendation', year),
  );
