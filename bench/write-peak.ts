import { writeXlsx } from 'hucre/xlsx';
import { HEADERS, nomineeRow } from './workbook';
import { ROWS, bookOf } from './write-works';

/** Writes 100,000 × 15 cells in the way named on the command line and prints the most memory ever held, in MB. */
const rows = Array.from({ length: ROWS }, (_, row) => (row === 0 ? [...HEADERS] : nomineeRow(row - 1)));
const file =
  process.argv[2] === 'hucre'
    ? await writeXlsx({ sheets: [{ name: 'Cá nhân', rows }] })
    : (await import('../src/xlsx/write')).writeBook(bookOf(rows));
if (file.length === 0) throw new Error('nothing was written');
console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
