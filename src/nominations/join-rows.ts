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

/** What a nominee's rows say of its identity and where they stand, so that no row is compared twice. */
interface Known {
  readonly nominee: Nominee;
  /** One row of each identity. */
  readonly identities: Map<string, TableRow>;
  numbered: boolean;
  readonly tables: Set<FoundTable>;
  /** The first row of each table and year, and once there are more, the values shown. */
  readonly years: Map<string, { readonly first: TableRow; shown: Set<string> | null }>;
}

function identityOf(row: TableRow): string {
  const { idNumber, birthDate: birth, unitKey } = row;
  const date = birth === null ? '' : isFullDate(birth) ? [birth.year, birth.month, birth.day].join('/') : birth.year;
  return `${idNumber ?? ''}\n${String(date)}\n${unitKey ?? ''}`;
}

/** The nominees found so far, to be looked up by id number and by name. */
class Register {
  readonly known: Known[] = [];
  private readonly byName = new Map<string, Known[]>();
  /** Of those of a name, the ones without id number: a row whose number no one has can only be one of them. */
  private readonly unnumbered = new Map<string, Known[]>();
  private readonly byId = new Map<string, Known>();
  /** Rows of one name and identity agree with the same rows. */
  private readonly byIdentity = new Map<string, Known>();

  find(row: TableRow, kind: Kind): Known | null {
    const byId = row.idNumber === null ? undefined : this.byId.get(row.idNumber);
    if (byId !== undefined) return byId;
    // A log may know its persons by their id numbers alone.
    if (row.nameKey === '') return null;
    const key = `${kind}\n${row.nameKey}`;
    const same = this.byIdentity.get(`${key}\n${identityOf(row)}`);
    if (same !== undefined) return same;
    const agree = ({ identities }: Known) => [...identities.values()].every((other) => agrees(other, row));
    if (row.idNumber === null) return this.byName.get(key)?.find(agree) ?? null;
    const unnumbered = this.unnumbered.get(key)?.filter(({ numbered }) => !numbered) ?? [];
    this.unnumbered.set(key, unnumbered);
    return unnumbered.find(agree) ?? null;
  }

  add(kind: Kind, nameKey: string, fromLog: boolean): Known {
    const known: Known = {
      nominee: { kind, rows: [], fromLog },
      identities: new Map(),
      numbered: false,
      tables: new Set(),
      years: new Map(),
    };
    this.known.push(known);
    const key = `${kind}\n${nameKey}`;
    for (const lists of [this.byName, this.unnumbered]) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [known]);
      else list.push(known);
    }
    return known;
  }

  join(known: Known, joined: JoinedRow): void {
    const { row } = joined;
    known.nominee.rows.push(joined);
    known.tables.add(row.table);
    known.numbered ||= row.idNumber !== null;
    const identity = identityOf(row);
    known.identities.set(identity, row);
    const key = `${known.nominee.kind}\n${row.nameKey}\n${identity}`;
    if (!this.byIdentity.has(key)) this.byIdentity.set(key, known);
    if (row.idNumber !== null && !this.byId.has(row.idNumber)) this.byId.set(row.idNumber, known);
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

  const warnOfName = (row: TableRow, { nominee, tables }: Known) => {
    const before = nominee.rows[0]?.row;
    if (before === undefined || nominee.kind === 'collective' || tables.has(row.table)) return;
    if (row.idNumber !== null && before.idNumber === row.idNumber) return;
    if (hasIdentityColumns(row) && hasIdentityColumns(before)) return;
    findings.push(finding('same-name', nameCell(row), { name: row.name, first: nameCell(before) }));
  };

  const later: TableRow[] = [];
  const awardLists = new Set<FoundTable>();
  for (const row of rows) {
    if (row.table.mapped.log || row.table.counting) {
      later.push(row);
      continue;
    }
    const found = register.find(row, row.kind);
    const known = found ?? register.add(row.kind, row.nameKey, false);
    if (found !== null) warnOfName(row, found);
    const place = `${String(row.at.table)}:${String(row.at.year)}`;
    const earlier = known.years.get(place);
    if (earlier === undefined) known.years.set(place, { first: row, shown: null });
    else {
      earlier.shown ??= new Set([shownValues(earlier.first)]);
      const own = shownValues(row);
      if (!isAwardList(row.table) || earlier.shown.has(own)) {
        row.at.duplicate = true;
        const first = nameCell(earlier.first);
        findings.push(finding('duplicate-nominee', nameCell(row), { name: row.name, first }));
      } else {
        earlier.shown.add(own);
        awardLists.add(row.table);
      }
    }
    if (!row.at.duplicate) findings.push(...row.findings);
    register.join(known, { row, evidence: row.at.duplicate ? [] : row.evidence });
  }

  const named = new Set(register.known.map(({ nominee }) => nominee.kind));
  for (const row of later) {
    const kinds: readonly Kind[] = row.kindByDefault ? KINDS : [row.kind];
    let known: Known | null = null;
    for (const kind of kinds) known ??= register.find(row, kind);
    if (known === null && row.table.mapped.log && !named.has(row.kind) && row.nameKey !== '') {
      known = register.add(row.kind, row.nameKey, true);
    }
    if (known === null) continue;
    warnOfName(row, known);
    findings.push(...row.findings);
    if (row.table.counting) {
      register.join(known, {
        row,
        evidence: row.evidence.filter((one) => one.field === 'votes' && one.reading.state !== 'blank'),
      });
      continue;
    }
    const entry = readLogEntry(row, known.nominee.kind, year);
    findings.push(...entry.findings);
    if (entry.evidence !== null) row.at.year = entry.evidence.year;
    register.join(known, { row, evidence: entry.evidence === null ? [] : [entry.evidence] });
  }
  return { nominees: register.known.map(({ nominee }) => settled(nominee, awardLists)), findings };
}

/** Rows in workbook order; a table of an award a row has, like a log, only what its rows tell. */
function settled(nominee: Nominee, awardLists: ReadonlySet<FoundTable>): Nominee {
  const rows = nominee.rows.map((joined) =>
    awardLists.has(joined.row.table)
      ? { ...joined, evidence: joined.evidence.filter((one) => one.reading.state !== 'blank') }
      : joined,
  );
  rows.sort((a, b) => a.row.at.table - b.row.at.table || a.row.at.row - b.row.at.row);
  return { ...nominee, rows };
}
