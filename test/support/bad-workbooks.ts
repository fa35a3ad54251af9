import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The workbook with some parts rewritten. A part that is not there is an error of the test. */
export function changeParts(
  workbook: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part ${name}`);
    const before = strFromU8(part);
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts);
}

/** A compound file (CFB) of one directory sector that names these streams (at most three). */
export function compoundFile(...streams: string[]): Uint8Array {
  const file = Buffer.alloc(512 * 3);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, 1024);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(0xfffffffe, 512 + 4);
  for (const [n, name] of ['Root Entry', ...streams].entries()) {
    file.write(name, 1024 + 128 * n, 'utf16le');
    file.writeUInt16LE(2 * name.length + 2, 1024 + 128 * n + 64);
  }
  return file;
}

/** The workbook with a part of many megabytes of spaces, packed to almost nothing. */
export function zipBomb(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const name = Object.keys(parts).find((part) => part.startsWith('xl/worksheets/sheet'));
  if (name === undefined) throw new Error('no sheet');
  const sheet = parts[name] ?? new Uint8Array();
  const bomb = new Uint8Array(60_000_000).fill(0x20);
  bomb.set(sheet, bomb.length - sheet.length);
  return zipSync({ ...parts, [name]: bomb });
}

/** The workbook with some bytes in the middle of its largest part overwritten. */
export function cutPart(workbook: Uint8Array): Uint8Array {
  const damaged = Uint8Array.from(workbook);
  damaged.fill(0xff, workbook.length / 3, workbook.length / 3 + 200);
  return damaged;
}
