import { contains, type CellRef } from '../../../grid/area';
import { isCellError, type CellValue, type Grid } from '../../../grid/grid';
import { groupBy } from '../../../grid/group-by';
import type { UnmatchedReason } from '../../../language/reply-reasons';
import type { Nomination } from '../../../nominations/nomination';
import type { Nominations } from '../../../nominations/result';
import { sheetText, type SheetText } from '../../../nominations/sheet-text';
import { isList, type Field, type TableColumn } from '../../../nominations/table';
import { isPlaceholder, valueText } from '../../../nominations/values/decoded';
import { fold } from '../../../text/fold';
import { yearOfCell } from '../missing-evidence';
import type { Replies } from './read-replies';
import type { RepliedNominee, Reply, ReplyFill, ReplyPlan, UnmatchedReply } from './reply';

/** A cell of the office's list that a reply is for. */
interface Place {
  readonly sheet: SheetText;
  readonly row: number;
  readonly column: TableColumn;
  /** Columns that tell whose row it is. */
  readonly telling: readonly TableColumn[];
}

/** Fields that tell nominees, and their rows, apart. */
const TELLING: ReadonlySet<Field> = new Set<Field>([
  'kind',
  'name',
  'familyName',
  'givenName',
  'idNumber',
  'birthDate',
  'unit',
  'year',
]);

/**
 * Finds the cell of the office's lists that each reply is for: by the nominee's kind, name and unit, and by the field
 * and year of the column. Nothing is guessed: what fits nobody or several is `unmatched`.
 * @param nominations as read from the office's workbook, which `grids` are
 */
export function planReplies(
  { replies, unnamed }: Replies,
  nominations: Nominations,
  grids: readonly Grid[],
): ReplyPlan {
  const find = nomineeFinder(nominations.nominations);
  const texts = new Map(grids.map((grid) => [sheetName(grid), sheetText(grid)]));
  const unmatched: UnmatchedReply[] = unnamed.map((at) => ({ reply: null, at, reason: 'no-name' }));
  const byCell = new Map<string, { place: Place; replies: Reply[] }>();
  for (const reply of replies) {
    const nominee = find(reply.nominee);
    const place = typeof nominee === 'string' ? nominee : placeOf(reply, nominee, nominations, texts);
    if (typeof place === 'string') {
      unmatched.push({ reply, at: reply.at, reason: place });
      continue;
    }
    const key = `${sheetName(place.sheet.grid)}\n${String(place.row)}\n${String(place.column.column)}`;
    const group = byCell.get(key);
    if (group === undefined) byCell.set(key, { place, replies: [reply] });
    else group.replies.push(reply);
  }
  const plan = { fill: [] as ReplyFill[], conflicts: [] as ReplyFill[], same: [] as ReplyFill[] };
  for (const { place, replies: given } of byCell.values()) {
    const [first, ...others] = given;
    if (first === undefined) continue;
    if (others.some(({ value }) => !isAlike(value, first.value))) {
      unmatched.push(...given.map((reply) => ({ reply, at: reply.at, reason: 'twice' as const })));
      continue;
    }
    const { sheet, row, column } = place;
    const was = sheet.value(row, column.column);
    const { nominee, field, year, value, at } = first;
    const fill: ReplyFill = {
      cell: sheet.ref(row, column.column),
      was,
      becomes: value,
      beside: place.telling.map((one) => besideIn(sheet, row, one.column)),
      nominee,
      field,
      year,
      from: at,
    };
    plan[standingOf(was, sheet.text(row, column.column), value)].push(fill);
  }
  return { ...plan, unmatched };
}

/** A merged cell's value stands in its first. */
function besideIn(sheet: SheetText, row: number, column: number): ReplyFill['beside'][number] {
  const { top, left } = sheet.merge(row, column) ?? { top: row, left: column };
  return { cell: sheet.ref(top, left), was: sheet.value(top, left) };
}

function standingOf(was: CellValue, text: string, value: Reply['value']): 'fill' | 'conflicts' | 'same' {
  if (isCellError(was)) return 'conflicts';
  if (isPlaceholder(text)) return 'fill';
  return isAlike(text, value) ? 'same' : 'conflicts';
}

/** Whether two values are typed alike but for case and spaces. */
function isAlike(a: Reply['value'], b: Reply['value']): boolean {
  return fold(valueText(a)) === fold(valueText(b));
}

function sheetName({ file, sheet }: Pick<CellRef, 'file' | 'sheet'>): string {
  return `${file ?? ''}\n${sheet}`;
}

/** Looks nominees up by kind and name, and by unit where both have one. */
function nomineeFinder(nominations: readonly Nomination[]): (who: RepliedNominee) => Nomination | UnmatchedReason {
  const keyOf = ({ kind, name }: RepliedNominee): string => `${kind}\n${fold(name)}`;
  const byName = groupBy(nominations, keyOf);
  return (who) => {
    const { unit } = who;
    const namesakes = (byName.get(keyOf(who)) ?? []).filter(
      (one) => unit === null || one.unit === null || fold(one.unit) === fold(unit),
    );
    const [only, ...others] = namesakes;
    if (only === undefined) return 'no-nominee';
    return others.length === 0 ? only : 'several-nominees';
  };
}

/** The nominee's cell of the reply's field and year; where there are several, the one that holds something counts. */
function placeOf(
  { field, year }: Reply,
  { at }: Nomination,
  { tables }: Nominations,
  texts: ReadonlyMap<string, SheetText>,
): Place | UnmatchedReason {
  const places: Place[] = [];
  for (const row of at) {
    const table = tables[row.table];
    if (table === undefined || !isList(table) || row.duplicate) continue;
    const sheet = texts.get(sheetName(table));
    if (sheet === undefined) continue;
    const columns = table.columns.filter((column) => column.field === field && yearOfCell(column, row) === year);
    // Several in one table are one column named by values: which one takes the mark is for a person to say.
    if (columns.length > 1) return 'several-columns';
    const telling = table.columns.filter((column) => TELLING.has(column.field));
    places.push(...columns.map((column) => ({ sheet, row: row.row, column, telling })));
  }
  const place = places.find((one) => !isPlaceholder(one.sheet.text(one.row, one.column.column))) ?? places[0];
  if (place === undefined) return 'no-column';
  const { sheet, row, column } = place;
  const covered = sheet.grid.merges.some(
    (area) => contains(area, row, column.column) && (area.top !== row || area.left !== column.column),
  );
  return covered ? 'merged' : place;
}
