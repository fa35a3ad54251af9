import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { saveWorkbook } from '../../../src/embedded-excel/model/save';
import { valueAt } from '../../../src/grid/grid';
import { evidenceForms } from '../../../src/report/papers/evidence-form';
import { formFileNames } from '../../../src/report/papers/form-names';
import { firstState, type PaneState } from '../../../src/taskpane/state/state';
import { storeOf } from '../../../src/taskpane/state/store';
import { excelWork } from '../../../src/taskpane/jobs/excel-work';
import { formsNow, unitForms } from '../../../src/taskpane/jobs/replies-work';
import type { ReportJob } from '../../../src/taskpane/jobs/report-job';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { writeEvidenceForm } from '../../../src/xlsx/write-evidence-form';
import { openEmbedded } from '../../support/embedded';
import { demo } from '../demo';

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

test('the units’ forms come in one file, called as the command line calls them', () => {
  const { judged } = demo();
  const forms = evidenceForms({ ...judged, settings: judged.settings.office });
  const { name, bytes } = unitForms(judged);
  expect(name).toBe('Yeu cau bo sung minh chung 2024.zip');
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(formFileNames(forms, 2024).map((one) => `${one}.xlsx`));
  const [first] = Object.values(files);
  expect(readWorkbook(first ?? new Uint8Array()).grids.length).toBeGreaterThan(0);
});

test('the forms ask for what is missing now: the workbook is read anew for them', async () => {
  const { edit, workbook } = await openEmbedded(DEMO);
  const options = { now: () => Date.UTC(2024, 10, 26), wait: async () => undefined };
  const { judged } = demo();
  expect(await formsNow(options)).toEqual({ kind: 'made', ...unitForms(judged) });
  const [form] = evidenceForms({ ...judged, settings: judged.settings.office });
  const list = workbook.sheets.find(({ name }) => name === 'Cá nhân');
  if (list === undefined || form === undefined) throw new Error('nothing is missing');
  edit('user', (book) => {
    for (const [row, cells] of list.rows.entries())
      for (const [column, cell] of (cells?.cells ?? []).entries())
        if (cell?.value === form.unit)
          setValues(book, list, { top: row, left: column, bottom: row, right: column }, [['Phòng Mới']]);
  });
  const then = await formsNow(options);
  if (then.kind !== 'made') throw new Error('no forms');
  expect(Object.keys(unzipSync(then.bytes)).some((name) => name.includes('Phong Moi'))).toBe(true);
});

test('a form that comes back is shown before it is written, then written, and taken back', async () => {
  const { workbook } = await openEmbedded(DEMO);
  const store = storeOf(firstState());
  const work = excelWork(store, { timeLimit: 20_000, wait: async () => undefined });
  const idle = (): Promise<PaneState> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (store.get().work === null && store.get().workbook.kind !== 'looking') resolve(store.get());
      };
      store.listen(look);
      look();
    });
  const job = (asked: ReportJob): Promise<PaneState> => {
    work.report(asked);
    return idle();
  };
  work.look();
  await idle();
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
