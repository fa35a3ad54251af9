import type { ConditionResult, Found } from '../assessment/assessment';
import type { ConditionPlace, ConditionView } from './conditions-found';
import { foundOf, foundTexts, requirement, shortYears, viewOf } from './conditions-found';
import { formatPercent, formatYears } from './format';
import type { Language } from './language';

/**
 * Why a condition is met, not met or unknown: what was required, what was read and in which cells, and how far it
 * falls short. Whole sentences: `2/3 năm đạt; năm 2023: “HTNV” (I15), cần từ “Hoàn thành tốt nhiệm vụ” trở lên.`
 */
export function because(condition: ConditionResult, language: Language, place: ConditionPlace = {}): string {
  const view = viewOf(condition, language, place, false);
  switch (condition.rule) {
    case 'mark':
      return markSentence(view);
    case 'no-discipline':
      return disciplineSentence(view);
    case 'votes':
      return votesSentence(view);
    case 'initiative':
    case 'initiative-present':
      return initiativeSentence(view);
    case 'rating-this-year':
    case 'title-this-year':
      return thisYearSentence(view);
    case 'rating-every-year':
    case 'title-every-year':
    case 'commendation-every-year':
      return everyYearSentence(view);
  }
}

/** The pieces of evidence that decided: the unmet ones of an unmet condition, else the unknown ones, else the met ones. */
export function decisive(condition: ConditionResult): readonly Found[] {
  const bound = condition.bound ?? 1;
  const isKnown = (found: Found): boolean => found.state === 'known';
  if (condition.result === 'unknown') {
    const open = condition.found.filter((found) => !isKnown(found));
    return open.length > 0 ? open : condition.found;
  }
  // A discipline is known by its text; its level says nothing that could be compared.
  if (condition.rule === 'no-discipline') return condition.found.filter(isKnown);
  const met = condition.result === 'met';
  const telling = condition.found.filter((found) => isKnown(found) && (found.level ?? 0) >= bound === met);
  return telling.length > 0 ? telling : condition.found;
}

function markSentence(view: ConditionView): string {
  const { phrases, condition } = view;
  const found = foundTexts(decisive(condition), view);
  if (condition.result === 'met') return phrases.markMet(found);
  return condition.result === 'unmet' ? phrases.markUnmet(found) : phrases.markUnknown(found);
}

function disciplineSentence(view: ConditionView): string {
  const { phrases, condition } = view;
  const telling = decisive(condition);
  if (condition.result === 'met')
    return phrases.disciplineNone(telling.length === 0 ? null : foundTexts(telling, view));
  return condition.result === 'unmet'
    ? phrases.disciplineUnmet(foundTexts(telling, view))
    : phrases.disciplineUnknown(foundTexts(telling, view));
}

function votesSentence(view: ConditionView): string {
  const { phrases, condition, language } = view;
  const bound = condition.bound ?? 0;
  const required = formatPercent(bound, language);
  const telling = decisive(condition);
  const share = telling[0]?.level ?? null;
  if (condition.result === 'unknown' || share === null)
    return phrases.votesUnknown(foundTexts(telling, view), required);
  const found = foundTexts(telling.slice(0, 1), view);
  return condition.result === 'met'
    ? phrases.votesMet(found, formatPercent(share, language), required)
    : phrases.votesUnmet(found, formatPercent(share, language, bound), required);
}

function initiativeSentence(view: ConditionView): string {
  const { phrases, condition } = view;
  const required = requirement(view);
  const years = formatYears(condition.years);
  if (condition.years.length === 0 && condition.result !== 'met') return phrases.noYears;
  const telling = decisive(condition);
  if (condition.result === 'met') return phrases.initiativeMet(foundTexts(telling.slice(0, 1), view), required);
  return condition.result === 'unmet'
    ? phrases.initiativeUnmet(foundTexts(telling, view), required, years)
    : phrases.initiativeUnknown(foundTexts(telling, view), required, years);
}

function thisYearSentence(view: ConditionView): string {
  const { phrases, condition } = view;
  const required = requirement(view) ?? '';
  const year = formatYears(condition.years.length > 0 ? condition.years : yearsFound(condition));
  const found = foundTexts(condition.result === 'met' ? decisive(condition) : condition.found, view);
  return condition.result === 'met'
    ? phrases.thisYearMet(year, found, required)
    : phrases.thisYearShort(year, found, required);
}

function yearsFound(condition: ConditionResult): number[] {
  return [...new Set(condition.found.flatMap((found) => (found.year === null ? [] : [found.year])))];
}

function everyYearSentence(view: ConditionView): string {
  const { phrases, condition } = view;
  const required = requirement(view) ?? '';
  if (condition.result === 'met')
    return phrases.everyYearMet(condition.years.length, formatYears(condition.years), required);
  if (condition.years.length === 0) return phrases.noYears;
  const short = shortYears(condition);
  const list = short.map((year) => phrases.inYear(year, foundTexts(foundOf(condition, year), view))).join('; ');
  return phrases.everyYearShort(condition.years.length - short.length, condition.years.length, list, required);
}
