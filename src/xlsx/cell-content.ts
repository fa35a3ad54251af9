import type { CellError, CellValue } from '../grid/grid';
import { serialOfIso } from './cell-date';
import { numberOf, readIndex, readNumber } from './cell-number';
import type { CellTextPool } from './cell-text-pool';
import { damaged, type FileProblem } from './file-problem';
import type { SharedStrings } from './shared-strings';
import { isOn } from './xml-part';
import type { XmlScanner } from './xml-scan';
import { unescapeExcel } from './xml-text';

/** Types of cells, ST_CellType (ECMA-376 part 1, 18.18.11). */
export enum CellType {
  Number,
  Shared,
  Boolean,
  Error,
  Text,
  Inline,
  Date,
}

/** The value of the cell that is being read: `begin`, then each run of text in its `v`, then `end`. */
export class CellContent {
  type = CellType.Number;
  value: CellValue = null;
  /** The font that a shared text's runs name, see `RichText.font`. */
  font: string | null = null;
  /** Runs of a value that came in pieces (comments or CDATA between). */
  private pieces: string | null = null;
  private readonly errors = new Map<string, CellError>();

  constructor(
    private readonly part: string,
    private readonly strings: SharedStrings,
    private readonly pool: CellTextPool,
    private readonly date1904: boolean,
  ) {}

  begin(type: CellType): void {
    this.type = type;
    this.value = null;
    this.font = null;
    this.pieces = null;
  }

  text(scanner: XmlScanner, start: number, end: number, complete: boolean): void {
    if (complete && this.pieces === null) this.fromBytes(scanner, start, end);
    else this.pieces = (this.pieces ?? '') + scanner.decode(start, end);
  }

  end(): void {
    if (this.pieces !== null) this.fromPieces(this.pieces);
  }

  private fromBytes(scanner: XmlScanner, start: number, end: number): void {
    switch (this.type) {
      case CellType.Shared:
        this.share(readIndex(scanner.bytes, start, end), scanner, start, end);
        break;
      case CellType.Number:
        this.value = this.checked(readNumber(scanner.bytes, start, end));
        break;
      case CellType.Text:
      case CellType.Inline:
        this.value = this.pool.read(scanner, start, end);
        break;
      default:
        this.fromPieces(scanner.decode(start, end));
    }
  }

  private fromPieces(text: string): void {
    switch (this.type) {
      case CellType.Shared:
        this.shareAt(numberOf(text));
        break;
      case CellType.Number:
        if (text.trim() !== '') this.value = this.checked(numberOf(text));
        break;
      case CellType.Text:
      case CellType.Inline:
        this.value = unescapeExcel(text);
        break;
      case CellType.Boolean:
        this.value = isOn(text.trim());
        break;
      case CellType.Date:
        this.value = this.checked(serialOfIso(text, this.date1904));
        break;
      case CellType.Error:
        this.value = this.errorValue(text.trim());
        break;
    }
  }

  private share(index: number, scanner: XmlScanner, start: number, end: number): void {
    if (index >= 0) this.shareAt(index);
    else this.fromPieces(scanner.decode(start, end));
  }

  private shareAt(index: number): void {
    const text = this.strings.texts[index];
    if (text === undefined) throw this.wrong();
    this.value = text;
    if (this.strings.fonts.size > 0) this.font = this.strings.fonts.get(index) ?? null;
  }

  private errorValue(error: string): CellError {
    const value = this.errors.get(error) ?? { error };
    this.errors.set(error, value);
    return value;
  }

  private checked(number: number): number {
    if (!Number.isFinite(number)) throw this.wrong();
    return number;
  }

  private wrong(): FileProblem {
    return damaged(this.part, 'content');
  }
}

/** The type that the `t` of a cell (its bytes from `start` to `end`) names; numbers where it names none. */
export function cellType(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case 0x73: // s, str
      return end - start === 1 ? CellType.Shared : CellType.Text;
    case 0x62: // b
      return CellType.Boolean;
    case 0x65: // e
      return CellType.Error;
    case 0x69: // inlineStr
      return CellType.Inline;
    case 0x64: // d
      return CellType.Date;
    default: // n
      return CellType.Number;
  }
}
