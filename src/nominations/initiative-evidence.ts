import { textBelowNamed } from './choose-columns';
import { tellingMore, yearsOf } from './dated-cells';
import type { InitiativePair } from './initiative-columns';
import type { Reading } from './nomination';
import { addNotes, addReading, remembered, type EvidenceContext, type RowDraft } from './row-draft';
import { BLANK, note } from './values/decoded';
import {
  initiativeReading,
  isPresent,
  readInitiativeLevel,
  readInitiativeText,
  type InitiativeCell,
} from './values/initiative';
import { markOf } from './values/marks';

function undate(cell: InitiativeCell | null): InitiativeCell | null {
  if (cell?.dated !== true) return cell;
  return { ...cell, dated: false, segments: cell.segments.map((segment) => ({ ...segment, years: [] })) };
}

/** Reads an initiative's text and level columns as one. */
export function initiativeColumns({ text, level }: InitiativePair, context: EvidenceContext) {
  const { sheet } = context.table;
  const texts = remembered(readInitiativeText);
  const levels = remembered((words) => readInitiativeLevel(context.meaning('initiativeLevel', words)));
  const main = text?.column ?? level?.column;
  const second = text !== null && level !== null ? level.column : undefined;

  return (draft: RowDraft): void => {
    if (main === undefined) return;
    const { row, kind } = draft;
    const put = (year: number, reading: Reading) => {
      if (second === undefined) addReading(draft, 'initiative', year, reading, main);
      else draft.evidence.push({ field: 'initiative', year, reading, row, column: main, second });
    };
    const warn = (reading: Reading) =>
      addNotes(draft, main, [note('initiative-without-level', { text: reading.text })]);

    const written = text === null ? '' : sheet.text(row.row, text.column.column);
    let words: InitiativeCell | null = text === null ? null : texts(written, kind);
    let grade: InitiativeCell | null = level === null ? null : levels(sheet.text(row.row, level.column.column), kind);
    if (text?.column.named !== undefined) {
      // A mark below `Sáng kiến cấp cơ sở` means an initiative of that level; a text there has it too.
      if (markOf(written) !== null) [words, grade] = [null, levels(textBelowNamed(written, text.column), kind)];
      else if (isPresent(words)) grade = levels(text.column.named, kind);
    }
    if (level !== null && grade !== null) addNotes(draft, level.column, grade.notes);

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
      const reading = tellingMore(byYear.reading, atRow.reading) ?? BLANK;
      put(year, reading);
      if (!warned && (byYear.withoutLevel || atRow.withoutLevel) && reading.state === 'unknown') {
        warn(reading);
        warned = true;
      }
    }
  };
}
