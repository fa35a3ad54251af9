import { KINDS, type Kind } from '../../criteria/criterion';
import { COLUMNS } from '../../language/report-columns';
import type { AwardCounts } from '../../language/report-course';
import { topLevel } from '../../language/words-levels';
import { levelIn, scaleOf } from '../evidence';
import type { Member, PeriodContext } from './context';

export type AwardField = 'title' | 'commendation';
export const AWARD_FIELDS: readonly AwardField[] = ['title', 'commendation'];
/** What tables and charts call them. */
export const AWARD_NAMES: Readonly<Record<AwardField, string>> = {
  title: COLUMNS.title,
  commendation: COLUMNS.commendation,
};

/** The best title and commendation of a nominee in each year; null where nothing is known. */
export function awardIn({ nomination }: Member, field: AwardField, year: number): number | null {
  return levelIn(nomination, field, year);
}

/** Whether someone won anything in these years. */
export function hasAwards(member: Member, years: readonly number[]): boolean {
  return years.some((year) => AWARD_FIELDS.some((field) => (awardIn(member, field, year) ?? 0) > 0));
}

/** How many of a kind won one award in each year; null for a year of which no sheet says anything. */
export interface AwardRow {
  readonly kind: Kind;
  readonly field: AwardField;
  readonly level: number;
  readonly counts: readonly (number | null)[];
}

/** The awards that were won, by kind, titles first, from the lowest level up. */
export function awardRows({ members }: PeriodContext, years: readonly number[]): AwardRow[] {
  return KINDS.flatMap((kind) =>
    AWARD_FIELDS.flatMap((field) => {
      const levels = years.map((year) => members[kind].map((member) => awardIn(member, field, year)));
      const rows: AwardRow[] = [];
      for (let level = 1; level <= topLevel(scaleOf(field, { kind })); level++) {
        const counts = levels.map((of) =>
          of.every((one) => one === null) ? null : of.filter((one) => one === level).length,
        );
        if (counts.some((count) => (count ?? 0) > 0)) rows.push({ kind, field, level, counts });
      }
      return rows;
    }),
  );
}

/** How many of a kind won titles and commendations at all, and how many of them. */
export function awardCounts(members: readonly Member[], years: readonly number[]): AwardCounts {
  const of = (field: AwardField): AwardCounts['title'] => {
    const each = members.map((member) => years.map((year) => awardIn(member, field, year)));
    if (each.every((levels) => levels.every((level) => level === null))) return null;
    const won = each.map((levels) => levels.filter((level) => (level ?? 0) > 0).length);
    return { holders: won.filter((count) => count > 0).length, awards: won.reduce((sum, count) => sum + count, 0) };
  };
  return { title: of('title'), commendation: of('commendation') };
}
