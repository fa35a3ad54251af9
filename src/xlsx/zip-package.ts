import { damaged, FileProblem } from './file-problem';
import { portableCompression, type Compression } from './zip-compression';
import { readDirectory, type ZipEntry } from './zip-directory';

/** The parts of a workbook file. Names are looked up in any case, with or without a slash in front. */
export interface Package {
  /** As stored, in the file's order. */
  names(): readonly string[];
  /** The name as stored, or undefined where there is no such part. */
  find(name: string): string | undefined;
  /** A part expanded, its length and checksum verified; undefined where there is no such part. */
  bytes(name: string): Uint8Array | undefined;
  /** As `bytes`, chunk by chunk; a chunk is only valid until `take` returns. False where there is no such part. */
  stream(name: string, take: (chunk: Uint8Array) => void): boolean;
  /** Expands every part not expanded so far, so that the limits and all checksums are verified. */
  verify(): void;
  /** What the zip's directory says, in the file's order. */
  readonly entries: readonly ZipEntry[];
  readonly compression: Compression;
}

/** What a file may expand to (issue 3): beyond either limit it is a zip bomb. */
export const LIMITS = { expanded: 4 * 1024 ** 3, ratio: 200 } as const;

export interface ExpansionLimits {
  /** Bytes in all. */
  readonly expanded: number;
  /** Expanded bytes in all for each byte of the file. */
  readonly ratio: number;
}

const STORED_STEP = 1 << 18;

/**
 * Opens a zip. Parts are expanded when they are asked for; what they expand to is counted as it comes, whatever
 * the headers say, each part once.
 * @throws FileProblem here, and from reading any part: `truncated`, `damaged`, `unsupported-zip`, `zip-bomb`
 */
export function openPackage(
  file: Uint8Array,
  compression: Compression = portableCompression,
  limits: ExpansionLimits = LIMITS,
): Package {
  const entries = readDirectory(file);
  const allowed = Math.min(limits.expanded, limits.ratio * file.length);
  // Headers that admit it spare the work; those that lie are caught while expanding.
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > allowed) throw new FileProblem('zip-bomb', {});
  // Of two entries with one name the later counts, as in other zip readers.
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const lookup = (name: string): ZipEntry | undefined => byName.get(name.replace(/^\/+/, '').toLowerCase());
  const seen = new Map<ZipEntry, number>();
  let expanded = 0;

  function expand(entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
    const before = seen.get(entry) ?? 0;
    let length = 0;
    let crc = 0;
    let takerFailed = false;
    const receive = (chunk: Uint8Array): void => {
      length += chunk.length;
      if (length > before) {
        expanded += length - Math.max(before, length - chunk.length);
        seen.set(entry, length);
        if (expanded > allowed) throw new FileProblem('zip-bomb', {});
      }
      if (length > entry.size) throw damaged(entry.name, 'size');
      crc = compression.crc32(chunk, crc);
      takerFailed = true;
      take(chunk);
      takerFailed = false;
    };
    try {
      if (entry.method === 0) stored(entry.packed, receive);
      else compression.inflate(entry.packed, entry.size, receive);
    } catch (error) {
      if (takerFailed || error instanceof FileProblem) throw error;
      throw damaged(entry.name, 'cut');
    }
    if (length !== entry.size) throw damaged(entry.name, 'cut');
    if (crc !== entry.crc) throw damaged(entry.name, 'checksum');
  }

  return {
    entries,
    compression,
    names: () => entries.map((entry) => entry.name),
    find: (name) => lookup(name)?.name,
    bytes(name) {
      const entry = lookup(name);
      if (entry === undefined) return undefined;
      if (entry.size > entry.packed.length * 1032 + 1032) throw damaged(entry.name, 'size');
      const whole = new Uint8Array(entry.size);
      let at = 0;
      expand(entry, (chunk) => {
        whole.set(chunk, at);
        at += chunk.length;
      });
      return whole;
    },
    stream(name, take) {
      const entry = lookup(name);
      if (entry !== undefined) expand(entry, take);
      return entry !== undefined;
    },
    verify() {
      for (const entry of entries) if (seen.get(entry) !== entry.size) expand(entry, () => undefined);
    },
  };
}

function stored(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  for (let at = 0; at < packed.length; at += STORED_STEP) take(packed.subarray(at, at + STORED_STEP));
}

/** A package without parts, to write a new file from. */
export function emptyPackage(compression: Compression = portableCompression): Package {
  return {
    entries: [],
    compression,
    names: () => [],
    find: () => undefined,
    bytes: () => undefined,
    stream: () => false,
    verify: () => undefined,
  };
}
