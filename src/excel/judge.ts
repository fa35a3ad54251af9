import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import { BUILT_IN } from '../criteria/built-in';
import type { CriteriaSet } from '../criteria/criterion';
import type { Grid } from '../grid/grid';
import type { Language } from '../language/language';
import type { MarkPlan } from '../marks/plan';
import { planMarks } from '../marks/plan-marks';
import { markTexts } from '../marks/texts';
import { readCriteriaSheet } from '../nominations/criteria-findings';
import type { Finding } from '../nominations/finding';
import { readNominations, type ReadOptions } from '../nominations/read-nominations';
import type { Nominations } from '../nominations/result';

/** Plain data, so that a Web Worker may judge. */
export interface JudgeOptions extends Pick<ReadOptions, 'year' | 'headers' | 'values'> {
  /** Null: those on the workbook's own sheet `Tiêu chí`, else the built-in set. */
  readonly criteria: CriteriaSet | null;
  readonly language: Language;
  /** The year taken where neither the options nor the sheets name one. */
  readonly fallbackYear: number;
}

/** What came out of judging; the plan says what to write. */
export interface Judged {
  readonly nominations: Nominations;
  readonly assessments: readonly Assessment[];
  readonly criteria: CriteriaSet;
  readonly plan: MarkPlan;
}

/** Judged, or why nothing was: no table was found, or the sheet `Tiêu chí` is faulty. */
export type Judging =
  | { readonly kind: 'judged'; readonly judged: Judged }
  | { readonly kind: 'no-tables' }
  | { readonly kind: 'criteria-invalid'; readonly findings: readonly Finding[] };

/** Reads, judges and plans, as the command line does. @param progress the share done, 0 to 1 */
export function judgeGrids(
  grids: readonly Grid[],
  options: JudgeOptions,
  progress: (share: number) => void = () => undefined,
): Judging {
  const { year, headers, values, fallbackYear } = options;
  const own = options.criteria === null ? readCriteriaSheet(grids) : { set: options.criteria, findings: [] };
  if (own.findings.length > 0) return { kind: 'criteria-invalid', findings: own.findings };
  const criteria = own.set ?? BUILT_IN;
  const nominations = readNominations(grids, {
    criteria,
    fallbackYear,
    ...(year === undefined ? {} : { year }),
    ...(headers === undefined ? {} : { headers }),
    ...(values === undefined ? {} : { values }),
    progress: (done, of) => progress((0.6 * done) / of),
  });
  if (nominations.tables.length === 0) return { kind: 'no-tables' };
  const assessments = assess(nominations, criteria);
  progress(0.8);
  const plan = planMarks(nominations, assessments, grids, markTexts(options.language, criteria));
  progress(1);
  return { kind: 'judged', judged: { nominations, assessments, criteria, plan } };
}
