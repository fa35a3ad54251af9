import { caption, column, paragraph, row, sectionHeading, space, table, text, whole } from './build';
import type { Block, Chart } from './document';
import type { Figures } from './figures';

/** II.3: each criterion by how many met it, failed it, or lacked evidence. */
export function criteriaSection({ criteria }: Figures): Block[] {
  const heading = sectionHeading('II.3', 3, 'Kết quả theo từng tiêu chí');
  if (criteria.length === 0) return [heading, paragraph('II.3.none', 'Không có trường hợp nào để xét theo tiêu chí.')];
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
  const shown = ['met', 'unmet', 'unknown'] as const;
  const names = { met: 'Đạt', unmet: 'Không đạt', unknown: 'Thiếu minh chứng' };
  const chart: Chart = {
    kind: 'chart',
    id: 'II.3.chart',
    shape: 'stacked-columns',
    title: '',
    categories: criteria.map(({ criterion }) => criterion.id),
    series: shown.map((result) => ({ name: names[result], values: criteria.map(({ results }) => results[result]) })),
    height: 70,
    source: { table: 'II.3.table', rows: [0, criteria.length - 1], categoryColumn: 0, columns: [2, 3, 4] },
  };
  return [
    heading,
    paragraph(
      'II.3.intro',
      'Số đối tượng đạt, không đạt, thiếu minh chứng ở từng tiêu chí và số trường hợp Hội đồng còn phải xét:',
    ),
    caption('II.3.caption', 'Bảng', 'Kết quả theo từng tiêu chí'),
    table(
      'II.3.table',
      [column(15, 'center'), column(66), ...[1, 2, 3, 4].map(() => column(21, 'center'))],
      [['Mã', 'Tiêu chí', 'Đạt', 'Không đạt', 'Thiếu minh chứng', 'Hội đồng xét']],
      rows,
    ),
    space(8),
    chart,
    caption('II.3.chart.caption', 'Biểu đồ', 'Số đối tượng đạt, không đạt, thiếu minh chứng theo tiêu chí'),
    space(6),
  ];
}
