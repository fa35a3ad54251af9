/** So many bytes at a time: as arguments of one call they must not be too many. */
const PIECE = 0x8000;

/** Bytes as Excel takes a workbook. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(''));
}
