import { unescapeExcel } from './xml-text';
import type { XmlScanner } from './xml-scan';

const SLOTS = 1 << 14;
const LONGEST = 96;

/**
 * Texts that stand in the cells themselves (formulas' results, files without shared strings) mostly repeat: a text
 * seen lately is found again by its bytes, and shared. Later ones displace earlier ones, so it never grows.
 */
export class CellTextPool {
  private readonly keys: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(SLOTS).fill(undefined);
  private readonly texts: string[] = new Array<string>(SLOTS).fill('');

  read(scanner: XmlScanner, start: number, end: number): string {
    if (end - start > LONGEST || scanner.literal) return unescapeExcel(scanner.decode(start, end));
    const bytes = scanner.bytes;
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 0x01000193) ^ (bytes[i] ?? 0)) | 0;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const key = this.keys[slot];
    if (key !== undefined && same(key, bytes, start, end)) return this.texts[slot] ?? '';
    const text = unescapeExcel(scanner.decode(start, end));
    // A copy: `slice` of Node's Buffer would keep the whole chunk alive.
    this.keys[slot] = new Uint8Array(bytes.subarray(start, end));
    this.texts[slot] = text;
    return text;
  }
}

function same(key: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = 0; i < key.length; i++) if (key[i] !== bytes[start + i]) return false;
  return true;
}
