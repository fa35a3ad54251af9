import type { Kind, PointBounds } from '../criteria/criterion';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import { fold, foldAll } from '../text/fold';
import type { BodyRow } from './body';
import { finding, type Finding } from './finding';
import type { FoundTable } from './find-tables';

import type { EvidenceField } from './nomination';
import { evidenceReader } from './read-evidence';
import { isEvidence, type Field, type TableColumn } from './table';
import type { TableRow } from './table-row';
import { kindOfCell } from './title';
import { isPlaceholder } from './values/decoded';
import { readBirthDate, readJoinedYear, readPersonName, readRowYear, splitPositionAndUnit } from './values/person';
import { readStage } from './values/stage';

export interface RowContext {
  /** Its index among the tables. */
  readonly index: number;
  /** The year of rows that state none: Y. */
  readonly undatedYear: number;
  /** The assessed years of a nominee who was there all the time. */
  readonly years: readonly number[];
  readonly bounds: PointBounds;
  readonly meaning: (field: EvidenceField | 'initiativeLevel', text: string) => string;
}

/** The year a row speaks of: its `year` cell, else that of the year's row above it, else the table's, else Y. */
export function rowYear(table: FoundTable, { row, year: stated }: BodyRow, fallback: number): number {
  const column = table.columns.find((one) => one.field === 'year');
  const general = stated ?? table.year ?? fallback;
  if (column === undefined) return general;
  const at = mergedTop(table, row, column.column);
  const { sheet } = table;
  const cell = [sheet.value(at, column.column), sheet.text(at, column.column)] as const;
  return readRowYear(...cell, sheet.format(at, column.column), sheet.grid.date1904) ?? general;
}

/** A cell merged down its rows holds for each of them. */
function mergedTop(table: FoundTable, row: number, column: number): number {
  if (table.sheet.text(row, column) !== '') return row;
  const merge = table.sheet.merge(row, column);
  return merge !== null && merge.left === column && merge.top >= table.firstRow ? merge.top : row;
}

/** Reads a table's nominee rows; rows without a name are findings, not rows. */
export function* readRows(table: FoundTable, context: RowContext): Steps<{ rows: TableRow[]; findings: Finding[] }> {
  const { sheet, columns, body } = table;
  const reader = evidenceReader({ table, ...context });
  const findings: Finding[] = [];
  const rows: TableRow[] = [];
  const column = (field: Field) => columns.find((one) => one.field === field);
  const names = {
    whole: column('name'),
    family: column('familyName'),
    given: column('givenName'),
    id: column('idNumber'),
  };
  const nameColumn = (names.whole ?? names.family ?? names.id)?.column ?? 0;
  const person = {
    kind: column('kind'),
    unit: column('unit'),
    position: column('position'),
    birth: column('birthDate'),
    joined: column('joinedYear'),
    stage: column('stage'),
    achievements: column('achievements'),
    note: column('note'),
  };
  const genders = columns.filter((one) => one.field === 'gender');
  const proposals = columns.filter((one) => one.field === 'proposed');

  const textOf = (row: number, one: TableColumn | undefined): string =>
    one === undefined ? '' : sheet.text(mergedTop(table, row, one.column), one.column);
  const lineOf = (row: number, one: TableColumn | undefined): string | null => {
    const text = textOf(row, one).replace(/\n/g, ' ').trim();
    return isPlaceholder(text) ? null : text;
  };

  for (const [place, bodyRow] of body.rows.entries()) {
    if (place % ROWS_A_STEP === 0) yield;
    const { row, named, kind: groupKind, unit: groupUnit } = bodyRow;
    const errors = columns.filter((one) => sheet.error(row, one.column) !== null);
    const rowFindings: Finding[] = errors.map((one) =>
      finding('cell-error', sheet.ref(row, one.column), { text: sheet.error(row, one.column) ?? '' }),
    );
    if (!named) {
      const evident = columns.some((one) => isEvidence(one.field) && !isPlaceholder(sheet.text(row, one.column)));
      if (evident && !table.mapped.log) {
        findings.push(...rowFindings, finding('missing-name', sheet.ref(row, nameColumn), {}));
      }
      continue;
    }
    const kindText = textOf(row, person.kind);
    const statedKind = kindOfCell(kindText);
    const kind: Kind = groupKind ?? statedKind ?? table.kind;
    if (groupKind === null && !isPlaceholder(kindText) && statedKind === null && person.kind !== undefined) {
      rowFindings.push(finding('unknown-value', sheet.ref(row, person.kind.column), { field: 'kind', text: kindText }));
    }
    const raw =
      names.whole !== undefined
        ? textOf(row, names.whole)
        : [textOf(row, names.family), textOf(row, names.given)].join(' ').trim();
    const read = kind === 'individual' ? readPersonName(raw) : { name: raw.replace(/\n/g, ' '), position: null };
    const name = table.mapped.numberColumn === null ? read.name.replace(/^\d{1,4}\s*[.)]\s*(?=\p{L})/u, '') : read.name;

    const positionText = textOf(row, person.position);
    const split =
      person.position?.withUnit === true
        ? splitPositionAndUnit(positionText)
        : { position: lineOf(row, person.position), unit: null };
    const unit = lineOf(row, person.unit) ?? split.unit ?? groupUnit;

    const at = { table: context.index, row, year: rowYear(table, bodyRow, context.undatedYear), duplicate: false };
    const { evidence, notes } = reader.read(at, kind);
    for (const one of notes) {
      // A note's code and parameters belong together by its type.
      rowFindings.push(finding(one.note.code, sheet.ref(row, one.column), one.note.params as never));
    }
    const stage = readStage(textOf(row, person.stage));
    if (person.stage !== undefined) {
      for (const one of stage.notes)
        rowFindings.push(finding(one.code, sheet.ref(row, person.stage.column), one.params as never));
    }
    rows.push({
      table,
      at,
      kind,
      kindByDefault: table.kindByDefault && groupKind === null && statedKind === null,
      name,
      nameKey: fold(name),
      unit,
      unitKey: unit === null ? null : fold(unit),
      ...readPerson(table, row, person.birth, genders, person.joined),
      idNumber: lineOf(row, names.id)?.replace(/\s/g, '') ?? null,
      position: split.position ?? read.position,
      joinedColumn: person.joined?.column ?? null,
      nameColumn,
      stage: stage.stage,
      proposed: proposals.flatMap((one) => lineOf(row, one) ?? []),
      achievements: lineOf(row, person.achievements),
      note: lineOf(row, person.note),
      evidence,
      findings: rowFindings,
    });
  }
  return { rows, findings };
}

/** Birth date, gender and joined year; dates may stand below `Nam` and `Nữ` instead. */
function readPerson(
  table: FoundTable,
  row: number,
  birth: TableColumn | undefined,
  genders: readonly TableColumn[],
  joined: TableColumn | undefined,
): Pick<TableRow, 'birthDate' | 'gender' | 'joinedYear'> {
  const { sheet } = table;
  const date = (one: TableColumn) => {
    const at = mergedTop(table, row, one.column);
    return readBirthDate(
      sheet.value(at, one.column),
      sheet.text(at, one.column),
      sheet.format(at, one.column),
      sheet.grid.date1904,
    );
  };
  let birthDate = birth === undefined ? null : date(birth);
  let gender: string | null = null;
  for (const one of genders) {
    const text = sheet.text(row, one.column);
    if (isPlaceholder(text)) continue;
    const headed = /(?:^| )(nam|nữ)$/.exec(foldAll(one.header))?.[1];
    birthDate ??= date(one);
    if (headed === undefined) gender = text;
    else if (!/^không$/i.test(text)) gender = headed === 'nam' ? 'Nam' : 'Nữ';
  }
  if (joined === undefined) return { birthDate, gender, joinedYear: null };
  const at = mergedTop(table, row, joined.column);
  const joinedYear = readJoinedYear(
    sheet.value(at, joined.column),
    sheet.text(at, joined.column),
    sheet.format(at, joined.column),
    sheet.grid.date1904,
  );
  return { birthDate, gender, joinedYear };
}
