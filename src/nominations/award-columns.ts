import { tellingMore, yearsOf } from './dated-cells';
import type { ColumnPlan } from './initiative-columns';
import type { Reading } from './nomination';
import { addNotes, addReading, remembered, type EvidenceContext, type RowDraft } from './row-draft';
import { awardReading, readAwards, type AwardCell, type AwardContext } from './values/awards';

/** In a column or row bound to a year, years inside the cell change nothing. */
export function anyYear(cell: AwardCell, scale: 'title' | 'commendation', context: AwardContext): Reading | null {
  const undated = { ...cell, segments: cell.segments.map((segment) => ({ ...segment, years: [] })) };
  return awardReading(undated, scale, null, context);
}

/** Reads a column of titles or commendations, or of both. */
export function awardColumn(
  { column, datedByCells }: ColumnPlan,
  field: 'title' | 'commendation',
  context: EvidenceContext,
) {
  const award: AwardContext = { field, combined: column.combined === true };
  const decode = remembered((text, kind) => {
    const cell = readAwards(context.meaning(field, text), kind, field);
    const inAnyYear = { title: anyYear(cell, 'title', award), commendation: anyYear(cell, 'commendation', award) };
    return { cell, inAnyYear };
  });
  return (draft: RowDraft, text: string): void => {
    const { cell, inAnyYear } = decode(text, draft.kind);
    const own = draft.row.year;
    addNotes(draft, column, cell.notes);
    for (const scale of ['title', 'commendation'] as const) {
      if (!datedByCells) {
        const reading = inAnyYear[scale];
        if (reading !== null) addReading(draft, scale, column.year ?? own, reading, column);
        continue;
      }
      for (const year of yearsOf(cell.segments, context.years, own)) {
        const named = awardReading(cell, scale, year, award);
        const reading = year === own ? tellingMore(named, awardReading(cell, scale, null, award)) : named;
        if (reading !== null) addReading(draft, scale, year, reading, column);
      }
    }
  };
}
