import { RichText } from './rich-text';
import { nameKey } from './xml-bytes';
import type { XmlHandler, XmlScanner } from './xml-scan';
import { scanPart } from './xml-part';
import type { Package } from './zip-package';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** The font of those whose runs all name one (see `RichText.font`), by index. */
  readonly fonts: ReadonlyMap<number, string>;
}

const SI = nameKey('si');

/** Reads the workbook's shared strings; `part` null where it has none. */
export function readSharedStrings(source: Package, part: string | null): SharedStrings {
  const reader = new SharedStringsReader();
  if (part !== null) scanPart(source, part, reader);
  return reader;
}

class SharedStringsReader implements XmlHandler, SharedStrings {
  readonly texts: string[] = [];
  readonly fonts = new Map<number, string>();
  private readonly item = new RichText();
  private inside = false;

  open(scanner: XmlScanner): void {
    if (this.inside) this.item.open(scanner);
    else if (scanner.depth === 2 && scanner.name === SI) {
      this.inside = true;
      this.item.begin();
    }
  }

  close(scanner: XmlScanner): void {
    if (!this.inside) return;
    if (scanner.depth > 2) {
      this.item.close(scanner);
      return;
    }
    const font = this.item.font();
    if (font !== null) this.fonts.set(this.texts.length, font);
    this.texts.push(this.item.value());
    this.inside = false;
  }

  text(scanner: XmlScanner, start: number, end: number): void {
    if (this.inside) this.item.text(scanner, start, end);
  }
}
