import type { Kind } from '../criteria/criterion';
import { dayText } from '../grid/dates';
import type { BirthDate } from '../nominations/nomination';
import type { Language } from './language';

/** Keeps a number and its unit on one line. */
export const NO_BREAK_SPACE = '\u00a0';

/** 92.3 → `92,3` (vi) or `92.3` (en); at most `decimals` digits, none that are only zeros unless `fixed`. */
export function formatNumber(value: number, language: Language, decimals = 1, fixed = false): string {
  const digits = value.toFixed(decimals);
  const short = fixed || decimals === 0 ? digits : digits.replace(/\.?0+$/, '');
  return language === 'vi' ? short.replace('.', ',') : short;
}

/** 1234567 → `1.234.567` (vi) or `1,234,567` (en). */
export function formatCount(value: number, language: Language): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/**
 * A share (0–1) as percent with one decimal: `92,3 %` with a no-break space (vi), `92.3%` (en).
 * @param below a bound that the share lies below: rounding must not make it look reached
 */
export function formatPercent(share: number, language: Language, below?: number): string {
  let percent = Math.round(share * 1000) / 10;
  if (below !== undefined && share < below && percent >= below * 100) percent = Math.floor(share * 1000) / 10;
  return formatNumber(percent, language) + (language === 'vi' ? `${NO_BREAK_SPACE}%` : '%');
}

/** A score: one decimal, `–` where nothing was assessed. */
export function formatScore(score: number | null, language: Language): string {
  return score === null ? '–' : formatNumber(score, language);
}

/** A birth date as dd/mm/yyyy in both languages, as the sheets are written, or only its year. */
export function formatBirthDate(date: BirthDate): string {
  return 'month' in date ? dayText(date) : String(date.year);
}

/** [2022, 2023, 2024] → `2022–2024`; [2022, 2024] → `2022, 2024`. Ascending. */
export function formatYears(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  if (years.length > 2 && last - first === years.length - 1) return `${String(first)}–${String(last)}`;
  return years.join(', ');
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order: people by given name (the last word), then by the words before it; others as they stand. */
export function compareNames(a: string, b: string, kind: Kind): number {
  if (kind !== 'individual') return collator.compare(a, b);
  return collator.compare(givenName(a), givenName(b)) || collator.compare(a, b);
}

function givenName(name: string): string {
  const trimmed = name.trim();
  return trimmed.slice(trimmed.lastIndexOf(' ') + 1);
}

/** `A`, `A và B`, `A, B và C`. */
export function enumerated(items: readonly string[], and: string): string {
  const [last = '', ...others] = [...items].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} ${and} ${last}`;
}
