import type { CellValue } from '../grid/grid';
import type { CriteriaSheet, SheetRole } from '../criteria/criteria-sheet';
import type { SheetColumn } from '../criteria/sheet-words';
import type { InlineRow } from './inline-sheet';
import { BOXED, OWN_LOOKS, ownRowHeight } from './own-sheet-looks';
import type { CellStyle } from './write-book';

/** The looks of the sheet `Tiêu chí`. */
const LOOKS = {
  ...OWN_LOOKS,
  centred: { ...BOXED, horizontal: 'center' },
  strong: { ...BOXED, bold: true, horizontal: 'center' },
  share: { ...BOXED, horizontal: 'center', numberFormat: '0.##%' },
  wholeShare: { ...BOXED, horizontal: 'center', numberFormat: '0%' },
} satisfies Readonly<Record<string, CellStyle>>;
type Look = keyof typeof LOOKS;
const LOOK_NAMES = Object.keys(LOOKS);

/** The styles in the order that `criteriaRows` counts them in. */
export const CRITERIA_STYLES: readonly CellStyle[] = Object.values(LOOKS);

const CENTRED: readonly SheetColumn[] = ['place', 'kinds', 'weight', 'bound', 'only', 'insteadBound', 'period'];

/** The rows of the sheet with their looks; `first` is the number of the first of `CRITERIA_STYLES` in the workbook. */
export function criteriaRows(sheet: CriteriaSheet, first: number | null): InlineRow[] {
  const shares = new Set(sheet.shares.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const styleOf = (look: Look): number => (first === null ? 0 : first + LOOK_NAMES.indexOf(look));
  return sheet.rows.map(({ role, cells, merges }, row) => {
    const width = widthOf(role, cells, sheet.widths.length);
    const values = Array.from({ length: width }, (_, column) => cells[column] ?? null);
    return {
      cells: values.map((value, column) => {
        const isShare = shares.has(`${String(row)} ${String(column)}`);
        return { value, style: styleOf(isShare ? shareLook(value) : lookOf(role, sheet.columns[column], value)) };
      }),
      height: ownRowHeight(role, { cells: values, merges, widths: sheet.widths }),
      fixedHeight: merges.length > 0,
    };
  });
}

/** Rows of the criteria, and merged ones, are drawn to the last column. */
function widthOf(role: SheetRole, cells: readonly CellValue[], columns: number): number {
  switch (role) {
    case 'title':
    case 'hint':
    case 'header':
    case 'criterion':
    case 'condition':
    case 'sentence':
      return columns;
    case 'labels':
    case 'meaning':
      // The last merged cell of a note reaches to the column of what is judged instead.
      return cells.length > 4 ? columns - 3 : cells.length;
    default:
      return cells.length;
  }
}

function shareLook(value: CellValue): Look {
  return typeof value === 'number' && Number.isInteger(Math.round(value * 1e6) / 1e4) ? 'wholeShare' : 'share';
}

function lookOf(role: SheetRole, column: SheetColumn | undefined, value: CellValue): Look {
  switch (role) {
    case 'title':
    case 'hint':
    case 'header':
    case 'heading':
    case 'sentence':
      return role;
    case 'criterion':
    case 'condition':
      if (column === 'id') return 'strong';
      return column !== undefined && CENTRED.includes(column) ? 'centred' : 'text';
    case 'labels':
      return value === null && column === 'id' ? 'plain' : 'header';
    case 'value':
      if (value === null) return 'plain';
      return typeof value === 'number' ? 'centred' : 'text';
    case 'meaning':
      return 'text';
    case 'blank':
      return 'plain';
  }
}
