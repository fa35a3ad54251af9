import type { Kind } from '../criteria/criterion';
import { fold } from '../text/fold';
import type { Body } from './body';
import { isLabel } from './body-words';
import type { HeaderMatcher } from './headers/match-header';
import type { MappedColumns } from './map-columns';
import type { SheetText } from './sheet-text';
import { isEvidence } from './table';
import { isPlaceholder } from './values/decoded';

/** Tables that have the columns of a nomination table and nominate no one, told by what their cells hold. */

/**
 * Labels below labels are one person's form, not a list. A label alone in its row may be a group's (`Văn phòng:`): the
 * first row that holds more decides.
 */
export function isLabelled(sheet: SheetText, matcher: HeaderMatcher, mapped: MappedColumns, firstRow: number): boolean {
  const name = mapped.columns.find((column) => ['name', 'familyName'].includes(column.field));
  if (name === undefined) return false;
  let labels = false;
  for (let row = firstRow; row < sheet.rowCount; row++) {
    const text = sheet.text(row, name.column);
    const others = sheet.filled(row).filter((column) => column !== name.column && column !== mapped.numberColumn);
    if (text === '') {
      if (others.length === 0) continue;
      return labels;
    }
    labels = matcher.look(text)?.strength === 'strong' || isLabel(text);
    if (!labels || others.length > 0) return labels;
  }
  return labels;
}

/** How many rows a list of choices has at least, to be told from a short list of nominees. */
const FEWEST_HIDDEN = 3;
const FEWEST_VISIBLE = 5;

/**
 * Whether a table is a list of choices behind drop-downs: it names each value of a scale once, its columns are filled
 * from the top, and they end in different rows (a hidden sheet's may end together).
 */
export function isValueList(sheet: SheetText, mapped: MappedColumns, body: Body): boolean {
  const hidden = sheet.grid.visibility !== 'visible';
  const { rows } = body;
  if (mapped.log || mapped.personNames || rows.length < (hidden ? FEWEST_HIDDEN : FEWEST_VISIBLE)) return false;
  const lengths: number[] = [];
  for (const { column, field } of mapped.columns) {
    if (field === 'birthDate' || field === 'gender') return false;
    if (!isEvidence(field)) continue;
    const texts = rows.map(({ row }) => fold(sheet.text(row, column)));
    const filled = texts.filter((text) => text !== '');
    if (texts.slice(0, filled.length).includes('') || new Set(filled).size < filled.length) return false;
    lengths.push(filled.length);
  }
  return hidden || Math.max(...lengths) < rows.length;
}

const COUNTED: ReadonlySet<string> = new Set(['rating', 'title', 'commendation', 'initiative']);

/**
 * Whether a table counts instead of naming: below several columns named by values (`HTXSNV | HTTNV`, `LĐTT | Giấy khen`)
 * stand nothing but numbers, and more than one cross a row and group. Persons' columns of numbers are wrong values instead.
 */
export function isStatistics(sheet: SheetText, mapped: MappedColumns, body: Body, kind: Kind): boolean {
  const columns = mapped.columns.filter(({ field }) => COUNTED.has(field));
  if (kind === 'individual' || columns.length < 2 || !columns.some(({ named }) => named !== undefined)) return false;
  if (mapped.columns.some(({ field }) => field.startsWith('mark:'))) return false;
  let counts = false;
  for (const { row } of body.rows) {
    const crossed = new Map<number | undefined, number>();
    for (const { column, group } of columns) {
      const text = sheet.text(row, column);
      if (isPlaceholder(text)) continue;
      if (!/^\d+$/.test(text)) return false;
      const number = Number(text);
      if (number > 0) crossed.set(group, (crossed.get(group) ?? 0) + 1);
      counts ||= number > 1;
    }
    counts ||= Math.max(...crossed.values()) > 1 && columns.every(({ group }) => group !== undefined);
  }
  return counts;
}
