import type { Assessment, CriterionOutcome } from '../assessment/assessment';
import { countOutcomes, totalOf, type OutcomeCounts } from '../assessment/outcome-counts';
import { eachKind, KINDS, type CriteriaSet, type Criterion, type Kind, type RuleName } from '../criteria/criterion';
import { compareNames } from '../language/format';
import type { LackingNominees } from '../language/report-parts';
import type { Nominations } from '../nominations/result';
import { fold } from '../text/fold';

/** The figures of a report, counted once; tables and sentences both take them from here. */
export interface Figures {
  readonly total: OutcomeCounts;
  readonly byKind: Readonly<Record<Kind, OutcomeCounts>>;
  readonly units: readonly UnitFigures[];
  readonly criteria: readonly CriterionFigures[];
  /** How many nominees lack evidence that a rule reads, most first. */
  readonly missing: readonly LackingNominees[];
  /** Undefined where no table of the kind has a stage column. */
  readonly stages: Readonly<Record<Kind, StageFigures | undefined>>;
}

export interface UnitFigures {
  /** Null: no unit is named. */
  readonly unit: string | null;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly outcomes: OutcomeCounts;
}

export interface CriterionFigures {
  readonly criterion: Criterion;
  readonly results: Readonly<Record<CriterionOutcome, number>>;
}

export interface StageFigures {
  /** Index 0 is stage 1. */
  readonly counts: readonly [number, number, number, number];
  readonly unsaid: number;
}

/**
 * Counts everything that the report tells.
 * @param units the office's units, in the order in which they are to be listed
 */
export function countFigures(
  nominations: Nominations,
  assessments: readonly Assessment[],
  criteria: CriteriaSet,
  units: readonly string[],
): Figures {
  const of = eachKind((kind) => assessments.filter(({ nomination }) => nomination.kind === kind));
  return {
    total: countOutcomes(assessments),
    byKind: eachKind((kind) => countOutcomes(of[kind])),
    units: unitFigures(assessments, units),
    criteria: criterionFigures(assessments, criteria),
    missing: missingEvidence(assessments),
    stages: eachKind((kind) => stageFigures(nominations, of[kind])),
  };
}

/** A collective that names no unit is one itself. Units of the settings come first, others as the sheets name them. */
function unitFigures(assessments: readonly Assessment[], order: readonly string[]): UnitFigures[] {
  const groups = new Map<string, { unit: string | null; members: Assessment[] }>();
  for (const unit of order) groups.set(fold(unit), { unit, members: [] });
  for (const assessment of assessments) {
    const { kind, name, unit } = assessment.nomination;
    const own = unit ?? (kind === 'collective' ? name : null);
    const key = own === null ? '' : fold(own);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { unit: own, members: [assessment] });
    else group.members.push(assessment);
  }
  const named = [...groups.values()].filter(({ members }) => members.length > 0);
  const sorted = [...named.filter(({ unit }) => unit !== null), ...named.filter(({ unit }) => unit === null)];
  return sorted.map(({ unit, members }) => {
    const kinds: Record<Kind, number> = { collective: 0, individual: 0, model: 0 };
    for (const { nomination } of members) kinds[nomination.kind]++;
    return { unit, kinds, outcomes: countOutcomes(members) };
  });
}

/** Criteria of kinds that have nominees, in the set's order. */
function criterionFigures(assessments: readonly Assessment[], { criteria }: CriteriaSet): CriterionFigures[] {
  const counts = new Map<string, Record<CriterionOutcome, number>>();
  for (const assessment of assessments) {
    for (const { id, result } of assessment.criteria) {
      let results = counts.get(id);
      if (results === undefined) counts.set(id, (results = { met: 0, unmet: 0, unknown: 0, 'not-assessed': 0 }));
      results[result]++;
    }
  }
  return criteria.flatMap((criterion) => {
    const results = counts.get(criterion.id);
    return results === undefined ? [] : [{ criterion, results }];
  });
}

function missingEvidence(assessments: readonly Assessment[]): LackingNominees[] {
  const counts = new Map<RuleName, number>();
  for (const { criteria } of assessments) {
    const lacking = criteria
      .filter(({ result }) => result === 'unknown')
      .flatMap(({ conditions }) => conditions.filter(({ result }) => result === 'unknown').map(({ rule }) => rule));
    for (const rule of new Set(lacking)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, nominees]) => ({ rule, nominees })).sort((a, b) => b.nominees - a.nominees);
}

function stageFigures({ tables }: Nominations, assessments: readonly Assessment[]): StageFigures | undefined {
  const read = new Set(assessments.flatMap(({ nomination }) => nomination.at.map((at) => at.table)));
  const mapped = [...read].some((index) => tables[index]?.columns.some(({ field }) => field === 'stage') === true);
  if (!mapped) return undefined;
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  let unsaid = 0;
  for (const { nomination } of assessments) {
    if (nomination.stage === null) {
      unsaid++;
      continue;
    }
    const place = nomination.stage - 1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { counts, unsaid };
}

/** Each kind by rank; those of one rank by name. */
export function rankedByKind(assessments: readonly Assessment[]): Record<Kind, readonly Assessment[]> {
  return eachKind((kind) =>
    assessments
      .filter(({ nomination }) => nomination.kind === kind)
      .sort((a, b) => a.rank - b.rank || compareNames(a.nomination.name, b.nomination.name, kind)),
  );
}

/** Kinds that have nominees. */
export function kindsPresent(figures: Figures): Kind[] {
  return KINDS.filter((kind) => totalOf(figures.byKind[kind]) > 0);
}
