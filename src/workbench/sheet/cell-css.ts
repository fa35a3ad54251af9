import type { CSSProperties } from 'react';
import type { CellValue } from '../../grid/grid';
import type { RuleLook } from '../../embedded-excel/model/conditional-formats';
import type { BorderLook, CellLook, StyleTable } from '../../embedded-excel/model/styles';
import { lookOf } from '../../embedded-excel/model/styles-look';

/** The line that Excel draws between cells without borders. */
export const GRID_LINE = '1px solid #d8d8d8';
const NO_LINE = '1px solid transparent';

/** Fonts of offices that a machine may lack, and what stands in for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  'times new roman': '"Liberation Serif", Tinos, serif',
  arial: '"Liberation Sans", Arimo, sans-serif',
  calibri: 'Carlito, "Segoe UI", "Noto Sans", sans-serif',
  cambria: 'Caladea, "Liberation Serif", serif',
  tahoma: 'Verdana, "DejaVu Sans", sans-serif',
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'flex-start',
  center: 'center',
  centerContinuous: 'center',
  right: 'flex-end',
};
const ALIGNED: Readonly<Record<string, CSSProperties['textAlign']>> = {
  'flex-start': 'left',
  center: 'center',
  'flex-end': 'right',
};
const VERTICAL: Readonly<Record<string, string>> = { top: 'flex-start', center: 'center', bottom: 'flex-end' };
const INDENT = 9;

const known = new WeakMap<StyleTable, Map<number, CSSProperties>>();

/** How a style's cells look, but for where their text stands and their lines. */
export function cssOf(styles: StyleTable, style: number): CSSProperties {
  const made = known.get(styles) ?? new Map<number, CSSProperties>();
  known.set(styles, made);
  const before = made.get(style);
  if (before !== undefined) return before;
  const css = written(lookOf(styles, style));
  made.set(style, css);
  return css;
}

function written({ font, fill, vertical, wrap, rotation }: CellLook): CSSProperties {
  const lines = [font.underline === 'none' ? '' : 'underline', font.strikethrough ? 'line-through' : '']
    .filter((line) => line !== '')
    .join(' ');
  return {
    fontFamily: `"${font.name.replace(/["\\]/g, '')}", ${STAND_INS[font.name.toLowerCase()] ?? '"Segoe UI", "Noto Sans", sans-serif'}`,
    fontSize: `${String(font.size)}pt`,
    color: font.color,
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(lines === '' ? {} : { textDecoration: lines }),
    ...(fill === null ? {} : { backgroundColor: fill }),
    alignItems: VERTICAL[vertical] ?? 'center',
    ...(wrap ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : {}),
    ...turned(rotation),
  };
}

/** 0 to 90 turns up, 91 to 180 down, 255 stacks the letters (ECMA-376 part 1, 18.8.1); only upright text is shown so. */
function turned(rotation: number): CSSProperties {
  if (rotation === 90) return { writingMode: 'sideways-lr' };
  if (rotation === 180) return { writingMode: 'vertical-rl' };
  return rotation === 255 ? { writingMode: 'vertical-rl', textOrientation: 'upright' } : {};
}

/** Where a value stands from left to right: texts left, numbers right, truths and errors in the middle. */
export function placing(look: CellLook, value: CellValue): CSSProperties {
  const usual = typeof value === 'number' ? 'flex-end' : typeof value === 'string' ? 'flex-start' : 'center';
  const justifyContent = HORIZONTAL[look.horizontal] ?? usual;
  const textAlign = look.horizontal === 'justify' ? 'justify' : ALIGNED[justifyContent];
  if (look.indent === 0) return { justifyContent, textAlign };
  const indent = look.indent * INDENT + 3;
  return {
    justifyContent,
    textAlign,
    ...(justifyContent === 'flex-end' ? { paddingRight: indent } : { paddingLeft: indent }),
  };
}

const LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

function line({ style, color }: BorderLook): string | null {
  return style === 'none' ? null : `${LINES[style] ?? '1px solid'} ${color}`;
}

/**
 * The line between a cell and the next: the cell's own, else the next one's, else the sheet's grid line, which a fill
 * covers.
 */
export function edge(own: BorderLook, next: BorderLook, filled: boolean, gridLines: boolean): string {
  return line(own) ?? line(next) ?? (filled || !gridLines ? NO_LINE : GRID_LINE);
}

/** What a rule changes of a look. */
export function ruledCss({ fill, fontColor, bold, italic, strikethrough, underline }: RuleLook): CSSProperties {
  return {
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...(fontColor === null ? {} : { color: fontColor }),
    ...(bold === null ? {} : { fontWeight: bold ? 700 : 400 }),
    ...(italic === null ? {} : { fontStyle: italic ? 'italic' : 'normal' }),
    ...(strikethrough === true ? { textDecoration: 'line-through' } : {}),
    ...(underline === null || underline === 'none' ? {} : { textDecoration: 'underline' }),
  };
}
