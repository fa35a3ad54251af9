import { benchAssessing } from './assess';
import { benchExcel } from './excel';
import { benchExcelReport } from './excel-report';
import { benchJudging } from './judge';
import { benchPaneScroll } from './pane-scroll';
import { benchPane } from './pane-start';
import { benchReading } from './read';
import { benchReport } from './report';
import { benchReportPapers } from './report-papers';
import { benchWriting } from './write';

/**
 * `npm run bench` prints a line a figure; `npm run bench -- --json` one object; `--quick` leaves out the full sheet of
 * 1,048,576 rows.
 */
const asked = new Set(process.argv.slice(2));
const figures: Record<string, number> = {};
for (const measure of [
  benchJudging,
  benchReading,
  benchWriting,
  benchReport,
  benchReportPapers,
  benchExcel,
  benchExcelReport,
  benchPane,
  benchPaneScroll,
  () => benchAssessing(!asked.has('--quick')),
]) {
  const found = await measure();
  Object.assign(figures, found);
  if (asked.has('--json')) continue;
  for (const [name, value] of Object.entries(found)) process.stdout.write(`${name.padEnd(32)} ${rounded(value)}\n`);
}
if (asked.has('--json')) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
