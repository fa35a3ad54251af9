import type { Assessment, ConditionResult, CriterionResult, Found, NextStep } from '../assessment/assessment';
import type { CriteriaSet, Kind } from '../criteria/criterion';
import type { Home } from './cell-text';
import { cellName, cellNames, homeOf, oneLine, shorten } from './cell-text';
import { decisive } from './conditions';
import type { ConditionView } from './conditions-found';
import { foundOf, foundTexts, requirement, saysNone, shortYears, viewOf } from './conditions-found';
import { formatNumber, formatPercent, formatYears } from './format';
import type { Language } from './language';
import { ENGLISH_REASONS } from './reasons-en';
import type { More, ReasonPhrases } from './reasons-phrases';
import { VIETNAMESE_REASONS } from './reasons-vi';
import { levelName, topLevel } from './words-levels';

/** The phrases of reasons and of next steps. */
export const REASON_PHRASES: Readonly<Record<Language, ReasonPhrases>> = {
  vi: VIETNAMESE_REASONS,
  en: ENGLISH_REASONS,
};

/** The most letters of a reason, where its place names no other number. */
export const LONGEST_REASON = 120;

/** Where a reason is read. */
export interface ReasonPlace {
  /** Gives the criteria their few words (`about`); without it they are named by id. */
  readonly criteria?: CriteriaSet;
  /** How cells are named; see `Home`. */
  readonly home?: Home;
  /** The most letters of a reason. */
  readonly longest?: number;
  /** So many cells of a step are named; as `cellNames` has it where missing. */
  readonly mostCells?: number;
  /** Whoever reads it cannot add columns to the list: what has none is asked for by itself. */
  readonly columnsFixed?: true;
}

/**
 * Why a nominee has its outcome: the first thing that is unmet or missing, with its cell, and how many further
 * conditions of its criterion and how many other criteria are; for the eligible how many criteria the council must
 * still judge. Where room is short the numbers stay.
 */
export function reasonFor(assessment: Assessment, language: Language, place: ReasonPlace = {}): string {
  const phrases = REASON_PHRASES[language];
  if (assessment.outcome === 'eligible') {
    return assessment.council === 0 ? phrases.allMet : phrases.councilJudges(assessment.council);
  }
  const wanted = assessment.outcome === 'ineligible' ? 'unmet' : 'unknown';
  const criteria = assessment.criteria.filter((criterion) => criterion.result === wanted);
  const [criterion] = criteria;
  const condition = criterion?.conditions.find((one) => one.result === wanted);
  if (criterion === undefined || condition === undefined) return phrases.nothingAssessed;

  const kind = assessment.nomination.kind;
  const said = (required: boolean): string =>
    conditionReason(criterion, condition, { kind, language, place, required });
  const counts: More = {
    result: wanted,
    conditions: criterion.conditions.filter((one) => one.result === wanted).length - 1,
    criteria: criteria.length - 1,
    alike: 0,
    lacking: 0,
  };
  const more = phrases.more({
    ...counts,
    alike: criteria.slice(1).filter((other) => sameCells(other, condition, wanted)).length,
    lacking: wanted === 'unknown' ? 0 : assessment.criteria.filter(({ result }) => result === 'unknown').length,
  });
  const less = phrases.more(counts);
  const longest = place.longest ?? LONGEST_REASON;
  const candidates = [said(true) + more, said(false) + more, said(true) + less, said(false) + less];
  return (
    candidates.find((text) => text.length <= longest) ??
    shorten(said(false), Math.max(SHORTEST, longest - less.length)) + less
  );
}

/** A reason is not cut to less than this, whatever is counted behind it. */
const SHORTEST = 24;

interface Wish {
  readonly kind: Kind;
  readonly language: Language;
  readonly place: ReasonPlace;
  /** Whether to say what would be required. */
  readonly required: boolean;
}

function conditionReason(criterion: CriterionResult, condition: ConditionResult, wish: Wish): string {
  const { language, place } = wish;
  const phrases = REASON_PHRASES[language];
  const home = place.home === undefined ? {} : { home: place.home };
  const view = viewOf(condition, language, { kind: wish.kind, ...home }, true);
  if (condition.rule === 'mark') {
    const name = phrases.criterion(criterion.id, aboutOf(criterion.id, place.criteria));
    const found = foundTexts(decisive(condition), view);
    return condition.result === 'unmet' ? phrases.markUnmet(name, found) : phrases.markUnknown(name, found);
  }
  const subject = phrases.subject[condition.rule];
  const share = condition.rule === 'votes' && condition.result === 'unmet' ? decisive(condition)[0] : undefined;
  if (share !== undefined && share.level !== null) {
    const bound = condition.bound ?? 0;
    const read = formatPercent(share.level, language, bound) + ` (${cellNames(share.cells, view.home)})`;
    return phrases.votes(read, formatPercent(bound, language));
  }
  if (condition.rule.startsWith('initiative') && isUnmet(condition))
    return initiativeReason(view, wish.required, phrases);
  const required = wish.required ? requirement(view) : null;
  if (condition.rule.endsWith('-every-year')) return everyYearReason(subject, view, required, phrases);
  if (condition.rule.endsWith('-this-year')) {
    const of = phrases.ofYears(subject, formatYears(condition.years));
    return phrases.finding(of, foundTexts(condition.found, view), isUnmet(condition) ? required : null);
  }
  const [first] = decisive(condition);
  return phrases.finding(
    subject,
    foundTexts(first === undefined ? [] : [first], view),
    isUnmet(condition) ? required : null,
  );
}

/** What there is instead of a sufficient initiative. */
function initiativeReason(view: ConditionView, withWanted: boolean, phrases: ReasonPhrases): string {
  const { condition, scale, language } = view;
  const { bound, rule } = condition;
  const level = scale === null || bound === null ? null : levelName(scale, bound, language);
  const wanted = withWanted
    ? phrases.initiativeOf(level, scale !== null && bound !== null && bound >= topLevel(scale))
    : null;
  const telling = decisive(condition);
  if (telling.length > 0 && telling.every(saysNone)) {
    const cells = telling.flatMap((found) => found.cells);
    return phrases.noInitiative(cellNames(cells, view.home), wanted);
  }
  const some = telling.filter((found) => !saysNone(found)).slice(0, 1);
  const subject = phrases.subject[rule === 'initiative' ? rule : 'initiative-present'];
  return phrases.finding(subject, foundTexts(some, view), wanted);
}

/** The years that decide: together where the same was read for all of them, else the first, and which others do too. */
function everyYearReason(
  subject: string,
  view: ConditionView,
  required: string | null,
  phrases: ReasonPhrases,
): string {
  const { condition } = view;
  const known = (year: number): boolean => foundOf(condition, year).some((found) => found.state === 'known');
  const years = shortYears(condition).filter((year) => known(year) === isUnmet(condition));
  const [first, ...others] = years;
  if (first === undefined) return phrases.noYears(subject);
  const said = (of: readonly number[], found: readonly Found[]): string =>
    phrases.finding(
      phrases.ofYears(subject, phrases.years(of)),
      foundTexts(found, view),
      isUnmet(condition) ? required : null,
    );
  const alike = others.length === 0 ? null : sameOfAll(years.map((year) => foundOf(condition, year)));
  if (alike !== null) return said(years, alike);
  return said([first], foundOf(condition, first)) + (others.length === 0 ? '' : phrases.moreYears(others));
}

/** What was read for each of several years as one, with the cells of all; null where the years differ. */
function sameOfAll(years: readonly (readonly Found[])[]): readonly Found[] | null {
  const all = years.flat();
  const [first] = all;
  if (first === undefined) return [];
  const same = (found: Found): boolean =>
    found.state === first.state && found.level === first.level && oneLine(found.text) === oneLine(first.text);
  // Of marks too many the columns are counted, which are those of one year.
  const counted = all.some(({ alsoMarked }) => alsoMarked !== undefined);
  if (counted || years.some((found) => found.length === 0) || !all.every(same)) return null;
  return [{ ...first, cells: all.flatMap((found) => found.cells) }];
}

function isUnmet(condition: ConditionResult): boolean {
  return condition.result === 'unmet';
}

/** Whether a criterion falls short by the very cells that the reason names already. */
function sameCells(criterion: CriterionResult, named: ConditionResult, wanted: 'unmet' | 'unknown'): boolean {
  const names = new Set(cellsOf(named));
  const short = criterion.conditions.filter((condition) => condition.result === wanted).flatMap(cellsOf);
  return short.length > 0 && short.every((cell) => names.has(cell));
}

function cellsOf(condition: ConditionResult): string[] {
  return decisive(condition).flatMap((found) =>
    found.cells.map((cell) => `${cell.file ?? ''}/${cellName(cell, null)}`),
  );
}

function aboutOf(id: string, set: CriteriaSet | undefined): string | null {
  const about = set?.criteria.find((criterion) => criterion.id === id)?.about;
  return about === undefined || about === '' ? null : shorten(about, 40);
}

/** One thing to do, or that stands in the way: `Ghi xếp loại năm 2023 (I15)`, `Xếp loại năm 2023 chưa đạt mức yêu cầu (I15)`. */
export function nextStepText(step: NextStep, language: Language, place: ReasonPlace = {}): string {
  const phrases = REASON_PHRASES[language];
  const home = place.home === undefined ? homeOf(step.cells) : place.home;
  const cells = cellNames(step.cells, home, place.mostCells);
  const years = formatYears(step.years);
  const toAdd = step.cells.length === 0 && place.columnsFixed !== true;
  const dated = (what: string): string => (years === '' ? what : phrases.ofYears(what, years));
  if (step.rule === 'mark') {
    const criterion = phrases.criterion(step.criterion, aboutOf(step.criterion, place.criteria));
    if (step.action === 'stands') return phrases.markStands(criterion, cells);
    if (step.mostPoints !== undefined)
      return phrases.correctPoints(criterion, formatNumber(step.mostPoints, language, 2), cells);
    return toAdd ? phrases.add(phrases.markColumn(criterion)) : phrases.fillMark(criterion, cells);
  }
  if (step.action === 'fill') {
    const what = dated(step.onlyLevel === true ? phrases.initiativeLevel : phrases.evidence[step.rule]);
    if (step.oneMark === true) return phrases.keepOneMark(what, cells);
    if (step.mostPoints !== undefined)
      return phrases.correctPoints(what, formatNumber(step.mostPoints, language, 2), cells);
    return toAdd ? phrases.add(what) : phrases.fill(what, cells);
  }
  if (step.rule === 'no-discipline') return phrases.disciplineStands(cells);
  return phrases.stands(dated(phrases.subject[step.rule]), cells);
}
