import { assess } from '../../src/assessment/assess';
import { BUILT_IN } from '../../src/criteria/built-in';
import { PLAN_SETTINGS } from '../../src/criteria/plan';
import type { MarkPlan, RemovalPlan } from '../../src/marks/plan';
import { planMarks } from '../../src/marks/plan-marks';
import { planRemoval } from '../../src/marks/plan-removal';
import { markTexts } from '../../src/marks/texts';
import { readNominations, type ReadOptions } from '../../src/nominations/read-nominations';
import type { Nominations } from '../../src/nominations/result';
import { annualReport } from '../../src/report/annual-report';
import type { ReportDocument } from '../../src/report/document';
import { markedGrids } from './marked-grids';
import { sheet, type TestSheet } from './sheets';

export interface Walked {
  readonly nominations: Nominations;
  readonly plan: MarkPlan;
  /** What is read from the sheets once they are marked. */
  readonly again: Nominations;
  /** What takes the marks away again. */
  readonly removal: RemovalPlan;
  readonly report: ReportDocument;
}

/** Walks the whole road with some sheets: read, judge, plan the marks and write them, plan their removal, report. */
export function walk(sheets: readonly TestSheet[], given: Partial<ReadOptions> = {}): Walked {
  const grids = sheets.map(sheet);
  const options = { ...given, criteria: BUILT_IN };
  const nominations = readNominations(grids, options);
  const assessments = assess(nominations, BUILT_IN);
  const plan = planMarks(nominations, assessments, grids, markTexts('vi', BUILT_IN));
  const marked = markedGrids(grids, plan);
  const years = nominations.year - nominations.period.first;
  const earlier = Array.from({ length: years }, (_, n) => {
    const year = nominations.period.first + n;
    return { year, assessments: assess(readNominations(grids, { ...options, year }), BUILT_IN) };
  });
  return {
    nominations,
    plan,
    again: readNominations(marked, options),
    removal: planRemoval(marked),
    report: annualReport({ nominations, assessments, criteria: BUILT_IN, settings: PLAN_SETTINGS, earlier }),
  };
}
