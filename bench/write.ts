import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../src/xlsx/read-workbook';
import { writeBook } from '../src/xlsx/write';
import { inTurns } from './turns';
import { HEADERS, nomineeRow } from './workbook';
import { bookOf, ROWS } from './write-works';

const TURNS = 5;

/** Times of writing 100,000 × 15 cells as a workbook, against hucre with the same rows, in turns; and both's memory. */
export async function benchWriting(): Promise<Record<string, number>> {
  const rows = Array.from({ length: ROWS }, (_, row) => (row === 0 ? [...HEADERS] : nomineeRow(row - 1)));
  const read = readWorkbook(writeBook(bookOf(rows))).grids[0]?.rows;
  if (read?.length !== ROWS || read[ROWS - 1]?.[1] !== rows[ROWS - 1]?.[1])
    throw new Error('the rows do not come back');
  const medians = await inTurns(TURNS, {
    ours: () => writeBook(bookOf(rows)),
    hucre: () => writeXlsx({ sheets: [{ name: 'Cá nhân', rows }] }),
  });
  const [ours, theirs] = [peakOf('ours'), peakOf('hucre')];
  return {
    'write.100k.ms': medians.ours,
    'write.100k.ratioHucre': medians.hucre / medians.ours,
    'write.100k.peakMB': ours,
    'write.100k.hucrePeakMB': theirs,
  };
}

/** The most memory (MB, whole process, the rows included) that writing takes in a process of its own. */
function peakOf(way: 'ours' | 'hucre'): number {
  // Bundled into build/, one folder below the project's root.
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const out = execFileSync(process.execPath, [join(root, 'scripts', 'run.mjs'), 'bench/write-peak.ts', way], {
    encoding: 'utf8',
  });
  return Number(out.trim());
}
