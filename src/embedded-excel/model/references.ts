import { columnIndex, columnName, type Area } from '../../grid/area';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from './limits';

/** One end of a reference; `$` makes a part absolute. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference to cells as it stands in a formula. */
export interface Reference {
  /** Name of the sheet it names; null where it names none (the formula's own). */
  readonly sheet: string | null;
  readonly area: Area;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
  readonly kind: 'cells' | 'columns' | 'rows';
}

const LETTER = 'A-Za-z_\\\\\\u0080-\\uffff';
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const BODY = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}`;
const END = `(?![${LETTER}\\d.(!])`;
const PREFIX = `'(?:[^']|'')*'!|(?:\\[[^\\]]*\\])?[${LETTER}][${LETTER}\\d.]*(?::[${LETTER}][${LETTER}\\d.]*)?!`;
/** Texts, then a sheet with or without cells behind it, cells, words, columns of tables, numbers. */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(?<prefix>${PREFIX})(?:(?<there>${BODY})${END})?|(?<body>${BODY})${END}|` +
    `[${LETTER}][${LETTER}\\d.]*|\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?`,
  'g',
);

/** What is to become of a piece: null keeps it. */
export interface ReferenceVisitor {
  /** The text for the cells alone (`#REF!`, `$B$7`), the sheet's name stays. */
  cells?(reference: Reference): string | null;
  /** The text for a whole prefix (`Sheet2!`), by the sheet's name. */
  sheet?(name: string): string | null;
}

/** Rewrites the references of a formula (without `=`, en-US); texts, names, functions and other workbooks stay. */
export function mapReferences(formula: string, visitor: ReferenceVisitor): string {
  return formula.replace(TOKEN, (...found: unknown[]) => {
    // The last argument holds the named groups, the first the whole match.
    const groups = found.at(-1) as { prefix?: string; there?: string; body?: string };
    const whole = String(found[0]);
    const { prefix } = groups;
    const body = groups.there ?? groups.body;
    const sheet = prefix === undefined ? null : sheetOfPrefix(prefix);
    // Another workbook, or several sheets at once.
    if (prefix !== undefined && sheet === null) return whole;
    const reference = body === undefined ? null : parseReference(body, sheet);
    const cells = reference === null ? null : (visitor.cells?.(reference) ?? null);
    const named = sheet === null ? null : (visitor.sheet?.(sheet) ?? null);
    if (cells === null && named === null) return whole;
    return (named ?? prefix ?? '') + (cells ?? body ?? '');
  });
}

/** The references of a formula in order. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, {
    cells(reference) {
      found.push(reference);
      return null;
    },
  });
  return found;
}

/** Null for other workbooks (`[1]Sheet!`) and ranges of sheets (`A:C!`). */
function sheetOfPrefix(prefix: string): string | null {
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
  return /[[\]:]/.test(name) ? null : name;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (match === null) return null;
  const [, first = '', letters, second = '', digits] = match;
  const column = letters === undefined ? -1 : columnIndex(letters);
  const row = digits === undefined ? -1 : Number(digits) - 1;
  if (column > LAST_COLUMN || row > LAST_ROW) return null;
  // `$5`: the one sign belongs to the row.
  const rowSign = letters === undefined ? first : second;
  return { row, column, rowFixed: rowSign === '$', columnFixed: letters !== undefined && first === '$' };
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `5:6`; null where it is none of these. */
export function parseReference(text: string, sheet: string | null = null): Reference | null {
  const [left = '', right] = text.split(':');
  const first = corner(left);
  const last = right === undefined ? null : corner(right);
  if (first === null || (right !== undefined && last === null)) return null;
  const end = last ?? first;
  const kind = first.row < 0 ? 'columns' : first.column < 0 ? 'rows' : 'cells';
  if (kind !== 'cells' && last === null) return null;
  return {
    sheet,
    first,
    last,
    kind,
    area: {
      top: first.row < 0 ? 0 : Math.min(first.row, end.row),
      bottom: first.row < 0 ? LAST_ROW : Math.max(first.row, end.row),
      left: first.column < 0 ? 0 : Math.min(first.column, end.column),
      right: first.column < 0 ? LAST_COLUMN : Math.max(first.column, end.column),
    },
  };
}

/** The reference's text for other cells, its `$` signs kept. */
export function referenceTo(reference: Reference, area: Area): string {
  const { first, last, kind } = reference;
  const end = last ?? first;
  const row = (n: number, fixed: boolean): string => (kind === 'columns' ? '' : `${fixed ? '$' : ''}${String(n + 1)}`);
  const column = (n: number, fixed: boolean): string => (kind === 'rows' ? '' : `${fixed ? '$' : ''}${columnName(n)}`);
  const start = column(area.left, first.columnFixed) + row(area.top, first.rowFixed);
  if (last === null) return start;
  return `${start}:${column(area.right, end.columnFixed)}${row(area.bottom, end.rowFixed)}`;
}

/** `A1:B2`, `A1`, `A:C` or `5:6`, as Excel writes addresses without a sheet. */
export function addressOf(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  const first = columnName(area.left) + String(area.top + 1);
  const last = columnName(area.right) + String(area.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$B$2`. */
export function absoluteAddress(area: Area): string {
  return addressOf(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** `Sheet1`, or in quotation marks where formulas need them. */
export function quotedName(sheet: string): string {
  const plain = /^[A-Za-z_\u00aa-\uffff][\w.\u00aa-\uffff]*$/.test(sheet);
  const looksLikeCells = /^[A-Za-z]{1,3}\d+$/.test(sheet) || /^[rc]\d*$|^r\d*c\d*$|^(true|false)$/i.test(sheet);
  return plain && !looksLikeCells ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** Whether two names mean one sheet: Excel compares them without case. */
export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
