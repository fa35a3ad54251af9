import { MARK_ROLES } from '../marks/plan';
import { fontEncoding } from '../text/legacy';
import type { Look } from './look';

/** What a cell of ours holds, as far as its look depends on it. */
export type CellKind = 'empty' | 'header' | 'value' | 'literal';

/** What a value's look depends on besides. */
export interface CellTraits {
  readonly kind: CellKind;
  /** Its text goes on below the end of its row, whose height is the office's: it begins at the top. */
  readonly overfull: boolean;
}

/** Excel takes a typed text that begins so for a formula, a number or a mark of text: such a text gets the format `@`. */
export function isLiteral(text: string): boolean {
  return /^[=+\-@\t\r']/.test(text);
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
  if (kind === 'header') return { ...inReadableFont(like), numberFormat: 'General' };
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
