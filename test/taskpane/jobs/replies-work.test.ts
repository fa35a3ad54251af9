import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Progress, RunOptions } from '../../../src/excel/run';
import { saveWorkbook } from '../../../src/embedded-excel/model/save';
import { valueAt } from '../../../src/grid/grid';
import { evidenceForms } from '../../../src/report/papers/evidence-form';
import { formFileNames } from '../../../src/report/papers/form-names';
import { firstState, type PaneState } from '../../../src/taskpane/state/state';
import { storeOf } from '../../../src/taskpane/state/store';
import { excelWork } from '../../../src/taskpane/jobs/excel-work';
import { formsNow } from '../../../src/taskpane/jobs/replies-work';
import type { ReportJob } from '../../../src/taskpane/jobs/report-job';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { writeEvidenceForm } from '../../../src/xlsx/write-evidence-form';
import { openEmbedded } from '../../support/embedded';
import { demo } from '../demo';
import { idle } from './until';

const DEMO = new Uint8Array(readFileSync('demo/office-2024.xlsx'));
/** The first row of a form's body. */
const FIRST = 5;

/** A unit's form with its first open cell filled in. */
function filledForm(value: string): File {
  const { judged } = demo();
  const form = evidenceForms({ ...judged, settings: judged.settings.office })[0];
  if (form === undefined) throw new Error('nothing is missing');
  const book = loadWorkbook(writeEvidenceForm(form), { fileName: 'a.xlsx' });
  const sheet = book.sheets[0];
  const column = (form.sheets[0]?.keys ?? 0) + (form.sheets[0]?.rows[0]?.open.indexOf(true) ?? 0);
  if (sheet === undefined) throw new Error('no sheet');
  setValues(book, sheet, { top: FIRST, left: column, bottom: FIRST, right: column }, [[value]]);
  return new File([new Uint8Array(saveWorkbook(book))], 'Đơn vị.xlsx');
}

/** The forms of the workbook that is open. */
async function formsOf(options: RunOptions = {}) {
  const made = await formsNow({ now: () => Date.UTC(2024, 10, 26), wait: async () => undefined, ...options });
  if (made.kind === 'refused') throw new Error('no forms');
  return { name: made.name, files: unzipSync(made.bytes) };
}

test('the units’ forms come in one file, called as the command line calls them', async () => {
  await openEmbedded(DEMO);
  const { judged } = demo();
  const forms = evidenceForms({ ...judged, settings: judged.settings.office });
  const { name, files } = await formsOf();
  expect(name).toBe('Yeu cau bo sung minh chung 2024.zip');
  expect(Object.keys(files)).toEqual(formFileNames(forms, 2024).map((one) => `${one}.xlsx`));
  for (const [n, bytes] of Object.values(files).entries()) {
    const form = forms[n];
    expect(form && Buffer.from(writeEvidenceForm(form)).equals(bytes)).toBe(true);
  }
});

test('the forms ask for what is missing now: the workbook is read anew for them', async () => {
  const { edit, workbook } = await openEmbedded(DEMO);
  const { judged } = demo();
  const [form] = evidenceForms({ ...judged, settings: judged.settings.office });
  const list = workbook.sheets.find(({ name }) => name === 'Cá nhân');
  if (list === undefined || form === undefined) throw new Error('nothing is missing');
  edit('user', (book) => {
    for (const [row, cells] of list.rows.entries())
      for (const [column, cell] of (cells?.cells ?? []).entries())
        if (cell?.value === form.unit)
          setValues(book, list, { top: row, left: column, bottom: row, right: column }, [['Phòng Mới']]);
  });
  expect(Object.keys((await formsOf()).files).some((name) => name.includes('Phong Moi'))).toBe(true);
});

test('how far the forms are is told a unit at a time, and Dừng ends them between two', async () => {
  await openEmbedded(DEMO);
  const told: number[] = [];
  const tell = (now: Progress): void => {
    if (now.stage === 'writing') told.push(now.share);
  };
  const { files } = await formsOf({ progress: tell });
  const units = Object.keys(files).length;
  expect(units).toBeGreaterThan(2);
  expect(told).toEqual(Array.from({ length: units }, (_, n) => (n + 1) / units));

  const stop = new AbortController();
  const stopped = formsOf({ signal: stop.signal, progress: (now) => now.stage === 'writing' && stop.abort() });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
});

/** The pane at work on the demo, looked at already; a job is over when the promise comes. */
async function paneAtWork() {
  const { workbook } = await openEmbedded(DEMO);
  const store = storeOf(firstState());
  const work = excelWork(store, { timeLimit: 20_000, wait: async () => undefined });
  const job = (asked: ReportJob): Promise<PaneState> => {
    work.report(asked);
    return idle(store);
  };
  work.look();
  await idle(store);
  return { workbook, store, work, job };
}

test('Dừng ends the reading of forms between two files, and nothing of them is shown', async () => {
  const { store, work, job } = await paneAtWork();
  const shares: number[] = [];
  store.listen(() => {
    const progress = store.get().work?.progress;
    if (progress?.stage !== 'reading' || progress.share === shares.at(-1)) return;
    shares.push(progress.share);
    if (progress.share === 0.5) work.stop();
  });
  const { report } = await job({ do: 'read-replies', files: [filledForm('x'), filledForm('x')] });
  expect(shares).toEqual([0, 0.5]);
  expect(report).toMatchObject({ replies: null, outcome: { kind: 'failed', problem: { kind: 'excel' } } });
});

test('a form that comes back is shown before it is written, then written, and taken back', async () => {
  const { workbook, job } = await paneAtWork();
  const files = [filledForm('x'), new File(['không phải sổ'], 'ảnh.xlsx')];
  const { replies } = (await job({ do: 'read-replies', files })).report;
  expect(replies?.unread).toEqual(['ảnh.xlsx']);
  const [fill] = replies?.plan.fill ?? [];
  if (fill === undefined) throw new Error('nothing to fill in');
  const held = () => {
    const grid = readWorkbook(saveWorkbook(workbook)).grids.find(({ sheet }) => sheet === fill.cell.sheet);
    return grid === undefined ? undefined : valueAt(grid, fill.cell.row, fill.cell.column);
  };
  const before = held();
  expect(before).toEqual(fill.was);

  const filled = (await job({ do: 'fill', fills: [fill] })).report.outcome;
  expect(filled).toMatchObject({ kind: 'filled', left: 0 });
  expect(held()).toBe(fill.becomes);
  const back = (await job({ do: 'unfill', fills: filled?.kind === 'filled' ? filled.done : [] })).report.outcome;
  expect(back).toMatchObject({ kind: 'unfilled', left: 0 });
  expect(held()).toEqual(before);
});
