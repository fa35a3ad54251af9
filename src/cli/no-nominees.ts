import type { Language } from '../language/language';
import { commandLineSentences } from '../language/words-command-line';
import type { Nominations } from '../nominations/result';
import { isList } from '../nominations/table';

/** Why tables were found and yet nobody is nominated: the list is not filled in, or it is another year's. */
export function noNomineesSentence({ year, tables }: Nominations, language: Language): string {
  const sentences = commandLineSentences(language);
  const lists = tables.filter(isList);
  const stated = distinct(lists.map((table) => table.year));
  const bound = distinct(lists.flatMap(({ columns }) => columns.map((column) => column.year)));
  // A table without a filled row still spans the one row below its header.
  const isShort = lists.every(({ rows: [first, last] }) => last <= first);
  // A list stands for the year of its title; the years of its columns are those of the evidence.
  const years = stated.length > 0 ? stated : bound;
  const latest = years[years.length - 1];
  if (years.includes(year) || (latest === undefined && isShort)) return sentences.noRows;
  return latest === undefined ? sentences.noRowsOfYear(year) : sentences.otherYears(year, years.join(', '), latest);
}

function distinct(years: readonly (number | null)[]): number[] {
  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => a - b);
}
