import { fullCellName } from '../language/cell-text';
import { findingMessage } from '../language/findings';
import { COLUMNS } from '../language/report-columns';
import { doubtfulEnd, NOBODY } from '../language/report-sections';
import { inFile } from '../language/report-words';
import { severityName } from '../language/words';
import { ANNEX_SIZE } from './annex-nominees';
import { column, listedTable, paragraph, table, text, whole } from './build';
import { spread } from './column-widths';
import type { ReportContext } from './context';
import { textWidth, type Block, type Page, type TableRow } from './document';

/** Errors and warnings; what is only worth knowing stays in the pane. */
export function doubtfulData({ nominations }: ReportContext, page: Page): Block[] {
  const doubtful = nominations.findings.filter(({ severity }) => severity !== 'info');
  if (doubtful.length === 0) return [paragraph('PL5.none', NOBODY.doubtful)];
  const columns = spread([column(10, 'center'), column(20, 'center'), column(36), column(0)], textWidth(page));
  const rows = doubtful.map((finding, n): TableRow => {
    const place = finding.cell === null ? '–' : inFile(finding.cell.file, fullCellName(finding.cell));
    const message = findingMessage(finding, 'vi');
    const cells = [whole(n + 1), text(severityName(finding.severity, 'vi')), text(place), text(message)];
    return { role: 'row', cells, about: `${place}|${message}` };
  });
  return listedTable(
    table('PL5.table', columns, [['TT', COLUMNS.severity, COLUMNS.cell, COLUMNS.content]], rows, ANNEX_SIZE),
    'PL5.end',
    doubtfulEnd(doubtful.length),
  );
}
