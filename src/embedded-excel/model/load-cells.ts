import { CellContent, CellType, cellType } from '../../xlsx/cell-content';
import { readIndex } from '../../xlsx/cell-number';
import type { CellTextPool } from '../../xlsx/cell-text-pool';
import { damaged } from '../../xlsx/file-problem';
import { RichText } from '../../xlsx/rich-text';
import type { SharedStrings } from '../../xlsx/shared-strings';
import { isOn } from '../../xlsx/xml-part';
import { nameKey } from '../../xlsx/xml-bytes';
import type { XmlHandler, XmlScanner } from '../../xlsx/xml-scan';
import { LAST_COLUMN, LAST_ROW } from './limits';
import { parseReference } from './references';
import { translateFormula } from './shift';
import type { Cell, CellExtras, RowModel } from './types';

/** What the cells of all sheets need. */
export interface CellSources {
  readonly strings: SharedStrings;
  /** Raw inside of shared strings that have runs or readings, by index. */
  readonly rich: ReadonlyMap<number, string>;
  readonly pool: CellTextPool;
  readonly date1904: boolean;
}

const [SHEET_DATA, ROW, C, V, F, IS] = ['sheetData', 'row', 'c', 'v', 'f', 'is'].map(nameKey);
const [RUN, READING, READING_LOOK] = ['r', 'rPh', 'phoneticPr'].map(nameKey);
const [R, S, T] = ['r', 's', 't'].map(nameKey);

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads `sheetData` from a worksheet's bytes, which must come in one chunk. */
export class CellReader implements XmlHandler {
  readonly rows: (RowModel | undefined)[] = [];
  /** Where `sheetData` begins (its `<`); -1 where there is none. */
  start = -1;
  private inside = false;
  private row: RowModel | null = null;
  private rowNumber = -1;
  private column = -1;
  private style = 0;
  private extras: { -readonly [K in keyof CellExtras]: CellExtras[K] } | null = null;
  private readonly content: CellContent;
  private readonly inline = new RichText();
  private inlineStart = -1;
  private inlineRich = false;
  private at: 'row' | 'cell' | 'value' | 'formula' | 'inline' | 'elsewhere' = 'row';
  private formula: string | null = null;
  private sharedId = -1;
  private readonly shared = new Map<number, SharedFormula>();
  private readonly texts = new Map<string, string>();
  private readonly empty: Cell[] = [];

  constructor(
    private readonly part: string,
    private readonly sources: CellSources,
  ) {
    this.content = new CellContent(part, sources.strings, sources.pool, sources.date1904);
  }

  open(scanner: XmlScanner): void {
    const { depth, name } = scanner;
    if (depth === 2) {
      this.inside = name === SHEET_DATA;
      if (this.inside) this.start = tagStart(scanner);
    } else if (!this.inside) return;
    else if (depth === 3 && name === ROW) this.beginRow(scanner);
    else if (depth === 4 && name === C && this.row !== null) this.beginCell(scanner);
    else if (depth === 5 && this.at === 'cell') this.beginPiece(scanner);
    else if (depth > 5 && this.at === 'inline') {
      if (name === RUN || name === READING || name === READING_LOOK) this.inlineRich = true;
      this.inline.open(scanner);
    }
  }

  close(scanner: XmlScanner): void {
    if (!this.inside) return;
    const { depth } = scanner;
    if (depth === 2) this.inside = false;
    else if (depth === 3) this.row = null;
    else if (depth === 4 && this.row !== null) this.endCell(this.row);
    else if (depth === 5) this.endPiece(scanner);
    else if (depth > 5 && this.at === 'inline') this.inline.close(scanner);
  }

  text(scanner: XmlScanner, start: number, end: number, complete: boolean): void {
    if (this.at === 'value') {
      this.content.text(scanner, start, end, complete);
      if (this.content.type === CellType.Shared && this.sources.rich.size > 0) {
        const rich = this.sources.rich.get(readIndex(scanner.bytes, start, end));
        if (rich !== undefined) this.extra().rich = rich;
      }
    } else if (this.at === 'formula') this.formula = (this.formula ?? '') + scanner.decode(start, end);
    else if (this.at === 'inline') this.inline.text(scanner, start, end);
  }

  private beginRow(scanner: XmlScanner): void {
    const stated = R !== undefined && scanner.find(R);
    this.rowNumber = stated ? readIndex(scanner.bytes, scanner.valueStart, scanner.valueEnd) - 1 : this.rowNumber + 1;
    if (this.rowNumber < 0 || this.rowNumber > LAST_ROW) throw damaged(this.part, 'content');
    while (this.rows.length < this.rowNumber) this.rows.push(undefined);
    this.row = this.rows[this.rowNumber] ?? rowFrom(attributesOf(scanner), this.interned);
    this.rows[this.rowNumber] = this.row;
    this.column = -1;
    this.at = 'row';
  }

  private beginCell(scanner: XmlScanner): void {
    let type = CellType.Number;
    let column = this.column + 1;
    let others = false;
    this.style = 0;
    const { attributes, attributeEnd, bytes } = scanner;
    for (let i = 0; i < attributeEnd; i += 3) {
      const start = attributes[i + 1] ?? 0;
      const end = attributes[i + 2] ?? 0;
      if (attributes[i] === R) column = columnIn(bytes, start, end) ?? column;
      else if (attributes[i] === S) this.style = Math.max(0, readIndex(bytes, start, end));
      else if (attributes[i] === T) type = cellType(bytes, start, end);
      else others = true;
    }
    if (column > LAST_COLUMN) throw damaged(this.part, 'content');
    this.column = column;
    this.extras = null;
    this.formula = null;
    this.sharedId = -1;
    if (others) {
      const rest = attributesOf(scanner).filter(([name]) => name !== 'r' && name !== 's' && name !== 't');
      this.extra().attributes = this.interned(rest.map(([name, value]) => ` ${name}="${value}"`).join(''));
    }
    this.content.begin(type);
    this.at = 'cell';
  }

  private beginPiece(scanner: XmlScanner): void {
    if (scanner.name === V) this.at = 'value';
    else if (scanner.name === F) {
      this.at = 'formula';
      this.formula = '';
      if (scanner.attributeEnd > 0) this.readFormulaKind(attributesOf(scanner));
    } else if (scanner.name === IS) {
      this.at = 'inline';
      this.inline.begin();
      this.inlineRich = false;
      this.inlineStart = scanner.bytes.indexOf(0x3e, scanner.nameEnd) + 1;
    } else this.at = 'elsewhere';
  }

  private readFormulaKind(attributes: readonly RawAttribute[]): void {
    const of = (name: string): string | undefined => attributes.find(([key]) => key === name)?.[1];
    const type = of('t') ?? 'normal';
    if (type === 'shared') this.sharedId = Number(of('si') ?? -1);
    else if (type === 'array') this.extra().array = of('ref') ?? '';
    const rest = attributes.filter(([name]) => type === 'dataTable' || !/^(t|ref|si)$/.test(name));
    if (rest.length > 0)
      this.extra().formulaAttributes = this.interned(rest.map(([name, value]) => ` ${name}="${value}"`).join(''));
  }

  private endPiece(scanner: XmlScanner): void {
    if (this.at === 'value') this.content.end();
    else if (this.at === 'inline') {
      this.content.value = this.inline.value();
      if (this.inlineRich) this.extra().rich = rawInside(scanner.bytes, this.inlineStart);
    }
    this.at = 'cell';
  }

  private endCell(row: RowModel): void {
    const { value } = this.content;
    const formula = this.formula === null ? null : this.wholeFormula(this.formula);
    const { cells } = row;
    while (cells.length < this.column) cells.push(undefined);
    if (value === null && formula === null && this.extras === null) {
      cells[this.column] = this.empty[this.style] ??= { value: null, formula: null, style: this.style, extras: null };
    } else cells[this.column] = { value, formula, style: this.style, extras: this.extras };
    this.at = 'row';
  }

  /** A shared formula stands once; the other cells hold it as if it had been copied to them. */
  private wholeFormula(text: string): string {
    if (this.sharedId < 0) return text;
    const master = this.shared.get(this.sharedId);
    if (text !== '' || master === undefined) {
      this.shared.set(this.sharedId, { formula: text, row: this.rowNumber, column: this.column });
      return text;
    }
    return translateFormula(master.formula, this.rowNumber - master.row, this.column - master.column);
  }

  private extra(): { -readonly [K in keyof CellExtras]: CellExtras[K] } {
    this.extras ??= {};
    return this.extras;
  }

  /** One text for all equal ones. */
  private readonly interned = (text: string): string => {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  };
}

type RawAttribute = readonly [name: string, value: string];

const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes of the open tag, values as written. */
function attributesOf(scanner: XmlScanner): RawAttribute[] {
  const { attributes, attributeEnd, bytes, nameEnd } = scanner;
  if (attributeEnd === 0) return [];
  const end = (attributes[attributeEnd - 1] ?? nameEnd) + 1;
  const text = new TextDecoder().decode(bytes.subarray(nameEnd, end));
  return [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? ''] as const);
}

function rowFrom(attributes: readonly RawAttribute[], intern: (text: string) => string): RowModel {
  const of = (name: string): string | undefined => attributes.find(([key]) => key === name)?.[1];
  const height = of('ht');
  const style = of('s');
  const rest = attributes.filter(([name]) => !/^(r|spans|s|customFormat|ht|customHeight|hidden)$/.test(name));
  return {
    cells: [],
    height: height === undefined ? null : Number(height),
    customHeight: isOn(of('customHeight')),
    hidden: isOn(of('hidden')),
    style: style !== undefined && isOn(of('customFormat')) ? Number(style) : null,
    attributes: intern(rest.map(([name, value]) => ` ${name}="${value}"`).join('')),
  };
}

function columnIn(bytes: Uint8Array, start: number, end: number): number | null {
  let column = 0;
  for (let i = start; i < end; i++) {
    const letter = (bytes[i] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) return i === start ? null : column - 1;
    column = column * 26 + letter - 0x40;
  }
  return parseReference(new TextDecoder().decode(bytes.subarray(start, end)))?.area.left ?? null;
}

function tagStart(scanner: XmlScanner): number {
  return scanner.bytes.lastIndexOf(0x3c, scanner.nameStart);
}

/** From behind `<is>` to its closing tag, as text. */
function rawInside(bytes: Uint8Array, start: number): string {
  for (let at = bytes.indexOf(0x3c, start); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    if (bytes[at + 1] !== 0x2f) continue;
    const end = bytes.indexOf(0x3e, at);
    const name = new TextDecoder().decode(bytes.subarray(at + 2, end));
    if (/^(?:\w+:)?is\s*$/.test(name)) return new TextDecoder().decode(bytes.subarray(start, at));
  }
  return '';
}
