import type { Line, Look } from '../grid/former-look';
import { HORIZONTAL_WORDS, LINE_WORDS, orientationOf, UNDERLINE_WORDS, VERTICAL_WORDS } from '../grid/look-words';
import { colorOf, themeColors, type ColorSources } from './colors';
import { builtInFormat } from './number-formats';
import { attributeOf, childOf, rootOf, type TextElement } from './patch-text';
import { isOn } from './xml-part';

/** What a styles part says, told as Excel's interface tells it (ECMA-376 part 1, 18.8). */
export interface ToldLooks {
  /** How many cell formats there are. */
  readonly count: number;
  /** The look of a cell of that format, counted from 0; the first one's for numbers that mean nothing. */
  ofFormat(format: number): Look;
  /** The look of a new cell of a cell style; the first format's where there is no such style. */
  ofStyle(name: string): Look;
  /** A cell style's `xfId`; 0 for one that is not there. */
  styleId(name: string): number;
}

/**
 * Reads the looks of a styles part, each when it is asked for.
 * @param text the part's XML; null where the workbook has none
 * @param theme the theme part's, null where there is none
 */
export function toldLooks(text: string | null, theme: string | null): ToldLooks {
  const part = text ?? '<styleSheet/>';
  const root = rootOf(part);
  const list = (name: string): readonly TextElement[] => childOf(root, name)?.children ?? [];
  const read = reader(part, root, theme);
  const formats = list('cellXfs');
  const looks = new Map<number, Look>();
  const styles = list('cellStyles').map((element) => ({
    name: shownName(part, element),
    id: Number(attributeOf(part, element, 'xfId') ?? 0),
  }));
  const nameOf = (id: number): string => styles.find((style) => style.id === id)?.name ?? NORMAL;
  const styleId = (name: string): number => styles.find((style) => sameName(style.name, name))?.id ?? 0;
  return {
    count: formats.length,
    styleId,
    ofFormat(format) {
      const known = looks.get(format);
      if (known !== undefined) return known;
      const xf = formats[format] ?? formats[0];
      const id = xf === undefined ? 0 : Number(attributeOf(part, xf, 'xfId') ?? 0);
      const look = { style: nameOf(id), ...read(xf) };
      looks.set(format, look);
      return look;
    },
    ofStyle(name) {
      const id = styleId(name);
      return { style: nameOf(id), ...read(list('cellStyleXfs')[id] ?? formats[0]) };
    },
  };
}

const NORMAL = 'Normal';

/** Excel tells built-in styles as words without blanks (`Heading1`): learn.microsoft.com/javascript/api/excel/excel.builtinstyle */
function shownName(text: string, style: TextElement): string {
  const name = attributeOf(text, style, 'name') ?? NORMAL;
  return attributeOf(text, style, 'builtinId') === undefined || name.includes('%') ? name : name.replace(/[ -]/g, '');
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function reader(
  text: string,
  root: TextElement,
  theme: string | null,
): (xf: TextElement | undefined) => Omit<Look, 'style'> {
  const list = (name: string): readonly TextElement[] => childOf(root, name)?.children ?? [];
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const attribute = (element: TextElement | undefined, name: string): string | undefined =>
    element === undefined ? undefined : attributeOf(text, element, name);
  const numberFormats = new Map(
    list('numFmts').map((one) => [attribute(one, 'numFmtId'), attribute(one, 'formatCode') ?? 'General']),
  );
  const colors: ColorSources = {
    themeColors: themeColors(theme),
    palette: (childOf(childOf(root, 'colors'), 'indexedColors')?.children ?? []).map(
      (color) => attribute(color, 'rgb')?.slice(-6) ?? '000000',
    ),
  };
  const color = (element: TextElement | undefined, otherwise: string): string =>
    colorOf((name) => attribute(element, name), colors, otherwise);

  const fontOf = (font: TextElement | undefined): Look['font'] => {
    const flag = (name: string): boolean => {
      const element = childOf(font, name);
      const value = attribute(element, 'val');
      return element !== undefined && (value === undefined || isOn(value));
    };
    const underline = childOf(font, 'u');
    const drawn = underline === undefined ? 'none' : (attribute(underline, 'val') ?? 'single');
    return [
      attribute(childOf(font, 'name'), 'val') ?? 'Calibri',
      Number(attribute(childOf(font, 'sz'), 'val') ?? 11),
      color(childOf(font, 'color'), '#000000'),
      flag('b'),
      flag('i'),
      flag('strike'),
      UNDERLINE_WORDS[drawn] ?? 'Single',
    ];
  };

  /** A pattern's colour: its foreground where it is solid, else its background (what shows most; a guess). */
  const fillOf = (fill: TextElement | undefined): Look['fill'] => {
    const pattern = childOf(fill, 'patternFill');
    const type = attribute(pattern, 'patternType') ?? 'none';
    // Excel does not tell the pattern (OfficeDev/office-js#4900): all fills count as solid.
    return type === 'none'
      ? null
      : [color(childOf(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), '#FFFFFF'), 'Solid'];
  };

  const lineOf = (line: TextElement | undefined): Line => {
    const [style, weight] = LINE_WORDS[attribute(line, 'style') ?? 'none'] ?? ['None', ''];
    return style === 'None' ? null : [style, weight, color(childOf(line, 'color'), '#000000')];
  };

  return (xf) => {
    const piece = (pieces: readonly TextElement[], id: string) => pieces[Number(attribute(xf, id) ?? 0)];
    const [alignment, protection] = [childOf(xf, 'alignment'), childOf(xf, 'protection')];
    const border = piece(borders, 'borderId');
    const format = attribute(xf, 'numFmtId') ?? '0';
    const locked = attribute(protection, 'locked');
    return {
      font: fontOf(piece(fonts, 'fontId')),
      fill: fillOf(piece(fills, 'fillId')),
      lines: [
        lineOf(childOf(border, 'top')),
        lineOf(childOf(border, 'bottom')),
        lineOf(childOf(border, 'left') ?? childOf(border, 'start')),
        lineOf(childOf(border, 'right') ?? childOf(border, 'end')),
      ],
      horizontal: HORIZONTAL_WORDS[attribute(alignment, 'horizontal') ?? 'general'] ?? 'General',
      vertical: VERTICAL_WORDS[attribute(alignment, 'vertical') ?? 'bottom'] ?? 'Bottom',
      wrap: isOn(attribute(alignment, 'wrapText')),
      indent: Number(attribute(alignment, 'indent') ?? 0),
      shrink: isOn(attribute(alignment, 'shrinkToFit')),
      orientation: orientationOf(Number(attribute(alignment, 'textRotation') ?? 0)),
      locked: locked === undefined || isOn(locked),
      hiddenFormula: isOn(attribute(protection, 'hidden')),
      numberFormat: numberFormats.get(format) ?? builtInFormat(Number(format)),
    };
  };
}
