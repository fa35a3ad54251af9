import type { BookToWrite, RowToWrite } from '../src/xlsx/write-book';

/** The header and 100,000 nominees. */
export const ROWS = 100_001;

export type Values = readonly (string | number | null)[];

function* numbered(rows: readonly Values[]): Iterable<RowToWrite> {
  let row = 0;
  for (const cells of rows) yield { row: row++, cells };
}

/** One sheet of these rows. */
export function bookOf(rows: readonly Values[]): BookToWrite {
  return {
    sheets: [{ name: 'Cá nhân', rows: numbered(rows), widths: [], merges: [] }],
    styles: [{ font: 'Times New Roman', size: 12 }],
    properties: { title: '', subject: '', author: '', keywords: '', company: '' },
  };
}
