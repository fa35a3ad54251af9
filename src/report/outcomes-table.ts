import { OUTCOMES, totalOf, type OutcomeCounts } from '../assessment/outcome-counts';
import type { Kind } from '../criteria/criterion';
import { RESULTS_BY_KIND } from '../language/report-results';
import { TOTAL_ROW } from '../language/report-words';
import { kindHeading } from '../language/words';
import { column, row, table, text, whole } from './build';
import type { Table, TableCell } from './document';

/** How many of each of these kinds came to which outcome, and of all together. */
export function outcomesTable(
  id: string,
  kinds: readonly { readonly kind: Kind; readonly counts: OutcomeCounts }[],
  total: OutcomeCounts,
): Table {
  const cells = (counts: OutcomeCounts, look = {}): TableCell[] => [
    whole(totalOf(counts), look),
    ...OUTCOMES.map((outcome) => whole(counts[outcome], look)),
  ];
  const bold = { bold: true };
  return table(
    id,
    [column(49), column(29, 'center'), ...OUTCOMES.map(() => column(29, 'center'))],
    [RESULTS_BY_KIND],
    [
      ...kinds.map(({ kind, counts }) => row([text(kindHeading(kind, 'vi')), ...cells(counts)])),
      { role: 'total', cells: [text(TOTAL_ROW, bold), ...cells(total, bold)] },
    ],
  );
}
