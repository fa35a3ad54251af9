import { LAST_COLUMN, LAST_ROW, parseArea, type Area } from '../grid/area';
import { CellContent, CellType, cellType } from './cell-content';
import { readIndex } from './cell-number';
import type { CellTextPool } from './cell-text-pool';
import { damaged, type FileProblem } from './file-problem';
import { RichText } from './rich-text';
import type { SharedStrings } from './shared-strings';
import { SheetRows, type CellCount } from './sheet-rows';
import type { FormatTable } from './styles-read';
import { fontEncoding } from '../text/legacy';
import { isOn } from './xml-part';
import { nameKey } from './xml-bytes';
import type { XmlHandler, XmlScanner } from './xml-scan';

/** What the sheets of one workbook share while they are read. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly formats: FormatTable;
  readonly pool: CellTextPool;
  readonly date1904: boolean;
  readonly count: CellCount;
}

const [WORKSHEET, SHEET_DATA, ROW, C, V, IS] = keys('worksheet', 'sheetData', 'row', 'c', 'v', 'is');
const [MERGE_CELLS, MERGE_CELL, AUTO_FILTER, PROTECTION] = keys(
  'mergeCells',
  'mergeCell',
  'autoFilter',
  'sheetProtection',
);
const [REF, R, S, T, SHEET] = keys('ref', 'r', 's', 't', 'sheet');

function keys<N extends string[]>(...names: N): { [I in keyof N]: number } {
  // A tuple maps to a tuple of the same length; `map` only knows arrays.
  return names.map(nameKey) as { [I in keyof N]: number };
}

/** Where in the sheet's part the reader stands. */
const enum At {
  Outside,
  Worksheet,
  SheetData,
  Row,
  Cell,
  Value,
  Inline,
  MergeCells,
}

/** Reads a worksheet's part: feed it to `scanPart`, then take its fields. */
export class SheetReader implements XmlHandler {
  readonly cells: SheetRows;
  readonly merges: Area[] = [];
  filter: Area | null = null;
  protected = false;

  private at: At = At.Outside;
  /** Depth of the element that is passed over with all that is in it; 0 while none is. */
  private passing = 0;
  private row = -1;
  private rowStated = false;
  private column = -1;
  private style = 0;
  private readonly cell: CellContent;
  private readonly inline = new RichText();

  constructor(
    private readonly part: string,
    sheet: string,
    private readonly context: SheetContext,
  ) {
    this.cells = new SheetRows(sheet, context.count);
    this.cell = new CellContent(part, context.strings, context.pool, context.date1904);
  }

  open(scanner: XmlScanner): void {
    if (this.passing !== 0) return;
    const name = scanner.name;
    switch (this.at) {
      case At.Row:
        if (name === C) this.beginCell(scanner);
        else this.passing = scanner.depth;
        break;
      case At.Cell:
        if (name === V) this.at = At.Value;
        else if (name === IS && this.cell.type === CellType.Inline) {
          this.at = At.Inline;
          this.inline.begin();
        } else this.passing = scanner.depth;
        break;
      case At.SheetData:
        if (name === ROW) this.beginRow(scanner);
        else this.passing = scanner.depth;
        break;
      case At.Inline:
        this.inline.open(scanner);
        break;
      case At.Worksheet:
        this.openPiece(scanner, name);
        break;
      case At.MergeCells:
        if (name === MERGE_CELL) this.merge(scanner);
        this.passing = scanner.depth;
        break;
      case At.Outside:
        if (name !== WORKSHEET) throw this.wrong();
        this.at = At.Worksheet;
        break;
      case At.Value:
        throw this.wrong();
    }
  }

  close(scanner: XmlScanner): void {
    if (this.passing !== 0) {
      if (this.passing === scanner.depth) this.passing = 0;
      return;
    }
    switch (this.at) {
      case At.Value:
        this.cell.end();
        this.at = At.Cell;
        break;
      case At.Cell:
        this.endCell();
        this.at = At.Row;
        break;
      case At.Row:
        this.cells.endRow(this.row);
        this.at = At.SheetData;
        break;
      case At.Inline:
        this.closeInline(scanner);
        break;
      case At.SheetData:
      case At.MergeCells:
        this.at = At.Worksheet;
        break;
      case At.Worksheet:
      case At.Outside:
        this.at = At.Outside;
        break;
    }
  }

  text(scanner: XmlScanner, start: number, end: number, complete: boolean): void {
    if (this.passing !== 0) return;
    if (this.at === At.Value) this.cell.text(scanner, start, end, complete);
    else if (this.at === At.Inline) this.inline.text(scanner, start, end);
  }

  private openPiece(scanner: XmlScanner, name: number): void {
    if (name === SHEET_DATA) this.at = At.SheetData;
    else if (name === MERGE_CELLS) this.at = At.MergeCells;
    else {
      if (name === AUTO_FILTER) this.filter = this.area(scanner);
      else if (name === PROTECTION && scanner.find(SHEET)) this.protected = isOn(this.attribute(scanner));
      this.passing = scanner.depth;
    }
  }

  private beginRow(scanner: XmlScanner): void {
    this.rowStated = scanner.find(R);
    this.row = this.rowStated ? readIndex(scanner.bytes, scanner.valueStart, scanner.valueEnd) - 1 : this.row + 1;
    if (this.row < 0 || this.row > LAST_ROW) throw this.wrong();
    this.column = -1;
    this.at = At.Row;
  }

  private beginCell(scanner: XmlScanner): void {
    const { attributes, attributeEnd, bytes } = scanner;
    let column = this.column + 1;
    let type = CellType.Number;
    this.style = 0;
    for (let at = 0; at < attributeEnd; at += 3) {
      const start = attributes[at + 1] ?? 0;
      const end = attributes[at + 2] ?? 0;
      switch (attributes[at]) {
        case R:
          column = this.readAddress(bytes, start, end);
          break;
        case S:
          this.style = Math.max(0, readIndex(bytes, start, end));
          break;
        case T:
          type = cellType(bytes, start, end);
          break;
      }
    }
    if (column > LAST_COLUMN) throw this.wrong();
    this.column = column;
    this.cell.begin(type);
    this.at = At.Cell;
  }

  /** `AB12`: the column; the row only where the row element does not state its own. */
  private readAddress(bytes: Uint8Array, start: number, end: number): number {
    let i = start;
    let column = 0;
    for (; i < end; i++) {
      const letter = (bytes[i] ?? 0) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + (letter - 0x40);
    }
    if (i === start || i - start > 3) throw this.wrong();
    if (this.rowStated) return column - 1;
    this.row = readIndex(bytes, i, end) - 1;
    if (this.row < 0 || this.row > LAST_ROW) throw this.wrong();
    this.rowStated = true;
    return column - 1;
  }

  private closeInline(scanner: XmlScanner): void {
    if (scanner.name !== IS) {
      this.inline.close(scanner);
      return;
    }
    this.cell.value = this.inline.value();
    this.cell.font = this.inline.font();
    this.at = At.Cell;
  }

  private endCell(): void {
    // A text without a letter is what formulas show in filler rows; Excel's own API gives both as ''.
    const { value, font } = this.cell;
    if (value === null || value === '') return;
    const format = this.context.formats.ofStyle(this.style);
    this.cells.put(this.column, value, font === null ? format : this.inFont(format, font));
  }

  /** Only between encodings does it matter which font a text's runs name. */
  private inFont(format: number, font: string): number {
    const own = this.context.formats.formats[format]?.font ?? '';
    const matters = own !== font && (fontEncoding(own) !== null || fontEncoding(font) !== null);
    return matters ? this.context.formats.withFont(format, font) : format;
  }

  private merge(scanner: XmlScanner): void {
    const area = this.area(scanner);
    if (area !== null) this.merges.push(area);
  }

  private area(scanner: XmlScanner): Area | null {
    return scanner.find(REF) ? parseArea(this.attribute(scanner)) : null;
  }

  private attribute(scanner: XmlScanner): string {
    return scanner.decode(scanner.valueStart, scanner.valueEnd);
  }

  private wrong(): FileProblem {
    return damaged(this.part, 'content');
  }
}
