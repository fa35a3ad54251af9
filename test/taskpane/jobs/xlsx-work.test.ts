import type { Progress } from '../../../src/excel/run';
import { inSlices } from '../../../src/excel/slices';
import { finish, type Steps } from '../../../src/grid/steps';
import { dossiers } from '../../../src/report/papers/dossier';
import { xlsxInSlices } from '../../../src/taskpane/jobs/xlsx-work';
import { reportRenderer } from '../../../src/xlsx/report-renderer';
import { renderWorkbook } from '../../../src/xlsx/render-workbook';
import { judged } from '../../support/assessments';
import { openEmbedded } from '../../support/embedded';
import { nominationWorkbook, PLAIN } from '../../support/marked-workbooks';
import { paperInput } from '../../support/papers';
import { differences, workbookState } from '../../support/workbook-state';
import { writeDocument } from '../../excel/report/write-document';

const pages = dossiers(paperInput(judged({ collective: 5, individual: 450, model: 5 })));
const NOMINEES = 460;

/** A clock that says at each look that a slice's time is over. */
function quickClock(): () => number {
  let at = 0;
  return () => (at += 50);
}

function shareOf(progress: Progress): number {
  return 'share' in progress ? progress.share : -1;
}

test('a workbook of many dossiers is made in pieces, between which the pane has its turn, and is the same file', async () => {
  let pauses = 0;
  const shares: number[] = [];
  const file = await xlsxInSlices(pages, {
    now: quickClock(),
    pause: async () => void pauses++,
    progress: (one) => shares.push(shareOf(one)),
  });
  expect(Buffer.compare(file, renderWorkbook(pages))).toBe(0);
  // Between two pauses no more is done than some dossiers' worth of rows.
  expect(pauses).toBeGreaterThan(NOMINEES / 3);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
});

test('a workbook that is stopped half way is not made further', async () => {
  const ending = new AbortController();
  const shares: number[] = [];
  const making = xlsxInSlices(pages, {
    signal: ending.signal,
    now: quickClock(),
    progress: (one) => {
      shares.push(shareOf(one));
      ending.abort(new Error('stopped'));
    },
  });
  await expect(making).rejects.toThrow('stopped');
  expect(shares).toHaveLength(1);
  expect(shares[0]).toBeLessThan(0.5);
});

test('the files that are put into the open workbook are made in pieces, too', async () => {
  let pauses = 0;
  const slices = { now: quickClock(), pause: async () => void pauses++ };
  const counted = async <Result>(steps: Steps<Result>): Promise<Result> => {
    pauses = 0;
    return inSlices(steps, slices);
  };
  const plain = finish(reportRenderer(pages));
  const rendering = await counted(reportRenderer(pages));
  expect(pauses).toBeGreaterThan(NOMINEES / 10);
  const named = pages.sections.map(({ name }, section) => ({ section, name }));
  const told = (): void => undefined;
  const file = await counted(rendering.workbook(named, true, told));
  expect(pauses).toBeGreaterThan(NOMINEES / 10);
  expect(Buffer.compare(file, finish(plain.workbook(named, true, told)))).toBe(0);
  const memory = await counted(rendering.memory('nhớ'));
  expect(pauses).toBeGreaterThan(10);
  expect(Buffer.compare(memory, finish(plain.memory('nhớ')))).toBe(0);
});

test('how far the writing into the workbook is only grows; stopped while the files are made, nothing was written', async () => {
  const opened = await openEmbedded(nominationWorkbook(PLAIN));
  const before = workbookState(opened.workbook);
  const write = async (signal: AbortSignal, progress: (one: Progress) => void) =>
    writeDocument({ id: pages.id, signal, progress, renderer: reportRenderer, build: () => pages });
  const ending = new AbortController();
  const shares: number[] = [];
  const stopped = await write(ending.signal, (one) => {
    shares.push(shareOf(one));
    if (shareOf(one) > 0.3) ending.abort();
  });
  expect(stopped.state).toBe('untouched');
  expect(shares.at(-1)).toBeLessThan(0.6);
  expect(differences(before, workbookState(opened.workbook))).toEqual([]);

  shares.length = 0;
  expect(await write(new AbortController().signal, (one) => shares.push(shareOf(one)))).toMatchObject({
    state: 'complete',
  });
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.filter((share) => share > 0 && share < 0.6).length).toBeGreaterThan(3);
  expect(shares.at(-1)).toBe(1);
});
