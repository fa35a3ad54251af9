import { anyYear } from './award-columns';
import { textBelowNamed } from './choose-columns';
import { addDecoded, addNotes, addReading, type EvidenceContext, type RowDraft } from './row-draft';
import type { TableColumn } from './table';
import { readAwards } from './values/awards';
import { BLANK, isPlaceholder, known, note, unknown } from './values/decoded';
import { initiativeReading, readInitiativeLevel } from './values/initiative';
import { markOf } from './values/marks';
import { readRating } from './values/rating';

/** `Xếp loại` over `HTXSNV | HTTNV`: one `x` in the row names the value; more than one cannot be read. */
export function groupedColumns(members: readonly TableColumn[], context: EvidenceContext) {
  const { sheet } = context.table;
  return (draft: RowDraft): void => {
    const [first] = members;
    if (first === undefined) return;
    const { field } = first;
    if (field !== 'rating' && field !== 'title' && field !== 'commendation' && field !== 'initiative') return;
    const { row, kind } = draft;
    const year = first.year ?? row.year;
    const filled = members.filter((member) => !isPlaceholder(sheet.text(row.row, member.column)));
    const marked = filled.filter((member) => markOf(sheet.text(row.row, member.column)) !== false);
    const [one, ...others] = marked;
    if (one === undefined) {
      const none = filled.length === members.length && field !== 'rating';
      addReading(draft, field, year, none ? known(0, 'Không') : BLANK, filled[0] ?? first);
      return;
    }
    const text = sheet.text(row.row, one.column);
    if (others.length > 0) {
      draft.evidence.push({ field, year, reading: unknown(text), row, column: one, alsoMarked: others });
      const levels = marked.flatMap(({ named }) => named ?? []);
      addNotes(draft, one, [note('unknown-value', { field, text, marked: levels })]);
      return;
    }
    const value = textBelowNamed(text, { ...one, year });
    if (field === 'rating') addDecoded(draft, field, one, readRating(value));
    else if (field === 'initiative') {
      addReading(draft, field, year, initiativeReading(null, readInitiativeLevel(value), null).reading, one);
    } else {
      const cell = readAwards(value, kind, field);
      addNotes(draft, one, cell.notes);
      addReading(draft, field, year, anyYear(cell, field, { field, combined: false }) ?? BLANK, one);
    }
  };
}
