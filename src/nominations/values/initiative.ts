import { INITIATIVE_LEVEL_WORDS, MET_MARKS, NONE_WORDS, UNMET_MARKS } from '../../criteria/scales';
import { fold, stripDiacritics } from '../../text/fold';
import { wordList } from '../../text/word-list';
import { namedYears } from '../../text/years';
import { vocabulary } from '../../text/vocabulary';
import type { Reading } from '../nomination';
import { BLANK, isPlaceholder, known, note, notOfYear, type Note } from './decoded';
import { noLevel } from './marks';
import { linesOf, saysSomething } from './segments';

export const INITIATIVE_LEVELS = vocabulary<number>(
  INITIATIVE_LEVEL_WORDS.flatMap(([meaning, words]) => words.map((text) => ({ text, meaning }))),
);
const NONE = wordList(NONE_WORDS);
const YES = wordList(MET_MARKS);
const UNMET = wordList(UNMET_MARKS);

/** `Không có sáng kiến`, `chưa có đề tài, giải pháp`: none, in more words. */
const NONE_BY_NAME =
  /^(?:không|chưa|khong|chua)(?: có| co)?(?: (?:sáng kiến|skkn|giải pháp|đề tài|sang kien|giai phap|de tai))+$/;

function isNone(folded: string): boolean {
  return NONE.is(folded) || UNMET.is(folded) || NONE_BY_NAME.test(folded);
}

/** Levels by their words without `cấp`, with and without diacritics. */
const LEVEL_OF: ReadonlyMap<string, number> = new Map(
  INITIATIVE_LEVEL_WORDS.flatMap(([level, words]) =>
    words.flatMap((word) => {
      const short = fold(word).replace(/^cấp /, '');
      return [[short, level] as const, [stripDiacritics(short), level] as const];
    }),
  ),
);

/** `… công nhận cấp cơ sở`, `mức độ ảnh hưởng cấp tỉnh`: a level counts behind `cấp`, `mức độ` or `công nhận`. */
const LEVEL_INSIDE = new RegExp(
  `(?:^| )(?:cấp|mức độ|công nhận|cap|muc do|cong nhan)(?: ảnh hưởng| phạm vi| anh huong| pham vi)?(?: cấp| cap)? (${[
    ...LEVEL_OF.keys(),
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?= |$)`,
  'gu',
);

/** What one initiative (or a cell's several) says. */
export type InitiativeWords =
  | { readonly state: 'blank' | 'none' }
  | { readonly state: 'present'; readonly level: number | null }
  /** A level cell whose words no scale knows. */
  | { readonly state: 'unreadable' };

interface Segment {
  readonly years: readonly number[];
  readonly words: InitiativeWords;
}

export interface InitiativeCell {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly notes: readonly Note[];
  readonly dated: boolean;
}

function levelInside(folded: string): number | null {
  let best: number | null = null;
  for (const match of folded.matchAll(LEVEL_INSIDE)) {
    best = Math.max(best ?? 0, LEVEL_OF.get(match[1] ?? '') ?? 0);
  }
  return best;
}

/** A cell of initiative texts: none, or present with the highest level that its words name. */
export function readInitiativeText(text: string): InitiativeCell {
  if (isPlaceholder(text)) return { text: '', segments: [], notes: [], dated: false };
  const segments: Segment[] = [];
  for (const piece of linesOf(text)) {
    const { years, rest } = namedYears(piece);
    const folded = fold(rest);
    if (!saysSomething(rest)) {
      if (years.length > 0) segments.push({ years, words: { state: 'present', level: null } });
      continue;
    }
    if (isNone(folded)) segments.push({ years, words: { state: 'none' } });
    else if (YES.is(folded) || folded === '') segments.push({ years, words: { state: 'present', level: null } });
    else {
      const level = INITIATIVE_LEVELS.exact(folded)?.meaning ?? levelInside(folded);
      segments.push({ years, words: { state: 'present', level } });
    }
  }
  return { text, segments, notes: [], dated: segments.some((segment) => segment.years.length > 0) };
}

/** Whether a cell names any initiative. */
export function isPresent(cell: InitiativeCell | null): boolean {
  return cell?.segments.some(({ words }) => words.state === 'present') === true;
}

/** A cell of recognised levels (mức độ ảnh hưởng); several are read by the highest. */
export function readInitiativeLevel(text: string): InitiativeCell {
  if (isPlaceholder(text)) return { text: '', segments: [], notes: [], dated: false };
  const segments: Segment[] = [];
  const notes: Note[] = [];
  for (const piece of linesOf(text)) {
    const { years, rest } = namedYears(piece);
    const folded = fold(rest);
    if (folded === '') continue;
    if (NONE.is(folded)) {
      segments.push({ years, words: { state: 'none' } });
      continue;
    }
    const match = INITIATIVE_LEVELS.exact(folded);
    const level = match?.meaning ?? levelInside(folded) ?? levelOfList(rest);
    if (level !== null) {
      segments.push({ years, words: { state: 'present', level } });
      continue;
    }
    const guess = INITIATIVE_LEVELS.guess(folded);
    if (guess === null) notes.push(noLevel('initiativeLevel', text));
    else notes.push(note('value-guessed', { field: 'initiativeLevel', text, readAs: guess.phrase }));
    segments.push({
      years,
      words: guess === null ? { state: 'unreadable' } : { state: 'present', level: guess.meaning },
    });
  }
  return { text, segments, notes, dated: segments.some((segment) => segment.years.length > 0) };
}

/** `Cấp cơ sở, cấp tỉnh`. */
function levelOfList(words: string): number | null {
  const levels = words.split(/[,/+]/).map((part) => INITIATIVE_LEVELS.exact(fold(part))?.meaning ?? null);
  return levels.includes(null) ? null : Math.max(...levels.map((level) => level ?? 0));
}

/** Asks for what stands in a cell whatever the year, which is only that there is none. */
const NO_YEAR = -1;

function wordsOf(cell: InitiativeCell | null, year: number | null): InitiativeWords {
  let found: InitiativeWords = { state: 'blank' };
  for (const { years, words } of cell?.segments ?? []) {
    const concerned =
      years.length > 0 ? year !== null && years.includes(year) : year === null || words.state === 'none';
    if (!concerned) continue;
    if (words.state === 'present') {
      const before: number | null = found.state === 'present' ? found.level : null;
      const level: number | null = Math.max(before ?? 0, words.level ?? 0) || null;
      found = { state: 'present', level };
    } else if (found.state === 'blank') found = words;
  }
  return found;
}

// Spelt out: engines give each object made by spreading a form of its own, which is large and slow to read.
function presentAt(level: number, text: string): Reading {
  return { state: 'known', level, text, present: true };
}

/**
 * Text and level of one row and year are one cell: none if the text is none; else present, with the level that either
 * names, or of unknown level.
 */
export function initiativeReading(
  text: InitiativeCell | null,
  level: InitiativeCell | null,
  year: number | null,
): { reading: Reading; withoutLevel: boolean } {
  const shown = [text?.text, level?.text].filter((part) => part !== undefined && part !== '').join(' · ');
  const words = wordsOf(text, year);
  // A level beside a dated text belongs to the years that the text names, and to no other.
  const besideDated = text?.dated === true && level?.dated !== true;
  const beside = wordsOf(level, !besideDated ? year : words.state === 'present' ? null : (year ?? NO_YEAR));
  if (words.state === 'none') return { reading: known(0, shown), withoutLevel: false };
  if (words.state === 'blank') {
    if (beside.state === 'blank') {
      const dated = text?.dated === true || level?.dated === true;
      return { reading: dated ? notOfYear(shown) : BLANK, withoutLevel: false };
    }
    if (beside.state === 'none') return { reading: known(0, shown), withoutLevel: false };
  }
  const levels = [words, beside].flatMap((part) =>
    part.state === 'present' && part.level !== null ? [part.level] : [],
  );
  if (levels.length > 0) return { reading: presentAt(Math.max(...levels), shown), withoutLevel: false };
  if (beside.state === 'none') return { reading: presentAt(0, shown), withoutLevel: false };
  // An unreadable level has its own finding; a text without any level gets the warning.
  const reading: Reading = { state: 'unknown', level: 0, text: shown, present: words.state === 'present' };
  return { reading, withoutLevel: words.state === 'present' && beside.state === 'blank' };
}
