import { readFileSync } from 'node:fs';
import { nativeCompression } from '../src/cli/native-compression';
import { readWorkbook } from '../src/xlsx/read-workbook';

/** Reads the workbook named on the command line and prints the most memory this process ever held, in MB. */
const workbook = readWorkbook(readFileSync(process.argv[2] ?? ''), { compression: nativeCompression });
if (workbook.grids.every((grid) => grid.rows.length === 0)) throw new Error('nothing was read');
console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
