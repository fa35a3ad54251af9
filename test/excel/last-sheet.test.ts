import { clearMarks } from '../../src/excel/clear-marks';
import { finishCutOffRun } from '../../src/excel/finish-run';
import type { RunOptions } from '../../src/excel/run';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { mergeCells, unmergeCells } from '../../src/embedded-excel/model/merge';
import { setVisibility, sheetByName } from '../../src/embedded-excel/model/sheets';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';
import { openEmbedded } from '../support/embedded';
import { picture } from './picture';
import { NOW } from './samples';

const options: RunOptions = { language: 'vi', now: () => NOW, wait: async () => undefined };
/** Leaves no room beside the table. */
const MERGED = { top: 30, bottom: 30, left: 4, right: 5 };
const REFUSED = { problem: { kind: 'excel', problem: { kind: 'last-sheet' } } };

function people(workbook: WorkbookModel): SheetModel {
  const sheet = sheetByName(workbook, 'Cá nhân');
  if (sheet === undefined) throw new Error('The sheet is gone');
  return sheet;
}

/** Its results stand on the sheet `Kết quả`, the only one that is shown. */
async function hidden() {
  const open = await openEmbedded(nominationWorkbook(PLAIN));
  const { workbook } = open;
  const before = picture(workbook);
  mergeCells(workbook, people(workbook), MERGED, false);
  expect((await validateWorkbook(options)).state).toBe('complete');
  setVisibility(workbook, people(workbook), 'hidden');
  return { open, workbook, before };
}

test('the sheet Kết quả is the only one shown: clearing says so and changes nothing, and goes once another is', async () => {
  const { workbook, before } = await hidden();
  const marked = picture(workbook);
  expect(await clearMarks(options)).toMatchObject({ state: 'untouched', ...REFUSED });
  expect(picture(workbook)).toEqual(marked);
  setVisibility(workbook, people(workbook), 'visible');
  expect(await clearMarks(options)).toMatchObject({ state: 'complete' });
  unmergeCells(workbook, people(workbook), MERGED);
  expect(picture(workbook)).toEqual(before);
});

test('so does marking that needs it no more; one that writes it anew takes place', async () => {
  const { workbook, before } = await hidden();
  expect(await validateWorkbook(options)).toMatchObject({ state: 'complete' });
  unmergeCells(workbook, people(workbook), MERGED);
  const roomy = picture(workbook);
  expect(await validateWorkbook(options)).toMatchObject({ state: 'untouched', ...REFUSED });
  expect(picture(workbook)).toEqual(roomy);
  setVisibility(workbook, people(workbook), 'visible');
  expect(await validateWorkbook(options)).toMatchObject({ state: 'complete' });
  expect(sheetByName(workbook, 'Kết quả')).toBeUndefined();
  expect(await clearMarks(options)).toMatchObject({ state: 'complete' });
  expect(picture(workbook)).toEqual(before);
});

test('a clearing that was cut off says so too, and is ended once another sheet is shown', async () => {
  const { open, workbook, before } = await hidden();
  setVisibility(workbook, people(workbook), 'visible');
  // Structure, first look, rules, removal: its checkpoint stands already, and the sheet still.
  open.faults.at(open.requests.length + 4, { kind: 'pane-closed', executed: true, action: 50 });
  const sent = open.requests.length + 4;
  void open.inPane(() => clearMarks({ ...options, timeLimit: 5000 }));
  for (let n = 0; n < 200 && open.requests.length < sent; n++) await new Promise((resolve) => setTimeout(resolve, 10));
  await open.settle();
  open.faults.end();
  open.reopenPane();
  setVisibility(workbook, people(workbook), 'hidden');
  const later = { ...options, now: () => NOW + 600_000 };
  const finished = await open.inPane(() => finishCutOffRun(later));
  expect(finished).toMatchObject({ state: 'interrupted', ...REFUSED });
  setVisibility(workbook, people(workbook), 'visible');
  expect(await open.inPane(() => finishCutOffRun(later))).toMatchObject({ state: 'complete' });
  unmergeCells(workbook, people(workbook), MERGED);
  expect(picture(workbook)).toEqual(before);
});
