import { NONE_WORDS } from '../../criteria/scales';
import type { Kind } from '../../criteria/criterion';
import { fold } from '../../text/fold';
import { wordList } from '../../text/word-list';
import type { Reading } from '../nomination';
import { BLANK, isPlaceholder, known, notOfYear, unknown, type Note } from './decoded';
import { readAward, type Award } from './award-scale';
import { awardWords, type Knowing } from './award-words';
import { noLevel } from './marks';

const NONE = wordList(NONE_WORDS);

/** One award of a cell with the years written beside it (empty: the column's or the row's year). */
interface Segment {
  readonly years: readonly number[];
  readonly award: Award | 'none' | 'unreadable';
}

/** A cell of titles and commendations, read whole. */
export interface AwardCell {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly notes: readonly Note[];
  /** Whether any year is named in it. */
  readonly dated: boolean;
}

/**
 * Reads a cell of titles or commendations (or both): each value by its own scale, with the years named beside it.
 * @param field the field the column was mapped to
 */
export function readAwards(text: string, kind: Kind, field: 'title' | 'commendation'): AwardCell {
  if (isPlaceholder(text)) return { text: '', segments: [], notes: [], dated: false };
  const notes: Note[] = [];
  const segments: Segment[] = [];
  const knowing: Knowing = (words) => {
    if (NONE.is(fold(words))) return 'exactly';
    const award = readAward(words, kind, field, words);
    if (award === null) return 'not';
    return award.notes.some((one) => one.code === 'value-guessed') ? 'nearly' : 'exactly';
  };
  for (const { words, years } of awardWords(text, knowing)) {
    if (NONE.is(fold(words))) {
      segments.push({ years, award: 'none' });
      continue;
    }
    const award = readAward(words, kind, field, text);
    if (award !== null) notes.push(...award.notes);
    else if (!notes.some((one) => one.code === 'unknown-value')) notes.push(noLevel(field, text));
    segments.push({ years, award: award ?? 'unreadable' });
  }
  return { text, segments, notes, dated: segments.some((segment) => segment.years.length > 0) };
}

/** What a column's cells say of their years. */
export interface AwardContext {
  /** The field that the column was mapped to. */
  readonly field: 'title' | 'commendation';
  /** Whether the column holds both by its header. */
  readonly combined: boolean;
}

/**
 * What an award cell says of one scale in one year.
 * @param year null: what stands there without a year; else what names that year
 * @returns null where the cell says nothing of that scale (a title column without commendations)
 */
export function awardReading(
  cell: AwardCell,
  scale: 'title' | 'commendation',
  year: number | null,
  context: AwardContext,
): Reading | null {
  const own = context.combined || context.field === scale;
  if (cell.segments.length === 0) return own ? BLANK : null;
  const none = cell.segments.some((segment) => segment.award === 'none' && concerns(segment, year));
  let best: number | null = null;
  let unreadable = false;
  let other = false;
  for (const segment of cell.segments) {
    if (!concerns(segment, year)) continue;
    const { award } = segment;
    if (award === 'unreadable' || (award !== 'none' && award.scale === 'wrong')) unreadable = true;
    else if (award !== 'none' && award.scale === scale) best = Math.max(best ?? 0, award.level);
    else if (award !== 'none') other = true;
  }
  if (best !== null) return known(best, cell.text);
  if (!own) return null;
  if (unreadable) return unknown(cell.text);
  if (other && !none) return { state: 'unknown', level: 0, text: cell.text, elsewhere: true };
  return none ? known(0, cell.text) : notOfYear(cell.text);
}

/** `Không` without a year holds for every year asked; an award without one only where no year is asked. */
function concerns(segment: Segment, year: number | null): boolean {
  if (segment.years.length > 0) return year !== null && segment.years.includes(year);
  return year === null || segment.award === 'none';
}
