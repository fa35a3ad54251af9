/**
 * A number that stands for an element's or attribute's name; comparing numbers spares a string for every tag.
 * Names that differ could in theory share one; among the names of SpreadsheetML none do (tested).
 */
export function nameKey(name: string): number {
  let key = 0;
  for (let i = 0; i < name.length; i++) key = (Math.imul(key, 31) + name.charCodeAt(i)) | 0;
  return key;
}

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const EQUALS = 0x3d;
export const COLON = 0x3a;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;

export const CDATA = '<![CDATA[';

/** Names begin with a letter, `_`, or anything beyond ASCII (checked no further). */
export function beginsName(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || byte >= 0x80;
}

/** Behind the first `a b >` from `start` on, or -1. */
export function ending(bytes: Uint8Array, start: number, length: number, a: number, b: number): number {
  for (let i = start; i + 2 < length; i++) {
    if (bytes[i] === a && bytes[i + 1] === b && bytes[i + 2] === GT) return i + 3;
  }
  return -1;
}

/** Whether an XML declaration (without its brackets) names no encoding, or one in which this program reads. */
export function namesUnicode(declaration: Uint8Array): boolean {
  const text = String.fromCharCode(...declaration);
  const encoding = /^xml\s[^]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
  return encoding === undefined || /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding);
}
