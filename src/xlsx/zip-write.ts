import { finish, type Steps } from '../grid/steps';
import { FileProblem } from './file-problem';
import type { ZipEntry } from './zip-directory';
import type { Package } from './zip-package';

/** A part's new content; an iterable is deflated chunk by chunk, and never held whole. */
export type PartContent = Uint8Array | Iterable<Uint8Array>;

/** 1 January 1980, 0:00: equal content gives an equal file, whenever it is written. */
const WRITTEN = 0x00210000;
const UTF_8_NAME = 0x0800;
const SIZES_BEHIND = 0x0008;
const VERSION = 20;

/**
 * Writes a package with some parts changed. Parts not named in `changes` keep their compressed bytes, their time
 * and their place; `null` removes a part; new parts come last, in the order of `changes`. Names match in any case.
 * @throws FileProblem `too-large` beyond what a zip without 64-bit extensions holds (4 GB, 65,535 parts)
 */
export function writePackage(source: Package, changes: ReadonlyMap<string, PartContent | null>): Uint8Array {
  return finish(packageInSteps(source, changes));
}

/** The same, a chunk of a changed part at a time. */
export function* packageInSteps(source: Package, changes: ReadonlyMap<string, PartContent | null>): Steps<Uint8Array> {
  const pending = new Map<string, { name: string; content: PartContent | null }>();
  for (const [name, content] of changes) pending.set(partKey(name), { name: name.replace(/^\/+/, ''), content });
  // A name twice in the file: the later one is what was read, so the earlier one goes when it is changed.
  const winners = new Map(source.entries.map((entry) => [partKey(entry.name), entry]));
  const entries: ZipEntry[] = [];
  for (const entry of source.entries) {
    const key = partKey(entry.name);
    const change = pending.get(key);
    if (change === undefined) entries.push(entry);
    else if (winners.get(key) === entry && change.content !== null)
      entries.push(yield* pack(source, entry, change.content));
  }
  for (const { name, content } of pending.values()) {
    if (content !== null && !winners.has(partKey(name))) entries.push(yield* pack(source, { name }, content));
  }
  return layOut(entries);
}

function partKey(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

type Named = { readonly name: string; readonly nameBytes?: Uint8Array };

function* pack(source: Package, named: Named, content: PartContent): Steps<ZipEntry> {
  let size = 0;
  let crc = 0;
  function* measured(): Iterable<Uint8Array> {
    for (const chunk of content instanceof Uint8Array ? [content] : content) {
      size += chunk.length;
      crc = source.compression.crc32(chunk, crc);
      yield chunk;
    }
  }
  const packed = yield* source.compression.deflate(measured());
  const nameBytes = named.nameBytes ?? new TextEncoder().encode(named.name);
  const flags = nameBytes.some((byte) => byte > 0x7f) ? UTF_8_NAME : 0;
  return { name: named.name, nameBytes, method: 8, flags, modified: WRITTEN, crc, packed, size, externalAttributes: 0 };
}

function layOut(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce((sum, entry) => sum + 76 + 2 * entry.nameBytes.length + entry.packed.length, 22);
  if (length > 0xffffffff || entries.length > 0xfffe) throw new FileProblem('too-large', { sheet: null });
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    if (entry.size > 0xfffffffe) throw new FileProblem('too-large', { sheet: null });
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    describe(view, at + 4, entry);
    file.set(entry.nameBytes, at + 30);
    at += 30 + entry.nameBytes.length;
    file.set(entry.packed, at);
    at += entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, n) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    describe(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[n] ?? 0, true);
    file.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return file;
}

/** The 26 bytes that the local and the central header share, from "version needed" to the extra field's length. */
function describe(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  // Sizes are known here and stand in the header, so none follow the data.
  view.setUint16(at + 2, entry.flags & ~SIZES_BEHIND, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  view.setUint16(at + 24, 0, true);
}
