import { toMillimetres } from '../../report/lengths';

/** Lengths on the paper that is shown: the paper sets `--mm`, how many pixels a millimetre has. */

/** Paper is white and ink is black, in whatever theme the pane is. */
export const PAPER = '#ffffff';
export const INK = '#000000';
/** Lines that only guide the eye, and places that wait to be written. */
export const FAINT = '#bfbfbf';
export const WAITING = '#e6e6e6';

/** Millimetres as a length of CSS. */
export function mm(length: number): string {
  return `calc(var(--mm) * ${String(Math.round(length * 1000) / 1000)}px)`;
}

/** Points as a length of CSS. */
export function pt(size: number): string {
  return mm(toMillimetres(size));
}
