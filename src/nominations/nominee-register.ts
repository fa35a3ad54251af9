import type { Kind } from '../criteria/criterion';
import type { FoundTable } from './find-tables';
import type { BirthDate, Evidence } from './nomination';
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

/** Whether two rows of one kind can speak of one nominee. */
function agrees(a: TableRow, b: TableRow): boolean {
  if (a.idNumber !== null && b.idNumber !== null) return a.idNumber === b.idNumber;
  // A row of a log may have an id number and no name.
  if (a.nameKey !== b.nameKey && a.nameKey !== '' && b.nameKey !== '') return false;
  const birth = compareBirth(a.birthDate, b.birthDate);
  if (birth !== 'fits') return birth === 'same-day';
  return a.unitKey === null || b.unitKey === null || a.unitKey === b.unitKey;
}

/** What a nominee's rows say of its identity and where they stand, so that no row is compared twice. */
export interface Known {
  /** Its place among the nominees found. */
  readonly order: number;
  namesakes: Namesakes | null;
  readonly nominee: Nominee;
  /** One row of each identity. */
  readonly identities: Map<string, TableRow>;
  /** Whether an equal id number joined rows that do not agree otherwise. */
  mixed: boolean;
  /** Whether a row has an id number. */
  numbered: boolean;
  readonly units: Set<string>;
  readonly tables: Set<FoundTable>;
  /** The first row of each table and year, and once there are more, the values shown. */
  readonly years: Map<string, { readonly first: TableRow; shown: Set<string> | null }>;
}

function dayOf({ year, month, day }: Extract<BirthDate, { month: number }>): string {
  return [year, month, day].join('/');
}

function identityOf(row: TableRow): string {
  const { idNumber, birthDate: birth, unitKey } = row;
  const date = birth === null ? '' : isFullDate(birth) ? dayOf(birth) : birth.year;
  return `${row.nameKey}\n${idNumber ?? ''}\n${String(date)}\n${unitKey ?? ''}`;
}

function agreesWithAll({ identities }: Known, row: TableRow): boolean {
  for (const other of identities.values()) if (!agrees(other, row)) return false;
  return true;
}

/** Namesakes of one kind, in the order in which they were found. */
class Namesakes {
  readonly all: Known[] = [];
  private readonly byUnit = new Map<string, Known[]>();
  private readonly byBirth = new Map<string, Known[]>();
  private unitless: Known[] = [];
  private unnumbered: Known[] = [];

  add(known: Known): void {
    this.all.push(known);
    this.unitless.push(known);
    this.unnumbered.push(known);
  }

  /** Enters what a further row says of one of them. */
  note(known: Known, { unitKey, birthDate }: TableRow): void {
    if (unitKey !== null && !known.units.has(unitKey)) enter(this.byUnit, unitKey, known);
    if (birthDate !== null && isFullDate(birthDate)) enter(this.byBirth, dayOf(birthDate), known);
  }

  /** Those with whom a row may agree: an id number or a unit that others have leaves few of many. */
  near({ idNumber, unitKey, birthDate }: TableRow): readonly Known[] {
    if (idNumber !== null) return (this.unnumbered = this.unnumbered.filter(({ numbered }) => !numbered));
    if (unitKey === null) return this.all;
    this.unitless = this.unitless.filter(({ units }) => units.size === 0);
    const born = birthDate !== null && isFullDate(birthDate) ? (this.byBirth.get(dayOf(birthDate)) ?? []) : [];
    return [...(this.byUnit.get(unitKey) ?? []), ...this.unitless, ...born].sort((a, b) => a.order - b.order);
  }
}

function enter(lists: Map<string, Known[]>, key: string, known: Known): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [known]);
  else list.push(known);
}

/** The nominees found so far, to be looked up by id number and by name. */
export class NomineeRegister {
  readonly known: Known[] = [];
  private readonly byName = new Map<string, Namesakes>();
  private readonly byId = new Map<string, Known>();
  /** Rows of one name and identity agree with the same rows. */
  private readonly byIdentity = new Map<string, Known>();

  /** The first nominee with all of whose rows a row agrees. */
  find(row: TableRow, kind: Kind): Known | null {
    const byId = row.idNumber === null ? undefined : this.byId.get(row.idNumber);
    if (byId !== undefined) return byId;
    // A log may know its persons by their id numbers alone.
    if (row.nameKey === '') return null;
    const key = `${kind}\n${row.nameKey}`;
    const same = this.byIdentity.get(`${key}\n${identityOf(row)}`);
    if (same?.mixed === false) return same;
    const near = this.byName.get(key)?.near(row) ?? [];
    return near.find((known) => agreesWithAll(known, row)) ?? null;
  }

  add(kind: Kind, nameKey: string, fromLog: boolean): Known {
    const known: Known = {
      order: this.known.length,
      namesakes: null,
      nominee: { kind, rows: [], fromLog },
      identities: new Map(),
      mixed: false,
      numbered: false,
      units: new Set(),
      tables: new Set(),
      years: new Map(),
    };
    this.known.push(known);
    const key = `${kind}\n${nameKey}`;
    let namesakes = this.byName.get(key);
    if (namesakes === undefined) this.byName.set(key, (namesakes = new Namesakes()));
    namesakes.add(known);
    known.namesakes = namesakes;
    return known;
  }

  join(known: Known, joined: JoinedRow): void {
    const { row } = joined;
    known.nominee.rows.push(joined);
    known.tables.add(row.table);
    known.numbered ||= row.idNumber !== null;
    const identity = identityOf(row);
    if (!known.identities.has(identity)) {
      known.namesakes?.note(known, row);
      known.mixed ||= !agreesWithAll(known, row);
    }
    if (row.unitKey !== null) known.units.add(row.unitKey);
    known.identities.set(identity, row);
    const key = `${known.nominee.kind}\n${row.nameKey}\n${identity}`;
    const before = this.byIdentity.get(key);
    if (before === undefined || before.mixed) this.byIdentity.set(key, known);
    if (row.idNumber !== null && !this.byId.has(row.idNumber)) this.byId.set(row.idNumber, known);
  }
}
