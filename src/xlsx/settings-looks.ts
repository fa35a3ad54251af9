import type { CellValue } from '../grid/grid';
import type { SettingsRole, SettingsSheet } from '../nominations/settings/settings-sheet';
import type { InlineRow } from './inline-sheet';
import { BOXED, OWN_LOOKS, ownRowHeight } from './own-sheet-looks';
import type { CellStyle } from './write-book';

/** What is typed stays as typed: `01`, `-BC/BDVTU`, `1/2024`. */
const TEXT = '@';

/** The looks of the sheet `Cấu hình`. */
const LOOKS = {
  ...OWN_LOOKS,
  text: { ...OWN_LOOKS.text, numberFormat: TEXT },
  number: OWN_LOOKS.text,
  name: { ...BOXED, bold: true, horizontal: 'left' },
  note: { ...BOXED, italic: true, horizontal: 'left' },
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
      height: ownRowHeight(role, { cells: values, merges, widths: sheet.widths }),
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
