import { levelShort, type Scale } from '../language/words-levels';
import { formatYears } from '../language/format';
import { CELL_SIGNS, type CellSign } from '../language/report-words';
import type { Evidence, EvidenceField, Nomination } from '../nominations/nomination';

export type YearlyField = 'rating' | 'title' | 'commendation';

/** What a cell of an annex says of a year: a text, or the sign of why there is none. */
export type YearCell = { readonly text: string; readonly sign?: CellSign };

/** All that the sheets say of a field in a year; duplicates of a row do not count. */
function heldIn(nomination: Nomination, field: EvidenceField, year: number): readonly Evidence[] {
  return nomination.evidence.filter((one) => one.field === field && one.year === year && !one.row.duplicate);
}

/** The best that is known of a field in a year; points stand for a rating where its words are missing (spec 4). */
function best(nomination: Nomination, field: YearlyField, year: number): Evidence | undefined {
  const top = heldIn(nomination, field, year)
    .filter(({ reading }) => reading.state === 'known' || reading.state === 'not-rated')
    .reduce<Evidence | undefined>(
      (most, one) => (most === undefined || one.reading.level > most.reading.level ? one : most),
      undefined,
    );
  if (top !== undefined || field !== 'rating') return top;
  return heldIn(nomination, 'ratingPoints', year).find(({ reading }) => reading.state === 'known');
}

/** Why nothing is known of a field in a year. */
function signOf(nomination: Nomination, field: YearlyField, year: number): CellSign {
  const held = [
    ...heldIn(nomination, field, year),
    ...(field === 'rating' ? heldIn(nomination, 'ratingPoints', year) : []),
  ];
  if (held.some(({ reading }) => reading.state === 'unknown' && reading.elsewhere !== true)) return 'unreadable';
  return nomination.joinedYear !== null && year < nomination.joinedYear ? 'not-in-office' : 'not-written';
}

const signed = (sign: CellSign): YearCell => ({ text: CELL_SIGNS[sign], sign });

/** A year's level; null where nothing is known of it. */
export function levelIn(nomination: Nomination, field: YearlyField, year: number): number | null {
  const reading = best(nomination, field, year)?.reading;
  return reading?.state === 'known' ? reading.level : null;
}

/** A year's level as clerks write it (`HTTNV`). */
export function evidenceByYear(nomination: Nomination, field: YearlyField, year: number): YearCell {
  const evidence = best(nomination, field, year);
  if (evidence === undefined) return signed(signOf(nomination, field, year));
  if (evidence.reading.state === 'not-rated') return { text: evidence.reading.text };
  return { text: levelShort(scaleOf(field, nomination), evidence.reading.level, 'vi') };
}

/** The years with a level above none: `2022–2024`; where there is none, whether the sheets say so for every year. */
export function yearsWith(nomination: Nomination, field: YearlyField, years: readonly number[]): YearCell {
  const levels = years.map((year) => best(nomination, field, year)?.reading);
  const held = years.filter((_, n) => levels[n]?.state === 'known' && (levels[n]?.level ?? 0) > 0);
  if (held.length > 0) return { text: formatYears(held) };
  const signs = years.filter((_, n) => levels[n] === undefined).map((year) => signOf(nomination, field, year));
  const worst = (['unreadable', 'not-written'] as const).find((sign) => signs.includes(sign));
  if (worst !== undefined) return signed(worst);
  return signs.length === years.length
    ? signed('not-in-office')
    : { text: levelShort(scaleOf(field, nomination), 0, 'vi') };
}

/** The scale of a field; models have no titles of their own. */
export function scaleOf(field: YearlyField, { kind }: Pick<Nomination, 'kind'>): Scale {
  if (field === 'title') return kind === 'collective' ? 'collective-title' : 'individual-title';
  return field;
}
