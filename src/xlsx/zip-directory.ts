import { damaged, FileProblem } from './file-problem';

/** One file inside a zip, as its central directory describes it. */
export interface ZipEntry {
  /** As stored, with `/` between folders. */
  readonly name: string;
  /** The name's own bytes, for copying. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  /** DOS time (low half) and date (high half). */
  readonly modified: number;
  readonly crc: number;
  /** Compressed bytes, a view on the file. */
  readonly packed: Uint8Array;
  /** The expanded size that the directory states. */
  readonly size: number;
  readonly externalAttributes: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;

/**
 * The entries of a zip in the order of its central directory; zip64 is read too.
 * @throws FileProblem `truncated`, `damaged` or `unsupported-zip`
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3)
 */
export function readDirectory(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  const directory = locateDirectory(view, end);
  // Bytes put before the zip (self-extracting archives) shift every offset alike.
  const shift = directory.end - directory.size - directory.offset;
  if (shift < 0) throw new FileProblem('truncated', {});
  const entries: ZipEntry[] = [];
  let at = directory.offset + shift;
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL) throw damaged('', 'zip');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > directory.end) throw damaged('', 'zip');
    entries.push(readEntry(file, view, at, nameLength, extraLength, shift));
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= last; at--) if (view.getUint32(at, true) === END) return at;
  throw new FileProblem('truncated', {});
}

interface DirectoryPlace {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory ends in this file. */
  readonly end: number;
}

function locateDirectory(view: DataView, end: number): DirectoryPlace {
  const place = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    end,
  };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return place;
  // The 64-bit end record lies right before its locator, but may have been shifted: look where it says first.
  const stated = uint64(view, locator + 8);
  for (const at of [stated, locator - 56]) {
    if (at < 0 || at + 56 > locator || view.getUint32(at, true) !== END_64) continue;
    return { count: uint64(view, at + 32), size: uint64(view, at + 40), offset: uint64(view, at + 48), end: at };
  }
  throw new FileProblem('truncated', {});
}

function readEntry(
  file: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameBytes = file.subarray(at + 46, at + 46 + nameLength);
  // Part names are ASCII (ECMA-376 part 2, 6.2.2); UTF-8 reads these and whatever else stands in the zip.
  const name = new TextDecoder().decode(nameBytes).replace(/\\/g, '/').replace(/^\/+/, '');
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64Extra(view, at + 46 + nameLength, extraLength, sizes);
  if ((flags & ENCRYPTED) !== 0) throw new FileProblem('unsupported-zip', { reason: 'encrypted' });
  if (method !== 0 && method !== 8) throw new FileProblem('unsupported-zip', { reason: 'method' });
  const local = sizes.offset + shift;
  if (local + 30 > file.length || view.getUint32(local, true) !== LOCAL) throw damaged(name, 'zip');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + sizes.packed > file.length) throw damaged(name, 'cut');
  return {
    name,
    nameBytes,
    method,
    flags,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packed: file.subarray(start, start + sizes.packed),
    size: sizes.size,
    externalAttributes: view.getUint32(at + 38, true),
  };
}

/** Sizes and offset that stand at 0xffffffff are found, in this order, in the extra field 1 (APPNOTE 4.5.3). */
function readZip64Extra(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; packed: number; offset: number },
): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), start + length);
    let field = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (sizes[key] !== 0xffffffff || field + 8 > end) continue;
      sizes[key] = uint64(view, field);
      field += 8;
    }
    return;
  }
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}
