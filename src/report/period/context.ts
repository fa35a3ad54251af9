import type { Assessment } from '../../assessment/assessment';
import { countOutcomes, type OutcomeCounts } from '../../assessment/outcome-counts';
import { eachKind, KINDS, type CriteriaSet, type Kind, type Period } from '../../criteria/criterion';
import { assessedYears, modelsSince } from '../../criteria/periods';
import type { OfficeSettings } from '../../criteria/plan';
import { compareNames } from '../../language/format';
import { congressFits } from '../../language/report-selection';
import type { Nominations } from '../../nominations/result';
import { courseOf, type Course } from './course';
import { nomineesOfPeriod, type PeriodNominee } from './nominees';
import type { PeriodInput } from './period-report';
import { NO_SPREAD, type Spread } from './spread';

/** A nominee with the course of its results. */
export interface Member extends PeriodNominee {
  readonly course: Course;
}

/** The figures of a year: from its lists, or as its report tells them; null where nothing is known. */
export interface YearOfPeriod {
  readonly year: number;
  readonly byKind: Readonly<Record<Kind, OutcomeCounts>> | null;
  /** The sheet of the report that told them. */
  readonly sheet: string | null;
}

/** What the parts of the report on a period are made from. */
export interface PeriodContext {
  readonly year: number;
  readonly period: Period;
  /** The years whose models are listed: up to the period's end. */
  readonly modelPeriod: Period;
  readonly nominations: Nominations;
  readonly criteria: CriteriaSet;
  readonly settings: OfficeSettings;
  /** Whether conference and congress belong to this period. */
  readonly withCongress: boolean;
  /** The assessed years, ascending. */
  readonly years: readonly YearOfPeriod[];
  /** Years with a list of the kind, ascending. */
  readonly listed: Readonly<Record<Kind, readonly number[]>>;
  /** Those with the most eligible years first, then by the rank in the last year. */
  readonly members: Readonly<Record<Kind, readonly Member[]>>;
  /** All judgings of all years. */
  readonly judgings: readonly Assessment[];
  readonly spread: Spread;
}

/** Judges nothing: joins, counts and sorts once what all parts tell. */
export function periodContext(input: PeriodInput): PeriodContext {
  const { nominations, assessments, criteria, settings } = input;
  const { earlier = [], modelsBefore = [], reported = [], spread = NO_SPREAD } = input;
  const { year, period } = nominations;
  const judgedYears = [...earlier.filter((one) => one.year >= period.first && one.year < year), { year, assessments }];
  const listedIn = (kind: Kind): number[] =>
    judgedYears
      .filter((one) => one.assessments.some(({ nomination }) => nomination.kind === kind))
      .map((one) => one.year)
      .sort((a, b) => a - b);
  const listed = eachKind(listedIn);
  const nominees = nomineesOfPeriod(judgedYears, modelsBefore, nominations);
  const years = assessedYears(period, year, null).map((one): YearOfPeriod => {
    const judged = judgedYears.find((known) => known.year === one)?.assessments ?? [];
    if (judged.length > 0) {
      const of = (kind: Kind) => countOutcomes(judged.filter(({ nomination }) => nomination.kind === kind));
      return { year: one, byKind: eachKind(of), sheet: null };
    }
    const told = reported.find((known) => known.year === one);
    return { year: one, byKind: told?.byKind ?? null, sheet: told?.sheet ?? null };
  });
  return {
    year,
    period,
    modelPeriod: { first: modelsSince(period, criteria), last: period.last },
    nominations,
    criteria,
    settings,
    withCongress: congressFits(settings, period),
    years,
    listed,
    members: eachKind((kind) =>
      nominees
        .filter((nominee) => nominee.kind === kind)
        .map((nominee): Member => ({ ...nominee, course: courseOf(nominee, listed[kind]) }))
        .sort(byResults),
    ),
    judgings: judgedYears.flatMap((one) => one.assessments),
    spread,
  };
}

/** All nominees, kinds in their order. */
export function allMembers({ members }: PeriodContext): Member[] {
  return KINDS.flatMap((kind) => members[kind]);
}

function byResults(a: Member, b: Member): number {
  const [lastA, lastB] = [lastJudged(a), lastJudged(b)];
  return (
    b.course.eligible.length - a.course.eligible.length ||
    lastB.year - lastA.year ||
    lastA.rank - lastB.rank ||
    compareNames(a.nomination.name, b.nomination.name, a.kind)
  );
}

function lastJudged({ judged }: Member): { year: number; rank: number } {
  const last = [...judged].at(-1);
  return last === undefined ? { year: 0, rank: 0 } : { year: last[0], rank: last[1].rank };
}
