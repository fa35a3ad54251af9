import type { ConditionResult, Found } from '../assessment/assessment';
import type { Kind } from '../criteria/criterion';
import { NONE_WORDS } from '../criteria/scales';
import type { CellRef } from '../grid/area';
import { fold } from '../text/fold';
import { wordList } from '../text/word-list';
import type { Home } from './cell-text';
import { cellNames, oneLine, quoted } from './cell-text';
import { ENGLISH_CONDITIONS } from './conditions-en';
import type { ConditionPhrases } from './conditions-phrases';
import { VIETNAMESE_CONDITIONS } from './conditions-vi';
import { formatNumber } from './format';
import type { Language } from './language';
import type { Scale } from './words-levels';
import { levelName, levelShort, scaleOfRule, topLevel } from './words-levels';

/** Where a sentence about a condition is read. */
export interface ConditionPlace {
  /** The nominee's kind, which decides the names of titles; `individual` where missing. */
  readonly kind?: Kind;
  readonly home?: Home;
  /** So many cells of what was read are named; as `cellNames` has it where missing. */
  readonly mostCells?: number;
}

/** What every sentence about one condition needs. */
export interface ConditionView {
  readonly condition: ConditionResult;
  readonly language: Language;
  readonly phrases: ConditionPhrases;
  readonly scale: Scale | null;
  readonly home: Home;
  readonly mostCells?: number;
  /** Levels as clerks abbreviate them, cells' texts cut early: for narrow places. */
  readonly narrow: boolean;
}

const PHRASES: Readonly<Record<Language, ConditionPhrases>> = { vi: VIETNAMESE_CONDITIONS, en: ENGLISH_CONDITIONS };

/** Prepares a condition for speaking of it. */
export function viewOf(
  condition: ConditionResult,
  language: Language,
  place: ConditionPlace,
  narrow: boolean,
): ConditionView {
  return {
    condition,
    language,
    phrases: PHRASES[language],
    scale: scaleOfRule(condition.rule, place.kind ?? 'individual'),
    home: place.home === undefined ? homeOfAll(condition.found) : place.home,
    ...(place.mostCells === undefined ? {} : { mostCells: place.mostCells }),
    narrow,
  };
}

function homeOfAll(found: readonly Found[]): Home {
  let home: Home = null;
  for (const { cells } of found) {
    for (const { sheet } of cells) {
      if (home !== null && home !== sheet) return null;
      home = sheet;
    }
  }
  return home;
}

/** What was read, with its cell: `“HTNV” (I15)`, `trống (I15)`, `chưa có số liệu`. */
export function foundText(found: Found, view: ConditionView): string {
  const { phrases } = view;
  const cells = cellNames(found.cells, view.home, view.mostCells);
  const text = quoted(found.text, view.narrow ? 32 : 60);
  switch (found.state) {
    case 'no-cell':
      return phrases.noCell;
    case 'blank':
      return oneLine(found.text) === '' ? phrases.blank(cells) : phrases.otherYears(text, cells);
    case 'not-rated':
      return phrases.notRated(text, cells);
    case 'unknown':
      if (oneLine(found.text) === '') return phrases.blank(cells);
      if (found.alsoMarked !== undefined) return manyMarked(found, found.alsoMarked, view);
      if (found.mostPoints !== undefined)
        return phrases.outsidePoints(text, cells, formatNumber(found.mostPoints, view.language, 2));
      if (found.elsewhere === true)
        return phrases.otherAward(text, cells, view.scale === 'commendation' ? 'commendation' : 'title');
      // That it is there is all that is asked; of what level, nobody asks.
      if (found.present === true && view.condition.rule === 'initiative-present')
        return phrases.read(text, cells, null);
      return unreadable(found, view)(text, cells);
    case 'known':
      if (oneLine(found.text) === '') return phrases.blank(cells);
      if (view.scale === 'commendation' && found.level === 0 && !saysNone(found))
        return (GIAY_KHEN.test(oneLine(found.text)) ? phrases.otherGiver : phrases.notCounted)(text, cells);
      return phrases.read(text, cells, meaning(found, view));
  }
}

function manyMarked({ cells }: Found, others: readonly CellRef[], view: ConditionView): string {
  const all = [...cells, ...others];
  return view.phrases.manyMarked(all.length, cellNames(all, view.home, view.mostCells));
}

/** As the values are read (spec 4). */
const NONE = wordList(NONE_WORDS);

/** A Giấy khen of the head of the office has a level: one without any is another giver's. */
const GIAY_KHEN = /^(giấy khen|gk)(?!\p{L})/iu;

/** How to speak of a text that could not be read; `?` and dashes say nothing that could be doubted. */
function unreadable(found: Found, view: ConditionView): ConditionPhrases['unclear'] {
  const { phrases } = view;
  if (!/[\p{L}\d]/u.test(found.text)) return phrases.unclear;
  if (view.condition.rule === 'no-discipline') return phrases.pending;
  if (view.scale === null) return phrases.unclear;
  return view.scale === 'initiative' ? phrases.noLevel : phrases.offScale;
}

/** Whether cells say outright that there is nothing; several of them are joined by a dot: `Không · Không`. */
export function saysNone(found: Found): boolean {
  return found.level === 0 && found.text.split('·').every((part) => NONE.is(fold(part)));
}

/** Several things read, in one breath; nothing read is `chưa có số liệu`. */
export function foundTexts(all: readonly Found[], view: ConditionView): string {
  if (all.length === 0) return view.phrases.noCell;
  return view.phrases.either(all.slice(0, 3).map((found) => foundText(found, view)));
}

/** The level's name where the cell holds a mark or points, which do not say it themselves. */
function meaning(found: Found, view: ConditionView): string | null {
  const speaksForItself =
    view.scale === null || view.scale === 'initiative' || found.level === null || found.level === 0;
  if (speaksForItself || !/^([\d.,]+|.)$/u.test(oneLine(found.text))) return null;
  return levelWord(found.level, view);
}

/** What had to be reached: `từ “Hoàn thành tốt nhiệm vụ” trở lên`; null for a rule without a bound on a scale. */
export function requirement(view: ConditionView): string | null {
  const { bound } = view.condition;
  if (bound === null || view.scale === null) return null;
  const name = levelWord(bound, view);
  return bound >= topLevel(view.scale) ? view.phrases.exactly(name) : view.phrases.atLeast(name);
}

function levelWord(level: number, view: ConditionView): string {
  if (view.scale === null) return String(level);
  return (view.narrow ? levelShort : levelName)(view.scale, level, view.language);
}

/** The years of an every-year condition that are below the bound or without evidence, ascending. */
export function shortYears(condition: ConditionResult): readonly number[] {
  return condition.shortfall?.years?.short ?? condition.years.filter((year) => !reached(condition, year));
}

function reached(condition: ConditionResult, year: number): boolean {
  const levels = condition.found
    .filter((found) => found.year === year && found.state === 'known')
    .map((found) => found.level ?? -1);
  return levels.length > 0 && Math.max(...levels) >= (condition.bound ?? 0);
}

/** What was read for a year; a year for which nothing was read gives an empty list. */
export function foundOf(condition: ConditionResult, year: number): readonly Found[] {
  return condition.found.filter((found) => found.year === year);
}
