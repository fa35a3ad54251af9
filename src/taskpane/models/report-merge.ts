import type { ReportDocument } from '../../report/document';
import { withChoices, type Choice, type Merged } from '../../report/passages/merge';
import type { PreparedReport } from '../state/report-state';

/** The document as it would be written: with what people typed, as they chose. */
export function documentOf({ fresh, merged }: Pick<PreparedReport, 'fresh' | 'merged'>): ReportDocument {
  return merged?.document ?? fresh;
}

/** The same with another decision about one passage. */
export function decided(prepared: PreparedReport, key: string, kept: Choice['kept']): PreparedReport {
  const choice = prepared.merged?.choices.find((one) => one.key === key);
  if (prepared.merged === null || choice === undefined) return prepared;
  return { ...prepared, merged: withChoices(prepared.merged, [{ ...choice, kept }]) };
}

/** What was merged anew, with the decisions of before about passages that are still to be decided. */
export function asDecided(merged: Merged, before: Merged | null): Merged {
  const known = new Map((before?.choices ?? []).map((choice) => [choice.key, choice]));
  const again = merged.choices.flatMap((choice) => {
    const was = known.get(choice.key);
    // Somebody wrote something else meanwhile: that was not decided about.
    return was !== undefined && was.typed === choice.typed && was.kept !== choice.kept
      ? [{ ...choice, kept: was.kept }]
      : [];
  });
  return again.length === 0 ? merged : withChoices(merged, again);
}

/** Choices that a person should see: those where the generated text is no longer what was written over come first. */
export function choicesToShow(merged: Merged | null): readonly Choice[] {
  const choices = merged?.choices ?? [];
  return [...choices.filter(({ changed }) => changed), ...choices.filter(({ changed }) => !changed)];
}

/** How many passages that people wrote go into the document. */
export function keptCount(merged: Merged | null): number {
  if (merged === null) return 0;
  const { texts, paragraphs, rows } = merged.work;
  return texts.size + paragraphs.length + rows.length;
}

/** Whether everything that would find no place was shown already. */
export function allShown(merged: Merged, shown: Merged | null): boolean {
  const known = new Set((shown?.unplaced ?? []).map(({ sheet, text }) => `${sheet}\n${text}`));
  return merged.unplaced.every(({ sheet, text }) => known.has(`${sheet}\n${text}`));
}
