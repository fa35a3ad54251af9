import { readFileSync } from 'node:fs';
import { judgeGrids } from '../../../src/excel/judge';
import { makePaper } from '../../../src/taskpane/jobs/make-paper';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { oneStepSlices } from '../../support/slices';

test('the pages of all nominees are made in pieces, and the making can be stopped', async () => {
  const { grids } = readWorkbook(new Uint8Array(readFileSync('demo/office-2024.xlsx')));
  const judging = judgeGrids(grids, { fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('the demo has nominees');
  const known = judging.judged;
  const asked = { paper: 'dossier', places: null } as const;
  const { slices, pauses } = oneStepSlices();
  const options = { leftOut: new Set<string>(), ...slices };
  const made = await makePaper(asked, known, grids, options);
  expect(made.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'page-break')).toHaveLength(
    known.assessments.length - 1,
  );
  expect(pauses()).toBeGreaterThan(5);
  const giveUp = new AbortController();
  const stopped = makePaper(asked, known, grids, {
    ...options,
    signal: giveUp.signal,
    pause: async () => giveUp.abort(new Error('stopped')),
  });
  await expect(stopped).rejects.toThrow('stopped');
});
