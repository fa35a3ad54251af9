import { clearMarks } from '../../src/excel/clear-marks';
import { finishCutOffRun } from '../../src/excel/finish-run';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { filterByValues, removeAutoFilter } from '../../src/embedded-excel/model/filter';
import { insertCells } from '../../src/embedded-excel/model/insert-delete';
import { wholeRows } from '../../src/embedded-excel/model/limits';
import { restoreSnapshot, takeSnapshot } from '../../src/embedded-excel/model/snapshot';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { moveCutCells } from '../../src/embedded-excel/user/cell-actions';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { nominationWorkbook, PEOPLE, PLAIN } from '../support/marked-workbooks';
import { differences, workbookState } from '../support/workbook-state';
import { untilPaneIsGone } from './faults/pane';
import { NOW } from './samples';

/** The nth start of the pane: an earlier run is long dead. */
const start = (n: number) =>
  ({ language: 'vi', now: () => NOW + n * 130_000, wait: async () => undefined, timeLimit: 2000 }) as const;

function firstSheet({ sheets }: WorkbookModel): SheetModel {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('There is no sheet');
  return sheet;
}

/** Where a run writes: the request, counted from the run's first, and how many actions it has. */
async function writeOf(open: OpenEmbedded, run: () => Promise<unknown>): Promise<readonly [number, number]> {
  const first = open.requests.length;
  await open.inPane(run);
  const requests = open.requests.slice(first);
  const write = requests.findIndex(({ body }) => body.Actions.some(({ Name }) => Name.startsWith('SuspendScreen')));
  return [write, requests[write]?.body.Actions.length ?? 0];
}

async function cutOff(open: OpenEmbedded, write: number, action: number, run: () => Promise<unknown>): Promise<void> {
  const closesAt = open.requests.length + write + 1;
  open.faults.at(closesAt, { kind: 'pane-closed', executed: true, action });
  await untilPaneIsGone(open, closesAt, open.inPane(run));
  open.faults.end();
  await open.reopenPane();
}

const holds = ({ names }: WorkbookModel, wanted: string): boolean => names.some(({ name }) => name === wanted);
const FILTER = '_DienHinh.filter';
const PLACE = '_DienHinh.filter.at';

/** A workbook with a choice in its filter, and the same after a run was cut off as soon as it had named something. */
async function cutOffAt(name: string, cut: typeof clearMarks) {
  const open = await openEmbedded(nominationWorkbook({ ...PLAIN, filter: true }));
  filterByValues(open.workbook, firstSheet(open.workbook), null, 1, PEOPLE.slice(0, 3));
  const unmarked = takeSnapshot(open.workbook);
  await open.inPane(() => validateWorkbook(start(0)));
  const marked = takeSnapshot(open.workbook);
  const [write, actions] = await writeOf(open, () => cut(start(0)));
  for (let action = 0; action < actions; action++) {
    restoreSnapshot(open.workbook, marked);
    await cutOff(open, write, action, () => cut(start(0)));
    if (holds(open.workbook, name)) return { open, unmarked };
  }
  throw new Error(`There was never a ${name}`);
}

test.each([
  { run: 'Gỡ kết quả', cut: clearMarks, every: 2 },
  { run: 'Xét', cut: validateWorkbook, every: 11 },
])(
  'wherever the start is cut off too that ends a $run which was cut off, the workbook is as it was',
  async ({ cut, every }) => {
    const { open, unmarked } = await cutOffAt(FILTER, cut);
    insertCells(open.workbook, firstSheet(open.workbook), wholeRows(0, 1), 'down');
    const kept = takeSnapshot(open.workbook);
    restoreSnapshot(open.workbook, unmarked);
    insertCells(open.workbook, firstSheet(open.workbook), wholeRows(0, 1), 'down');
    const before = workbookState(open.workbook);
    restoreSnapshot(open.workbook, kept);
    const [write, actions] = await writeOf(open, () => finishCutOffRun(start(1)));
    expect(actions).toBeGreaterThan(100);
    for (let action = 1; action < actions; action += every) {
      restoreSnapshot(open.workbook, kept);
      await cutOff(open, write, action, () => finishCutOffRun(start(1)));
      await open.inPane(() => finishCutOffRun(start(2)));
      await open.inPane(() => clearMarks(start(2)));
      expect({ action, left: differences(before, workbookState(open.workbook)) }).toEqual({ action, left: [] });
    }
  },
  60_000,
);

test('a run that was cut off before it had kept the filter whole is ended by one writing', async () => {
  const { open } = await cutOffAt(PLACE, clearMarks);
  const first = open.requests.length;
  expect(await open.inPane(() => finishCutOffRun(start(1)))).toMatchObject({ state: 'complete' });
  const writes = open.requests
    .slice(first)
    .filter(({ body }) => body.Actions.some(({ Name }) => Name.startsWith('SuspendScreen')));
  expect(writes.length).toBe(1);
  expect(holds(open.workbook, PLACE)).toBe(false);
});

test('a list that is cut and pasted on another sheet before the next start leaves no filter where it lay', async () => {
  const { open } = await cutOffAt(FILTER, clearMarks);
  const { workbook } = open;
  await open.run(async (context) => {
    context.workbook.worksheets.add('Lưu');
    await context.sync();
  });
  const [sheet, other] = workbook.sheets;
  if (sheet === undefined || other === undefined) throw new Error('There is no other sheet');
  removeAutoFilter(workbook, sheet);
  const list = { top: 2, bottom: 6, left: 0, right: 6 };
  moveCutCells(workbook, { sheet, area: list }, { sheet: other, area: { ...list, top: 24, bottom: 28 } });
  await open.inPane(() => finishCutOffRun(start(1)));
  expect([...workbookState(workbook)].filter(([what]) => what.includes('!filter'))).toEqual([]);
  expect(holds(workbook, FILTER) || holds(workbook, PLACE)).toBe(false);
});

// Panes that were closed wait for their answers; the library must outlive them.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 4_500)));
