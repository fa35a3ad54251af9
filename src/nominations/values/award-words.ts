import { fold } from '../../text/fold';
import { namedYears, withWholeYears } from '../../text/years';
import { joinYearsAlone, segmentsOf, withoutNumbering } from './segments';

/** One award's words, with the years written beside them. */
export interface AwardWords {
  readonly words: string;
  readonly years: readonly number[];
}

/** How well words are known: as an award's own spelling, only with a slip, or not at all. */
export type Knowing = (words: string) => 'exactly' | 'nearly' | 'not';

interface Part extends AwardWords {
  /** The line of the cell in which it begins. */
  readonly line: number;
}

/** Between awards that stand in one line. */
const SEPARATOR = /[,/&+]|(?<=\s|^)(?:và|[-–—])(?=\s)/u;
/** At `;`, and at the full stop behind a year (`GK: 2022, 2023. BK: 2024`). */
const BETWEEN = /;|(?<=(?<!\d)(?:19|20)\d\d\s*\)?)\.(?=\s+\p{L})/u;
const YEAR_FIRST = /^[\s(–—-]*(?:năm\s*)?(?:19|20)\d\d/iu;
/** `01 Giấy khen`: how many, at least one. */
const COUNT = /^\s*(?!00?\s)\d{1,2}\s+(?=\p{L})/u;

/** `GK 2022, 2023; BK 2024` as awards with their years; a line may be a part of an award's words, or awards itself. */
export function awardWords(text: string, knowing: Knowing): AwardWords[] {
  return segmentsOf(text, BETWEEN).flatMap((segment) => {
    const awards = split(withWholeYears(segment), knowing);
    // A number of a document alone is no award.
    return awards.length > 0 || fold(segment) === '' ? awards : [{ words: segment, years: [] }];
  });
}

/**
 * Splits a segment into awards. Parts that are only years belong to the award before them; where the segment begins
 * with a year, to the one behind (`2022: GK`).
 */
function split(segment: string, knowing: Knowing): readonly AwardWords[] {
  const yearsFirst = YEAR_FIRST.test(segment);
  const written = segment.split('\n').flatMap((text, line) =>
    withoutNumbering(text)
      .split(SEPARATOR)
      .map((part) => ({ text: part, line })),
  );
  const parts: Part[] = joinYearsAlone(written, yearsFirst).flatMap(({ text, line, years: alone }) => {
    const { years, rest } = namedYears(text);
    const words = rest.replace(COUNT, '');
    // Years that stand alone in the whole segment are words that no scale knows.
    if (fold(words) !== '') return [{ words, years: [...alone, ...years], line }];
    return years.length > 0 ? [{ words: text, years, line }] : [];
  });
  return withSegmentYears(joinParts(parts, knowing), yearsFirst);
}

/** Joins parts that are one award only together. */
function joinParts(parts: readonly Part[], knowing: Knowing): readonly Part[] {
  const known = parts.map((part) => knowing(part.words));
  if (!known.includes('not')) return parts;
  const whole = together(parts);
  if (known.slice(1).every((one) => one === 'not') && isBetter(knowing(whole.words), known[0])) return [whole];
  return joinNeighbours(parts, known, knowing);
}

function together(parts: readonly Part[]): Part {
  return {
    words: parts.map((part) => part.words).join(' '),
    years: [...new Set(parts.flatMap((part) => part.years))],
    line: parts[0]?.line ?? 0,
  };
}

/** Whether joined words may stand for what their first part says: a slip is no better than an exact part. */
function isBetter(joined: ReturnType<Knowing>, first: ReturnType<Knowing> | undefined): boolean {
  return joined === 'exactly' || (joined === 'nearly' && first !== 'exactly');
}

/**
 * Joins parts that are one value only together: `CSTĐ cấp bộ`, `ban`, `ngành`, `tỉnh`. What is known by itself is not
 * joined to what stands before it, unless it is known with a slip only and the whole is known (`Tập thể`, `LĐTT`).
 */
function joinNeighbours(parts: readonly Part[], known: readonly ReturnType<Knowing>[], knowing: Knowing): Part[] {
  const joined: Part[] = [];
  for (let i = 0; i < parts.length;) {
    const reach = (stops: (one: ReturnType<Knowing> | undefined) => boolean) => {
      let end = i + 1;
      while (end < parts.length && !stops(known[end])) end++;
      return end;
    };
    const group = (end: number) => together(parts.slice(i, end));
    let end = reach((one) => one === 'exactly' || (one === 'nearly' && known[i] !== 'not'));
    while (end > i + 1 && knowing(group(end).words) !== 'exactly') end--;
    if (end === i + 1) {
      end = reach((one) => one !== 'not');
      while (end > i + 1 && !isBetter(knowing(group(end).words), known[i])) end--;
    }
    joined.push(group(end));
    i = end;
  }
  return joined;
}

/**
 * An award without a year of its own has its segment's: the one that stands before it (`2022: LĐTT, GK`), else the next
 * one in its line (`LĐTT, GK 2022`).
 */
function withSegmentYears(parts: readonly Part[], yearsFirst: boolean): readonly AwardWords[] {
  return parts.map((part, index) => {
    if (part.years.length > 0) return part;
    const dated = (one: Part) => one.years.length > 0 && (yearsFirst || one.line === part.line);
    const before = parts.slice(0, index).findLast(dated);
    const behind = parts.slice(index).find(dated);
    return { ...part, years: ((yearsFirst ? before : behind) ?? before ?? behind)?.years ?? [] };
  });
}
