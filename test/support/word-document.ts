import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, as XML says it; text is an element without a name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The root of a part; throws where it is no well-formed XML. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const stack: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('opentag', ({ name, attributes }) => {
    const entries = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    stack.push({ name, attributes: Object.fromEntries(entries), children: [], text: '' });
  });
  parser.on('text', (text) => {
    stack.at(-1)?.children.push({ name: '', attributes: {}, children: [], text });
  });
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed !== undefined) stack.at(-1)?.children.push(closed);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const root = stack[0]?.children.find(({ name }) => name !== '');
  if (root === undefined) throw new Error('the part is empty');
  return root;
}

/** Parts of a package by their names. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of that name below an element, in their order. */
export function allBelow(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allBelow(child, name)]);
}

/** The element at the end of a path of names. */
export function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((here, name) => childrenOf(here, name)[0], element);
}

/** The document's body. */
export function bodyOf(file: Uint8Array): XmlElement {
  const body = at(parseXml(partsOf(file).get('word/document.xml') ?? ''), 'w:body');
  if (body === undefined) throw new Error('the document has no body');
  return body;
}

/** What a reader of the Word file sees, by section: rows of texts, a row a paragraph or a table's row, without empty ones. */
export function wordTexts(file: Uint8Array): string[][][] {
  const markers = listMarkers(partsOf(file).get('word/numbering.xml') ?? '');
  const sections: string[][][] = [[]];
  for (const block of bodyOf(file).children) {
    const rows = block.name === 'w:tbl' ? tableTexts(block, markers) : [[paragraphText(block, markers)]];
    const seen = rows.map((row) => row.filter((text) => text !== '')).filter((row) => row.length > 0);
    sections.at(-1)?.push(...seen);
    if (at(block, 'w:pPr', 'w:sectPr') !== undefined) sections.push([]);
  }
  return sections;
}

type Markers = ReadonlyMap<string, string>;

/** Paragraphs beside each other, as the first row of a table without lines, share a row: so they lie on the page. */
function tableTexts(table: XmlElement, markers: Markers): string[][] {
  return childrenOf(table, 'w:tr').flatMap((row) => {
    const cells = childrenOf(row, 'w:tc').map((cell) =>
      childrenOf(cell, 'w:p')
        // A line below a text is a paragraph of its own.
        .filter((paragraph) => at(paragraph, 'w:pPr', 'w:pBdr') === undefined)
        .map((paragraph) => paragraphText(paragraph, markers)),
    );
    const high = Math.max(0, ...cells.map(({ length }) => length));
    return Array.from({ length: high }, (_, n) => cells.flatMap((cell) => cell[n] ?? []));
  });
}

function paragraphText(paragraph: XmlElement, markers: Markers): string {
  const list = at(paragraph, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'];
  const text = childrenOf(paragraph, 'w:r').map(runText).join('');
  return list === undefined ? text : `${markers.get(list) ?? '?'} ${text}`;
}

function runText(run: XmlElement): string {
  const text = run.children
    .map((child) => {
      if (child.name === 'w:br') return '\n';
      if (child.name !== 'w:t') return '';
      const letters = child.children.map((one) => one.text).join('');
      return child.attributes['xml:space'] === 'preserve' ? letters : letters.replace(/^ +| +$/g, '');
    })
    .join('');
  return at(run, 'w:rPr', 'w:caps') === undefined ? text : text.toLocaleUpperCase('vi');
}

function listMarkers(numbering: string): Markers {
  const root = parseXml(numbering);
  const texts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'],
      at(one, 'w:lvl', 'w:lvlText')?.attributes['w:val'] ?? '',
    ]),
  );
  return new Map(
    childrenOf(root, 'w:num').map((one) => [
      one.attributes['w:numId'] ?? '',
      texts.get(at(one, 'w:abstractNumId')?.attributes['w:val']) ?? '',
    ]),
  );
}
