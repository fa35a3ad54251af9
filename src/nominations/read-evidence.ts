import type { Kind, PointBounds } from '../criteria/criterion';
import { cellsNameYears, textBelowNamed } from './choose-columns';
import type { FoundTable } from './find-tables';
import type { Evidence, EvidenceField, NomineeRow, Reading } from './nomination';
import type { TableColumn } from './table';
import { awardReading, readAwards, type AwardCell } from './values/awards';
import { BLANK, known, note, unknown, type Decoded, type Note } from './values/decoded';
import { readDiscipline } from './values/discipline';
import { initiativeReading, readInitiativeLevel, readInitiativeText, type InitiativeCell } from './values/initiative';
import { markOf, readMark } from './values/marks';
import { readRating, readRatingPoints } from './values/rating';
import { readVotes } from './values/votes';

/** What a person said an unknown value means, by field and folded text (`valueKey`). */
export type ValueMeanings = ReadonlyMap<string, string>;

/** A note with the column it belongs to. */
export interface ColumnNote {
  readonly column: number;
  readonly note: Note;
}

export interface RowEvidence {
  readonly evidence: readonly Evidence[];
  readonly notes: readonly ColumnNote[];
}

/** How a column of evidence is read over many rows. */
interface ColumnPlan {
  readonly column: TableColumn;
  /** Undated, and its cells name years: read per year named. */
  readonly datedByCells: boolean;
}

export interface EvidenceReader {
  read(row: NomineeRow, kind: Kind): RowEvidence;
}

interface Context {
  readonly table: FoundTable;
  readonly bounds: PointBounds;
  /** The assessed years of a nominee who was there all the time, ascending. */
  readonly years: readonly number[];
  readonly meaning: (field: EvidenceField | 'initiativeLevel', text: string) => string;
}

/** Keeps what was decoded from a text, since sheets repeat few values many times. */
function remembered<T>(decode: (text: string, kind: Kind) => T): (text: string, kind: Kind) => T {
  const memory = new Map<string, T>();
  return (text, kind) => {
    const key = `${kind}\n${text}`;
    let result = memory.get(key);
    if (result === undefined) {
      result = decode(text, kind);
      if (memory.size < 20_000) memory.set(key, result);
    }
    return result;
  };
}

/** Of two readings of one cell for one year (with and without the year beside it) the one that says more. */
function better(a: Reading | null, b: Reading | null): Reading | null {
  if (a === null || b === null) return a ?? b;
  const rank = (reading: Reading) =>
    reading.state === 'known' ? 10 + reading.level : reading.state === 'blank' ? 0 : 1;
  return rank(b) > rank(a) ? b : a;
}

/** Makes a reader for one table's evidence; columns are looked at once, values remembered. */
export function evidenceReader(context: Context): EvidenceReader {
  const { table, bounds, years, meaning } = context;
  const { sheet, columns, body } = table;
  const plans: ColumnPlan[] = columns.map((column) => ({
    column,
    datedByCells:
      ['title', 'commendation', 'initiative'].includes(column.field) &&
      column.year === null &&
      column.named === undefined &&
      cellsNameYears(sheet, column, body),
  }));
  const awards = new Map<TableColumn, (text: string, kind: Kind) => AwardCell>();
  for (const { column } of plans) {
    const { field } = column;
    if (field === 'title' || field === 'commendation') {
      awards.set(
        column,
        remembered((text, kind) => readAwards(meaning(field, text), kind, field)),
      );
    }
  }
  const rating = remembered((text) => readRating(meaning('rating', text)));
  const texts = remembered(readInitiativeText);
  const levels = remembered((text) => readInitiativeLevel(meaning('initiativeLevel', text)));
  const groups = groupsOf(columns);
  const initiatives = initiativePairs(plans);

  const read = (row: NomineeRow, kind: Kind): RowEvidence => {
    const evidence: Evidence[] = [];
    const notes: ColumnNote[] = [];
    const add = (
      field: EvidenceField,
      year: number,
      reading: Reading,
      column: TableColumn,
      more: Partial<Evidence> = {},
    ) => {
      evidence.push({ field, year, reading, row, column, ...more });
    };
    const say = (column: TableColumn, found: readonly Note[]) => {
      for (const one of found) notes.push({ column: column.column, note: one });
    };
    const plain = (field: EvidenceField, column: TableColumn, decoded: Decoded, more: Partial<Evidence> = {}) => {
      add(field, column.year ?? row.year, decoded.reading, column, more);
      say(column, decoded.notes);
    };

    for (const members of groups) readGroup(members, row, kind);
    for (const { column, datedByCells } of plans) {
      if (column.group !== undefined) continue;
      const cell = sheet.value(row.row, column.column);
      const text = textBelowNamed(sheet.text(row.row, column.column), column.named);
      const { field } = column;
      if (field === 'rating') plain(field, column, rating(text, kind));
      else if (field === 'ratingPoints') plain(field, column, readRatingPoints(cell, text, bounds));
      else if (field === 'title' || field === 'commendation') readAward(column, text, kind, datedByCells, row);
      else if (field === 'discipline') {
        const { reading, years: named } = readDiscipline(text);
        if (column.year !== null) add(field, column.year, reading, column);
        else if (named.length === 0) add(field, row.year, reading, column, { undated: true });
        else for (const year of named) add(field, year, reading, column);
      } else if (field === 'votes') {
        const numberFormat = sheet.format(row.row, column.column);
        const votes = {
          numberFormat,
          date1904: sheet.grid.date1904,
          voters: column.voters,
          percent: column.percent === true,
        };
        plain(field, column, readVotes(cell, text, votes));
      } else if (field.startsWith('mark:')) {
        plain('mark', column, readMark(cell, text, field, column.maximum), { criterion: field.slice('mark:'.length) });
        for (const id of column.otherMarks ?? []) {
          plain('mark', column, { ...readMark(cell, text, field, column.maximum), notes: [] }, { criterion: id });
        }
      }
    }
    for (const pair of initiatives) readInitiative(pair, row, kind);
    return { evidence, notes };

    function readAward(column: TableColumn, text: string, of: Kind, dated: boolean, at: NomineeRow): void {
      const field = column.field === 'title' ? 'title' : 'commendation';
      const cellRead = (awards.get(column) ?? ((words, whose) => readAwards(words, whose, field)))(text, of);
      say(column, cellRead.notes);
      const award = { field, combined: column.combined === true } as const;
      for (const scale of ['title', 'commendation'] as const) {
        if (column.year !== null || !dated) {
          const year = column.year ?? at.year;
          const reading =
            column.year !== null
              ? anyYear(cellRead, scale, award)
              : better(awardReading(cellRead, scale, null, award), awardReading(cellRead, scale, year, award));
          if (reading !== null) add(scale, year, reading, column);
          continue;
        }
        for (const year of yearsOf(cellRead.segments, years, at.year)) {
          const named = awardReading(cellRead, scale, year, award);
          const reading = year === at.year ? better(named, awardReading(cellRead, scale, null, award)) : named;
          if (reading !== null) add(scale, year, reading, column);
        }
      }
    }

    function readInitiative(pair: InitiativePair, at: NomineeRow, of: Kind): void {
      const { text: textPlan, level: levelPlan } = pair;
      const main = textPlan?.column ?? levelPlan?.column;
      if (main === undefined) return;
      const named = textPlan === null ? '' : sheet.text(at.row, textPlan.column.column);
      let words: InitiativeCell | null = textPlan === null ? null : texts(named, of);
      let level: InitiativeCell | null =
        levelPlan === null ? null : levels(sheet.text(at.row, levelPlan.column.column), of);
      if (textPlan?.column.named !== undefined) {
        // A mark below `Sáng kiến cấp cơ sở` means an initiative of that level.
        const below = textBelowNamed(named, textPlan.column.named);
        if (markOf(named) !== null) [words, level] = [null, levels(below, of)];
      }
      if (levelPlan !== null && level !== null) say(levelPlan.column, level.notes);
      const more = textPlan !== null && levelPlan !== null ? { second: levelPlan.column } : {};
      const binding = main.year;
      if (binding !== null || textPlan?.datedByCells !== true) {
        const { reading, withoutLevel } = initiativeReading(undate(words), undate(level), null);
        add('initiative', binding ?? at.year, reading, main, more);
        if (withoutLevel) say(main, [note('initiative-without-level', { text: reading.text })]);
        return;
      }
      let warned = false;
      for (const year of yearsOf([...(words?.segments ?? []), ...(level?.segments ?? [])], years, at.year)) {
        const byYear = initiativeReading(words, level, year);
        const atRow = year === at.year ? initiativeReading(words, level, null) : byYear;
        const reading = better(byYear.reading, atRow.reading) ?? BLANK;
        add('initiative', year, reading, main, more);
        if (!warned && (byYear.withoutLevel || atRow.withoutLevel) && reading.state === 'unknown') {
          say(main, [note('initiative-without-level', { text: reading.text })]);
          warned = true;
        }
      }
    }

    /** `Xếp loại` over `HTXSNV | HTTNV`: one `x` in the row names the value; more than one cannot be read. */
    function readGroup(members: readonly TableColumn[], at: NomineeRow, of: Kind): void {
      const [first] = members;
      if (first === undefined) return;
      const filled = members.filter((member) => sheet.text(at.row, member.column) !== '');
      const marked = filled.filter((member) => markOf(sheet.text(at.row, member.column)) !== false);
      const [one, ...others] = marked;
      const year = first.year ?? at.year;
      const field = first.field;
      if (field !== 'rating' && field !== 'title' && field !== 'commendation' && field !== 'initiative') return;
      if (one === undefined) {
        const none = filled.length === members.length && field !== 'rating';
        add(field, year, none ? known(0, 'Không') : BLANK, filled[0] ?? first);
        return;
      }
      const text = sheet.text(at.row, one.column);
      if (others.length > 0) {
        add(field, year, unknown(text), one);
        say(one, [note('unknown-value', { field, text: marked.map((member) => member.named ?? '').join(', ') })]);
        return;
      }
      const value = textBelowNamed(text, one.named);
      if (field === 'rating') plain(field, one, rating(value, of));
      else if (field === 'initiative') add(field, year, initiativeReading(null, levels(value, of), null).reading, one);
      else {
        const cellRead = readAwards(value, of, field);
        say(one, cellRead.notes);
        add(field, year, anyYear(cellRead, field, { field, combined: false }) ?? BLANK, one);
      }
    }
  };
  return { read };
}

/** In a column or row bound to a year, years inside the cell change nothing. */
function anyYear(
  cell: AwardCell,
  scale: 'title' | 'commendation',
  context: Parameters<typeof awardReading>[3],
): Reading | null {
  const undated = { ...cell, segments: cell.segments.map((segment) => ({ ...segment, years: [] })) };
  return awardReading(undated, scale, null, context);
}

function undate(cell: InitiativeCell | null): InitiativeCell | null {
  if (cell?.dated !== true) return cell;
  return { ...cell, dated: false, segments: cell.segments.map((segment) => ({ ...segment, years: [] })) };
}

function yearsOf(
  segments: readonly { readonly years: readonly number[] }[],
  assessed: readonly number[],
  own: number,
): number[] {
  return [...new Set([...assessed, ...segments.flatMap((segment) => segment.years), own])].sort((a, b) => a - b);
}

function groupsOf(columns: readonly TableColumn[]): TableColumn[][] {
  const groups = new Map<number, TableColumn[]>();
  for (const column of columns) {
    if (column.group === undefined) continue;
    const members = groups.get(column.group);
    if (members === undefined) groups.set(column.group, [column]);
    else members.push(column);
  }
  return [...groups.values()];
}

interface InitiativePair {
  readonly text: ColumnPlan | null;
  readonly level: ColumnPlan | null;
}

/** Text and level columns of one year belong together, in their order. */
function initiativePairs(plans: readonly ColumnPlan[]): InitiativePair[] {
  const single = plans.filter(({ column }) => column.group === undefined);
  const levels = single.filter(({ column }) => column.field === 'initiativeLevel');
  const pairs: InitiativePair[] = [];
  for (const text of single.filter(({ column }) => column.field === 'initiative')) {
    const named = text.column.named !== undefined;
    const index = named ? -1 : levels.findIndex(({ column }) => column.year === text.column.year);
    pairs.push({ text, level: index < 0 ? null : (levels.splice(index, 1)[0] ?? null) });
  }
  for (const level of levels) pairs.push({ text: null, level });
  return pairs;
}
