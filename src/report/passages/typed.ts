import type { Passed, TextPlace, Typed, Unplaced } from './changes';
import { joinedPieces, textIn, type CurrentRow } from './current-rows';
import type { Place, RememberedRow } from './memory';
import { TYPED } from './passage';
import { writtenText } from './shown-text';
import type { PairedSheet } from './written';

/**
 * What people typed between our passages, from the top: paragraphs, rows within tables, paragraphs in columns beside
 * each other; those that earlier makings kept among them. What stands beside our columns has no place.
 */
export function typedIn(paired: PairedSheet): {
  typed: Typed[];
  places: ReadonlyMap<string, TextPlace>;
  unplaced: Unplaced[];
} {
  const { now, sheet, rows, name } = paired;
  const remembered = new Int32Array(now.length).fill(-1);
  rows.forEach((row, n) => {
    if (row >= 0) remembered[row] = n;
  });
  const rowAt = (row: number): RememberedRow | undefined => sheet.rows[remembered[row] ?? -1];
  const below = tablesBelow(now.length, rowAt);
  const unplaced: Unplaced[] = [];
  const reading = new Reading(name, sheet.name, sheet.width);
  now.forEach((current, n) => {
    for (const { column, text } of current.beside)
      unplaced.push({ sheet: name, row: n, column, text, reason: 'beside' });
    const row = rowAt(n);
    reading.row = n;
    if (row?.kind === 'text') reading.passTexts(row, current);
    else if (row?.kind === 'header' || row?.kind === 'row') reading.passTable(row, current);
    else if (!current.blank) reading.takeNew(current, below[n] ?? '');
  });
  return { typed: reading.typed, places: reading.places, unplaced };
}

/** By row the table that the next known row below belongs to. */
function tablesBelow(count: number, rowAt: (row: number) => RememberedRow | undefined): string[] {
  const below = new Array<string>(count).fill('');
  let table = '';
  for (let n = count - 1; n >= 0; n--) {
    below[n] = table;
    const row = rowAt(n);
    if (row !== undefined && row.kind !== 'blank') table = row.table;
  }
  return below;
}

/** Columns that the paragraphs of a column lie in, and the last of them so far. */
interface Column {
  readonly column: number;
  readonly end: number;
  readonly behind: Passed;
}

/** Goes down a sheet and remembers what was passed. */
class Reading {
  readonly typed: Typed[] = [];
  readonly places = new Map<string, TextPlace>();
  /** The row of the sheet that is read. */
  row = 0;
  private passed: Passed | null = null;
  /** The columns of paragraphs beside each other, and the last row of their block; empty elsewhere. */
  private columns: Column[] = [];
  private lastBeside = -2;
  private table: { readonly id: string; readonly places: readonly Place[]; last: number } | undefined;
  /** The kept text whose next piece may follow. */
  private open: { readonly key: string; readonly before: string[]; readonly now: string[] } | undefined;

  constructor(
    private readonly sheet: string,
    private readonly section: string,
    private readonly width: number,
  ) {}

  /** A row of ours with paragraphs, or one that an earlier making kept. */
  passTexts(row: RememberedRow, current: CurrentRow): void {
    this.table = undefined;
    const whole = row.places.length === 1 && row.places[0]?.column === 0 && row.places[0].end === this.width;
    if (whole) this.columns = [];
    let covered = 0;
    row.places.forEach((place, n) => {
      this.takeBeside(current, covered, place.column);
      covered = place.end;
      if (place.key.startsWith(TYPED)) this.keep(place, row.texts[n] ?? '', textIn(current, place), whole);
      else this.pass(place, whole);
    });
    this.takeBeside(current, covered, this.width);
    this.lastBeside = this.row;
  }

  passTable(row: RememberedRow, current: CurrentRow): void {
    this.columns = [];
    this.open = undefined;
    const known = this.table?.id === row.table;
    this.table = { id: row.table, places: row.places, last: this.row };
    if (row.kind === 'row' && row.about.startsWith(TYPED)) this.keepRow(current);
    else if (row.kind === 'row') this.passed = { key: row.table, about: row.about, previous: this.passed };
    else if (!known) this.passed = { key: row.table, about: undefined, previous: this.passed };
  }

  /** A row that is not ours. */
  takeNew(current: CurrentRow, below: string): void {
    const filled = current.cells.filter((cell) => cell !== '').length;
    const { table } = this;
    if (table !== undefined && (table.id === below || (table.last === this.row - 1 && filled > 1))) {
      table.last = this.row;
      this.keepRow(current);
      return;
    }
    this.open = undefined;
    if (this.columns.length > 0 && this.lastBeside === this.row - 1) {
      this.takeBeside(current, 0, this.width);
      this.lastBeside = this.row;
    } else this.add(allText(current), this.passed, false);
  }

  private pass(place: Place, whole: boolean): void {
    this.open = undefined;
    if (!this.places.has(place.key)) {
      const behind = this.columnAt(place)?.behind ?? this.passed;
      const { sheet, section, row } = this;
      this.places.set(place.key, { sheet, section, behind, beside: !whole, row });
    }
    this.passed = { key: place.key, about: undefined, previous: this.passed };
    if (whole) return;
    const others = this.columns.filter(({ column, end }) => end <= place.column || column >= place.end);
    this.columns = [...others, { column: place.column, end: place.end, behind: this.passed }];
  }

  private columnAt(place: Place): Column | undefined {
    return this.columns.find(({ column, end }) => column <= place.column && place.column < end);
  }

  /** A text that an earlier making kept; high ones lie in several rows. */
  private keep(place: Place, before: string, now: string, whole: boolean): void {
    const last = this.typed.at(-1);
    if (this.open?.key === place.key && last?.kind === 'text') {
      this.open.before.push(before);
      this.open.now.push(now);
      const text = writtenText(joinedPieces(this.open.now, this.open.before));
      this.typed[this.typed.length - 1] = { ...last, text };
      return;
    }
    const behind = this.columnAt(place)?.behind;
    this.open = this.add(now, whole ? this.passed : (behind ?? this.passed), !whole)
      ? { key: place.key, before: [before], now: [now] }
      : undefined;
  }

  /** Texts where none of ours stands in this row: each goes into its column of paragraphs. */
  private takeBeside(current: CurrentRow, from: number, to: number): void {
    let covered = from;
    for (const { column, end, behind } of [...this.columns].sort((a, b) => a.column - b.column)) {
      const place = { column: Math.max(column, from), end: Math.min(end, to) };
      if (place.column >= place.end) continue;
      if (place.column > covered) this.add(textIn(current, { column: covered, end: place.column }), this.passed, false);
      this.add(textIn(current, place), behind, true);
      covered = place.end;
    }
    if (covered < to) this.add(textIn(current, { column: covered, end: to }), this.passed, false);
  }

  private keepRow(current: CurrentRow): void {
    const { table } = this;
    if (table === undefined) return;
    const cells = new Map<string, string>();
    for (const place of table.places) {
      const text = writtenText(textIn(current, place));
      if (text !== '') cells.set(place.key, text);
    }
    if (cells.size === 0) return;
    this.typed.push({
      kind: 'row',
      sheet: this.sheet,
      section: this.section,
      behind: this.passed,
      row: this.row,
      table: table.id,
      cells,
    });
  }

  private add(text: string, behind: Passed | null, beside: boolean): boolean {
    if (writtenText(text) === '') return false;
    this.typed.push({
      kind: 'text',
      sheet: this.sheet,
      section: this.section,
      behind,
      row: this.row,
      beside,
      text: writtenText(text),
    });
    return true;
  }
}

function allText({ texts }: CurrentRow): string {
  return texts
    .map(writtenText)
    .filter((text) => text !== '')
    .join('; ');
}
