import { makeReport } from '../../../src/excel/report/make-report';
import { nominationWorkbook } from '../../../bench/workbook';
import { openEmbedded } from '../../support/embedded';
import { options } from './annual';

// Made again, and in other Excels: bench/excel-report.ts.
test('5,000 nominees: ten requests and one for each 4 MB, on the web too', async () => {
  // It does not say that it is the web: charts are refused first, and added then.
  const open = await openEmbedded(nominationWorkbook(5_000), { profile: 'web' });
  expect(await makeReport(options)).toMatchObject({ state: 'complete', problem: null });
  const bytes = open.requests.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0);
  expect(open.requests.length).toBeLessThanOrEqual(10 + bytes / 4_000_000);
  await open.settle();
  expect(open.references).toBe(0);
});
