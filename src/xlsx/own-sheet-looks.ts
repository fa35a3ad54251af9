import { LIST_REFUSAL } from '../language/own-sheets';
import type { InlineSheet, InlineRow } from './inline-sheet';
import type { CellStyle } from './write-book';
import { wrappedHeight, type WrappedRow } from './wrapped-height';

const BASE = { font: 'Times New Roman', size: 11, vertical: 'center', wrap: true } as const;
const BOX = { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' } as const;

/** A cell within the sheet's table. */
export const BOXED = { ...BASE, borders: BOX } as const satisfies CellStyle;

/** The looks that all sheets for the office to edit have in common. */
export const OWN_LOOKS = {
  plain: { ...BASE, wrap: false },
  title: { ...BASE, size: 14, bold: true, horizontal: 'center' },
  hint: { ...BASE, italic: true, horizontal: 'center' },
  header: { ...BOXED, bold: true, horizontal: 'center', fill: 'DDEBF7' },
  text: { ...BOXED, horizontal: 'left' },
  heading: { ...BASE, size: 12, bold: true, wrap: false },
  sentence: { ...BASE, horizontal: 'left' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The height of a row, in points; titles and headings have room around them. */
export function ownRowHeight(role: string, row: WrappedRow): number {
  if (role === 'title') return 24;
  if (role === 'heading') return 20;
  return wrappedHeight(row, role === 'header' || role === 'labels');
}

/** What a sheet for the office to edit says of itself as data, whichever it is. */
interface OwnSheetData {
  readonly rows: readonly { readonly merges: readonly (readonly [first: number, last: number])[] }[];
  readonly headerRow: number;
  readonly notesRow: number;
  readonly widths: readonly number[];
  readonly choices: readonly (Omit<InlineSheet['lists'][number], 'refusal'> & { readonly only: boolean })[];
}

/**
 * Such a sheet as a worksheet: its header stays in sight, its notes begin a page.
 * @param title of the message that Excel shows when a word is typed that no list of the sheet holds
 */
export function ownInlineSheet(sheet: OwnSheetData, rows: readonly InlineRow[], title: string): InlineSheet {
  const refusal = { title, text: LIST_REFUSAL };
  return {
    rows,
    widths: sheet.widths,
    merges: sheet.rows.flatMap(({ merges }, row) =>
      merges.map(([left, right]) => ({ top: row, left, bottom: row, right })),
    ),
    lists: sheet.choices.map(({ area, choices, only }) => ({ area, choices, refusal: only ? refusal : null })),
    frozenRows: sheet.headerRow + 1,
    pageBreak: sheet.notesRow,
  };
}
