import type { Kind } from '../criteria/criterion';
import { awardColumn } from './award-columns';
import { cellsNameYears, textBelowNamed } from './choose-columns';
import { groupsOf } from './column-groups';
import { groupedColumns } from './grouped-columns';
import { initiativePairs, type ColumnPlan } from './initiative-columns';
import { initiativeColumns } from './initiative-evidence';
import type { Evidence, NomineeRow } from './nomination';
import {
  addDecoded,
  addNotes,
  addReading,
  remembered,
  type ColumnNote,
  type EvidenceContext,
  type RowDraft,
} from './row-draft';
import { BLANK, numberOf } from './values/decoded';
import { readDiscipline } from './values/discipline';
import { readMark } from './values/marks';
import { readRating, readRatingPoints } from './values/rating';
import { readVotes } from './values/votes';

export interface RowEvidence {
  readonly evidence: readonly Evidence[];
  readonly notes: readonly ColumnNote[];
}

export interface EvidenceReader {
  read(row: NomineeRow, kind: Kind): RowEvidence;
}

const NO_NOTES: readonly ColumnNote[] = [];

/** What reads one column of a row into evidence; null for columns that hold none of their own. */
function columnReader(plan: ColumnPlan, context: EvidenceContext): ((draft: RowDraft) => void) | null {
  const { sheet } = context.table;
  const { column } = plan;
  const { field } = column;
  const textOf = (draft: RowDraft) => textBelowNamed(sheet.text(draft.row.row, column.column), column);
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
      if (column.year !== null) addReading(draft, field, column.year, reading, column);
      else {
        // A cell that names years says nothing of the others, as a blank one would.
        const undated = years.length === 0 ? reading : BLANK;
        draft.evidence.push({ field, year: row.year, undated: true, reading: undated, row, column });
        for (const year of years) addReading(draft, field, year, reading, column);
      }
    };
  }
  if (field === 'votes') {
    return (draft) => {
      const { row } = draft.row;
      const numberFormat = sheet.format(row, column.column);
      const voters = ballotsIn(context.table, row) ?? column.voters;
      const more = { date1904: sheet.grid.date1904, voters, percent: column.percent === true };
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
    addNotes(draft, column, notes);
  };
}

/** How many ballots there were, as a row of the counting sheet says. */
function ballotsIn({ sheet, ballots }: EvidenceContext['table'], row: number): number | undefined {
  return (
    ballots
      .map((column) => numberOf(sheet.value(row, column), sheet.text(row, column)))
      .find((number) => number !== null && number > 0) ?? undefined
  );
}

/** Makes a reader for one table's evidence; columns are looked at once, values remembered. */
export function evidenceReader(context: EvidenceContext): EvidenceReader {
  const { sheet, columns, body } = context.table;
  const plans: ColumnPlan[] = columns.map((column) => ({
    column,
    datedByCells:
      ['title', 'commendation', 'initiative'].includes(column.field) &&
      column.year === null &&
      cellsNameYears(sheet, column, body),
  }));
  const readers = [
    ...groupsOf(columns).map((members) => groupedColumns(members, context)),
    ...plans.filter(({ column }) => column.group === undefined).flatMap((plan) => columnReader(plan, context) ?? []),
    ...initiativePairs(plans).map((pair) => initiativeColumns(pair, context)),
  ];
  return {
    read: (row, kind) => {
      const draft: RowDraft = { row, kind, evidence: [], notes: [] };
      for (const reader of readers) reader(draft);
      // A slice holds no spare room: a full sheet has a million of these lists.
      return { evidence: draft.evidence.slice(), notes: draft.notes.length === 0 ? NO_NOTES : draft.notes };
    },
  };
}
