import type { Kind } from '../criteria/criterion';
import { contains } from '../grid/area';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import {
  groupKind,
  groupYear,
  hasGroupOrdinal,
  isDateline,
  isGroupOrdinal,
  isKindAlone,
  isLabel,
  isNote,
  isNoteLine,
  isOrdinal,
  isSignature,
  isTotal,
  isUnitName,
  unitOf,
  withoutOrdinal,
} from './body-words';
import type { HeaderBlock } from './headers/header-block';
import type { MappedColumns } from './map-columns';
import type { SheetText } from './sheet-text';
import { isEvidence } from './table';
import { isPlaceholder } from './values/decoded';

/** A row that speaks of a nominee, or that has evidence and no name. */
export interface BodyRow {
  readonly row: number;
  readonly named: boolean;
  /** What the group row above it says. */
  readonly kind: Kind | null;
  /** What the unit row above it says. */
  readonly unit: string | null;
  /** What the year's row above it says. */
  readonly year: number | null;
}

/** What group rows above a row say. */
export interface Group {
  readonly kind: Kind | null;
  readonly unit: string | null;
  readonly year: number | null;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  /** The last row that belongs to the table; before the first where none does. */
  readonly last: number;
  /** Whether group rows set the kind. */
  readonly grouped: boolean;
  /** What the last group rows say, for rows that go on below the header said again. */
  readonly end: Group;
}

/** What a table's columns say of one of its rows. */
interface RowLook {
  readonly filled: readonly number[];
  readonly hasName: boolean;
  readonly hasEvidence: boolean;
  /** Whether it has a nominee's number. */
  readonly numbered: boolean;
  /** The number column's text. */
  readonly number: string;
}

/** Looks at rows through the columns that name and judge. */
function looker(sheet: SheetText, block: HeaderBlock, mapped: MappedColumns, first: number): (row: number) => RowLook {
  const { left, right } = block.area;
  const names = mapped.columns
    .filter(({ field }) => ['name', 'familyName', 'givenName'].includes(field) || (mapped.log && field === 'idNumber'))
    .map(({ column }) => column);
  const evidence = mapped.columns
    .filter(({ field }) => isEvidence(field) || field === 'logType')
    .map(({ column }) => column);
  const isNamed = (row: number, column: number) => {
    if (!isPlaceholder(sheet.text(row, column))) return true;
    const merge = sheet.merge(row, column);
    return (
      merge !== null &&
      merge.top < row &&
      merge.top >= first &&
      merge.left === column &&
      !isPlaceholder(sheet.text(merge.top, column))
    );
  };
  return (row) => {
    const number = mapped.numberColumn === null ? '' : sheet.text(row, mapped.numberColumn);
    return {
      filled: sheet.filled(row).filter((column) => column >= left && column <= right),
      hasName: names.some((column) => isNamed(row, column)),
      hasEvidence: evidence.some((column) => !isPlaceholder(sheet.text(row, column))),
      numbered: /^\d+[.)]?$/.test(number),
      number,
    };
  };
}

/** Walks a table's rows from top to bottom and tells nominees from group, unit, total, note and signature rows. */
export function* readBody(
  sheet: SheetText,
  block: HeaderBlock,
  mapped: MappedColumns,
  kindOfTable: Kind | null,
  first: number,
  limit: number,
  start: Group | null,
): Steps<Body> {
  const { left, right } = block.area;
  const look = looker(sheet, block, mapped, first);
  const persons = mapped.personNames || kindOfTable === 'individual';
  const totals = sheet.grid.tables.filter((table) => table.totalsRows > 0);
  const rows: BodyRow[] = [];
  let last = first - 1;
  // Group and unit rows behind the last nominee belong to what follows, if anything does.
  let lastGroup = last;
  let { kind, unit, year }: Group = start ?? { kind: null, unit: null, year: null };
  let afterNote = false;

  // Nothing above the last numbered nominee ends the table.
  let surely = limit - 1;
  for (; surely >= first; surely--) {
    const { numbered, hasName, hasEvidence } = look(surely);
    if (numbered && hasName && hasEvidence) break;
  }
  const counted = surely >= first;

  for (let row = first; row < limit; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const { filled, hasName, hasEvidence, numbered, number } = look(row);
    if (filled.length === 0) continue;
    if (numbered && hasName && hasEvidence) {
      rows.push({ row, named: true, kind, unit, year });
      last = row;
      continue;
    }

    const texts = filled
      .filter((column) => column !== mapped.numberColumn || !isOrdinal(sheet.text(row, column)))
      .map((column) => ({ column, text: sheet.text(row, column) }));
    const words = texts.filter(
      (one) => typeof sheet.value(row, one.column) === 'string' && !/^[\d.,%/]+$/.test(one.text),
    );
    const [lead] = words;
    if (lead !== undefined && !numbered) {
      const all = words.length === texts.length;
      if (row > surely && all && words.every(({ text }) => isSignature(text))) break;
      if (row > surely && words.length === 1 && isDateline(lead.text)) break;
    }
    if (
      (lead !== undefined && isTotal(lead.text)) ||
      totals.some(({ area, totalsRows }) => contains(area, row, left) && row > area.bottom - totalsRows)
    ) {
      last = row;
      continue;
    }
    const lone = texts.length === 1 && !hasEvidence && row > surely;
    if (lead !== undefined && !numbered && (isNote(lead.text) || (lone && isNoteLine(lead.text)))) {
      afterNote = row > surely;
      continue;
    }

    if (lead !== undefined && words.length === 1) {
      const bare = withoutOrdinal(lead.text);
      const merge = sheet.merge(row, lead.column);
      const wide = merge !== null && merge.right - merge.left + 1 >= Math.max(3, (right - left + 1) / 2);
      const ordinal = isGroupOrdinal(number) || hasGroupOrdinal(lead.text);
      const alone = isKindAlone(lead.text);
      const group = numbered && !wide && !alone ? null : groupKind(lead.text, wide || ordinal);
      if (group !== null && (!hasEvidence || (alone && !numbered))) {
        kind = group;
        unit = null;
        lastGroup = row;
        continue;
      }
      const stated = numbered || hasEvidence ? null : groupYear(lead.text);
      if (stated !== null) {
        year = stated;
        lastGroup = row;
        continue;
      }
      const ofPersons = (kind ?? (persons ? 'individual' : null)) === 'individual';
      const isUnit =
        wide ||
        (!numbered && ((ofPersons && isUnitName(bare)) || (ordinal && (ofPersons || counted)) || isLabel(lead.text)));
      if (texts.length === 1 && isUnit && (wide || !hasEvidence)) {
        unit = unitOf(bare);
        lastGroup = row;
        continue;
      }
      if (!hasName && !hasEvidence) continue;
    }

    if (afterNote && !(numbered && hasName) && !hasEvidence) continue;
    if (hasName || hasEvidence) {
      rows.push({ row, named: hasName, kind, unit, year });
      last = row;
    }
  }
  if (limit === sheet.rowCount) last = Math.max(last, lastGroup);
  return { rows, last, grouped: rows.some((one) => one.kind !== null), end: { kind, unit, year } };
}
