import { readFileSync } from 'node:fs';
import { renderWord } from '../../../src/docx/render-word';
import { judgeGrids } from '../../../src/excel/judge';
import type { Progress } from '../../../src/excel/run';
import { dossiers } from '../../../src/report/papers/dossier';
import { makePaper } from '../../../src/taskpane/jobs/make-paper';
import { wordInSlices } from '../../../src/taskpane/jobs/word-work';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { judged } from '../../support/assessments';
import { paperInput } from '../../support/papers';
import { partsOf } from '../../support/word-document';

const pages = dossiers(paperInput(judged({ collective: 5, individual: 80, model: 5 })));

/** A clock that says at each look that a slice's time is over. */
function quickClock(): () => number {
  let at = 0;
  return () => (at += 50);
}

test('a Word file of many dossiers is made in pieces, between which the pane has its turn, and is the same file', async () => {
  let pauses = 0;
  const shares: number[] = [];
  const file = await wordInSlices(pages, {
    now: quickClock(),
    pause: async () => void pauses++,
    progress: (one: Progress) => shares.push('share' in one ? one.share : -1),
  });
  expect(Buffer.compare(file, await renderWord(pages))).toBe(0);
  const letters = partsOf(file).get('word/document.xml')?.length ?? 0;
  // A page of a dossier is some twenty thousand letters: what happens between two pauses is hardly more than that.
  expect(letters / pauses).toBeLessThan(50_000);
  expect(pauses).toBeGreaterThan(30);
  expect(shares.length).toBeGreaterThan(50);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
});

test('a Word file that is stopped half way is not made further', async () => {
  const ending = new AbortController();
  const shares: number[] = [];
  const making = wordInSlices(pages, {
    signal: ending.signal,
    now: quickClock(),
    progress: (one: Progress) => {
      shares.push('share' in one ? one.share : -1);
      if (shares.length === 20) ending.abort(new Error('stopped'));
    },
  });
  await expect(making).rejects.toThrow('stopped');
  expect(shares.at(-1)).toBeLessThan(0.5);
});

test('the pages of all nominees are made in pieces too, and the making can be stopped', async () => {
  const { grids } = readWorkbook(new Uint8Array(readFileSync('demo/office-2024.xlsx')));
  const judging = judgeGrids(grids, { criteria: null, fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('the demo has nominees');
  const known = judging.judged;
  const asked = { paper: 'dossier', places: null } as const;
  let pauses = 0;
  const ending = new AbortController();
  const slices = { leftOut: new Set<string>(), now: quickClock(), pause: async () => void pauses++ };
  const made = await makePaper(asked, known, grids, slices);
  expect(made.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'page-break')).toHaveLength(
    known.assessments.length - 1,
  );
  expect(pauses).toBeGreaterThan(5);
  const stopped = makePaper(asked, known, grids, {
    ...slices,
    signal: ending.signal,
    pause: async () => ending.abort(new Error('stopped')),
  });
  await expect(stopped).rejects.toThrow('stopped');
});
