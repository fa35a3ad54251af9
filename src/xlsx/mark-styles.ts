import type { MarkRole } from '../marks/plan';
import { fontEncoding } from '../text/legacy';
import {
  attributeOf,
  attributeSplice,
  childOf,
  escapeXml,
  prefixOf,
  removalSplice,
  rootOf,
  spliced,
  undoOf,
  type TextElement,
} from './patch-text';
import { listOf, withPrefix } from './style-lists';

/** Looks added to a workbook's styles part (ECMA-376 part 1, 18.8.39); nothing that is there changes. */
export interface StyleEdits {
  /**
   * The look of a cell, for a result beside it: its borders, font, size and fill, but text wraps or stands centred.
   * @param overfull the text is higher than its row: then it begins at the top, so that its first line is seen
   */
  beside(style: number, role: MarkRole, literal: boolean, overfull?: boolean): number;
  /** The look of a header cell, for the one beside it: the same, unless its font is of an old Vietnamese encoding. */
  likeHeader(style: number): number;
  /** A look of our own sheet. */
  own(look: OwnLook): number;
  /** A fill for conditional formats, `RRGGBB`. */
  fill(rgb: string): number | null;
  finish(): { readonly text: string; readonly undo: readonly (readonly [number, number, string])[] };
}

export interface OwnLook {
  readonly font: 'body' | 'bold' | 'title' | 'note' | 'link';
  readonly horizontal: 'left' | 'center';
  readonly boxed: boolean;
  readonly shaded: boolean;
}

const FONTS: Readonly<Record<OwnLook['font'], string>> = {
  body: '<sz val="12"/><name val="Times New Roman"/><family val="1"/>',
  bold: '<b/><sz val="12"/><name val="Times New Roman"/><family val="1"/>',
  title: '<b/><sz val="14"/><name val="Times New Roman"/><family val="1"/>',
  note: '<i/><sz val="12"/><name val="Times New Roman"/><family val="1"/>',
  link: '<u/><sz val="12"/><color rgb="FF0B4F9C"/><name val="Times New Roman"/><family val="1"/>',
};

/** For a workbook without a styles part: everything looks as it always does there. */
export const noStyles: StyleEdits = {
  beside: (style) => style,
  likeHeader: (style) => style,
  own: () => 0,
  fill: () => null,
  finish: () => ({ text: '', undo: [] }),
};

/**
 * Makes what adds looks to a styles part; what is there keeps its number.
 * @param text the part's XML
 */
export function editStyles(text: string): StyleEdits {
  const root = rootOf(text);
  const prefix = prefixOf(text, root);
  const prefixed = (xml: string): string => withPrefix(xml, prefix);
  const fonts = listOf(text, root, 'fonts');
  const fills = listOf(text, root, 'fills');
  const borders = listOf(text, root, 'borders');
  const looks = listOf(text, root, 'cellXfs');
  const differences = listOf(text, root, 'dxfs');
  /** Our texts are Unicode, which fonts such as .VnTime and VNI-Times show as other letters. */
  const unicodeFont = (fontId: string): string => {
    const font = fonts.children[Number(fontId)];
    const name = childOf(font, 'name');
    if (font === undefined || name === undefined || fontEncoding(attributeOf(text, name, 'val') ?? '') === null)
      return fontId;
    const copied = text.slice(font.start, font.end);
    const root = rootOf(copied);
    const splices = root.children.flatMap((child) => {
      if (child.local === 'name') return [attributeSplice(copied, child, 'val', 'Times New Roman')];
      return child.local === 'charset' || child.local === 'scheme' ? [removalSplice(child)] : [];
    });
    return String(fonts.add(spliced(copied, splices)));
  };
  const made = new Map<string, number>();
  const once = (key: string, make: () => number): number => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const index = make();
    made.set(key, index);
    return index;
  };
  return {
    beside: (style, role, literal, overfull = false) =>
      once(`${String(style)} ${role} ${String(literal)} ${String(overfull)}`, () => {
        const neighbour = looks.children[style];
        return looks.add(lookBeside({ text, neighbour, prefix, role, literal, overfull, unicodeFont }));
      }),
    likeHeader(style) {
      const neighbour = looks.children[style];
      if (neighbour === undefined) return style;
      const font = attributeOf(text, neighbour, 'fontId') ?? '0';
      const readable = unicodeFont(font);
      if (readable === font) return style;
      const copied = text.slice(neighbour.start, neighbour.end);
      return looks.add(spliced(copied, [attributeSplice(copied, rootOf(copied), 'fontId', readable)]));
    },
    own: (look) =>
      once(JSON.stringify(look), () => {
        const font = fonts.add(prefixed(`<font>${FONTS[look.font]}</font>`));
        const border = look.boxed ? borders.add(prefixed(BOX)) : 0;
        const fill = look.shaded ? fills.add(prefixed(solid('FFDDEBF7'))) : 0;
        return looks.add(
          prefixed(
            `<xf numFmtId="0" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"` +
              ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${look.horizontal}"` +
              ` vertical="center" wrapText="1"/></xf>`,
          ),
        );
      }),
    fill: (rgb) =>
      once(`fill ${rgb}`, () =>
        differences.add(
          prefixed(
            `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor rgb="FF${rgb}"/></patternFill></fill></dxf>`,
          ),
        ),
      ),
    finish() {
      const splices = [fonts, fills, borders, looks, differences].flatMap((list) =>
        list.splices(list.grown() || (list !== differences && looks.grown())),
      );
      return { text: spliced(text, splices), undo: undoOf(text, splices) };
    },
  };
}

const SIDE = ' style="thin"><color auto="1"/></';
const BOX = `<border><left${SIDE}left><right${SIDE}right><top${SIDE}top><bottom${SIDE}bottom><diagonal/></border>`;

function solid(argb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Text is text whatever it begins with: `@`, and as if typed with an apostrophe. */
const LITERAL_FORMAT = '49';

interface Beside {
  readonly text: string;
  readonly neighbour: TextElement | undefined;
  readonly prefix: string;
  readonly role: MarkRole;
  readonly literal: boolean;
  readonly overfull: boolean;
  readonly unicodeFont: (fontId: string) => string;
}

function lookBeside({ text, neighbour, prefix, role, literal, overfull, unicodeFont }: Beside): string {
  const centred = role === 'score' || role === 'rank';
  const alignment = `<${prefix}alignment horizontal="${centred ? 'center' : 'left'}" vertical="${overfull ? 'top' : verticalOf(text, neighbour)}" wrapText="1"/>`;
  const set = new Map([
    ['numFmtId', literal ? LITERAL_FORMAT : '0'],
    ['applyNumberFormat', '1'],
    ['applyAlignment', '1'],
    ['quotePrefix', literal ? '1' : '0'],
  ]);
  if (neighbour === undefined)
    return `<${prefix}xf numFmtId="${literal ? LITERAL_FORMAT : '0'}" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${alignment}</${prefix}xf>`;
  set.set('fontId', unicodeFont(attributeOf(text, neighbour, 'fontId') ?? '0'));
  const attributes = ['numFmtId', 'fontId', 'fillId', 'borderId', 'xfId', ...KEPT, ...set.keys()];
  const said = [...new Set(attributes)].flatMap((name) => {
    const value = set.get(name) ?? attributeOf(text, neighbour, name);
    return value === undefined ? [] : [` ${name}="${escapeXml(value)}"`];
  });
  const others = neighbour.children
    .filter((child) => child.local === 'protection')
    .map((child) => text.slice(child.start, child.end));
  return `<${prefix}xf${said.join('')}>${alignment}${others.join('')}</${prefix}xf>`;
}

const KEPT = ['applyFont', 'applyFill', 'applyBorder', 'applyProtection'];

/** Results stand at the height of their neighbour; at the bottom of a tall row they would look lost. */
function verticalOf(text: string, neighbour: TextElement | undefined): string {
  const alignment = childOf(neighbour, 'alignment');
  const vertical = alignment === undefined ? undefined : attributeOf(text, alignment, 'vertical');
  return vertical === 'top' ? 'top' : 'center';
}

/** Takes away what `finish` added. */
export function undoneStyles(text: string, undo: readonly (readonly [number, number, string])[]): string {
  return spliced(
    text,
    undo.map(([start, length, before]) => ({ start, end: start + length, text: before })),
  );
}
