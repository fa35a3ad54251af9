import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../../src/assessment/assess';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { PLAN_SETTINGS } from '../../../src/criteria/plan';
import { readNominations } from '../../../src/nominations/read-nominations';
import { dossiers } from '../../../src/report/papers/dossier';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { layoutOf } from '../../../src/xlsx/render-section';

/** Workbooks as offices keep them. */
const SAMPLES = readdirSync('test/samples').filter((file) => file.endsWith('.xlsx'));

test.each(SAMPLES)('every nominee of %s is summed up on one page', (file) => {
  const { grids } = readWorkbook(new Uint8Array(readFileSync(`test/samples/${file}`)));
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  const assessments = assess(nominations, BUILT_IN);
  const document = dossiers({ nominations, assessments, criteria: BUILT_IN, settings: PLAN_SETTINGS });
  const [section] = document.sections;
  if (section === undefined) throw new Error('no section');
  expect(layoutOf(section, document.font).paged.breaks.length + 1).toBe(assessments.length);
});
