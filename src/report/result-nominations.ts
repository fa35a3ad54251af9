import { OUTCOMES, totalOf } from '../assessment/outcome-counts';
import { eachKind, KINDS } from '../criteria/criterion';
import { CAPTIONS } from '../language/report-captions';
import { COLUMNS, NOT_SAID } from '../language/report-columns';
import {
  doubtfulDataSentence,
  openCasesSentence,
  outcomeSentence,
  pendingSentence,
  receivedSentence,
} from '../language/report-results';
import { SECTIONS } from '../language/report-sections';
import { TOTAL_ROW } from '../language/report-words';
import { kindHeading, outcomeName } from '../language/words';
import { caption, column, columnChart, paragraph, row, sectionHeading, space, table, text, whole } from './build';
import type { ReportContext } from './context';
import type { Block, TableCell, TableRow } from './document';
import { outcomesTable } from './outcomes-table';
import { kindsPresent, type Figures, type UnitFigures } from './figures';

/** II.2: what was nominated and what became of it, by kind and by unit. */
export function nominationsSection(context: ReportContext): Block[] {
  const { figures, nominations, year, settings } = context;
  const { findings, pending } = nominations;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const totals = eachKind((kind) => totalOf(figures.byKind[kind]));
  const present = kindsPresent(figures);
  const blocks: Block[] = [
    sectionHeading('II.2', 2, SECTIONS.nominations),
    paragraph('II.2.received', receivedSentence(year, settings.agencyInText, totals)),
  ];
  for (const kind of present) {
    blocks.push(paragraph(`II.2.${kind}`, outcomeSentence(kind, figures.byKind[kind], KINDS.indexOf(kind) + 1)));
  }
  if (present.length > 0) blocks.push(paragraph('II.2.open', openCasesSentence(figures.total, 4)));
  for (const { kind, field } of pending) {
    blocks.push(paragraph(`II.2.pending.${kind}.${field}`, pendingSentence(kind, field, year)));
  }
  blocks.push(paragraph('II.2.data', doubtfulDataSentence(errors, warnings, 5)));
  if (present.length === 0) return blocks;
  return [...blocks, ...kindsTable(figures), ...unitsTable(figures)];
}

function kindsTable(figures: Figures): Block[] {
  // Kinds without nominees would be empty places in the chart.
  const shown = kindsPresent(figures);
  const places = shown.map((kind) => KINDS.indexOf(kind));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const together = last - first === shown.length - 1;
  const source = { table: 'II.2.kinds', rows: [first, last] as const, categoryColumn: 0, columns: [2, 3, 4] };
  return [
    caption('II.2.kinds.caption', 'table', CAPTIONS.outcomesByKind),
    outcomesTable(
      'II.2.kinds',
      KINDS.map((kind) => ({ kind, counts: figures.byKind[kind] })),
      figures.total,
    ),
    space(8, true),
    ...columnChart('II.2.chart', CAPTIONS.outcomesByKind, {
      categories: shown.map((kind) => kindHeading(kind, 'vi')),
      series: OUTCOMES.map((outcome) => ({
        name: outcomeName(outcome, 'vi'),
        values: shown.map((kind) => figures.byKind[kind][outcome]),
      })),
      ...(together ? { source } : {}),
    }),
  ];
}

function unitsTable({ units }: Figures): Block[] {
  const rows: TableRow[] = units.map(({ unit, kinds, outcomes }, n) =>
    row([
      whole(n + 1),
      text(unit ?? NOT_SAID.unit),
      ...KINDS.map((kind) => whole(kinds[kind])),
      ...OUTCOMES.map((outcome) => whole(outcomes[outcome])),
    ]),
  );
  const sum = (of: (unit: UnitFigures) => number): TableCell =>
    whole(
      units.reduce((total, unit) => total + of(unit), 0),
      { bold: true },
    );
  rows.push({
    role: 'total',
    cells: [
      text(TOTAL_ROW, { columns: 2, bold: true }),
      ...KINDS.map((kind) => sum(({ kinds }) => kinds[kind])),
      ...OUTCOMES.map((outcome) => sum(({ outcomes }) => outcomes[outcome])),
    ],
  });
  return [
    caption('II.2.units.caption', 'table', CAPTIONS.outcomesByUnit),
    table(
      'II.2.units',
      [
        column(10, 'center'),
        column(65),
        ...KINDS.map(() => column(13, 'center')),
        ...OUTCOMES.map(() => column(17, 'center')),
      ],
      [
        [
          { text: 'TT', rows: 2 },
          { text: COLUMNS.unit, rows: 2 },
          { text: COLUMNS.nominatedCount, columns: 3 },
          { text: COLUMNS.outcome, columns: 3 },
        ],
        [
          COLUMNS.collectives,
          COLUMNS.individuals,
          COLUMNS.models,
          COLUMNS.eligible,
          COLUMNS.needsEvidence,
          COLUMNS.ineligible,
        ],
      ],
      rows,
    ),
    space(6),
  ];
}
