import type { Assessment, ConditionResult } from '../assessment/assessment';
import type { CellRef } from '../grid/area';
import { areaAddress, columnName } from '../grid/area';
import { fullCellName } from '../language/cell-text';
import { because } from '../language/conditions';
import { findingMessage } from '../language/findings';
import type { Language } from '../language/language';
import type { Finding } from '../nominations/finding';
import type { BirthDate } from '../nominations/nomination';
import type { Table } from '../nominations/table';
import type { Judged } from './judged';

export interface JsonChoices {
  readonly language: Language;
  /** Id numbers and birth dates too. */
  readonly personal: boolean;
}

/**
 * The contract's JSON object (spec 6) in pieces, one a table, nominee or finding, each on a line of its own: the whole
 * of a long sheet is longer than a string may be.
 */
export function* jsonPieces(judged: Judged, choices: JsonChoices): Generator<string> {
  const { nominations, assessments, merged } = judged;
  const { year, period, tables, findings } = nominations;
  yield `{"year":${String(year)},"period":[${String(period.first)},${String(period.last)}],\n"tables":`;
  yield* list(tables, tableJson);
  yield ',\n"nominations":';
  yield* list(assessments, (assessment) => nominationJson(assessment, tables, merged, choices));
  yield ',\n"findings":';
  yield* list(findings, (finding) => findingJson(finding, merged, choices.language));
  yield '}';
}

function* list<Item>(items: readonly Item[], toJson: (item: Item) => object): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    yield before + JSON.stringify(toJson(item));
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}

function tableJson(table: Table): object {
  return {
    ...(table.file === undefined ? {} : { file: table.file }),
    sheet: table.sheet,
    header: areaAddress(table.header),
    rows: [table.rows[0] + 1, table.rows[1] + 1],
    kind: table.kind,
    columns: table.columns
      // What is asked for is kept for the lists to higher levels; it is no column of evidence.
      .filter(({ field }) => field !== 'proposed')
      .map(({ column, field, year }) => ({ column: columnName(column), field, ...(year === null ? {} : { year }) })),
  };
}

function nominationJson(
  assessment: Assessment,
  tables: readonly Table[],
  merged: boolean,
  { language, personal }: JsonChoices,
): object {
  const { nomination, outcome, score, rank, criteria } = assessment;
  const { kind, name, unit, idNumber, birthDate } = nomination;
  return {
    kind,
    name,
    unit,
    ...(personal ? { idNumber, birthDate: birthDate === null ? null : isoDate(birthDate) } : {}),
    at: nomination.at.map(({ table, row }) => {
      const from = tables[table];
      return {
        ...(merged && from?.file !== undefined ? { file: from.file } : {}),
        sheet: from?.sheet ?? '',
        row: row + 1,
      };
    }),
    outcome,
    score,
    rank,
    criteria: criteria.map(({ id, result, conditions }) => ({
      id,
      result,
      conditions: conditions.map((condition) => ({
        rule: condition.rule,
        result: condition.result,
        ...cellsJson(condition, merged),
        because: because(condition, language, { kind, ...(merged ? { home: null } : {}) }),
      })),
    })),
  };
}

/** Each cell once. Where several files were judged together, `files` names the file of each cell. */
function cellsJson({ found }: ConditionResult, merged: boolean): object {
  const all: CellRef[] = [];
  for (const { cells } of found) {
    // A condition reads a few cells: looking through them costs less than a set.
    for (const cell of cells) if (!all.some((other) => isSameCell(cell, other))) all.push(cell);
  }
  return { cells: all.map(fullCellName), ...(merged ? { files: all.map(({ file }) => file ?? null) } : {}) };
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet && a.file === b.file;
}

function findingJson(finding: Finding, merged: boolean, language: Language): object {
  const { code, severity, cell } = finding;
  return {
    code,
    severity,
    ...(merged && cell?.file !== undefined ? { file: cell.file } : {}),
    cell: cell === null ? null : fullCellName(cell),
    message: findingMessage(finding, language),
  };
}

/** `1980-05-24`, or `1980` where only the year is known. */
function isoDate(date: BirthDate): string {
  if (!('month' in date)) return String(date.year);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(date.year)}-${two(date.month)}-${two(date.day)}`;
}
