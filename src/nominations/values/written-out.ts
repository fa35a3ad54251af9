import { AWARD_ABBREVIATIONS, RATING_ABBREVIATIONS, type AbbreviationList } from '../../criteria/abbreviations';
import type { Kind } from '../../criteria/criterion';
import { fold, stripDiacritics } from '../../text/fold';
import { readAwards } from './awards';
import { readRating } from './rating';

/** The fields whose values have abbreviations. */
export const ABBREVIATED_FIELDS = ['rating', 'title', 'commendation'] as const;
export type AbbreviatedField = (typeof ABBREVIATED_FIELDS)[number];

interface Abbreviations {
  readonly pattern: RegExp;
  /** By the abbreviation, folded, with and without diacritics. */
  readonly full: ReadonlyMap<string, string>;
}

/** Where a value begins: not inside words, nor behind the `-` or `/` of a document's number (`12/QĐ-BK`). */
const BEFORE = String.raw`(?<=^|[;,\n&+:(]\s*|(?:^|\s)(?:và|[-–—•*])\s+|(?<!\d)(?:19|20)\d{2}\s+)`;
const BEHIND = String.raw`(?=$|[\s;,&+:().])`;

function abbreviations(list: AbbreviationList): Abbreviations {
  const pairs = list.flatMap(([full, shorts]) =>
    shorts.flatMap((short) => [short, stripDiacritics(short)].map((spelt) => [spelt, full] as const)),
  );
  const longestFirst = pairs.map(([spelt]) => spelt).sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`${BEFORE}(?:${[...new Set(longestFirst)].join('|')})${BEHIND}`, 'giu'),
    full: new Map(pairs.map(([spelt, full]) => [fold(spelt), full])),
  };
}

const RATINGS = abbreviations(RATING_ABBREVIATIONS);
const AWARDS = abbreviations(AWARD_ABBREVIATIONS);

/**
 * A cell's text with its abbreviations written out (`GK 2022; BK 2024` → `Giấy khen 2022; Bằng khen 2024`); null where it
 * holds none, or where its reading is not certain or would be another one: text that is guessed stays as it is.
 */
export function writtenOut(text: string, field: AbbreviatedField, kind: Kind): string | null {
  const { pattern, full } = field === 'rating' ? RATINGS : AWARDS;
  const out = text.replace(pattern, (short) => full.get(fold(short)) ?? short);
  if (out === text) return null;
  const reading = certainReading(text, field, kind);
  return reading !== null && reading === certainReading(out, field, kind) ? out : null;
}

/** What a text says, in a form to be compared; null where anything is to be said of it. */
function certainReading(text: string, field: AbbreviatedField, kind: Kind): string | null {
  if (field === 'rating') {
    const { reading, notes } = readRating(text);
    return notes.length > 0 ? null : `${reading.state} ${String(reading.level)}`;
  }
  const { segments, notes } = readAwards(text, kind, field);
  if (notes.length > 0) return null;
  return JSON.stringify(
    segments.map(({ years, award }) => [years, typeof award === 'string' ? award : { ...award, notes: [] }]),
  );
}
