import type { Progress } from '../../../src/excel/run';
import { inSlices } from '../../../src/excel/slices';
import { finish, type Steps } from '../../../src/grid/steps';
import { dossiers } from '../../../src/report/papers/dossier';
import { reportRenderer } from '../../../src/xlsx/report-renderer';
import { judged } from '../../support/assessments';
import { openEmbedded } from '../../support/embedded';
import { nominationWorkbook, PLAIN } from '../../support/marked-workbooks';
import { paperInput } from '../../support/papers';
import { oneStepSlices, shareOf } from '../../support/slices';
import { differences, workbookState } from '../../support/workbook-state';
import { writeDocument } from './write-document';

const pages = dossiers(paperInput(judged({ collective: 5, individual: 450, model: 5 })));
const NOMINEES = 460;

async function counted<Result>(steps: Steps<Result>): Promise<{ readonly made: Result; readonly pauses: number }> {
  const { slices, pauses } = oneStepSlices();
  return { made: await inSlices(steps, slices), pauses: pauses() };
}

test('the files that are put into the open workbook are made in pieces', async () => {
  const plain = finish(reportRenderer(pages));
  const rendering = await counted(reportRenderer(pages));
  expect(rendering.pauses).toBeGreaterThan(NOMINEES / 10);
  const named = pages.sections.map(({ name }, section) => ({ section, name }));
  const told = (): void => undefined;
  const file = await counted(rendering.made.workbook(named, true, told));
  expect(file.pauses).toBeGreaterThan(NOMINEES / 10);
  expect(Buffer.compare(file.made, finish(plain.workbook(named, true, told)))).toBe(0);
  const memory = await counted(rendering.made.memory('nhớ'));
  expect(memory.pauses).toBeGreaterThan(10);
  expect(Buffer.compare(memory.made, finish(plain.memory('nhớ')))).toBe(0);
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
