import { makeReport } from '../../../src/excel/report/make-report';
import { nominationWorkbook } from '../../../bench/workbook';
import { openEmbedded } from '../../support/embedded';
import { options } from './annual';

test('5,000 nominees: ten requests and one for each 4 MB, also on the web and when it is made again', async () => {
  // It does not say that it is the web: charts are refused first, and added then.
  const open = await openEmbedded(nominationWorkbook(5_000), { profile: 'web' });
  let sent = 0;
  for (const what of ['first', 'again']) {
    const { state, problem } = await makeReport(options);
    expect([what, state, problem]).toEqual([what, 'complete', null]);
    const run = open.requests.slice(sent);
    const bytes = run.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0);
    expect([what, run.length]).toEqual([what, Math.min(run.length, Math.floor(10 + bytes / 4_000_000))]);
    sent = open.requests.length;
  }
  await open.settle();
  expect(open.references).toBe(0);
});
