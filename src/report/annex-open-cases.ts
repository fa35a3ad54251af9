import type { Assessment } from '../assessment/assessment';
import { KINDS } from '../criteria/criterion';
import { reasonFor } from '../language/reasons';
import { nextStepTexts } from '../language/reasons-steps';
import { COLUMNS } from '../language/report-columns';
import { CASE, listEnd, NOBODY } from '../language/report-sections';
import { outcomeName } from '../language/words';
import { ANNEX_SIZE } from './annex-nominees';
import { column, listedTable, paragraph, table, text, whole } from './build';
import { spread } from './column-widths';
import type { ReportContext } from './context';
import { kindRows } from './kind-rows';
import { listedAt } from './listed-at';
import { whoCells } from './nominee-cells';
import { textWidth, type Block, type Page, type TableCell } from './document';

/** Annex 4: who is not eligible or lacks evidence, why, and what would change it. */
export function openCases(context: ReportContext, page: Page): Block[] {
  const cases = KINDS.map((kind) => context.ranked[kind].filter(({ outcome }) => outcome !== 'eligible'));
  const total = cases.reduce((sum, members) => sum + members.length, 0);
  if (total === 0) return [paragraph('PL4.none', NOBODY.open)];
  const columns = spread(
    [column(9, 'center'), column(37), column(34), column(24, 'center'), column(26, 'center'), column(0), column(0)],
    textWidth(page),
  );
  const rows = kindRows(cases, columns.length, (one, place) => caseCells(one, place, context));
  return listedTable(
    table(
      'PL4.table',
      columns,
      [['TT', COLUMNS.nominee, COLUMNS.unit, COLUMNS.place, COLUMNS.outcome, COLUMNS.reason, COLUMNS.steps]],
      rows,
      ANNEX_SIZE,
    ),
    'PL4.end',
    listEnd(total, CASE),
  );
}

function caseCells(assessment: Assessment, place: number, { criteria, nominations }: ReportContext): TableCell[] {
  const { nomination, outcome, nearest } = assessment;
  const { home, place: row } = listedAt(nomination, nominations);
  const where = { criteria, home };
  return [
    whole(place),
    ...whoCells(nomination),
    text(row),
    text(outcomeName(outcome, 'vi')),
    text(reasonFor(assessment, 'vi', where)),
    text(nextStepTexts(nearest, 'vi', { ...where, mostCells: Infinity }).join('\n')),
  ];
}
