/** Finding and changing single elements in the text of an XML part, leaving every other character as it is. */

/** An element and where it stands in the text. Offsets count UTF-16 units. */
export interface TextElement {
  /** Without its prefix. */
  readonly local: string;
  readonly start: number;
  /** Behind the opening tag's `>`. */
  readonly openEnd: number;
  /** Where the closing tag begins; `openEnd` for an empty tag, the text's end where it is not closed. */
  readonly closeStart: number;
  readonly end: number;
  readonly emptyTag: boolean;
  readonly children: readonly TextElement[];
}

type Growing = { -readonly [K in keyof TextElement]: TextElement[K] } & { children: Growing[] };

const NAME = /[^\s/>]+/y;

/** The elements of a text that may begin or end in the middle of a document (a part's head or tail). */
export function elementsOf(text: string): readonly TextElement[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const second = text.charAt(at + 1);
    if (second === '!' || second === '?') at = behindSpecial(text, at);
    else if (second === '/') {
      const end = behind(text, '>', at);
      const element = open.pop();
      // A closing tag without its opening one: the text began inside that element, and its children are over.
      if (element === undefined) return roots;
      element.closeStart = at;
      element.end = end;
      at = end;
    } else {
      const end = tagEnd(text, at);
      const emptyTag = text.charAt(end - 2) === '/';
      NAME.lastIndex = at + 1;
      const name = NAME.exec(text)?.[0] ?? '';
      const element: Growing = {
        local: name.slice(name.indexOf(':') + 1),
        start: at,
        openEnd: end,
        closeStart: emptyTag ? end : text.length,
        end: emptyTag ? end : text.length,
        emptyTag,
        children: [],
      };
      (open.at(-1)?.children ?? roots).push(element);
      if (!emptyTag) open.push(element);
      at = end;
    }
  }
  return roots;
}

function behind(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at + sign.length;
}

function behindSpecial(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return behind(text, ']]>', at + 9);
  return behind(text, '>', at);
}

/** Behind the `>` of the tag that begins at `at`; a `>` between quotation marks does not count. */
function tagEnd(text: string, at: number): number {
  let quote = '';
  for (let i = at; i < text.length; i++) {
    const sign = text.charAt(i);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return i + 1;
  }
  return text.length;
}

/** The root of a whole part. */
export function rootOf(text: string): TextElement {
  const root = elementsOf(text)[0];
  if (root === undefined) throw new Error('An XML part without a root');
  return root;
}

/** The first child of that local name. */
export function childOf(element: TextElement | undefined, local: string): TextElement | undefined {
  return element?.children.find((child) => child.local === local);
}

const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Where an attribute's value stands as written; the name without a prefix wins over one with. */
function attributeAt(
  text: string,
  element: TextElement,
  name: string,
): { readonly start: number; readonly end: number } | null {
  let prefixed: { start: number; end: number } | null = null;
  for (const match of text.slice(element.start, element.openEnd).matchAll(ATTRIBUTE)) {
    const [whole, full = '', double, single] = match;
    if (full !== name && !full.endsWith(`:${name}`)) continue;
    const end = element.start + match.index + whole.length - 1;
    const at = { start: end - (double ?? single ?? '').length, end };
    if (full === name) return at;
    prefixed ??= at;
  }
  return prefixed;
}

/** An attribute's text with its entities resolved. */
export function attributeOf(text: string, element: TextElement, name: string): string | undefined {
  const at = attributeAt(text, element, name);
  return at === null ? undefined : plainXml(text.slice(at.start, at.end));
}

/** The text directly inside an element. */
export function contentOf(text: string, element: TextElement): string {
  return plainXml(text.slice(element.openEnd, element.closeStart));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A text of XML with its entities resolved; unknown ones stay. */
export function plainXml(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const point = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text for elements and attributes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(NO_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}

/** A cell's text: Excel would take a typed `_x000D_` for a character (ECMA-376 part 1, 22.9.2.19). */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** `x:` where the element bears a prefix, else nothing: new elements beside it bear the same. */
export function prefixOf(text: string, element: TextElement): string {
  NAME.lastIndex = element.start + 1;
  const name = NAME.exec(text)?.[0] ?? '';
  return name.slice(0, name.indexOf(':') + 1);
}

/** A piece of text to put in the place of another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces the pieces; they may come in any order but not overlap. At one place they are put in order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = splices.map((splice, n) => ({ ...splice, n })).sort((a, b) => a.start - b.start || a.n - b.n);
  let result = '';
  let at = 0;
  for (const splice of sorted) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** Sets an attribute that is there; adds it at the tag's end where it is not. */
export function attributeSplice(text: string, element: TextElement, name: string, value: string): Splice {
  const at = attributeAt(text, element, name);
  if (at !== null) return { ...at, text: escapeXml(value) };
  const end = element.openEnd - (element.emptyTag ? 2 : 1);
  return { start: end, end, text: ` ${name}="${escapeXml(value)}"` };
}

/** As `attributeSplice`, only where the attribute is there: counts that a writer left out stay left out. */
export function presentAttributeSplice(text: string, element: TextElement, name: string, value: string): Splice[] {
  return attributeAt(text, element, name) === null ? [] : [attributeSplice(text, element, name, value)];
}

/** Puts text behind an element's last child; an empty tag is opened. */
export function appendSplices(text: string, element: TextElement, added: string): Splice[] {
  if (!element.emptyTag) return [{ start: element.closeStart, end: element.closeStart, text: added }];
  NAME.lastIndex = element.start + 1;
  const name = NAME.exec(text)?.[0] ?? '';
  return [{ start: element.openEnd - 2, end: element.openEnd, text: `>${added}</${name}>` }];
}

/** Where a new child belongs: behind the last child whose name stands in `before`, else at the very beginning. */
export function placeBehind(parent: TextElement, before: readonly string[]): number {
  const names = new Set(before);
  const last = parent.children.filter((child) => names.has(child.local)).at(-1);
  return last?.end ?? parent.openEnd;
}

/** The splices that undo `splices`, for the text that they made: start, length put there, text that was there. */
export function undoOf(text: string, splices: readonly Splice[]): [start: number, length: number, text: string][] {
  const sorted = splices.map((splice, n) => ({ ...splice, n })).sort((a, b) => a.start - b.start || a.n - b.n);
  let shift = 0;
  return sorted.map((splice) => {
    const start = splice.start + shift;
    shift += splice.text.length - (splice.end - splice.start);
    return [start, splice.text.length, text.slice(splice.start, splice.end)];
  });
}

/** Takes an element out, with all it holds. */
export function removalSplice(element: TextElement): Splice {
  return { start: element.start, end: element.end, text: '' };
}
