/** The phrases from which the sentences about conditions are put together, in one language. */
export interface ConditionPhrases {
  /** Something read: `“HTNV” (I15)`. `meaning` is given where the text alone does not say its level. */
  readonly read: (text: string, cells: string, meaning: string | null) => string;
  readonly unclear: (text: string, cells: string) => string;
  /** A text that none of the scale's words fits. */
  readonly offScale: (text: string, cells: string) => string;
  /** So many cells of a row are marked where one may be. */
  readonly manyMarked: (count: number, cells: string) => string;
  /** Points outside 0 and `most`. */
  readonly outsidePoints: (text: string, cells: string, most: string) => string;
  /** A discipline that is still being looked into. */
  readonly pending: (text: string, cells: string) => string;
  /** An initiative whose level is nowhere, or cannot be read. */
  readonly noLevel: (text: string, cells: string) => string;
  /** A Giấy khen of another giver. */
  readonly otherGiver: (text: string, cells: string) => string;
  /** Something that is there but does not count, such as a Kỷ niệm chương. */
  readonly notCounted: (text: string, cells: string) => string;
  readonly blank: (cells: string) => string;
  /** A cell that speaks of other years than the one asked. */
  readonly otherYears: (text: string, cells: string) => string;
  /** A cell for titles and commendations that holds only the other of both. */
  readonly otherAward: (text: string, cells: string, wanted: 'title' | 'commendation') => string;
  readonly notRated: (text: string, cells: string) => string;
  readonly noCell: string;

  readonly atLeast: (level: string) => string;
  readonly exactly: (level: string) => string;
  readonly noYears: string;
  /** `list` follows one of them: `năm 2023: “HTNV” (I15)`. */
  readonly inYear: (year: number, found: string) => string;
  readonly either: (found: readonly string[]) => string;

  readonly everyYearMet: (count: number, years: string, required: string) => string;
  readonly everyYearShort: (met: number, asked: number, list: string, required: string) => string;
  readonly thisYearMet: (year: string, found: string, required: string) => string;
  readonly thisYearShort: (year: string, found: string, required: string) => string;

  readonly markMet: (found: string) => string;
  readonly markUnmet: (found: string) => string;
  readonly markUnknown: (found: string) => string;
  readonly disciplineNone: (found: string | null) => string;
  readonly disciplineUnmet: (found: string) => string;
  readonly disciplineUnknown: (found: string) => string;

  /** `required` is null where any initiative will do. */
  readonly initiativeMet: (found: string, required: string | null) => string;
  readonly initiativeUnmet: (found: string, required: string | null, years: string) => string;
  readonly initiativeUnknown: (found: string, required: string | null, years: string) => string;

  readonly votesMet: (found: string, share: string, required: string) => string;
  readonly votesUnmet: (found: string, share: string, required: string) => string;
  readonly votesUnknown: (found: string, required: string) => string;
}

/** ` (I15)`, or nothing where there is no cell. */
export function inBrackets(cells: string): string {
  return cells === '' ? '' : ` (${cells})`;
}

/** Begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
