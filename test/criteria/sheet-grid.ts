import { criteriaSheet } from '../../src/criteria/criteria-sheet';
import type { CriteriaSet } from '../../src/criteria/criterion';
import { columnOf, type SheetColumn } from '../../src/criteria/sheet-words';
import type { CellValue, Grid } from '../../src/grid/grid';

/** A sheet of bare values. */
export function gridOf(rows: readonly (readonly CellValue[])[], sheet = 'Tiêu chí'): Grid {
  return {
    sheet,
    visibility: 'visible',
    rows,
    formatIds: [],
    formats: [{ numberFormat: 'General', font: 'Times New Roman' }],
    merges: [],
    tables: [],
    filter: null,
    printArea: null,
    protected: false,
    date1904: false,
  };
}

/** The cells of a set's sheet, free to be changed. */
export function sheetRows(set: CriteriaSet): CellValue[][] {
  return criteriaSheet(set).rows.map(({ cells }) => [...cells]);
}

/** An edit of a set's sheet as a person does it: by the column's name and the first row (or a later one) of an id. */
export class EditedSheet {
  readonly rows: CellValue[][];
  constructor(set: CriteriaSet) {
    this.rows = sheetRows(set);
  }
  column(name: SheetColumn): number {
    return this.header().findIndex((cell) => columnOf(String(cell)) === name);
  }
  header(): CellValue[] {
    const header = this.rows.find((row) => row.filter((cell) => typeof cell === 'string').length > 10);
    if (header === undefined) throw new Error('no header');
    return header;
  }
  /** The row of a criterion's n-th condition. */
  rowOf(id: string, nth = 0): number {
    const place = this.column('id');
    const rows = this.rows.flatMap((row, index) => (row[place] === id ? [index] : []));
    const row = rows[nth];
    if (row === undefined) throw new Error(`no row ${nth} of ${id}`);
    return row;
  }
  set(id: string, column: SheetColumn, value: CellValue, nth = 0): this {
    const cells = this.rows[this.rowOf(id, nth)];
    if (cells !== undefined) cells[this.column(column)] = value;
    return this;
  }
  grid(): Grid {
    return gridOf(this.rows);
  }
}
