import type { CellLook, FontLook, StyleTable } from '../model/styles';
import { resolveColor } from '../model/colors';
import { lookOf } from '../model/styles-look';
import { attributeIn, childNamed, childrenNamed, parseNode, type XmlNode } from '../model/xml-node';

const known = new WeakMap<StyleTable, Map<string, readonly CellLook[]>>();

/**
 * A text of several runs has as many looks: what differs between them comes as null (a guess from Excel's object model, where
 * Font.Name of a mixed text is Null: learn.microsoft.com/office/vba/api/excel.font(object)).
 * @param rich inside of the text's `si` or `is`
 */
export function runLooks(styles: StyleTable, style: number, rich: string): readonly CellLook[] {
  const cache = known.get(styles) ?? new Map<string, readonly CellLook[]>();
  known.set(styles, cache);
  const key = `${String(style)} ${rich}`;
  const before = cache.get(key);
  if (before !== undefined) return before;
  const look = lookOf(styles, style);
  const runs = childrenNamed(parseNode(`<si>${rich}</si>`), 'r');
  const looks = runs.map((run) => {
    const font = childNamed(run, 'rPr');
    return font === undefined ? look : { ...look, font: fontOf(styles, font, look.font) };
  });
  const found = looks.length === 0 ? [look] : looks;
  cache.set(key, found);
  return found;
}

/** A run's font stands for itself: what it does not say is plain, not the cell's (ECMA-376 part 1, 18.4.7). */
function fontOf(styles: StyleTable, node: XmlNode, cell: FontLook): FontLook {
  const flag = (name: string): boolean => {
    const child = childNamed(node, name);
    const value = attributeIn(child, 'val');
    return child !== undefined && value !== '0' && value !== 'false';
  };
  const underline = childNamed(node, 'u');
  return {
    name: attributeIn(childNamed(node, 'rFont'), 'val') ?? cell.name,
    size: Number(attributeIn(childNamed(node, 'sz'), 'val') ?? cell.size),
    bold: flag('b'),
    italic: flag('i'),
    strikethrough: flag('strike'),
    underline: underline === undefined ? 'none' : (attributeIn(underline, 'val') ?? 'single'),
    color: resolveColor(childNamed(node, 'color'), styles, '#000000'),
  };
}
