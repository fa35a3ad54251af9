import { joinBytes } from '../grid/bytes';
import type { PartContent } from './zip-write';
import type { Package } from './zip-package';
import { asUtf8 } from './xml-text';
import { damaged } from './file-problem';

/** The parts of a workbook with the changes made so far; nothing is packed before the end. */
export interface PartEdits {
  readonly source: Package;
  readonly changes: ReadonlyMap<string, PartContent | null>;
  /** A part as UTF-8 bytes, whatever Unicode encoding it was stored in. Throws where it is missing. */
  bytes(name: string): Uint8Array;
  text(name: string): string;
  has(name: string): boolean;
  /** Null removes the part. */
  set(name: string, content: Uint8Array | string | null): void;
}

const UTF_16 = /^(<\?xml\s[^>]*?encoding\s*=\s*["'])utf-16(?:le|be)?(?=["'])/i;

/** Begins to change a workbook's parts; the package itself stays as it is. */
export function editParts(source: Package): PartEdits {
  const changes = new Map<string, Uint8Array | null>();
  const stored = (name: string): string => source.find(name) ?? name.replace(/^\/+/, '');
  const edits: PartEdits = {
    source,
    changes,
    bytes(name) {
      const changed = changes.get(stored(name));
      if (changed !== undefined && changed !== null) return changed;
      const raw = changed === null ? undefined : source.bytes(name);
      if (raw === undefined) throw damaged(name, 'missing');
      return isUtf16(raw) ? utf8Of(name, raw) : raw;
    },
    text: (name) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(edits.bytes(name)),
    has: (name) => {
      const changed = changes.get(stored(name));
      return changed === undefined ? source.find(name) !== undefined : changed !== null;
    },
    set: (name, content) =>
      void changes.set(stored(name), typeof content === 'string' ? new TextEncoder().encode(content) : content),
  };
  return edits;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0;
}

function utf8Of(name: string, raw: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const reader = asUtf8(name, (chunk) => chunks.push(chunk.slice()));
  reader.push(raw);
  reader.end();
  const text = new TextDecoder().decode(joinBytes(chunks));
  return new TextEncoder().encode(text.replace(UTF_16, '$1UTF-8'));
}
