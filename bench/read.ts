import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { readSheet } from 'read-excel-file/node';
import { nativeCompression } from '../src/cli/native-compression';
import { readWorkbook } from '../src/xlsx/read-workbook';
import { XmlScanner } from '../src/xlsx/xml-scan';
import { inTurns } from './turns';
import { nominationWorkbook } from './workbook';

/** The header and 100,000 nominees. */
export const ROWS = 100_001;
const TURNS = 7;

/** The least any reader must do: expand every part at once, and find the tags of the sheet and of its strings. */
function unzipAndTokenize(file: Uint8Array): number {
  let tags = 0;
  const handler = { open: () => void tags++, close: () => undefined, text: () => undefined };
  for (const [name, part] of Object.entries(unzipSync(file))) {
    if (!/sheet1|sharedStrings/.test(name)) continue;
    const scanner = new XmlScanner(name, handler);
    scanner.push(part);
    scanner.finish();
  }
  return tags;
}

/** Times of reading 100,000 × 15 cells, against the bare work and against other readers, all in turns. */
export async function benchReading(): Promise<Record<string, number>> {
  const file = nominationWorkbook(ROWS);
  const cells = readWorkbook(file).grids[0]?.rows.length;
  if (cells !== ROWS) throw new Error(`read ${String(cells)} rows of ${String(ROWS)}`);
  const medians = await inTurns(TURNS, {
    native: () => readWorkbook(file, { compression: nativeCompression }),
    portable: () => readWorkbook(file),
    bare: () => unzipAndTokenize(file),
    hucre: () => readXlsx(file),
    readExcelFile: () => readSheet(Buffer.from(file)),
  });
  return {
    // As the command line reads; the ratios below are of the portable way, as all the others expand in JavaScript.
    'read.100k.ms': medians.native,
    'read.100k.portableMs': medians.portable,
    'read.100k.ratioUnzipTokenize': medians.portable / medians.bare,
    'read.100k.ratioHucre': medians.hucre / medians.portable,
    'read.100k.ratioReadExcelFile': medians.readExcelFile / medians.portable,
    'read.100k.peakMB': peakOfReading(file),
  };
}

/** The most memory (MB, whole process) that a process of its own takes to read the file as the command line does. */
function peakOfReading(file: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'dien-hinh-bench-'));
  try {
    const path = join(folder, 'nominations.xlsx');
    writeFileSync(path, file);
    return peakOf(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As `peakOfReading`, of a file on disk. */
export function peakOf(path: string): number {
  // Bundled into build/, one folder below the project's root.
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const out = execFileSync(process.execPath, [join(root, 'scripts', 'run.mjs'), 'bench/read-peak.ts', path], {
    encoding: 'utf8',
  });
  return Number(out.trim());
}
