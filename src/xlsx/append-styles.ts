import {
  appendSplices,
  attributeOf,
  attributeSplice,
  childOf,
  placeBehind,
  prefixOf,
  presentAttributeSplice,
  rootOf,
  spliced,
  type Splice,
  type TextElement,
} from './patch-text';
import type { CellStyle } from './write-book';
import { stylesXml } from './write-styles';

/** The lists of `styleSheet` in the order that the schema wants (ECMA-376 part 1, 18.8.39). */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
type List = (typeof LISTS)[number];
const FIRST_OWN_FORMAT = 164;
/** What Excel itself gives a workbook that names no style. */
const NORMAL: CellStyle = { font: 'Calibri', size: 11 };

/** A styles part with more cell formats: the new ones are numbered from `first` on. */
export interface AppendedStyles {
  readonly text: string;
  readonly first: number;
}

/** Puts cell styles behind those that a styles part has; nothing that is there changes. */
export function appendStyles(part: string, styles: readonly CellStyle[]): AppendedStyles {
  const text = opened(part);
  const root = rootOf(text);
  // Cells without a style look as the first one says: where there is none, it must not be ours.
  const isFirst = (childOf(root, 'cellXfs')?.children.length ?? 0) === 0;
  const added = stylesXml(isFirst ? [NORMAL, ...styles] : styles);
  const addedRoot = rootOf(added);
  const countIn = (list: List): number => childOf(root, list)?.children.length ?? 0;
  const formats = childOf(root, 'numFmts')?.children ?? [];
  const numbers = formats.map((format) => Number(attributeOf(text, format, 'numFmtId')));
  const shifts: Readonly<Record<string, number>> = {
    numFmtId: Math.max(FIRST_OWN_FORMAT, ...numbers.map((id) => id + 1)) - FIRST_OWN_FORMAT,
    fontId: countIn('fonts'),
    fillId: countIn('fills'),
    borderId: countIn('borders'),
  };
  const splices = LISTS.flatMap((name) => {
    const list = childOf(addedRoot, name);
    // The cell formats refer to the style `Normal` that every part has; ours is only needed where there is none.
    if (list === undefined || (name === 'cellStyleXfs' && countIn(name) > 0)) return [];
    const xml = list.children.map((child) => shifted(added, child, shifts)).join('');
    return listSplices(text, root, name, xml, list.children.length);
  });
  return { text: spliced(text, splices), first: isFirst ? 1 : countIn('cellXfs') };
}

/** A part whose root is an empty tag, with a tag to close it. */
function opened(text: string): string {
  const root = rootOf(text);
  if (!root.emptyTag) return text;
  const name = `${prefixOf(text, root)}${root.local}`;
  return `${text.slice(0, root.openEnd - 2)}></${name}>${text.slice(root.openEnd)}`;
}

/** An element of the added part with its references moved behind what the other part holds. */
function shifted(added: string, element: TextElement, shifts: Readonly<Record<string, number>>): string {
  const splices = Object.entries(shifts).flatMap(([name, shift]) => {
    const id = attributeOf(added, element, name);
    // Built-in number formats mean the same everywhere.
    if (id === undefined || (name === 'numFmtId' && Number(id) < FIRST_OWN_FORMAT)) return [];
    return [attributeSplice(added, element, name, String(Number(id) + shift))];
  });
  const moved = splices.map((splice) => ({
    ...splice,
    start: splice.start - element.start,
    end: splice.end - element.start,
  }));
  return spliced(added.slice(element.start, element.end), moved);
}

function listSplices(text: string, root: TextElement, name: List, xml: string, count: number): Splice[] {
  const prefix = prefixOf(text, root);
  const own = prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
  const list = childOf(root, name);
  if (list !== undefined) {
    const total = String(list.children.length + count);
    return [...presentAttributeSplice(text, list, 'count', total), ...appendSplices(text, list, own)];
  }
  const at = placeBehind(root, LISTS.slice(0, LISTS.indexOf(name)));
  return [{ start: at, end: at, text: `<${prefix}${name} count="${String(count)}">${own}</${prefix}${name}>` }];
}
