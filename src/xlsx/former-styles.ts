import type { Line, Look } from '../grid/former-look';
import {
  fileLine,
  fileWord,
  HORIZONTAL_WORDS,
  PATTERN_WORDS,
  rotationOf,
  UNDERLINE_WORDS,
  VERTICAL_WORDS,
} from '../grid/look-words';
import { builtInId } from './number-formats';
import { attributeOf, escapeXml, prefixOf, rootOf, spliced, type TextElement } from './patch-text';
import { listOf, withPrefix } from './style-lists';
import type { ToldLooks } from './told-looks';

/** Cell formats for looks that hidden names keep. */
export interface FormerStyles {
  /**
   * The number of a cell format that looks so; null where a cell that is not there does.
   * @param look null: like a new cell of the style `plain`
   * @param absent the format that its row or column gives a cell which is not there
   */
  styleOf(look: Look | null, plain: string, absent: number): number | null;
  /** The styles part with what was added. */
  finish(): string;
}

/** Formats of a workbook without a styles part: there are no looks at all. */
export const noFormerStyles: FormerStyles = { styleOf: () => null, finish: () => '' };

/**
 * Looks formats up in a styles part, and adds those that are not there; what is there keeps its number.
 * @param told the same part's looks
 */
export function formerStyles(text: string, told: ToldLooks): FormerStyles {
  const root = rootOf(text);
  const prefix = prefixOf(text, root);
  const put = (xml: string): string => withPrefix(xml, prefix);
  const formats = listOf(text, root, 'numFmts');
  const [fonts, fills, borders] = [
    listOf(text, root, 'fonts'),
    listOf(text, root, 'fills'),
    listOf(text, root, 'borders'),
  ];
  const cells = listOf(text, root, 'cellXfs');
  let highest = Math.max(163, ...formats.children.map((one) => Number(attributeOf(text, one, 'numFmtId') ?? 0)));
  const codes = new Map(
    formats.children.map((one) => [attributeOf(text, one, 'formatCode'), Number(attributeOf(text, one, 'numFmtId'))]),
  );
  const byLook = new Map<string, number>();
  for (let format = 0; format < told.count; format++) {
    const key = keyOf(told.ofFormat(format));
    if (!byLook.has(key)) byLook.set(key, format);
  }
  const plains = new Map<string, Look>();
  const plainLook = (style: string): Look => {
    const look = plains.get(style) ?? told.ofStyle(style);
    plains.set(style, look);
    return look;
  };

  const numberFormat = (code: string): number => {
    const known = builtInId(code) ?? codes.get(code);
    if (known !== undefined) return known;
    const id = ++highest;
    formats.add(put(`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`));
    codes.set(code, id);
    return id;
  };
  const added = (look: Look): number => {
    const font = fonts.add(put(fontXml(look.font)));
    const fill = look.fill === null ? 0 : fills.add(put(fillXml(look.fill)));
    const border = look.lines.every((line) => line === null) ? null : borders.add(put(borderXml(look.lines)));
    return cells.add(
      put(
        `<xf numFmtId="${String(numberFormat(look.numberFormat))}" fontId="${String(font)}" fillId="${String(fill)}"` +
          ` borderId="${String(border ?? noBorder())}" xfId="${String(told.styleId(look.style))}" applyNumberFormat="1"` +
          ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
          `${alignmentXml(look)}${protectionXml(look)}</xf>`,
      ),
    );
  };
  /** The first border is the empty one in nearly every workbook. */
  const noBorder = (): number => (isEmpty(text, borders.children[0]) ? 0 : borders.add(put('<border/>')));
  return {
    styleOf(look, plain, absent) {
      const wanted = look ?? plainLook(plain);
      const key = keyOf(wanted);
      if (key === keyOf(told.ofFormat(absent))) return null;
      const format = byLook.get(key) ?? added(wanted);
      byLook.set(key, format);
      return format;
    },
    finish() {
      const lists = [formats, fonts, fills, borders, cells];
      const splices = lists.flatMap((list) => list.splices(list.grown() || (list !== formats && cells.grown())));
      return spliced(text, splices);
    },
  };
}

/** Whether no side of a border has a line. */
function isEmpty(text: string, border: TextElement | undefined): boolean {
  return (border?.children ?? []).every((side) => (attributeOf(text, side, 'style') ?? 'none') === 'none');
}

/** Looks are told alike; only colours come in either case. */
function keyOf(look: Look): string {
  const known = keys.get(look);
  if (known !== undefined) return known;
  const key = JSON.stringify(look).replace(/"#[0-9a-f]{6}"/gi, (color) => color.toUpperCase());
  keys.set(look, key);
  return key;
}

/** The same objects come again and again. */
const keys = new WeakMap<Look, string>();

function colorXml(name: string, color: string): string {
  return color === '' ? '' : `<${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}

function fontXml([name, size, color, bold, italic, strikethrough, underline]: Look['font']): string {
  const drawn = fileWord(UNDERLINE_WORDS, underline) ?? 'none';
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strikethrough ? '<strike/>' : ''}` +
    `${drawn === 'none' ? '' : `<u val="${drawn}"/>`}<sz val="${String(size)}"/>${colorXml('color', color)}` +
    `${name === '' ? '' : `<name val="${escapeXml(name)}"/>`}</font>`
  );
}

/** Of a solid fill the foreground shows; of others the background is told (told-looks.ts). */
function fillXml([color, pattern]: NonNullable<Look['fill']>): string {
  const type = fileWord(PATTERN_WORDS, pattern) ?? 'solid';
  const colors =
    type === 'solid' ? `${colorXml('fgColor', color || '#FFFFFF')}<bgColor indexed="64"/>` : colorXml('bgColor', color);
  return `<fill><patternFill patternType="${type}">${colors}</patternFill></fill>`;
}

function borderXml([top, bottom, left, right]: Look['lines']): string {
  const side = (name: string, line: Line): string => {
    const style = line === null ? undefined : fileLine(line[0], line[1]);
    if (line === null || style === undefined) return `<${name}/>`;
    return `<${name} style="${style}">${colorXml('color', line[2])}</${name}>`;
  };
  return `<border>${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
}

function alignmentXml(look: Look): string {
  const horizontal = fileWord(HORIZONTAL_WORDS, look.horizontal) ?? 'general';
  const vertical = fileWord(VERTICAL_WORDS, look.vertical) ?? 'bottom';
  const rotation = rotationOf(look.orientation) ?? 0;
  const said =
    (horizontal === 'general' ? '' : ` horizontal="${horizontal}"`) +
    (vertical === 'bottom' ? '' : ` vertical="${vertical}"`) +
    (rotation === 0 ? '' : ` textRotation="${String(rotation)}"`) +
    (look.wrap ? ' wrapText="1"' : '') +
    (look.indent === 0 ? '' : ` indent="${String(look.indent)}"`) +
    (look.shrink ? ' shrinkToFit="1"' : '');
  return said === '' ? '' : `<alignment${said}/>`;
}

function protectionXml({ locked, hiddenFormula }: Look): string {
  if (locked && !hiddenFormula) return '';
  return `<protection${locked ? '' : ' locked="0"'}${hiddenFormula ? ' hidden="1"' : ''}/>`;
}
