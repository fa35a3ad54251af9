/** What Excel asks of a sheet's name. */

/** The most letters of it. */
export const LONGEST_SHEET_NAME = 31;

/** Signs that it refuses; an apostrophe only at its ends. */
const REFUSED = /[\\/?*[\]:\u0000-\u001f]/;

/** Whether a name holds something that Excel refuses. */
export function holdsRefusedSign(name: string): boolean {
  return REFUSED.test(name) || name.startsWith("'") || name.endsWith("'");
}

/** A text without what Excel refuses, apostrophes too: each such sign becomes another. */
export function withoutRefusedSigns(text: string, instead: string): string {
  return text.replace(new RegExp(`${REFUSED.source}|'`, 'g'), instead);
}
