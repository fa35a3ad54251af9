import { a4, type ReportDocument } from '../../src/report/document';

/**
 * A paper of a body and an annex: a sentence for people to change, a table, two charts, of which one has its numbers from
 * the table.
 */
export function smallDocument(id = 'annual-2024', sentence = 'Kết quả xét chọn'): ReportDocument {
  const rows = ['Tập thể', 'Cá nhân', 'Mô hình'].map((kind, n) => ({
    role: 'row' as const,
    cells: [
      { kind: 'text' as const, text: kind },
      { kind: 'number' as const, value: n + 2, decimals: 0 },
      { kind: 'number' as const, value: 1, decimals: 0 },
    ],
  }));
  const text = (name: string, words: string) =>
    ({
      kind: 'paragraph',
      id: name,
      role: 'text',
      runs: [{ text: words }, { text: ' (in đậm)', bold: true }],
      size: 13,
      align: 'justify',
      indent: 10,
    }) as const;
  const chart = (name: string, shape: 'columns' | 'bars') =>
    ({
      kind: 'chart',
      id: name,
      shape,
      title: '',
      categories: ['Tập thể', 'Cá nhân', 'Mô hình'],
      series: [
        { name: 'Đủ', values: [2, 3, 4] },
        { name: 'Chưa', values: [1, 1, 1] },
      ],
      height: 60,
      least: 50,
    }) as const;
  return {
    id,
    title: 'Báo cáo',
    subject: '',
    author: 'Ban',
    keywords: '',
    year: 2024,
    font: 'Times New Roman',
    sections: [
      {
        name: 'Báo cáo 2024',
        role: 'body',
        page: a4('portrait', false),
        blocks: [
          text('first', sentence),
          {
            kind: 'table',
            id: 'counts',
            columns: [
              { width: 80, align: 'left' },
              { width: 40, align: 'center' },
              { width: 45, align: 'center' },
            ],
            header: [[{ text: 'Loại' }, { text: 'Đủ' }, { text: 'Chưa' }]],
            rows,
            size: 12,
          },
          {
            ...chart('by-kind', 'columns'),
            source: { table: 'counts', rows: [0, 2], categoryColumn: 0, columns: [1, 2] },
          },
          chart('alone', 'bars'),
          text('last', 'Nơi nhận:'),
        ],
      },
      {
        name: 'Báo cáo 2024 – PL1',
        role: 'annex',
        page: a4('landscape', true),
        blocks: [text('PL1', 'PHỤ LỤC 1')],
      },
    ],
  };
}
