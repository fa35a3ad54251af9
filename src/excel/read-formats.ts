import type { Area } from '../grid/area';
import { areaAddress } from '../grid/area';
import type { CellFormat, CellValue, Grid } from '../grid/grid';
import { fontEncoding } from '../text/legacy';
import type { Block, Matrix } from './read-values';
import { matrixOf } from './read-values';

type Rows = readonly (readonly CellValue[] | undefined)[];

/**
 * Where numbers stand, as few rectangles as columns allow: only there do number formats change what is read (dates,
 * percents). Columns side by side go together.
 */
export function numberAreas(rows: Rows): Area[] {
  const extents: ({ top: number; bottom: number } | undefined)[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      if (typeof value !== 'number') return;
      const extent = extents[column];
      if (extent === undefined) extents[column] = { top: row, bottom: row };
      else extent.bottom = row;
    });
  });
  const areas: Area[] = [];
  for (let column = 0; column < extents.length; column++) {
    const extent = extents[column];
    if (extent === undefined) continue;
    const last = areas.at(-1);
    if (last?.right === column - 1)
      areas[areas.length - 1] = {
        top: Math.min(last.top, extent.top),
        left: last.left,
        bottom: Math.max(last.bottom, extent.bottom),
        right: column,
      };
    else areas.push({ ...extent, left: column, right: column });
  }
  return areas;
}

/** Letters that old encodings write and Vietnamese Unicode text does not: `l­îng`, `Nguyeãn Vaên Ñöùc`. */
const OLD_LETTERS =
  /[\u0080-\u009f\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

/** Whether a sheet's fonts must be asked for: some text may be of an old encoding. Too often yes does no harm. */
export function mayBeLegacy(rows: Rows): boolean {
  return rows.some((cells) => cells?.some((value) => typeof value === 'string' && OLD_LETTERS.test(value)) === true);
}

/** Asks for a block's number formats; what is returned gives them once the requests were sent. */
export function queueNumberFormats(context: Excel.RequestContext, { sheet, area }: Block): () => Matrix {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).load('numberFormat');
  return () => matrixOf(range.numberFormat);
}

/** The font's name of each cell; empty where runs of the text differ. */
export function queueFonts(context: Excel.RequestContext, { sheet, area }: Block): () => Matrix {
  const properties = context.workbook.worksheets
    .getItem(sheet)
    .getRange(areaAddress(area))
    .getCellProperties({ format: { font: { name: true } } });
  return () => properties.value.map((row) => row.map((cell) => cell.format?.font?.name ?? ''));
}

/** Collects formats of cells as a grid holds them: an index into a list, 0 for the sheet's usual one. */
export class SheetFormats {
  readonly formats: CellFormat[];
  readonly formatIds: (Uint16Array | undefined)[] = [];
  private readonly known = new Map<string, number>();

  constructor(
    private readonly font: string,
    private readonly rows: Rows,
  ) {
    this.formats = [{ numberFormat: 'General', font }];
    this.known.set(`${font}\u0000General`, 0);
  }

  /** Those of a sheet of which some cells are read again. @param rows the cells as they are now */
  static like({ formats, formatIds }: Pick<Grid, 'formats' | 'formatIds'>, rows: Rows): SheetFormats {
    const copy = new SheetFormats(formats[0]?.font ?? '', rows);
    for (const format of formats) copy.idOf(format);
    rows.forEach((_, row) => {
      const ids = formatIds[row];
      if (ids !== undefined) copy.formatIds[row] = Uint16Array.from(ids);
    });
    return copy;
  }

  /** Cells of an area are as usual again, and have room for what is told of them next. */
  forget({ top, bottom, left, right }: Area): void {
    for (let row = top; row <= Math.min(bottom, this.rows.length - 1); row++) {
      const before = this.formatIds[row];
      const values = this.rows[row];
      if (before === undefined) continue;
      const ids = new Uint16Array(values?.length ?? 0);
      ids.set(before.subarray(0, ids.length));
      ids.fill(0, left, right + 1);
      this.formatIds[row] = ids;
    }
  }

  putNumberFormats(top: number, left: number, matrix: Matrix): void {
    this.put(top, left, matrix, (before, said) => ({ ...before, numberFormat: String(said) }));
  }

  /** Cells whose runs differ take the old font that the sheet uses most: their texts are read as one. */
  putFonts(top: number, left: number, matrix: Matrix): void {
    const counts = new Map<string, number>();
    for (const row of matrix)
      for (const font of row)
        if (typeof font === 'string' && fontEncoding(font) !== null) counts.set(font, (counts.get(font) ?? 0) + 1);
    const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? this.font;
    this.put(top, left, matrix, (before, said) => ({ ...before, font: said === '' ? usual : String(said) }));
  }

  private put(
    top: number,
    left: number,
    matrix: Matrix,
    change: (before: CellFormat, said: unknown) => CellFormat,
  ): void {
    matrix.forEach((cells, n) => {
      const values = this.rows[top + n];
      if (values === undefined) return;
      cells.forEach((said, column) => {
        if ((values[left + column] ?? null) === null) return;
        const ids = this.formatIds[top + n];
        const before = this.formats[ids?.[left + column] ?? 0];
        if (before === undefined) return;
        const id = this.idOf(change(before, said));
        if (id === (ids?.[left + column] ?? 0)) return;
        const row = ids ?? new Uint16Array(values.length);
        row[left + column] = id;
        this.formatIds[top + n] = row;
      });
    });
  }

  private idOf(format: CellFormat): number {
    const key = `${format.font}\u0000${format.numberFormat}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    this.known.set(key, this.formats.length);
    return this.formats.push(format) - 1;
  }
}
