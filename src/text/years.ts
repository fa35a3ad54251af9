/** Years as Vietnamese sheets write them in running text. */

const YEAR = '(?:19|20)\\d{2}';
const DATE = new RegExp(
  `\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*${YEAR}|ngày[^\\n;]{0,12}tháng[^\\n;]{0,8}năm\\s*(?:${YEAR}|[….]+)|tháng\\s*\\d{1,2}\\s*(?:năm|[/.-])?\\s*${YEAR}|(?<!\\d)\\d{1,2}\\s*/\\s*${YEAR}(?!\\d)`,
  'giu',
);
/** `17-CV/BDVTU`, `06/2022/QH15`, `QĐ số 12/2023`; but in `năm 2024 - tập thể` the number is a year. */
const DOCUMENT_NUMBER = new RegExp(
  `(?<!\\d|n[ăa]m\\s*)(?!${YEAR}(?:\\s+[/-]|[/-]\\s))\\d+\\s*[/-]\\s*(?:${YEAR}\\s*[/-]\\s*)?(?!${YEAR})\\p{L}[\\p{L}\\d/-]*|số\\s*\\d+\\s*[/-]\\s*${YEAR}`,
  'giu',
);
const RANGE = new RegExp(`(${YEAR})\\s*(?:-|–|—|đến|tới)\\s*(?:năm\\s*|hết\\s*)*(${YEAR})`, 'giu');
const SPACED_RANGE = new RegExp(`(${YEAR})\\s*[-–—]\\s*(${YEAR})`, 'gu');
const SINGLE = new RegExp(`(?<!\\d)(${YEAR})(?!\\d)`, 'gu');

/** The text without dates and document numbers, whose years say nothing of the year meant. */
export function withoutDates(text: string): string {
  return text.replace(DATE, ' ').replace(DOCUMENT_NUMBER, ' ');
}

/** The years of a text's calendar dates (`15/3/2023`, `tháng 3 năm 2023`), ascending; document numbers are no dates. */
export function yearsOfDates(text: string): number[] {
  const dates = text.replace(DOCUMENT_NUMBER, ' ').match(DATE) ?? [];
  const years = dates.flatMap((date) => date.match(new RegExp(YEAR, 'g')) ?? []).map(Number);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The text without its calendar dates, and with ranges of years in one piece (`2022 - 2024` → `2022-2024`). */
export function withWholeYears(text: string): string {
  return text.replace(DATE, ' ').replace(SPACED_RANGE, '$1-$2');
}

export interface NamedYears {
  /** Ascending, each once; a range counts each of its years. */
  readonly years: readonly number[];
  readonly range: boolean;
  /** The text with the years and their word `năm` taken out. */
  readonly rest: string;
}

/** The years a text names: `GK 2022, 2023`, `2022-2024`, `năm 2023`; dates and document numbers are passed over. */
export function namedYears(text: string): NamedYears {
  if (!/(?:19|20)\d\d/.test(text)) return { years: [], range: false, rest: text };
  const years = new Set<number>();
  let range = false;
  const dateless = withoutDates(text);
  const unranged = dateless.replace(RANGE, (_, first: string, last: string) => {
    range = true;
    const to = Math.min(Number(last), Number(first) + 60);
    for (let year = Number(first); year <= to; year++) years.add(year);
    return ' \u0000 ';
  });
  for (const match of unranged.matchAll(SINGLE)) years.add(Number(match[1]));
  const rest = unranged
    .replace(SINGLE, '\u0000')
    .replace(/(?:(?:trong|của|các|từ)\s+)*(?:năm\s*)?\u0000/giu, ' ')
    .replace(/\u0000/g, ' ');
  return { years: [...years].sort((a, b) => a - b), range, rest };
}
