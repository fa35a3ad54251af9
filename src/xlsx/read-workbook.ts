import type { Grid } from '../grid/grid';
import { areaOf } from '../grid/references';
import { CellTextPool } from './cell-text-pool';
import { requireZip } from './file-kind';
import { readSharedStrings } from './shared-strings';
import { SheetReader, type SheetContext } from './sheet-read';
import { readStyles } from './styles-read';
import { readTables } from './table-read';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts';
import { scanPart } from './xml-part';
import type { Compression } from './zip-compression';
import { openPackage, type Package } from './zip-package';

export interface ReadOptions {
  /** Native packing where there is some (see `Compression`); fflate otherwise. */
  readonly compression?: Compression;
  /** Put into each grid, where several files are judged together. */
  readonly file?: string;
  /** Called between parts, with the share read so far (0–1). An exception from it stops the reading. */
  readonly progress?: (share: number) => void;
}

/** A workbook read from a file. */
export interface Workbook {
  /** In the workbook's order, hidden sheets too; `parts.sheets` names the part of each, place by place. */
  readonly grids: readonly Grid[];
  readonly parts: WorkbookParts;
  /** The file itself, for patching: see `writePackage`. */
  readonly package: Package;
}

/**
 * Reads an .xlsx or .xlsm file: all its worksheets as grids. Formulas give the results that were saved with them;
 * formatted but empty cells, and texts without a letter, give null.
 * @throws FileProblem for every file that cannot be read; nothing else for any bytes
 */
export function readWorkbook(file: Uint8Array, options: ReadOptions = {}): Workbook {
  requireZip(file);
  const source = openPackage(file, options.compression);
  const parts = readWorkbookParts(source);
  const context: SheetContext = {
    formats: readStyles(source, parts.styles),
    strings: readSharedStrings(source, parts.sharedStrings),
    pool: new CellTextPool(),
    date1904: parts.date1904,
    count: { cells: 0 },
  };
  const weights = parts.sheets.map((sheet) => source.entries.find((entry) => entry.name === sheet.part)?.size ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 1);
  let done = 0;
  const grids = parts.sheets.map((sheet, n) => {
    options.progress?.(done / total);
    done += weights[n] ?? 0;
    return readSheet(source, parts, sheet, context, options.file);
  });
  source.verify();
  options.progress?.(1);
  return { grids, parts, package: source };
}

function readSheet(
  source: Package,
  parts: WorkbookParts,
  sheet: SheetPart,
  context: SheetContext,
  file: string | undefined,
): Grid {
  const reader = new SheetReader(sheet.part, sheet.name, context);
  scanPart(source, sheet.part, reader);
  const printArea = parts.definedNames.find(
    (name) => name.sheet === sheet.index && name.name.toLowerCase() === '_xlnm.print_area',
  );
  return {
    ...(file === undefined ? {} : { file }),
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows: reader.cells.rows,
    formatIds: reader.cells.formatIds,
    formats: context.formats.formats,
    merges: reader.merges,
    tables: readTables(source, sheet.part),
    filter: reader.filter,
    printArea: printArea === undefined ? null : areaOf(printArea.formula),
    protected: reader.protected,
    names: parts.definedNames
      .filter((name) => name.sheet === sheet.index)
      .map(({ name, formula, hidden }) => ({ name, refersTo: formula, hidden, local: true })),
    date1904: parts.date1904,
  };
}
