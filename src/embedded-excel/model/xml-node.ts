import { elementsOf, escapeXml, plainXml, type TextElement } from '../../xlsx/patch-text';

/** An element as plain data, for small pieces that are read and changed. Names keep their prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Elements, and raw text (as it stands in the file, entities unresolved). */
  readonly children: readonly (XmlNode | string)[];
}

const NAME = /[^\s/>]+/y;
const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The element at an already found place of a text. */
export function nodeAt(text: string, element: TextElement): XmlNode {
  NAME.lastIndex = element.start + 1;
  const name = NAME.exec(text)?.[0] ?? '';
  const attributes = [...text.slice(element.start, element.openEnd).matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single]) => [key, plainXml(double ?? single ?? '')] as const,
  );
  const children: (XmlNode | string)[] = [];
  let at = element.openEnd;
  for (const child of element.children) {
    if (child.start > at) children.push(text.slice(at, child.start));
    children.push(nodeAt(text, child));
    at = child.end;
  }
  if (!element.emptyTag && element.closeStart > at) children.push(text.slice(at, element.closeStart));
  return { name, attributes, children };
}

/** The first element of a text. */
export function parseNode(text: string): XmlNode {
  const element = elementsOf(text)[0];
  if (element === undefined) throw new Error('No element in a piece of XML');
  return nodeAt(text, element);
}

/** The XML of an element with all it holds. */
export function renderNode(node: XmlNode): string {
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const inside = node.children.map((child) => (typeof child === 'string' ? child : renderNode(child))).join('');
  return `<${node.name}${attributes}>${inside}</${node.name}>`;
}

/** Makes an element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return { name, attributes: given, children };
}

/** Without its prefix. */
export function localName(node: XmlNode): string {
  return node.name.slice(node.name.indexOf(':') + 1);
}

/** The child elements, without the texts between them. */
export function elementsIn(node: XmlNode | null | undefined): readonly XmlNode[] {
  return node?.children.filter((child): child is XmlNode => typeof child !== 'string') ?? [];
}

/** The child elements of that local name. */
export function childrenNamed(node: XmlNode | null | undefined, local: string): readonly XmlNode[] {
  return elementsIn(node).filter((child) => localName(child) === local);
}

/** The first child element of that local name. */
export function childNamed(node: XmlNode | null | undefined, local: string): XmlNode | undefined {
  return childrenNamed(node, local)[0];
}

/** The text directly inside, entities resolved. */
export function textIn(node: XmlNode | null | undefined): string {
  return plainXml(node?.children.filter((child) => typeof child === 'string').join('') ?? '');
}

/** An attribute's value by its full name. */
export function attributeIn(node: XmlNode | null | undefined, name: string): string | undefined {
  return node?.attributes.find(([key]) => key === name)?.[1];
}

/** A copy with attributes set; `undefined` removes one. */
export function withAttributes(node: XmlNode, changes: Readonly<Record<string, string | number | undefined>>): XmlNode {
  const kept = node.attributes.flatMap(([name, value]) => {
    if (!Object.hasOwn(changes, name)) return [[name, value] as const];
    const changed = changes[name];
    return changed === undefined ? [] : [[name, String(changed)] as const];
  });
  const known = new Set(kept.map(([name]) => name));
  const added = Object.entries(changes).flatMap(([name, value]) =>
    value === undefined || known.has(name) ? [] : [[name, String(value)] as const],
  );
  return { ...node, attributes: [...kept, ...added] };
}

/**
 * A copy with the child of that local name replaced (`null`: removed); a new one goes behind the last of the children
 * whose names stand before its own in `order`.
 */
export function withChild(node: XmlNode, local: string, child: XmlNode | null, order: readonly string[]): XmlNode {
  const children = [...node.children];
  const at = children.findIndex((one) => typeof one !== 'string' && localName(one) === local);
  if (at >= 0) {
    children.splice(at, 1, ...(child === null ? [] : [child]));
    return { ...node, children };
  }
  if (child === null) return node;
  const before = new Set(order.slice(0, order.indexOf(local)));
  let place = 0;
  children.forEach((one, n) => {
    if (typeof one !== 'string' && before.has(localName(one))) place = n + 1;
  });
  children.splice(place, 0, child);
  return { ...node, children };
}

/** Raw XML whose elements go without the prefix of their part, for one that has another. */
export function withoutPrefix(xml: string): string {
  return xml.replace(/(<\/?)\w+:(?=\w)/g, '$1');
}
