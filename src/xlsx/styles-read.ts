import type { CellFormat } from '../grid/grid';
import { builtInFormat } from './number-formats';
import { readElements } from './xml-part';
import type { Package } from './zip-package';

/**
 * The distinct formats of a workbook's cells, shared by its grids. Format 0 is the workbook's default.
 * Grows while sheets are read, where a text's runs name another font than its cell.
 */
export interface FormatTable {
  readonly formats: readonly CellFormat[];
  /** The format of a cell's style index; 0 for indexes that mean nothing. */
  ofStyle(style: number): number;
  /** The same format with another font. */
  withFont(format: number, font: string): number;
}

/** Reads number formats and font names; `part` null where the workbook has no styles. */
export function readStyles(source: Package, part: string | null): FormatTable {
  const numberFormats = new Map<number, string>();
  const fonts: string[] = [];
  const styles: { numberFormat: number; font: number }[] = [];
  if (part !== null) {
    readElements(source, part, ({ path, attribute }) => {
      switch (path) {
        case 'styleSheet/numFmts/numFmt':
          numberFormats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? 'General');
          break;
        case 'styleSheet/fonts/font':
          fonts.push('');
          break;
        case 'styleSheet/fonts/font/name':
          fonts[fonts.length - 1] = attribute('val') ?? '';
          break;
        case 'styleSheet/cellXfs/xf':
          styles.push({ numberFormat: Number(attribute('numFmtId') ?? 0), font: Number(attribute('fontId') ?? 0) });
          break;
      }
    });
  }
  return formatTable(
    styles.map((style) => ({
      numberFormat: numberFormats.get(style.numberFormat) ?? builtInFormat(style.numberFormat),
      font: fonts[style.font] ?? '',
    })),
  );
}

function formatTable(styles: readonly CellFormat[]): FormatTable {
  const formats: CellFormat[] = [];
  const known = new Map<string, number>();
  const idOf = (format: CellFormat): number => {
    const key = `${format.font}\u0000${format.numberFormat}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, formats.length);
    return formats.push(format) - 1;
  };
  const byStyle = (styles.length === 0 ? [{ numberFormat: 'General', font: '' }] : styles).map(idOf);
  return {
    formats,
    ofStyle: (style) => byStyle[style] ?? 0,
    withFont: (format, font) => idOf({ numberFormat: formats[format]?.numberFormat ?? 'General', font }),
  };
}
