import { readJoinedYear } from './values/person';
import { dayOfSerial, dayText } from '../grid/dates';
import type { Kind } from '../criteria/criterion';
import { fold } from '../text/fold';
import { namedYears } from '../text/years';
import { finding, type Finding } from './finding';
import type { FoundTable } from './find-tables';
import type { Evidence } from './nomination';
import type { TableColumn } from './table';
import type { TableRow } from './table-row';
import { yearStated } from './title';
import { readAward, type Award } from './values/award-scale';
import { isPlaceholder, known, unknown } from './values/decoded';
import { initiativeReading, readInitiativeLevel } from './values/initiative';
import { writtenMonth } from './values/written-dates';

const INITIATIVE_TYPE = /^(?:sáng kiến|đề tài|giải pháp|skkn|sang kien|de tai|giai phap)/;
/** Types that only say what sort of award the level names. */
const GENERIC_TYPE = /^(?:danh hiệu|danh hiệu thi đua|khen thưởng|hình thức khen thưởng|thi đua|thành tích)$/;

interface LogColumns {
  readonly type: TableColumn;
  readonly level: TableColumn | undefined;
  readonly date: TableColumn | undefined;
  readonly year: TableColumn | undefined;
  /** Columns whose text may name the year. */
  readonly words: readonly number[];
}

function logColumns(table: FoundTable): LogColumns | null {
  const of = (field: TableColumn['field']) => table.columns.find((column) => column.field === field);
  const type = of('logType');
  if (type === undefined) return null;
  const silent = new Set(
    table.columns
      .filter((column) =>
        [
          'name',
          'familyName',
          'givenName',
          'unit',
          'idNumber',
          'initiativeDecision',
          'logDate',
          'birthDate',
          'joinedYear',
        ].includes(column.field),
      )
      .map((column) => column.column),
  );
  const { left, right } = table.block.area;
  const words: number[] = [];
  for (let column = left; column <= right; column++) if (!silent.has(column)) words.push(column);
  return { type, level: of('logLevel'), date: of('logDate'), year: of('year'), words };
}

function monthAndYear(table: FoundTable, row: number, column: TableColumn): { year: number; month: number } | null {
  const value = table.sheet.value(row, column.column);
  const text = table.sheet.text(row, column.column);
  if (typeof value === 'number' && value > 10_000) return dayOfSerial(value, table.sheet.grid.date1904);
  const written = writtenMonth(text);
  if (written !== null) return written;
  const year = readJoinedYear(value, text, '', false);
  return year === null ? null : { year, month: 12 };
}

/** The year that a text names; a range (an initiative's "giai đoạn 2021-2025") is none. */
function yearNamed(text: string): number | null {
  const { years, range } = namedYears(text);
  return range ? yearStated(text) : (years.at(-1) ?? null);
}

/** Which year an entry belongs to, and how that was found. */
function yearOfEntry(
  table: FoundTable,
  row: number,
  columns: LogColumns,
  award: boolean,
  fallback: number,
): { year: number; shifted: boolean } {
  const { sheet } = table;
  const own = columns.year === undefined ? undefined : namedYears(sheet.text(row, columns.year.column)).years.at(-1);
  if (own !== undefined) return { year: own, shifted: false };
  for (const column of columns.words) {
    if (typeof sheet.value(row, column) !== 'string') continue;
    const named = yearNamed(sheet.text(row, column));
    if (named !== null) return { year: named, shifted: false };
  }
  const date = columns.date === undefined ? null : monthAndYear(table, row, columns.date);
  if (date === null) return { year: table.year ?? fallback, shifted: false };
  // Titles and commendations of a year are decided in the first quarter of the next.
  return award && date.month <= 3 ? { year: date.year - 1, shifted: true } : { year: date.year, shifted: false };
}

export interface LogEntry {
  readonly evidence: Evidence | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads one row of a log of achievements for a nominee of a kind: type and level together name the value
 * (contract, section 3 "A log of achievements").
 */
export function readLogEntry(row: TableRow, kind: Kind, fallbackYear: number): LogEntry {
  const { table, at } = row;
  const { sheet } = table;
  const columns = logColumns(table);
  if (columns === null) return { evidence: null, findings: [] };
  const findings: Finding[] = [];
  const type = sheet.text(at.row, columns.type.column);
  const level = columns.level === undefined ? '' : sheet.text(at.row, columns.level.column);
  if (isPlaceholder(type) && isPlaceholder(level)) return { evidence: null, findings };
  const shown = isPlaceholder(level) ? type : `${type} · ${level}`;
  const column = columns.type;
  const second = columns.level === undefined ? {} : { second: columns.level };
  const typeCell = sheet.ref(at.row, column.column);

  if (INITIATIVE_TYPE.test(fold(type))) {
    const { year } = yearOfEntry(table, at.row, columns, false, fallbackYear);
    const cell = readInitiativeLevel(isPlaceholder(level) ? (/cấp .+/iu.exec(type)?.[0] ?? '') : level);
    if (columns.level !== undefined) {
      const levelCell = sheet.ref(at.row, columns.level.column);
      for (const one of cell.notes) findings.push(finding(one.code, levelCell, one.params as never));
    }
    const { reading } = initiativeReading(null, cell, null);
    const present =
      reading.state === 'blank' ? { ...unknown(shown), present: true } : { ...reading, text: shown, present: true };
    if (reading.state === 'blank') findings.push(finding('initiative-without-level', typeCell, { text: shown }));
    return { evidence: { field: 'initiative', year, reading: present, row: at, column, ...second }, findings };
  }

  const award = awardOf(type, level, kind, shown);
  if (award === null) {
    findings.push(finding('unknown-value', typeCell, { field: 'logType', text: shown }));
    return { evidence: null, findings };
  }
  for (const one of award.notes) findings.push(finding(one.code, typeCell, one.params as never));
  const { year, shifted } = yearOfEntry(table, at.row, columns, true, fallbackYear);
  if (shifted && columns.date !== undefined) {
    const text = dateText(table, at.row, columns.date);
    findings.push(finding('year-from-decision-date', sheet.ref(at.row, columns.date.column), { text, year }));
  }
  if (award.scale === 'wrong')
    return { evidence: { field: 'title', year, reading: unknown(shown), row: at, column, ...second }, findings };
  return {
    evidence: { field: award.scale, year, reading: known(award.level, shown), row: at, column, ...second },
    findings,
  };
}

function dateText(table: FoundTable, row: number, column: TableColumn): string {
  const value = table.sheet.value(row, column.column);
  if (typeof value !== 'number') return table.sheet.text(row, column.column);
  return dayText(dayOfSerial(value, table.sheet.grid.date1904));
}

function awardOf(type: string, level: string, kind: Kind, shown: string): Award | null {
  const typed = namedYears(type).rest;
  const levelled = namedYears(level).rest;
  const generic = GENERIC_TYPE.test(fold(typed));
  const attempts = isPlaceholder(level)
    ? [typed]
    : generic
      ? [levelled]
      : [
          `${typed} ${levelled}`,
          `${typed} ${levelled.replace(/^cấp\s+/iu, '')}`,
          `${typed} cấp ${levelled}`,
          levelled,
          typed,
        ];
  for (const words of attempts) {
    const award = readAward(words, kind, 'title', shown);
    if (award !== null) return award;
  }
  return null;
}
