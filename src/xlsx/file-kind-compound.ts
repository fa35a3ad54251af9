import { FileProblem } from './file-problem';

/**
 * What a compound file (CFB) is, by the streams it names: an encrypted .xlsx, an .xls, a .doc or .ppt.
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb (2.2 header, 2.6 directory)
 */
export function compoundKind(file: Uint8Array): FileProblem {
  const names = streamNames(file);
  const has = (...wanted: string[]): boolean => wanted.some((name) => names.has(name.toLowerCase()));
  if (has('EncryptedPackage', 'EncryptionInfo')) return new FileProblem('password-protected', {});
  if (has('Workbook', 'Book')) return new FileProblem('old-xls', {});
  if (has('WordDocument')) return new FileProblem('not-a-workbook', { found: 'word' });
  if (has('PowerPoint Document')) return new FileProblem('not-a-workbook', { found: 'powerpoint' });
  if (names.size === 0) return new FileProblem('truncated', {});
  return new FileProblem('not-a-workbook', { found: 'other' });
}

const FAT_SECTORS_IN_HEADER = 109;
const ENTRY = 128;

/** Names of the directory's streams and storages in lower case; as many as are there, if the file is cut. */
function streamNames(file: Uint8Array): Set<string> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const names = new Set<string>();
  if (file.length < 512) return names;
  const shift = view.getUint16(30, true) === 12 ? 12 : 9;
  const sectorSize = 1 << shift;
  const offset = (sector: number): number => (sector + 1) * sectorSize;
  const visited = new Set<number>();
  let sector = view.getUint32(48, true);
  while (!visited.has(sector) && offset(sector) + ENTRY <= file.length) {
    visited.add(sector);
    const end = Math.min(offset(sector) + sectorSize, file.length);
    for (let at = offset(sector); at + ENTRY <= end; at += ENTRY) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      const name = new TextDecoder('utf-16le').decode(file.subarray(at, at + Math.max(0, length - 2)));
      if (length > 2) names.add(name.toLowerCase());
    }
    sector = nextSector(view, sector, sectorSize, offset);
  }
  return names;
}

/** The sector behind this one in its chain; one that does not exist where the chain ends or is cut. */
function nextSector(view: DataView, sector: number, sectorSize: number, offset: (sector: number) => number): number {
  const perSector = sectorSize / 4;
  const index = Math.floor(sector / perSector);
  // Further lists of FAT sectors exist only beyond 7 MB; a directory this far back is taken as ended.
  if (index >= FAT_SECTORS_IN_HEADER) return 0xfffffffe;
  const at = offset(view.getUint32(76 + 4 * index, true)) + 4 * (sector % perSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : 0xfffffffe;
}
