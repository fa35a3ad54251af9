import { KINDS } from '../criteria/criterion';
import { CAPTIONS } from '../language/report-captions';
import { COLUMNS, NOT_SAID } from '../language/report-columns';
import { NO_DATA, stageSentence } from '../language/report-results';
import { NO_STAGES, SECTIONS } from '../language/report-sections';
import { TOTAL_ROW } from '../language/report-words';
import { kindHeading, stageName } from '../language/words';
import { caption, column, paragraph, row, sectionHeading, space, table, text, whole } from './build';
import type { Block, Table, TableCell, TableRow } from './document';
import type { Figures, StageFigures } from './figures';

const STAGES = [1, 2, 3, 4] as const;

/** II.1: how far the nominees are along the plan's four steps; where no sheet says it, that is said, never zero. */
export function stagesSection({ stages }: Figures): Block[] {
  const heading = sectionHeading('II.1', 1, SECTIONS.stages);
  if (KINDS.every((kind) => stages[kind] === undefined)) {
    return [heading, paragraph('II.1.none', NO_STAGES)];
  }
  const sentences = KINDS.map((kind) => {
    const figures = stages[kind];
    const counts =
      figures && STAGES.map((stage) => ({ name: stageName(stage, 'vi'), count: figures.counts[stage - 1] ?? 0 }));
    return paragraph(`II.1.${kind}`, stageSentence(kind, counts, figures?.unsaid ?? 0));
  });
  return [heading, ...sentences, caption('II.1.caption', 'table', CAPTIONS.stages), stagesTable(stages), space(6)];
}

function stagesTable(stages: Figures['stages']): Table {
  const cells = (count: (figures: StageFigures) => number, look: { bold?: boolean } = {}): TableCell[] => {
    const known = KINDS.flatMap((kind) => stages[kind] ?? []);
    const sum = known.reduce((total, figures) => total + count(figures), 0);
    return [
      ...KINDS.map((kind): TableCell => {
        const figures = stages[kind];
        return figures === undefined ? text(NO_DATA, { italic: true }) : whole(count(figures), look);
      }),
      whole(sum, { bold: true }),
    ];
  };
  const rows: TableRow[] = STAGES.map((stage) =>
    row([text(stageName(stage, 'vi')), ...cells(({ counts }) => counts[stage - 1] ?? 0)]),
  );
  rows.push(row([text(NOT_SAID.stage), ...cells(({ unsaid }) => unsaid)]));
  const all = ({ counts, unsaid }: StageFigures): number => counts.reduce((sum, count) => sum + count, unsaid);
  rows.push({ role: 'total', cells: [text(TOTAL_ROW, { bold: true }), ...cells(all, { bold: true })] });
  const columns = [column(45), ...KINDS.map(() => column(32, 'center')), column(24, 'center')];
  return table(
    'II.1.table',
    columns,
    [[COLUMNS.stage, ...KINDS.map((kind) => kindHeading(kind, 'vi')), TOTAL_ROW]],
    rows,
  );
}
