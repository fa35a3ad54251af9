import {
  fileLine,
  fileWord,
  HORIZONTAL_WORDS,
  PATTERN_WORDS,
  rotationOf,
  UNDERLINE_WORDS,
  VERTICAL_WORDS,
} from './look-words';

/** A border's line; null where there is none. */
export type Line = readonly [style: string, weight: string, color: string] | null;

/**
 * What a cell looks like, as far as Excel's interface tells and sets it; plain data, short, since it is kept in hidden
 * names. Gradients, theme colours and runs within a text are not told. Words are Excel's (look-words.ts), colours
 * `#RRGGBB`.
 */
export interface Look {
  /** The name of the cell style; everything else lies over it. */
  readonly style: string;
  readonly font: readonly [
    name: string,
    size: number,
    color: string,
    bold: boolean,
    italic: boolean,
    strikethrough: boolean,
    underline: string,
  ];
  /** Null: no fill. */
  readonly fill: readonly [color: string, pattern: string] | null;
  readonly lines: readonly [top: Line, bottom: Line, left: Line, right: Line];
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly orientation: number;
  readonly locked: boolean;
  readonly hiddenFormula: boolean;
  /** Excel's code in its en-US spelling. */
  readonly numberFormat: string;
}

const isColor = (value: unknown): value is string => value === '' || /^#[0-9A-F]{6}$/i.test(String(value));
const isWord = (words: Readonly<Record<string, string>>, value: unknown): value is string =>
  typeof value === 'string' && fileWord(words, value) !== undefined;

/** Whether a value is a look that can be given to cells; what hidden names hold may be damaged. */
export function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null) return false;
  const look: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
  const { style, font, fill, lines, indent, orientation, numberFormat } = look;
  return (
    typeof style === 'string' &&
    isFont(font) &&
    (fill === null || (Array.isArray(fill) && isColor(fill[0]) && isWord(PATTERN_WORDS, fill[1]))) &&
    Array.isArray(lines) &&
    lines.length === 4 &&
    lines.every(isLine) &&
    isWord(HORIZONTAL_WORDS, look.horizontal) &&
    isWord(VERTICAL_WORDS, look.vertical) &&
    [look.wrap, look.shrink, look.locked, look.hiddenFormula].every((flag) => typeof flag === 'boolean') &&
    typeof indent === 'number' &&
    indent >= 0 &&
    indent <= 250 &&
    typeof orientation === 'number' &&
    rotationOf(orientation) !== undefined &&
    typeof numberFormat === 'string'
  );
}

function isFont(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [name, size, color, bold, italic, strikethrough, underline]: unknown[] = value;
  return (
    typeof name === 'string' &&
    typeof size === 'number' &&
    // Excel's sizes: learn.microsoft.com/office/vba/api/excel.font.size
    size >= 1 &&
    size <= 409 &&
    isColor(color) &&
    [bold, italic, strikethrough].every((flag) => typeof flag === 'boolean') &&
    isWord(UNDERLINE_WORDS, underline)
  );
}

function isLine(value: unknown): boolean {
  if (value === null) return true;
  if (!Array.isArray(value)) return false;
  const [style, weight, color]: unknown[] = value;
  return (
    typeof style === 'string' &&
    typeof weight === 'string' &&
    style !== 'None' &&
    fileLine(style, weight) !== undefined &&
    isColor(color)
  );
}
