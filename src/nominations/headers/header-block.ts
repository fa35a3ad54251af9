import type { Area } from '../../grid/area';
import type { SheetText } from '../sheet-text';
import type { HeaderLook, HeaderMatcher } from './match-header';
import { unheadedNumberColumn } from './number-column';

/** The rows and columns of a header, and each column's texts from top to bottom. */
export interface HeaderBlock {
  readonly area: Area;
  /** Per column from `area.left` on. */
  readonly levels: readonly (readonly string[])[];
}

/** Three by the contract; a fourth, such as `Kết quả các năm` over three others, is read as well. */
const DEEPEST = 4;
const YEAR_ONLY = /^(?:năm\s*)?['’]?(?:(?:19|20)\d{2}|\d{2})$/iu;
/** A month below its heading: no year's result, but a header all the same. */
const MONTH_ONLY = /^(?:t|tháng)\s*\d{1,2}$/iu;
/** `20 điểm`, `(tối đa 20)`: the most points, on a level of its own below a criterion. */
const MAXIMUM_ONLY =
  /^\(?\s*(?:(?:điểm\s*)?(?:tối đa|max)\s*:?\s*\d+(?:[.,]\d+)?\s*(?:điểm|đ)?|\d+(?:[.,]\d+)?\s*(?:điểm|đ))\s*\)?$/iu;
const NAMES: ReadonlySet<string> = new Set(['name', 'familyName', 'givenName', 'unit', 'idNumber', 'kind']);

interface RowLook {
  readonly columns: readonly number[];
  readonly looks: ReadonlyMap<number, HeaderLook>;
}

function lookAt(
  sheet: SheetText,
  matcher: HeaderMatcher,
  row: number,
  lookAtText: (text: string) => HeaderLook | null = matcher.look,
): RowLook {
  const columns = sheet.filled(row);
  const looks = new Map<number, HeaderLook>();
  for (const column of columns) {
    const look = typeof sheet.value(row, column) === 'string' ? lookAtText(sheet.text(row, column)) : null;
    if (look !== null) looks.set(column, look);
  }
  return { columns, looks };
}

/** Whether a row has a header's word that is no value elsewhere: most rows have none, and need no closer look. */
function mayHead(sheet: SheetText, matcher: HeaderMatcher, row: number): boolean {
  const { looks } = lookAt(sheet, matcher, row, matcher.lookByWords);
  return [...looks.values()].some(({ strength }) => strength === 'strong');
}

/** As `lookAt`, slips forgiven: only for rows that have some header's words, since it is slow. */
function lookAgain(sheet: SheetText, matcher: HeaderMatcher, row: number, { columns, looks }: RowLook): RowLook {
  const all = new Map(looks);
  for (const column of columns) {
    if (looks.has(column) || typeof sheet.value(row, column) !== 'string') continue;
    const look = matcher.lookNear(sheet.text(row, column));
    if (look !== null) all.set(column, look);
  }
  return { columns, looks: all };
}

/** A header that names no one may still be a list's, whose name column is called by words that no one knows. */
export type HeaderRow = 'named' | 'nameless';

/**
 * Whether a row may be a header's: it has a name's (or a unit's) header and another field's, by words that are not
 * values elsewhere, and headers are a good part of what it holds. Null: it is none.
 */
export function headerRow(sheet: SheetText, matcher: HeaderMatcher, row: number): HeaderRow | null {
  if (!mayHead(sheet, matcher, row)) return null;
  const exact = lookAt(sheet, matcher, row);
  const first = headerLook(exact);
  if (first === 'named') return first;
  return headerLook(lookAgain(sheet, matcher, row, exact)) ?? first;
}

function headerLook({ columns, looks }: RowLook): HeaderRow | null {
  if (looks.size < 2) return null;
  const fields = new Set([...looks.values()].map((look) => look.field));
  if (fields.size < 2) return null;
  const strong = [...looks.values()].filter((look) => look.strength === 'strong').length;
  const enough = strong >= 1 && (strong >= 2 || looks.size * 2 >= columns.length);
  if (!enough || looks.size * 10 < columns.length * 3) return null;
  return [...fields].some((field) => NAMES.has(field)) ? 'named' : 'nameless';
}

/** Whether a row carries a header on below: years, values of a scale or header words, under the header's columns. */
function continues(
  sheet: SheetText,
  matcher: HeaderMatcher,
  row: number,
  names: readonly number[],
  above: Area,
): boolean {
  const { columns, looks } = lookAt(sheet, matcher, row);
  const inside = columns.filter((column) => column >= above.left && column <= above.right);
  if (inside.length === 0 || names.some((column) => sheet.text(row, column) !== '')) return false;
  const [first] = inside;
  if (first === undefined) return false;
  const merge = sheet.merge(row, first);
  if (merge !== null && merge.right - merge.left >= (above.right - above.left) * 0.8) return false;
  if (inside.length === 1 && sheet.text(row - 1, first) === '' && sheet.merge(row - 1, first) === null) return false;
  return inside.every((column) => {
    const text = sheet.text(row, column);
    if (YEAR_ONLY.test(text) || MONTH_ONLY.test(text) || MAXIMUM_ONLY.test(text) || looks.has(column)) return true;
    // Words no one knows, below a heading that spans them (`Phiếu` over `Đồng ý | Không đồng ý`).
    const over = sheet.merge(row - 1, column);
    return typeof sheet.value(row, column) === 'string' && over !== null && over.right > over.left && over.bottom < row;
  });
}

/** Whether a row above heads the header's columns in groups: `Kết quả các năm` over `Xếp loại | Khen thưởng`. */
function heads(sheet: SheetText, matcher: HeaderMatcher, row: number, area: Area): boolean {
  const { columns, looks } = lookAt(sheet, matcher, row);
  const inside = columns.filter((column) => column >= area.left && column <= area.right);
  if (inside.length === 0) return false;
  const width = area.right - area.left + 1;
  let groups = 0;
  for (const column of inside) {
    const merge = sheet.merge(row, column);
    const span = merge === null ? 1 : merge.right - merge.left + 1;
    if (span > 1 && span >= width * 0.8) return false;
    if (merge !== null && merge.bottom > row) return true;
    if (span > 1) groups++;
  }
  const orphans = sheet.filled(row + 1).filter((column) => YEAR_ONLY.test(sheet.text(row + 1, column)));
  const known = [...looks.keys()].some((column) => column >= area.left && column <= area.right);
  const dated = inside.some(
    (column) => /(?:19|20)\d\d/.test(sheet.text(row, column)) && sheet.text(row, column).length < 30,
  );
  return (groups > 0 && (known || dated || inside.length > 1)) || (orphans.length > 0 && known);
}

/** Whether a column has sub-headers below a row of the header. */
function hasBelow(sheet: SheetText, row: number, column: number, area: Area): boolean {
  for (let below = row + 1; below <= area.bottom; below++) if (sheet.text(below, column) !== '') return true;
  return false;
}

/** The text that heads a column on one level: its cell's, its merged area's, or its left neighbour's heading. */
function levelText(sheet: SheetText, row: number, column: number, area: Area): string {
  const merge = sheet.merge(row, column);
  if (merge !== null) return sheet.text(merge.top, merge.left);
  const own = sheet.text(row, column);
  if (own !== '' || !hasBelow(sheet, row, column, area)) return own;
  // An unmerged heading reaches over the blank cells right of it, as long as sub-headers stand below.
  for (let left = column - 1; left >= area.left; left--) {
    if (sheet.merge(row, left) !== null) return '';
    const text = sheet.text(row, left);
    if (text !== '') return hasBelow(sheet, row, left, area) ? text : '';
  }
  return '';
}

/**
 * The header around a row that is one (`headerRow`): one to three rows, by merged areas and by what stands above and below.
 */
export function headerBlock(sheet: SheetText, matcher: HeaderMatcher, anchor: number): HeaderBlock {
  const { columns, looks } = lookAgain(sheet, matcher, anchor, lookAt(sheet, matcher, anchor));
  const spanned = columns.map((column) => sheet.merge(anchor, column));
  const area = {
    top: anchor,
    bottom: anchor,
    left: Math.min(...columns),
    right: Math.max(...columns, ...spanned.map((merge) => merge?.right ?? 0)),
  };
  // A merge far wider than the header's own cells is a title's, not a header's.
  const names = [...looks]
    .filter(([, look]) => NAMES.has(look.field) || look.field === 'ignored')
    .map(([column]) => column);
  const mergedBottom = Math.max(
    anchor,
    ...[...looks.keys()].map((column) => sheet.merge(anchor, column)?.bottom ?? anchor),
  );
  area.bottom = Math.min(mergedBottom, anchor + DEEPEST - 1);
  while (area.bottom - area.top + 1 < DEEPEST && continues(sheet, matcher, area.bottom + 1, names, area)) area.bottom++;
  while (area.bottom - area.top + 1 < DEEPEST && area.top > 0 && heads(sheet, matcher, area.top - 1, area)) area.top--;
  for (let row = area.top; row <= area.bottom; row++) {
    for (const column of sheet.filled(row)) {
      const merge = sheet.merge(row, column);
      if (column < area.left || column > area.right + 1) continue;
      area.right = Math.max(area.right, merge?.right ?? column);
    }
  }
  area.left = unheadedNumberColumn(sheet, area) ?? area.left;
  const levels: string[][] = [];
  for (let column = area.left; column <= area.right; column++) {
    const texts: string[] = [];
    for (let row = area.top; row <= area.bottom; row++) texts.push(levelText(sheet, row, column, area));
    levels.push(texts);
  }
  return { area, levels };
}

/** The row of numbers below a header: `1 2 3 …`, `(1) (2) …`, `A B 1 2 …`, `(5)=(3)+(4)`. */
function isNumberRow(sheet: SheetText, row: number, area: Area): boolean {
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const text = sheet
      .text(row, column)
      .replace(/=.*$/s, '')
      .replace(/[()[\]\s]/g, '');
    if (text !== '') texts.push(text);
  }
  const width = area.right - area.left + 1;
  if (texts.length < Math.min(3, width) || texts.length < 2 || texts.length * 2 < width) return false;
  let number = 0;
  for (const text of texts) {
    if (/^[A-Z]$/i.test(text) && number === 0) continue;
    const next = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (next <= number) return false;
    number = next;
  }
  return number > 0;
}

/** The first row below a header and its row of numbers. */
export function firstRowBelow(sheet: SheetText, { area }: HeaderBlock): number {
  return isNumberRow(sheet, area.bottom + 1, area) ? area.bottom + 2 : area.bottom + 1;
}
