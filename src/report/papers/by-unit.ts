import type { Assessment } from '../../assessment/assessment';
import { KINDS } from '../../criteria/criterion';
import { fold } from '../../text/fold';
import type { PaperContext } from './paper';

/** Nominees of one unit; null: those of whom no unit is named. */
export interface UnitMembers {
  readonly unit: string | null;
  readonly members: readonly Assessment[];
}

/**
 * Those chosen by their units: the office's own units in its order, then others as the lists name them, those without
 * one at the end. A collective that names no unit is one itself.
 */
export function byUnit({ ranked, settings }: PaperContext, chosen: (assessment: Assessment) => boolean): UnitMembers[] {
  const groups = new Map<string, { unit: string | null; members: Assessment[] }>();
  for (const unit of settings.units) groups.set(fold(unit), { unit, members: [] });
  const none: Assessment[] = [];
  for (const assessment of KINDS.flatMap((kind) => ranked[kind].filter(chosen))) {
    const { kind, name, unit } = assessment.nomination;
    const own = unit ?? (kind === 'collective' ? name : null);
    if (own === null) none.push(assessment);
    else {
      const group = groups.get(fold(own));
      if (group === undefined) groups.set(fold(own), { unit: own, members: [assessment] });
      else group.members.push(assessment);
    }
  }
  return [...groups.values(), { unit: null, members: none }].filter(({ members }) => members.length > 0);
}
