import type { Assessment } from '../assessment/assessment';
import { KINDS } from '../criteria/criterion';
import { nextStepText, reasonFor } from '../language/reasons';
import { some } from '../language/report-words';
import { kindHeading, outcomeName } from '../language/words';
import { ANNEX_SIZE } from './annex-nominees';
import { column, paragraph, row, space, table, text, whole } from './build';
import { spread } from './column-widths';
import type { ReportContext } from './context';
import { textWidth, type Block, type Page, type TableCell, type TableRow } from './document';

/** Annex 4: who is not eligible or lacks evidence, why, and what would change it. */
export function openCases(context: ReportContext, page: Page): Block[] {
  const cases = KINDS.map((kind) => context.ranked[kind].filter(({ outcome }) => outcome !== 'eligible'));
  const total = cases.reduce((sum, members) => sum + members.length, 0);
  if (total === 0) return [paragraph('PL4.none', 'Không có trường hợp nào.')];
  const columns = spread(
    [column(11, 'center'), column(47), column(40), column(31, 'center'), column(0), column(52)],
    textWidth(page),
  );
  let place = 0;
  const rows = cases.flatMap((members, n): TableRow[] => {
    const kind = KINDS[n];
    if (kind === undefined || members.length === 0) return [];
    return [
      { role: 'group', cells: [text(kindHeading(kind, 'vi'), { columns: columns.length, bold: true })] },
      ...members.map((assessment) => row(caseCells(assessment, ++place, context))),
    ];
  });
  return [
    table(
      'PL4.table',
      columns,
      [['TT', 'Đối tượng', 'Đơn vị', 'Kết quả xét', 'Lý do', 'Việc cần làm']],
      rows,
      ANNEX_SIZE,
    ),
    space(6),
    paragraph('PL4.end', `Danh sách gồm ${some(total, 'trường hợp')}./.`),
  ];
}

function caseCells(assessment: Assessment, place: number, { criteria }: ReportContext): TableCell[] {
  const { nomination, outcome, nearest } = assessment;
  const steps = nearest.map((step) => nextStepText(step, 'vi', { criteria, home: null }));
  return [
    whole(place),
    text(nomination.name),
    text(nomination.unit ?? ''),
    text(outcomeName(outcome, 'vi')),
    text(reasonFor(assessment, 'vi', { criteria, home: null })),
    text(steps.join('; ')),
  ];
}
