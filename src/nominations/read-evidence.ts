import type { Kind, PointBounds } from '../criteria/criterion';
import { cellsNameYears, textBelowNamed } from './choose-columns';
import { groupsOf } from './column-groups';
import type { FoundTable } from './find-tables';
import { initiativePairs, type ColumnPlan, type InitiativePair } from './initiative-columns';
import type { Evidence, EvidenceField, NomineeRow, Reading } from './nomination';
import type { TableColumn } from './table';
import { awardReading, readAwards, type AwardCell, type AwardContext } from './values/awards';
import { BLANK, known, note, unknown, type Decoded, type Note } from './values/decoded';
import { readDiscipline } from './values/discipline';
import {
  initiativeReading,
  isPresent,
  readInitiativeLevel,
  readInitiativeText,
  type InitiativeCell,
} from './values/initiative';
import { markOf, readMark } from './values/marks';
import { readRating, readRatingPoints } from './values/rating';
import { readVotes } from './values/votes';

/** A note with the column it belongs to. */
export interface ColumnNote {
  readonly column: number;
  readonly note: Note;
}

export interface RowEvidence {
  readonly evidence: readonly Evidence[];
  readonly notes: readonly ColumnNote[];
}

export interface EvidenceReader {
  read(row: NomineeRow, kind: Kind): RowEvidence;
}

interface Context {
  readonly table: FoundTable;
  readonly bounds: PointBounds;
  /** The assessed years of a nominee who was there all the time, ascending. */
  readonly years: readonly number[];
  /** What a person said an unknown value means; else the text itself. */
  readonly meaning: (field: EvidenceField | 'initiativeLevel', text: string) => string;
}

/** One row while it is read. */
interface Draft {
  readonly row: NomineeRow;
  readonly kind: Kind;
  readonly evidence: Evidence[];
  readonly notes: ColumnNote[];
}

const NO_NOTES: readonly ColumnNote[] = [];

function add(draft: Draft, field: EvidenceField, year: number, reading: Reading, column: TableColumn): void {
  draft.evidence.push({ field, year, reading, row: draft.row, column });
}

function say(draft: Draft, column: TableColumn, notes: readonly Note[]): void {
  for (const one of notes) draft.notes.push({ column: column.column, note: one });
}

function addDecoded(draft: Draft, field: EvidenceField, column: TableColumn, decoded: Decoded): void {
  add(draft, field, column.year ?? draft.row.year, decoded.reading, column);
  say(draft, column, decoded.notes);
}

/** Keeps what was decoded from a text, since sheets repeat few values many times. */
function remembered<T>(decode: (text: string, kind: Kind) => T): (text: string, kind: Kind) => T {
  const memory: Record<Kind, Map<string, T>> = { collective: new Map(), individual: new Map(), model: new Map() };
  return (text, kind) => {
    const known = memory[kind].get(text);
    if (known !== undefined) return known;
    const result = decode(text, kind);
    if (memory[kind].size < 5000) memory[kind].set(text, result);
    return result;
  };
}

/** Of two readings of one cell for one year (with and without the year beside it) the one that says more. */
function better(a: Reading | null, b: Reading | null): Reading | null {
  if (a === null || b === null) return a ?? b;
  const rank = (one: Reading) => (one.state === 'known' ? 10 + one.level : one.state === 'blank' ? 0 : 1);
  return rank(b) > rank(a) ? b : a;
}

/** In a column or row bound to a year, years inside the cell change nothing. */
function anyYear(cell: AwardCell, scale: 'title' | 'commendation', context: AwardContext): Reading | null {
  const undated = { ...cell, segments: cell.segments.map((segment) => ({ ...segment, years: [] })) };
  return awardReading(undated, scale, null, context);
}

function undate(cell: InitiativeCell | null): InitiativeCell | null {
  if (cell?.dated !== true) return cell;
  return { ...cell, dated: false, segments: cell.segments.map((segment) => ({ ...segment, years: [] })) };
}

type Dated = readonly { readonly years: readonly number[] }[];

function yearsOf(segments: Dated, assessed: readonly number[], own: number): number[] {
  const years = new Set([...assessed, ...segments.flatMap((segment) => segment.years), own]);
  return [...years].sort((a, b) => a - b);
}

/** Reads a column of titles or commendations, or of both. */
function awardColumn({ column, datedByCells }: ColumnPlan, field: 'title' | 'commendation', context: Context) {
  const award: AwardContext = { field, combined: column.combined === true };
  const decode = remembered((text, kind) => {
    const cell = readAwards(context.meaning(field, text), kind, field);
    const inAnyYear = { title: anyYear(cell, 'title', award), commendation: anyYear(cell, 'commendation', award) };
    return { cell, inAnyYear };
  });
  return (draft: Draft, text: string): void => {
    const { cell, inAnyYear } = decode(text, draft.kind);
    const own = draft.row.year;
    say(draft, column, cell.notes);
    for (const scale of ['title', 'commendation'] as const) {
      if (!datedByCells) {
        const reading = inAnyYear[scale];
        if (reading !== null) add(draft, scale, column.year ?? own, reading, column);
        continue;
      }
      for (const year of yearsOf(cell.segments, context.years, own)) {
        const named = awardReading(cell, scale, year, award);
        const reading = year === own ? better(named, awardReading(cell, scale, null, award)) : named;
        if (reading !== null) add(draft, scale, year, reading, column);
      }
    }
  };
}

/** Reads an initiative's text and level columns as one. */
function initiativeColumns({ text, level }: InitiativePair, context: Context) {
  const { sheet } = context.table;
  const texts = remembered(readInitiativeText);
  const levels = remembered((words) => readInitiativeLevel(context.meaning('initiativeLevel', words)));
  const main = text?.column ?? level?.column;
  const second = text !== null && level !== null ? level.column : undefined;

  return (draft: Draft): void => {
    if (main === undefined) return;
    const { row, kind } = draft;
    const put = (year: number, reading: Reading) => {
      if (second === undefined) add(draft, 'initiative', year, reading, main);
      else draft.evidence.push({ field: 'initiative', year, reading, row, column: main, second });
    };
    const warn = (reading: Reading) => say(draft, main, [note('initiative-without-level', { text: reading.text })]);

    const written = text === null ? '' : sheet.text(row.row, text.column.column);
    let words: InitiativeCell | null = text === null ? null : texts(written, kind);
    let grade: InitiativeCell | null = level === null ? null : levels(sheet.text(row.row, level.column.column), kind);
    if (text?.column.named !== undefined) {
      // A mark below `Sáng kiến cấp cơ sở` means an initiative of that level; a text there has it too.
      if (markOf(written) !== null) [words, grade] = [null, levels(textBelowNamed(written, text.column.named), kind)];
      else if (isPresent(words)) grade = levels(text.column.named, kind);
    }
    if (level !== null && grade !== null) say(draft, level.column, grade.notes);

    if (main.year !== null || text?.datedByCells !== true) {
      const { reading, withoutLevel } = initiativeReading(undate(words), undate(grade), null);
      put(main.year ?? row.year, reading);
      if (withoutLevel) warn(reading);
      return;
    }
    let warned = false;
    for (const year of yearsOf([...(words?.segments ?? []), ...(grade?.segments ?? [])], context.years, row.year)) {
      const byYear = initiativeReading(words, grade, year);
      const atRow = year === row.year ? initiativeReading(words, grade, null) : byYear;
      const reading = better(byYear.reading, atRow.reading) ?? BLANK;
      put(year, reading);
      if (!warned && (byYear.withoutLevel || atRow.withoutLevel) && reading.state === 'unknown') {
        warn(reading);
        warned = true;
      }
    }
  };
}

/** `Xếp loại` over `HTXSNV | HTTNV`: one `x` in the row names the value; more than one cannot be read. */
function groupedColumns(members: readonly TableColumn[], context: Context) {
  const { sheet } = context.table;
  return (draft: Draft): void => {
    const [first] = members;
    if (first === undefined) return;
    const { field } = first;
    if (field !== 'rating' && field !== 'title' && field !== 'commendation' && field !== 'initiative') return;
    const { row, kind } = draft;
    const year = first.year ?? row.year;
    const filled = members.filter((member) => sheet.text(row.row, member.column) !== '');
    const marked = filled.filter((member) => markOf(sheet.text(row.row, member.column)) !== false);
    const [one, ...others] = marked;
    if (one === undefined) {
      const none = filled.length === members.length && field !== 'rating';
      add(draft, field, year, none ? known(0, 'Không') : BLANK, filled[0] ?? first);
      return;
    }
    const text = sheet.text(row.row, one.column);
    if (others.length > 0) {
      add(draft, field, year, unknown(text), one);
      say(draft, one, [note('unknown-value', { field, text: marked.map((member) => member.named ?? '').join(', ') })]);
      return;
    }
    const value = textBelowNamed(text, one.named);
    if (field === 'rating') addDecoded(draft, field, one, readRating(value));
    else if (field === 'initiative') {
      add(draft, field, year, initiativeReading(null, readInitiativeLevel(value), null).reading, one);
    } else {
      const cell = readAwards(value, kind, field);
      say(draft, one, cell.notes);
      add(draft, field, year, anyYear(cell, field, { field, combined: false }) ?? BLANK, one);
    }
  };
}

/** What reads one column of a row into evidence; null for columns that hold none of their own. */
function columnReader(plan: ColumnPlan, context: Context): ((draft: Draft) => void) | null {
  const { sheet } = context.table;
  const { column } = plan;
  const { field } = column;
  const textOf = (draft: Draft) => textBelowNamed(sheet.text(draft.row.row, column.column), column.named);
  if (field === 'rating') {
    const rating = remembered((text) => readRating(context.meaning('rating', text)));
    return (draft) => addDecoded(draft, field, column, rating(textOf(draft), draft.kind));
  }
  if (field === 'ratingPoints') {
    return (draft) =>
      addDecoded(
        draft,
        field,
        column,
        readRatingPoints(sheet.value(draft.row.row, column.column), textOf(draft), context.bounds),
      );
  }
  if (field === 'title' || field === 'commendation') {
    const award = awardColumn(plan, field, context);
    return (draft) => award(draft, textOf(draft));
  }
  if (field === 'discipline') {
    const discipline = remembered(readDiscipline);
    return (draft) => {
      const { reading, years } = discipline(textOf(draft), draft.kind);
      const { row } = draft;
      if (column.year !== null) add(draft, field, column.year, reading, column);
      else if (years.length === 0) draft.evidence.push({ field, year: row.year, undated: true, reading, row, column });
      else for (const year of years) add(draft, field, year, reading, column);
    };
  }
  if (field === 'votes') {
    return (draft) => {
      const { row } = draft.row;
      const numberFormat = sheet.format(row, column.column);
      const more = { date1904: sheet.grid.date1904, voters: column.voters, percent: column.percent === true };
      addDecoded(
        draft,
        field,
        column,
        readVotes(sheet.value(row, column.column), textOf(draft), { numberFormat, ...more }),
      );
    };
  }
  if (!field.startsWith('mark:')) return null;
  const ids = [field.slice('mark:'.length), ...(column.otherMarks ?? [])];
  const mark = remembered((text) => readMark(text, text, field, column.maximum));
  return (draft) => {
    const { row } = draft;
    const { reading, notes } = mark(textOf(draft), draft.kind);
    const year = column.year ?? row.year;
    for (const criterion of ids) draft.evidence.push({ field: 'mark', criterion, year, reading, row, column });
    say(draft, column, notes);
  };
}

/** Makes a reader for one table's evidence; columns are looked at once, values remembered. */
export function evidenceReader(context: Context): EvidenceReader {
  const { sheet, columns, body } = context.table;
  const plans: ColumnPlan[] = columns.map((column) => ({
    column,
    datedByCells:
      ['title', 'commendation', 'initiative'].includes(column.field) &&
      column.year === null &&
      column.named === undefined &&
      cellsNameYears(sheet, column, body),
  }));
  const readers = [
    ...groupsOf(columns).map((members) => groupedColumns(members, context)),
    ...plans.filter(({ column }) => column.group === undefined).flatMap((plan) => columnReader(plan, context) ?? []),
    ...initiativePairs(plans).map((pair) => initiativeColumns(pair, context)),
  ];
  return {
    read: (row, kind) => {
      const draft: Draft = { row, kind, evidence: [], notes: [] };
      for (const reader of readers) reader(draft);
      // A slice holds no spare room: a full sheet has a million of these lists.
      return { evidence: draft.evidence.slice(), notes: draft.notes.length === 0 ? NO_NOTES : draft.notes };
    },
  };
}
