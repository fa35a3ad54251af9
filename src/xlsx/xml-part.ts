import { damaged } from './file-problem';
import { nameKey } from './xml-bytes';
import { XmlScanner, type XmlHandler } from './xml-scan';
import { asUtf8 } from './xml-text';
import type { Package } from './zip-package';

/**
 * Runs a part through a scanner as it is expanded.
 * @throws FileProblem where the part is missing (`damaged`, `missing`), damaged, or no well-formed XML
 */
export function scanPart(source: Package, part: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(part, handler);
  const text = asUtf8(part, (chunk) => scanner.push(chunk));
  if (!source.stream(part, (chunk) => text.push(chunk))) throw damaged(part, 'missing');
  text.end();
  scanner.finish();
}

/** An element of a small part. */
export interface XmlElement {
  /** Local names from the root down: `workbook/sheets/sheet`. */
  readonly path: string;
  /** An attribute by its local name: the one without a prefix, else the one with any (`r:id`). */
  attribute(name: string): string | undefined;
}

/** How deep a small part is followed; what lies deeper is nobody's business here. */
const DEEPEST_READ = 12;

/**
 * Reads a part of which only some elements matter: `visit` is called for each element at its start, and `text`, where
 * given, with an element's whole text at its end. For parts of moderate size: a string is made for every tag.
 */
export function readElements(
  source: Package,
  part: string,
  visit: (element: XmlElement) => void,
  text?: (path: string, text: string) => void,
): void {
  const paths: string[] = [''];
  const texts: string[] = [''];
  scanPart(source, part, {
    open(scanner) {
      if (scanner.depth > DEEPEST_READ) return;
      const parent = paths[scanner.depth - 1] ?? '';
      const name = scanner.decode(scanner.nameStart, scanner.nameEnd);
      const path = parent === '' ? name : `${parent}/${name}`;
      paths[scanner.depth] = path;
      texts[scanner.depth] = '';
      visit({
        path,
        attribute(wanted) {
          const key = nameKey(wanted);
          if (!scanner.find(key) && !scanner.findPrefixed(key)) return undefined;
          return scanner.decode(scanner.valueStart, scanner.valueEnd);
        },
      });
    },
    text(scanner, start, end) {
      if (text === undefined || scanner.depth > DEEPEST_READ) return;
      texts[scanner.depth] = (texts[scanner.depth] ?? '') + scanner.decode(start, end);
    },
    close(scanner) {
      if (scanner.depth <= DEEPEST_READ) text?.(paths[scanner.depth] ?? '', texts[scanner.depth] ?? '');
    },
  });
}

/** `1`, `true`, `on` of ST_Boolean and ST_OnOff (ECMA-376 part 1, 22.9.2.7). */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
