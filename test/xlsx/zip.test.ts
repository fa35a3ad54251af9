import { deflateRawSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { FileProblem } from '../../src/xlsx/file-problem';
import { portableCompression } from '../../src/xlsx/zip-compression';
import { emptyPackage, openPackage } from '../../src/xlsx/zip-package';
import { writePackage } from '../../src/xlsx/zip-write';

const samples = join(__dirname, '../samples');

function problemOf(act: () => unknown): FileProblem {
  try {
    act();
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('expected a FileProblem');
}

/** The offset of the only place where the four bytes stand. */
function find(file: Uint8Array, signature: number): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at + 4 <= file.length; at++) if (view.getUint32(at, true) === signature) return at;
  throw new Error('not there');
}

function patched(file: Uint8Array, at: number, ...bytes: number[]): Uint8Array {
  const copy = file.slice();
  copy.set(bytes, at);
  return copy;
}

describe('opening a zip', () => {
  const plain = zipSync({ 'xl/Workbook.xml': strToU8('<a/>'), 'a.txt': [strToU8('kept as it is'), { level: 0 }] });

  test('parts are found in any case, with or without a slash', () => {
    const parts = openPackage(plain);
    expect(parts.names()).toEqual(['xl/Workbook.xml', 'a.txt']);
    expect(parts.find('/XL/workbook.XML')).toBe('xl/Workbook.xml');
    expect(strFromU8(parts.bytes('/xl/workbook.xml') ?? new Uint8Array())).toBe('<a/>');
    expect(strFromU8(parts.bytes('A.TXT') ?? new Uint8Array())).toBe('kept as it is');
    expect(parts.bytes('b.txt')).toBeUndefined();
    expect(parts.stream('b.txt', () => undefined)).toBe(false);
  });

  test('every part of every sample equals what another zip reader gives', () => {
    for (const name of readdirSync(samples).filter((file) => file.endsWith('.xlsx'))) {
      const file = readFileSync(join(samples, name));
      const parts = openPackage(file);
      const other = unzipSync(file);
      expect([...parts.names()].sort()).toEqual(Object.keys(other).sort());
      for (const part of parts.names())
        expect(Buffer.compare(parts.bytes(part) ?? Buffer.of(), other[part] ?? Buffer.of())).toBe(0);
    }
  });

  test('zip64 records and bytes before the zip are read', () => {
    const content = strToU8('sixty-four');
    const file = concat(strToU8('MZ junk in front'), zip64(content, strToU8('x/big.xml')));
    expect(strFromU8(openPackage(file).bytes('x/big.xml') ?? new Uint8Array())).toBe('sixty-four');
  });

  test('a cut file is truncated, wherever it is cut', () => {
    for (const keep of [30, 60, plain.length - 30, plain.length - 1]) {
      expect(problemOf(() => openPackage(plain.subarray(0, keep))).code).toBe('truncated');
    }
    expect(problemOf(() => openPackage(plain.subarray(5))).code).toBe('truncated');
  });

  test('a changed byte in a part is a wrong checksum, a cut or a wrong size, never other content', () => {
    const file = zipSync({ 'p.xml': strToU8('<p>abcdefgh abcdefgh 0123456789</p>') });
    const start = 30 + 5;
    for (let at = start; at < find(file, 0x02014b50); at++) {
      const bad = patched(file, at, (file[at] ?? 0) ^ 0x55);
      const problem = problemOf(() => openPackage(bad).bytes('p.xml'));
      expect(problem.code).toBe('damaged');
      expect(problem.params).toMatchObject({ part: 'p.xml' });
    }
  });

  test('encrypted entries and foreign methods are refused', () => {
    const central = find(plain, 0x02014b50);
    expect(problemOf(() => openPackage(patched(plain, central + 8, 1))).params).toEqual({ reason: 'encrypted' });
    expect(problemOf(() => openPackage(patched(plain, central + 10, 9))).params).toEqual({ reason: 'method' });
  });

  test('an exception of the taker comes through as it is', () => {
    expect(() =>
      openPackage(plain).stream('xl/Workbook.xml', () => {
        throw new RangeError('mine');
      }),
    ).toThrow('mine');
  });
});

describe('zip bombs', () => {
  const zeros = new Uint8Array(4_000_000);

  test('beyond 200 times its size a file is refused before anything is expanded', () => {
    expect(problemOf(() => openPackage(zipSync({ 'a.bin': zeros }))).code).toBe('zip-bomb');
  });

  test('limits hold over all parts together', () => {
    const half = { expanded: 6_000_000, ratio: 1e9 };
    expect(problemOf(() => openPackage(zipSync({ a: zeros, b: zeros }), portableCompression, half)).code).toBe(
      'zip-bomb',
    );
    expect(openPackage(zipSync({ a: zeros }), portableCompression, half).bytes('a')).toHaveLength(4_000_000);
  });

  test('reading a part again does not count again', () => {
    const parts = openPackage(zipSync({ a: zeros }), portableCompression, { expanded: 4_000_000, ratio: 1e9 });
    for (let n = 0; n < 3; n++) expect(parts.bytes('a')).toHaveLength(4_000_000);
  });

  test('headers that state too little do not help: expansion stops at the stated size', () => {
    const file = zipSync({ a: zeros });
    const lying = patched(file, find(file, 0x02014b50) + 24, 10, 0, 0, 0);
    let taken = 0;
    const take = (chunk: Uint8Array): void => void (taken += chunk.length);
    expect(problemOf(() => openPackage(lying).stream('a', take)).code).toBe('zip-bomb');
    const wide = { expanded: 2 ** 40, ratio: 1e9 };
    expect(problemOf(() => openPackage(lying, portableCompression, wide).stream('a', take)).params).toEqual({
      part: 'a',
      reason: 'size',
    });
    expect(taken).toBe(0);
    expect(problemOf(() => openPackage(lying).verify()).code).toBe('zip-bomb');
  });

  test('headers that state far too much allocate nothing', () => {
    const file = zipSync({ a: strToU8('small') });
    const lying = patched(file, find(file, 0x02014b50) + 24, 0xff, 0xff, 0xff, 0x7f);
    const parts = openPackage(lying, portableCompression, { expanded: 2 ** 40, ratio: 2 ** 40 });
    expect(problemOf(() => parts.bytes('a')).params).toEqual({ part: 'a', reason: 'size' });
  });
});

describe('writing a package', () => {
  const file = readFileSync(join(samples, 'office-2024.xlsx'));

  test('unchanged parts keep their compressed bytes and their order', () => {
    const source = openPackage(file);
    const sheet = source.names().find((name) => name.endsWith('sheet1.xml')) ?? '';
    const written = openPackage(
      writePackage(
        source,
        new Map<string, Uint8Array>([
          [sheet.toUpperCase(), strToU8('<new/>')],
          ['xl/added.xml', strToU8('<added/>')],
        ]),
      ),
    );
    expect(written.names()).toEqual([...source.names(), 'xl/added.xml']);
    source.entries.forEach((entry, n) => {
      const copy = written.entries[n];
      if (entry.name === sheet) return;
      expect(Buffer.compare(copy?.packed ?? Buffer.of(), entry.packed)).toBe(0);
      expect(copy?.modified).toBe(entry.modified);
    });
    expect(strFromU8(written.bytes(sheet) ?? new Uint8Array())).toBe('<new/>');
    expect(strFromU8(unzipSync(writePackage(written, new Map()))['xl/added.xml'] ?? new Uint8Array())).toBe('<added/>');
    written.verify();
  });

  test('null removes a part', () => {
    const source = openPackage(file);
    const [first = ''] = source.names();
    expect(openPackage(writePackage(source, new Map([[first, null]]))).names()).toEqual(source.names().slice(1));
  });

  test('equal content gives an equal file, chunked or whole', () => {
    const whole = strToU8('<x>'.repeat(5000));
    const chunks = [whole.subarray(0, 7000), whole.subarray(7000)];
    const once = writePackage(emptyPackage(), new Map([['a/ủ.xml', whole]]));
    expect(Buffer.compare(writePackage(emptyPackage(), new Map([['a/ủ.xml', whole]])), once)).toBe(0);
    expect(openPackage(writePackage(emptyPackage(), new Map([['a/ủ.xml', chunks]]))).bytes('a/ủ.xml')).toEqual(whole);
    expect(Object.keys(unzipSync(once))).toEqual(['a/ủ.xml']);
  });

  test('any content comes back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 3000 })), (parts) => {
        const written = writePackage(emptyPackage(), new Map(Object.entries(parts)));
        const read = openPackage(written);
        for (const [name, content] of Object.entries(parts)) expect(read.bytes(name)).toEqual(content);
        expect(Object.keys(unzipSync(written)).sort()).toEqual(Object.keys(parts).sort());
      }),
    );
  });
});

test('the checksum is the standard one, in one go or in pieces', () => {
  expect(portableCompression.crc32(strToU8('123456789'), 0)).toBe(0xcbf43926);
  const bytes = Uint8Array.from({ length: 1000 }, (_, n) => (n * 37) & 0xff);
  const whole = portableCompression.crc32(bytes, 0);
  for (const cut of [1, 7, 8, 9, 500]) {
    expect(portableCompression.crc32(bytes.subarray(cut), portableCompression.crc32(bytes.subarray(0, cut), 0))).toBe(
      whole,
    );
  }
});

function concat(...parts: Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/** A zip of one part whose sizes and offsets all stand in 64-bit fields. */
function zip64(content: Uint8Array, name: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const crc = portableCompression.crc32(content, 0);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(content.length), 4);
  extra.writeBigUInt64LE(BigInt(packed.length), 12);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(crc, 16);
  central.fill(0xff, 20, 28);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.fill(0xff, 42, 46);
  const before = 30 + name.length + packed.length;
  const directory = 46 + name.length + extra.length;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(1n, 24);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(directory), 40);
  end64.writeBigUInt64LE(BigInt(before), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(before + directory), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.fill(0xff, 8, 20);
  return concat(local, name, packed, central, name, extra, end64, locator, end);
}
