import { CAPTIONS } from '../language/report-captions';
import { COLUMNS } from '../language/report-columns';
import { criterionLabel, shortfallsCaption } from '../language/report-results';
import { CRITERIA_INTRO, NOBODY, SECTIONS } from '../language/report-sections';
import { caption, column, paragraph, row, sectionHeading, space, table, text, whole } from './build';
import type { Block, Chart } from './document';
import type { CriterionFigures, Figures } from './figures';

/** II.3: each criterion by how many met it, failed it, or lacked evidence. */
export function criteriaSection({ criteria }: Figures): Block[] {
  const heading = sectionHeading('II.3', 3, SECTIONS.byCriterion);
  if (criteria.length === 0) return [heading, paragraph('II.3.none', NOBODY.byCriterion)];
  const rows = criteria.map(({ criterion, results }) =>
    row([
      text(criterion.id),
      text(criterion.about),
      whole(results.met),
      whole(results.unmet),
      whole(results.unknown),
      whole(results['not-assessed']),
    ]),
  );
  return [
    heading,
    paragraph('II.3.intro', CRITERIA_INTRO, { keepWithNext: true }),
    caption('II.3.caption', 'table', CAPTIONS.byCriterion),
    table(
      'II.3.table',
      [column(15, 'center'), column(66), ...[1, 2, 3, 4].map(() => column(21, 'center'))],
      [[COLUMNS.code, COLUMNS.criterion, COLUMNS.met, COLUMNS.unmet, COLUMNS.lacking, COLUMNS.councilJudges]],
      rows,
    ),
    ...shortfallsChart(criteria),
    space(6),
  ];
}

/** How many criteria a chart shows. */
const SHOWN = 8;

/** How high a criterion's three bars are with their numbers, and the rest of the chart, in millimetres. */
const GROUP_HEIGHT = 11;
const AROUND = 20;

/** How many met, failed and lacked the criteria that most nominees fall short of. */
function shortfallsChart(criteria: readonly CriterionFigures[]): Block[] {
  const short = ({ results }: CriterionFigures): number => results.unmet + results.unknown;
  const open = criteria.filter((one) => short(one) > 0).sort((a, b) => short(b) - short(a));
  if (open.length === 0) return [];
  const shown = open.slice(0, SHOWN);
  const height = AROUND + shown.length * GROUP_HEIGHT;
  const chart: Chart = {
    kind: 'chart',
    id: 'II.3.chart',
    shape: 'bars',
    title: '',
    categories: shown.map(({ criterion }) => criterionLabel(criterion.id, criterion.about)),
    series: [
      { name: COLUMNS.met, values: shown.map(({ results }) => results.met) },
      { name: COLUMNS.unmet, values: shown.map(({ results }) => results.unmet) },
      { name: COLUMNS.lacking, values: shown.map(({ results }) => results.unknown) },
    ],
    height,
    least: height * 0.8,
  };
  return [
    space(8, true),
    chart,
    caption('II.3.chart.caption', 'chart', shortfallsCaption(shown.length === open.length)),
  ];
}
