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

/**
 * What a nominee's rows say of its identity and where they stand, so that no row is compared twice. Most nominees have
 * one row: what more rows need is made when they come.
 */
export interface Known {
  /** Its place among the nominees found. */
  readonly order: number;
  readonly namesakes: Namesakes;
  readonly nominee: Nominee;
  /** One row of each identity: the first, and the others by their identity. */
  first: TableRow | null;
  others: Map<string, TableRow> | null;
  /** Whether an equal id number joined rows that do not agree otherwise. */
  mixed: boolean;
  /** Whether a row has an id number. */
  numbered: boolean;
  readonly units: string[];
  readonly tables: FoundTable[];
  /** The first row of each table and year but the first one's, and once there are more, the values shown. */
  years: Map<string, Place> | null;
}

/** Where a nominee's rows of one table and year begin, and what was shown there once there are several. */
export interface Place {
  readonly first: TableRow;
  shown: Set<string> | null;
}

function dayOf({ year, month, day }: Extract<BirthDate, { month: number }>): string {
  return [year, month, day].join('/');
}

function identityOf(row: TableRow): string {
  const { idNumber, birthDate: birth, unitKey } = row;
  const date = birth === null ? '' : isFullDate(birth) ? dayOf(birth) : birth.year;
  return `${row.nameKey}\n${idNumber ?? ''}\n${String(date)}\n${unitKey ?? ''}`;
}

function* identitiesOf({ first, others }: Known): Generator<TableRow> {
  if (first !== null) yield first;
  if (others !== null) yield* others.values();
}

function agreesWithAll(known: Known, row: TableRow): boolean {
  for (const other of identitiesOf(known)) if (!agrees(other, row)) return false;
  return true;
}

/** So many namesakes are looked through one by one. */
const FEW = 4;

/** Namesakes of one kind, in the order in which they were found; once they are many, by unit and by birth date. */
class Namesakes {
  readonly all: Known[] = [];
  private byUnit: Map<string, Known[]> | null = null;
  /** Rows of one identity agree with the same rows. */
  private readonly byIdentity = new Map<string, Known>();
  private readonly byBirth = new Map<string, Known[]>();
  private unitless: readonly Known[] = [];
  private unnumbered: readonly Known[] = [];

  add(known: Known): void {
    this.all.push(known);
    if (this.byUnit !== null) {
      this.unitless = [...this.unitless, known];
      this.unnumbered = [...this.unnumbered, known];
    }
  }

  /** Enters what a row of another identity says of one of them. */
  note(known: Known, row: TableRow): void {
    if (this.byUnit === null) return;
    const { unitKey, birthDate } = row;
    this.identify(known, row);
    if (unitKey !== null && !known.units.includes(unitKey)) enter(this.byUnit, unitKey, known);
    if (birthDate !== null && isFullDate(birthDate)) enter(this.byBirth, dayOf(birthDate), known);
  }

  /** Those with whom a row may agree: an id number or a unit that others have leaves few of many. */
  near({ idNumber, unitKey, birthDate }: TableRow): readonly Known[] {
    if (this.all.length <= FEW) return this.all;
    const byUnit = this.byUnit ?? this.index();
    if (idNumber !== null) return (this.unnumbered = this.unnumbered.filter(({ numbered }) => !numbered));
    if (unitKey === null) return this.all;
    this.unitless = this.unitless.filter(({ units }) => units.length === 0);
    const born = birthDate !== null && isFullDate(birthDate) ? (this.byBirth.get(dayOf(birthDate)) ?? []) : [];
    return [...(byUnit.get(unitKey) ?? []), ...this.unitless, ...born].sort((a, b) => a.order - b.order);
  }

  /** The one that a row of the same identity has joined; null where that is not enough to know. */
  same(row: TableRow): Known | null {
    if (this.byUnit === null) return null;
    const known = this.byIdentity.get(identityOf(row));
    return known?.mixed === false ? known : null;
  }

  private identify(known: Known, row: TableRow): void {
    const identity = identityOf(row);
    const before = this.byIdentity.get(identity);
    if (before === undefined || before.mixed) this.byIdentity.set(identity, known);
  }

  private index(): Map<string, Known[]> {
    const byUnit = new Map<string, Known[]>();
    for (const known of this.all) {
      for (const unit of known.units) enter(byUnit, unit, known);
      for (const row of identitiesOf(known)) {
        const { birthDate } = row;
        this.identify(known, row);
        if (birthDate !== null && isFullDate(birthDate)) enter(this.byBirth, dayOf(birthDate), known);
      }
    }
    this.unitless = this.all;
    this.unnumbered = this.all;
    this.byUnit = byUnit;
    return byUnit;
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

  /** The first nominee with all of whose rows a row agrees. */
  find(row: TableRow, kind: Kind): Known | null {
    const byId = row.idNumber === null ? undefined : this.byId.get(row.idNumber);
    if (byId !== undefined) return byId;
    // A log may know its persons by their id numbers alone.
    if (row.nameKey === '') return null;
    const key = `${kind}\n${row.nameKey}`;
    const namesakes = this.byName.get(key);
    if (namesakes === undefined) return null;
    return namesakes.same(row) ?? namesakes.near(row).find((known) => agreesWithAll(known, row)) ?? null;
  }

  add(kind: Kind, nameKey: string, fromLog: boolean): Known {
    const key = `${kind}\n${nameKey}`;
    let namesakes = this.byName.get(key);
    if (namesakes === undefined) this.byName.set(key, (namesakes = new Namesakes()));
    const known: Known = {
      order: this.known.length,
      namesakes,
      nominee: { kind, rows: [], fromLog },
      first: null,
      others: null,
      mixed: false,
      numbered: false,
      units: [],
      tables: [],
      years: null,
    };
    this.known.push(known);
    namesakes.add(known);
    return known;
  }

  /** Where a nominee's rows of a row's table and year begin; null where the row is the first there. */
  placeOf(known: Known, row: TableRow): Place | null {
    const before = known.nominee.rows[0]?.row;
    if (before === undefined) return null;
    const key = placeKey(row);
    known.years ??= new Map([[placeKey(before), { first: before, shown: null }]]);
    const place = known.years.get(key);
    if (place === undefined) known.years.set(key, { first: row, shown: null });
    return place ?? null;
  }

  join(known: Known, joined: JoinedRow): void {
    const { row } = joined;
    known.nominee.rows.push(joined);
    if (!known.tables.includes(row.table)) known.tables.push(row.table);
    known.numbered ||= row.idNumber !== null;
    const identity = identityOf(row);
    const before = known.first === null ? null : identityOf(known.first);
    if (before !== identity && known.others?.has(identity) !== true) {
      known.namesakes.note(known, row);
      known.mixed ||= !agreesWithAll(known, row);
      if (known.first === null) known.first = row;
      else (known.others ??= new Map()).set(identity, row);
    }
    if (row.unitKey !== null && !known.units.includes(row.unitKey)) known.units.push(row.unitKey);
    if (row.idNumber !== null && !this.byId.has(row.idNumber)) this.byId.set(row.idNumber, known);
  }
}

function placeKey({ at }: TableRow): string {
  return `${String(at.table)}:${String(at.year)}`;
}
