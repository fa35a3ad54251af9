import type { CellValue } from '../grid/grid';
import type { SettingsRole, SettingsSheet } from '../nominations/settings/settings-sheet';
import type { InlineRow } from './inline-sheet';
import type { CellStyle } from './write-book';
import { wrappedHeight, type WrappedRow } from './wrapped-height';

const BASE = { font: 'Times New Roman', size: 11, vertical: 'center', wrap: true } as const;
const BOX = { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' } as const;
/** What is typed stays as typed: `01`, `-BC/BDVTU`, `1/2024`. */
const TEXT = '@';

/** The looks of the sheet `Cấu hình`. */
const LOOKS = {
  plain: { ...BASE, wrap: false },
  title: { ...BASE, size: 14, bold: true, horizontal: 'center' },
  hint: { ...BASE, italic: true, horizontal: 'center' },
  header: { ...BASE, bold: true, horizontal: 'center', fill: 'DDEBF7', borders: BOX },
  name: { ...BASE, bold: true, horizontal: 'left', borders: BOX },
  note: { ...BASE, italic: true, horizontal: 'left', borders: BOX },
  text: { ...BASE, horizontal: 'left', borders: BOX, numberFormat: TEXT },
  number: { ...BASE, horizontal: 'left', borders: BOX },
  heading: { ...BASE, size: 12, bold: true, wrap: false },
  sentence: { ...BASE, horizontal: 'left' },
} satisfies Readonly<Record<string, CellStyle>>;
type Look = keyof typeof LOOKS;
const LOOK_NAMES = Object.keys(LOOKS);

/** The styles in the order that `settingsRows` counts them in. */
export const SETTINGS_STYLES: readonly CellStyle[] = Object.values(LOOKS);

/** The rows of the sheet with their looks; `first` is the number of the first of `SETTINGS_STYLES` in the workbook. */
export function settingsRows(sheet: SettingsSheet, first: number | null): InlineRow[] {
  const styleOf = (look: Look): number => (first === null ? 0 : first + LOOK_NAMES.indexOf(look));
  return sheet.rows.map(({ role, cells, merges }) => {
    const width = Math.max(cells.length, ...merges.map(([, last]) => last + 1));
    const values = Array.from({ length: width }, (_, column) => cells[column] ?? null);
    return {
      cells: values.map((value, column) => ({ value, style: styleOf(lookOf(role, column, value)) })),
      height: heightOf(role, { cells: values, merges, widths: sheet.widths }),
      fixedHeight: merges.length > 0,
    };
  });
}

function lookOf(role: SettingsRole, column: number, value: CellValue): Look {
  switch (role) {
    case 'title':
    case 'hint':
    case 'header':
    case 'heading':
    case 'sentence':
      return role;
    case 'labels':
      return 'header';
    case 'entry':
      if (column === 0) return 'name';
      if (column > 1) return 'note';
      return typeof value === 'number' ? 'number' : 'text';
    case 'row':
    case 'words':
      return typeof value === 'number' ? 'number' : 'text';
    case 'blank':
      return 'plain';
  }
}

function heightOf(role: SettingsRole, row: WrappedRow): number {
  if (role === 'title') return 24;
  if (role === 'heading') return 20;
  return wrappedHeight(row, role === 'header' || role === 'labels');
}
