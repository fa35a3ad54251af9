import { levelShort, type Scale } from '../language/words-levels';
import { formatYears } from '../language/format';
import type { Evidence, Nomination } from '../nominations/nomination';

type YearlyField = 'rating' | 'title' | 'commendation';

/** The best that is known of a field in a year; duplicates of a row do not count. */
function best(nomination: Nomination, field: YearlyField, year: number): Evidence | undefined {
  return nomination.evidence
    .filter((one) => one.field === field && one.year === year && !one.row.duplicate)
    .filter(({ reading }) => reading.state === 'known' || reading.state === 'not-rated')
    .reduce<Evidence | undefined>(
      (top, one) => (top === undefined || one.reading.level > top.reading.level ? one : top),
      undefined,
    );
}

/** A year's level as clerks write it (`HTTNV`), `–` where the sheets do not say. */
export function evidenceByYear(nomination: Nomination, field: YearlyField, year: number): string {
  const evidence = best(nomination, field, year);
  if (evidence === undefined) return '–';
  if (evidence.reading.state === 'not-rated') return evidence.reading.text;
  return levelShort(scaleOf(field, nomination), evidence.reading.level, 'vi');
}

/** The years with a level above none: `2022–2024`; `–` where there is none. */
export function yearsWith(nomination: Nomination, field: YearlyField, years: readonly number[]): string {
  const held = years.filter((year) => {
    const evidence = best(nomination, field, year);
    return evidence !== undefined && evidence.reading.state === 'known' && evidence.reading.level > 0;
  });
  return held.length === 0 ? '–' : formatYears(held);
}

function scaleOf(field: YearlyField, { kind }: Nomination): Scale {
  if (field === 'title') return kind === 'collective' ? 'collective-title' : 'individual-title';
  return field;
}
