import { NONE_WORDS } from '../../criteria/scales';
import type { Kind } from '../../criteria/criterion';
import { fold } from '../../text/fold';
import { wordList } from '../../text/word-list';
import { namedYears, withWholeYears } from '../../text/years';
import type { Reading } from '../nomination';
import { BLANK, isPlaceholder, known, note, unknown, type Note } from './decoded';
import { readAward, type Award } from './award-scale';

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

/** Between awards that stand in one line. */
const SEPARATOR = /[,/&+]|(?<=\s)(?:và|[-–—])(?=\s)/u;

interface Words {
  readonly words: string;
  readonly years: readonly number[];
}

/** How well words are known: as an award's own spelling, only with a slip, or not at all. */
type Knowing = (words: string) => 'exactly' | 'nearly' | 'not';

/**
 * Splits `GK 2022, 2023; BK 2024` into awards and their years. A part that is only years belongs to the award before
 * it, or to the one behind where none is before (`2022: GK`).
 */
function split(text: string, knowing: Knowing): Words[] {
  const piece = withWholeYears(text);
  const parts: { words: string; years: number[] }[] = [];
  let waiting: number[] = [];
  for (const part of piece.split(SEPARATOR)) {
    const { years, rest } = namedYears(part);
    const last = parts.at(-1);
    if (fold(rest) !== '') {
      parts.push({ words: rest, years: [...waiting, ...years] });
      waiting = [];
    } else if (last === undefined) waiting.push(...years);
    else last.years.push(...years);
  }
  const known = parts.map((part) => knowing(part.words));
  if (!known.includes('not')) return parts;
  const whole = namedYears(piece);
  if (known.slice(1).every((one) => one === 'not') && isBetter(knowing(whole.rest), known[0])) {
    return [{ words: whole.rest, years: whole.years }];
  }
  return joinNeighbours(parts, known, knowing);
}

/** Whether joined words may stand for what their first part says: a slip is no better than an exact part. */
function isBetter(joined: ReturnType<Knowing>, first: ReturnType<Knowing> | undefined): boolean {
  return joined === 'exactly' || (joined === 'nearly' && first !== 'exactly');
}

/**
 * Joins parts that are one value only together: `CSTĐ cấp bộ`, `ban`, `ngành`, `tỉnh`. What is known by itself is not
 * joined to what stands before it.
 */
function joinNeighbours(parts: readonly Words[], known: readonly ReturnType<Knowing>[], knowing: Knowing): Words[] {
  const joined: Words[] = [];
  for (let i = 0; i < parts.length;) {
    let limit = i + 1;
    while (limit < parts.length && known[limit] === 'not') limit++;
    const group = (end: number) => parts.slice(i, end);
    const words = (end: number) =>
      group(end)
        .map((part) => part.words)
        .join(' ');
    let end = limit;
    while (end > i + 1 && knowing(words(end)) !== 'exactly') end--;
    if (end === i + 1) {
      end = limit;
      while (end > i + 1 && !isBetter(knowing(words(end)), known[i])) end--;
    }
    joined.push({ words: words(end), years: group(end).flatMap((part) => part.years) });
    i = end;
  }
  return joined;
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
  for (const piece of text.split(/[;\n]/)) {
    for (const { words, years } of split(piece, knowing)) {
      const folded = fold(words);
      if (folded === '') continue;
      if (NONE.is(folded)) {
        segments.push({ years, award: 'none' });
        continue;
      }
      const award = readAward(words, kind, field, text);
      if (award === null) notes.push(note('unknown-value', { field, text }));
      else notes.push(...award.notes);
      segments.push({ years, award: award ?? 'unreadable' });
    }
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
  return none ? known(0, cell.text) : BLANK;
}

/** `Không` without a year holds for every year asked; an award without one only where no year is asked. */
function concerns(segment: Segment, year: number | null): boolean {
  if (segment.years.length > 0) return year !== null && segment.years.includes(year);
  return year === null || segment.award === 'none';
}
