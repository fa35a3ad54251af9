import { KINDS, type Kind } from '../criteria/criterion';
import { finding, type Finding } from './finding';
import type { BirthDate, Evidence } from './nomination';
import type { FoundTable } from './find-tables';
import { readLogEntry } from './read-log';
import type { TableRow } from './table-row';

/** A row of a nominee and the evidence that counts of it. */
export interface JoinedRow {
  readonly row: TableRow;
  readonly evidence: readonly Evidence[];
}

/** Rows that speak of one nominee. */
export interface Nominee {
  readonly kind: Kind;
  readonly rows: JoinedRow[];
  /** Whether only a log names it. */
  readonly fromLog: boolean;
}

function isFullDate(date: BirthDate): date is Extract<BirthDate, { month: number }> {
  return 'month' in date;
}

/** Whether two birth dates are certainly of one person, may be, or cannot be. */
function compareBirth(a: BirthDate | null, b: BirthDate | null): 'same-day' | 'fits' | 'differs' {
  if (a === null || b === null) return 'fits';
  if (!isFullDate(a) || !isFullDate(b)) return a.year === b.year ? 'fits' : 'differs';
  return a.year === b.year && a.month === b.month && a.day === b.day ? 'same-day' : 'differs';
}

/** Whether two rows of one kind and name can speak of one nominee. */
function agrees(a: TableRow, b: TableRow): boolean {
  if (a.idNumber !== null && b.idNumber !== null) return a.idNumber === b.idNumber;
  const birth = compareBirth(a.birthDate, b.birthDate);
  if (birth !== 'fits') return birth === 'same-day';
  return a.unitKey === null || b.unitKey === null || a.unitKey === b.unitKey;
}

/** The nominees found so far, to be looked up by id number and by name. */
class Register {
  readonly nominees: Nominee[] = [];
  private readonly byName = new Map<string, Nominee[]>();
  private readonly byId = new Map<string, Nominee>();

  find(row: TableRow, kind: Kind): Nominee | null {
    const byId = row.idNumber === null ? undefined : this.byId.get(row.idNumber);
    if (byId !== undefined) return byId;
    // A log may know its persons by their id numbers alone.
    if (row.nameKey === '') return null;
    const candidates = this.byName.get(`${kind}\n${row.nameKey}`) ?? [];
    return candidates.find((nominee) => nominee.rows.every((joined) => agrees(joined.row, row))) ?? null;
  }

  add(row: TableRow, kind: Kind, fromLog: boolean): Nominee {
    const nominee: Nominee = { kind, rows: [], fromLog };
    this.nominees.push(nominee);
    const key = `${kind}\n${row.nameKey}`;
    const list = this.byName.get(key);
    if (list === undefined) this.byName.set(key, [nominee]);
    else list.push(nominee);
    return nominee;
  }

  join(nominee: Nominee, joined: JoinedRow): void {
    nominee.rows.push(joined);
    const { idNumber } = joined.row;
    if (idNumber !== null && !this.byId.has(idNumber)) this.byId.set(idNumber, nominee);
  }
}

const AWARDS: ReadonlySet<string> = new Set(['title', 'commendation', 'initiative']);

function isAwardList(table: FoundTable): boolean {
  return table.columns.every(
    ({ field }) => !(field.startsWith('mark:') || ['rating', 'ratingPoints', 'discipline', 'votes'].includes(field)),
  );
}

function shownValues(row: TableRow): string {
  return row.evidence
    .filter((one) => AWARDS.has(one.field))
    .map((one) => `${one.field}${String(one.year)}:${one.reading.text}`)
    .join('\n');
}

function hasIdentityColumns(row: TableRow): boolean {
  return (
    row.unit !== null ||
    row.table.columns.some(({ field }) => field === 'unit' || field === 'idNumber' || field === 'birthDate')
  );
}

function nameCell(row: TableRow) {
  return row.table.sheet.ref(row.at.row, row.nameColumn);
}

/**
 * Joins rows to nominees (contract, section 3 "Rows of the same nominee"): first the tables in workbook order, then the
 * counting sheet and the logs, which add to those nominees.
 */
export function joinRows(rows: readonly TableRow[], year: number): { nominees: Nominee[]; findings: Finding[] } {
  const register = new Register();
  const findings: Finding[] = [];
  const warned = new Set<string>();

  const warnOfName = (row: TableRow, nominee: Nominee) => {
    const before = nominee.rows[0]?.row;
    if (
      before === undefined ||
      nominee.kind === 'collective' ||
      nominee.rows.some((one) => one.row.table === row.table)
    )
      return;
    if (row.idNumber !== null && before.idNumber === row.idNumber) return;
    if (hasIdentityColumns(row) && hasIdentityColumns(before)) return;
    const key = `${String(register.nominees.indexOf(nominee))}:${String(row.at.table)}`;
    if (warned.has(key)) return;
    warned.add(key);
    findings.push(finding('same-name', nameCell(row), { name: row.name, first: nameCell(before) }));
  };

  const later: TableRow[] = [];
  for (const row of rows) {
    if (row.table.mapped.log || row.table.counting) {
      later.push(row);
      continue;
    }
    const found = register.find(row, row.kind);
    const nominee = found ?? register.add(row, row.kind, false);
    if (found !== null) warnOfName(row, found);
    const earlier = nominee.rows.filter((one) => one.row.table === row.table && one.row.at.year === row.at.year);
    const [first] = earlier;
    let evidence = row.evidence;
    if (first !== undefined) {
      const own = shownValues(row);
      if (!isAwardList(row.table) || earlier.some((one) => shownValues(one.row) === own)) {
        row.at.duplicate = true;
        evidence = [];
        findings.push(finding('duplicate-nominee', nameCell(row), { name: row.name, first: nameCell(first.row) }));
      } else {
        evidence = row.evidence.filter((one) => one.reading.state !== 'blank');
      }
    }
    if (!row.at.duplicate) findings.push(...row.findings);
    register.join(nominee, { row, evidence });
  }

  const named = new Set(register.nominees.map((nominee) => nominee.kind));
  for (const row of later) {
    const kinds: readonly Kind[] = row.kindByDefault ? KINDS : [row.kind];
    let nominee: Nominee | null = null;
    for (const kind of kinds) nominee ??= register.find(row, kind);
    if (nominee === null && row.table.mapped.log && !named.has(row.kind) && row.nameKey !== '') {
      nominee = register.add(row, row.kind, true);
    }
    if (nominee === null) continue;
    warnOfName(row, nominee);
    findings.push(...row.findings);
    if (row.table.counting) {
      register.join(nominee, {
        row,
        evidence: row.evidence.filter((one) => one.field === 'votes' && one.reading.state !== 'blank'),
      });
      continue;
    }
    const entry = readLogEntry(row, nominee.kind, year);
    findings.push(...entry.findings);
    if (entry.evidence !== null) row.at.year = entry.evidence.year;
    register.join(nominee, { row, evidence: entry.evidence === null ? [] : [entry.evidence] });
  }
  for (const nominee of register.nominees) {
    nominee.rows.sort((a, b) => a.row.at.table - b.row.at.table || a.row.at.row - b.row.at.row);
  }
  return { nominees: register.nominees, findings };
}
