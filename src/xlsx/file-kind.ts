import { compoundKind } from './file-kind-compound';
import { FileProblem } from './file-problem';

/**
 * Refuses what is no zip, by its content: empty, text, web pages, old and encrypted workbooks (compound files), PDF.
 * @throws FileProblem unless the bytes begin like a zip
 */
export function requireZip(file: Uint8Array): void {
  if (file.length === 0) throw new FileProblem('empty', {});
  if (begins(file, 0x50, 0x4b, 3, 4) || begins(file, 0x50, 0x4b, 5, 6)) return;
  if (begins(file, 0xd0, 0xcf, 0x11, 0xe0)) throw compoundKind(file);
  if (begins(file, 0x25, 0x50, 0x44, 0x46)) throw new FileProblem('not-a-workbook', { found: 'pdf' });
  // Excel 2.0 to 4.0: a file is one sheet that begins with its BOF record.
  if (file[0] === 9 && [0, 2, 4, 8].includes(file[1] ?? -1) && file[3] === 0) throw new FileProblem('old-xls', {});
  throw textKind(file);
}

function begins(file: Uint8Array, ...bytes: number[]): boolean {
  return bytes.every((byte, i) => file[i] === byte);
}

const LOOKED_AT = 4096;

function textKind(file: Uint8Array): FileProblem {
  const wide = begins(file, 0xff, 0xfe) ? 'utf-16le' : begins(file, 0xfe, 0xff) ? 'utf-16be' : null;
  // Any 8-bit encoding will do to tell text from other bytes.
  const text = new TextDecoder(wide ?? 'latin1')
    .decode(file.subarray(0, LOOKED_AT))
    .replace(/^\u00ef\u00bb\u00bf|^\ufeff/, '');
  if (/^\s*\{\\rtf/.test(text)) return new FileProblem('not-a-workbook', { found: 'word' });
  if (/^\s*<(\?xml|!doctype|!--|html|head|meta|table|style|workbook|\w+:workbook)/i.test(text)) {
    return new FileProblem('html', {});
  }
  const foreign = [...text].filter((letter) => letter < ' ' && !'\t\n\r\f'.includes(letter)).length;
  return foreign === 0 ? new FileProblem('text', {}) : new FileProblem('not-a-workbook', { found: 'other' });
}
