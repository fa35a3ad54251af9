import { fold } from '../../text/fold';
import { namedYears } from '../../text/years';

/** `1.`, `2)`, `-`, `•` before an item of a list. */
const NUMBERING = /^\s*(?:\d{1,2}\s*[.)](?!\d)|[-–—+•*])\s*/u;

/** A text without the number or the sign that stands before an item of a list. */
export function withoutNumbering(line: string): string {
  return line.replace(NUMBERING, '');
}

/** Whether a text says something: words, or a met mark that is a sign, not a letter. */
export function saysSomething(text: string): boolean {
  return fold(text) !== '' || /[✓✔]/.test(text);
}

function isYearsAlone(text: string): boolean {
  const { years, rest } = namedYears(text);
  return years.length > 0 && fold(rest) === '';
}

/**
 * The segments of a cell that holds several values. Years that stand alone belong to the segment before them, or to the
 * one behind where none is before.
 */
export function segmentsOf(text: string, between: RegExp): string[] {
  const segments: string[] = [];
  for (const piece of text.split(between)) {
    const last = segments.at(-1);
    if (last !== undefined && (isYearsAlone(piece) || isYearsAlone(last))) {
      segments[segments.length - 1] = `${last}, ${piece}`;
    } else segments.push(piece);
  }
  return segments;
}

/** Lines of a cell as segments of their own, with the years that stand alone in a line beside the line they belong to. */
export function linesOf(text: string): string[] {
  return segmentsOf(text, /;/).flatMap((segment) => {
    const lines = segment.split('\n').map((line) => ({ text: withoutNumbering(line) }));
    const first = lines[0];
    return joinYearsAlone(lines, first !== undefined && isYearsAlone(first.text)).map(
      ({ text: line, years }) => `${line} ${years.join(', ')}`,
    );
  });
}

/**
 * Takes parts that are only years out of a list and gives their years to the part before, or, where years stand first,
 * to the part behind; what finds no such part stays.
 */
export function joinYearsAlone<T extends { readonly text: string }>(
  parts: readonly T[],
  yearsFirst: boolean,
): (T & { readonly years: readonly number[] })[] {
  const joined: (T & { readonly years: number[] })[] = [];
  let waiting: T[] = [];
  const yearsIn = (some: readonly T[]) => some.flatMap((part) => namedYears(part.text).years);
  for (const part of parts) {
    if (isYearsAlone(part.text)) {
      const last = joined.at(-1);
      if (yearsFirst || last === undefined) waiting.push(part);
      else last.years.push(...yearsIn([part]));
    } else if (saysSomething(part.text)) {
      joined.push({ ...part, years: yearsIn(waiting) });
      waiting = [];
    }
  }
  const last = joined.at(-1);
  if (last === undefined) return waiting.map((part) => ({ ...part, years: [] }));
  last.years.push(...yearsIn(waiting));
  return joined;
}
