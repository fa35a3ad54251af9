import type { GridName } from '../grid/grid';
import { NAME_PREFIX, namesByKey, textFromNames } from '../grid/own-names';
import type { FormerWidth } from './keep-before';

/** Pixels of a character of the usual font, Calibri 11. */
const PIXELS = 7;

/** Whole pixels, of 3/4 of a point. @see ECMA-376 part 1, 18.3.1.13 (width) */
function pointsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / PIXELS)) / 256) * PIXELS) * 0.75;
}

/**
 * A column's width before the command line marked the file: it remembers the sheet's `cols` element. Standard where
 * that says nothing.
 * @param column from 0
 */
export function widthOfFile(names: readonly GridName[], column: number): FormerWidth {
  const text = textFromNames(`${NAME_PREFIX}file`, namesByKey(names)) ?? '';
  for (const [element] of text.matchAll(/<[^<>]*\bcol\b[^<>]*>/g)) {
    const attribute = (name: string): string | undefined =>
      new RegExp(`\\b${name}=\\\\?["']([^"'\\\\]*)`).exec(element)?.[1];
    if (column + 1 < Number(attribute('min')) || column + 1 > Number(attribute('max'))) continue;
    const width = Number(attribute('width') ?? NaN);
    const hidden = /^(?:1|true)$/.test(attribute('hidden') ?? '');
    if (!Number.isNaN(width)) return { points: pointsOf(width), standard: false, hidden };
  }
  return { points: 0, standard: true, hidden: false };
}
