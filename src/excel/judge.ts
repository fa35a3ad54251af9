import { explained, verdictsInSteps } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import { BUILT_IN } from '../criteria/built-in';
import type { CriteriaSet } from '../criteria/criterion';
import type { Grid } from '../grid/grid';
import { finish, type Steps } from '../grid/steps';
import type { Language } from '../language/language';
import type { MarkPlan } from '../marks/plan';
import { planMarksInSteps } from '../marks/plan-marks';
import { markTexts } from '../marks/texts';
import { readCriteriaSheet } from '../nominations/criteria-findings';
import type { Finding } from '../nominations/finding';
import type { ReadOptions } from '../nominations/read-nominations';
import type { Nominations } from '../nominations/result';
import { readWithSettingsInSteps } from '../nominations/settings/read-with-settings';
import type { Settings } from '../nominations/settings/settings';

/** Plain data, so that a Web Worker may judge. */
export interface JudgeOptions extends Pick<ReadOptions, 'year' | 'leftOut'> {
  /** The language of the marks; left out: the one that the office chose (`Cấu hình`). */
  readonly language?: Language;
  /** The year taken where neither the options nor the sheets name one. */
  readonly fallbackYear: number;
}

/** What came out of judging; the plan says what to write. */
export interface Judged {
  readonly nominations: Nominations;
  readonly assessments: readonly Assessment[];
  readonly criteria: CriteriaSet;
  /** What the sheet `Cấu hình` says. */
  readonly settings: Settings;
  readonly plan: MarkPlan;
}

/** What was read of a workbook, and by what. */
export type WhatWasRead = Pick<Judged, 'nominations' | 'criteria' | 'settings'>;

/** Judged, or why nothing was: no table was found, or the sheet `Tiêu chí` is faulty. */
export type Judging =
  | { readonly kind: 'judged'; readonly judged: Judged }
  /** Lists that came close to being tables are among what was read. */
  | { readonly kind: 'no-tables'; readonly read: WhatWasRead }
  | { readonly kind: 'criteria-invalid'; readonly findings: readonly Finding[] };

/**
 * Reads, judges and plans, as the command line does, by the criteria on the workbook's own sheet `Tiêu chí`, else by the
 * built-in set.
 * @param progress the share done, 0 to 1
 */
export function judgeGrids(
  grids: readonly Grid[],
  options: JudgeOptions,
  progress: (share: number) => void = () => undefined,
): Judging {
  return finish(judgeInSteps(grids, options, progress));
}

/** The same in steps. */
export function* judgeInSteps(
  grids: readonly Grid[],
  options: JudgeOptions,
  progress: (share: number) => void,
): Steps<Judging> {
  const { language, ...reading } = options;
  const own = readCriteriaSheet(grids);
  if (own.findings.length > 0) return { kind: 'criteria-invalid', findings: own.findings };
  const criteria = own.set ?? BUILT_IN;
  const { nominations, settings } = yield* readWithSettingsInSteps(grids, {
    ...reading,
    criteria,
    progress: (done, of) => progress((0.6 * done) / of),
  });
  if (nominations.tables.length === 0 && nominations.leftOut.length === 0) {
    return { kind: 'no-tables', read: { nominations, criteria, settings } };
  }
  progress(0.6);
  const assessments = explained(nominations, criteria, yield* verdictsInSteps(nominations, criteria));
  progress(0.8);
  const texts = markTexts(language ?? settings.marks.language, criteria);
  const plan = yield* planMarksInSteps(nominations, assessments, grids, texts, settings.marks);
  progress(1);
  return { kind: 'judged', judged: { nominations, assessments, criteria, settings, plan } };
}
