import type { Look } from '../grid/former-look';
import { MARK_ROLES } from '../marks/plan';
import { fontEncoding } from '../text/legacy';

/** What a cell of ours holds, as far as its look depends on it. */
export type CellKind = 'empty' | 'header' | 'literal-header' | 'value' | 'literal';

/** What a value's look depends on besides. */
export interface CellTraits {
  readonly kind: CellKind;
  /** Its text goes on below the end of its row, whose height is the office's: it begins at the top. */
  readonly overfull: boolean;
}

/** Begins like a formula, or with the mark of text. */
const SIGN = /^[=+\-@\t\r']/;
/** Nothing but what numbers, amounts, dates and times are made of: `(4)`, `3/2`, `May 10`, `1E5`, `7:30 am`. */
const NUMBER =
  /^(?=.*\d)(?:[\d\s.,/:()%$€£¥₫+-]|e(?=[\d+-])|[ap]m?\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)+$/i;
const WORD = /^\s*(?:true|false|#.*[!?A/].*)\s*$/i;

/**
 * Whether Excel may take a written text for something else, a formula, a number, a date: such a text gets the format
 * `@`. What is written to `values` is read as if it were typed.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function isLiteral(text: string): boolean {
  return SIGN.test(text) || NUMBER.test(text) || WORD.test(text);
}

/** Our texts are Unicode, which fonts such as .VnTime and VNI-Times show as other letters. */
function inReadableFont(look: Look): Look {
  const [name, ...others] = look.font;
  return fontEncoding(name) === null ? look : { ...look, font: ['Times New Roman', ...others] };
}

/**
 * The looks of our cells, from the look of the cell of their row in the table's last column: its lines, font and fill,
 * but results wrap and stand left or centred at the height of their neighbour. As the executor for files has it.
 */
export function ownLooks(): (like: Look, column: number, traits: CellTraits) => Look {
  const made = new Map<Look, Map<string, Look>>();
  return (like, column, traits) => {
    const centred = MARK_ROLES[column] === 'score' || MARK_ROLES[column] === 'rank';
    const key = `${traits.kind} ${String(traits.overfull)} ${String(centred)}`;
    const known = made.get(like)?.get(key);
    if (known !== undefined) return known;
    const look = makeLook(like, centred, traits);
    made.set(like, (made.get(like) ?? new Map<string, Look>()).set(key, look));
    return look;
  };
}

function makeLook(like: Look, centred: boolean, { kind, overfull }: CellTraits): Look {
  if (kind === 'empty') return { ...like, numberFormat: 'General' };
  if (kind === 'header' || kind === 'literal-header')
    return { ...inReadableFont(like), numberFormat: kind === 'header' ? 'General' : '@' };
  return {
    ...inReadableFont(like),
    horizontal: centred ? 'Center' : 'Left',
    vertical: overfull || like.vertical === 'Top' ? 'Top' : 'Center',
    wrap: true,
    indent: 0,
    shrink: false,
    orientation: 0,
    numberFormat: kind === 'literal' ? '@' : 'General',
  };
}
