import { clearMarks } from '../../src/excel/clear-marks';
import { finishCutOffRun } from '../../src/excel/finish-run';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { filterByValues } from '../../src/embedded-excel/model/filter';
import { deleteCells, insertCells } from '../../src/embedded-excel/model/insert-delete';
import { wholeColumns, wholeRows } from '../../src/embedded-excel/model/limits';
import { restoreSnapshot, takeSnapshot } from '../../src/embedded-excel/model/snapshot';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { openEmbedded } from '../support/embedded';
import { nominationWorkbook, PEOPLE, PLAIN } from '../support/marked-workbooks';
import { differences, workbookState } from '../support/workbook-state';
import { untilPaneIsGone } from './faults/pane';
import { NOW } from './samples';

const options = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;
const later = { ...options, now: () => NOW + 130_000 };

interface Meanwhile {
  readonly what: string;
  /** What the office does between the cut and the next start. */
  readonly act: (workbook: WorkbookModel, sheet: SheetModel) => void;
  /** Every so many actions of the writing are tried. */
  readonly every: number;
}

test.each<Meanwhile>([
  { what: 'nothing', act: () => undefined, every: 2 },
  {
    what: 'two rows inserted above',
    act: (workbook, sheet) => insertCells(workbook, sheet, wholeRows(0, 1), 'down'),
    every: 7,
  },
  {
    what: 'a column inserted to the left',
    act: (workbook, sheet) => insertCells(workbook, sheet, wholeColumns(0, 0), 'right'),
    every: 7,
  },
  {
    what: 'the row above deleted',
    act: (workbook, sheet) => deleteCells(workbook, sheet, wholeRows(0, 0), 'up'),
    every: 7,
  },
])(
  'wherever in its writing Gỡ kết quả is cut off, the office’s filter is as it was once the next start has ended it: $what',
  async ({ act, every }) => {
    const open = await openEmbedded(nominationWorkbook({ ...PLAIN, filter: true }));
    const [sheet] = open.workbook.sheets;
    if (sheet === undefined) throw new Error('There is no sheet');
    filterByValues(open.workbook, sheet, null, 1, PEOPLE.slice(0, 3));
    const unmarked = takeSnapshot(open.workbook);
    act(open.workbook, sheet);
    const before = workbookState(open.workbook);
    restoreSnapshot(open.workbook, unmarked);
    expect((await open.inPane(() => validateWorkbook(options))).state).toBe('complete');
    const marked = takeSnapshot(open.workbook);
    const first = open.requests.length;
    expect((await open.inPane(() => clearMarks(options))).state).toBe('complete');
    const requests = open.requests.slice(first);
    const write = requests.findIndex(({ body }) => body.Actions.some(({ Name }) => Name.startsWith('SuspendScreen')));
    const actions = requests[write]?.body.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(100);
    for (let action = 0; action < actions; action += every) {
      restoreSnapshot(open.workbook, marked);
      const closesAt = open.requests.length + write + 1;
      open.faults.at(closesAt, { kind: 'pane-closed', executed: true, action });
      await untilPaneIsGone(
        open,
        closesAt,
        open.inPane(() => clearMarks({ ...options, timeLimit: 2000 })),
      );
      open.faults.end();
      const [cut] = open.workbook.sheets;
      if (cut !== undefined) act(open.workbook, cut);
      await open.reopenPane();
      await open.inPane(() => finishCutOffRun(later));
      await open.inPane(() => clearMarks(later));
      expect({ action, left: differences(before, workbookState(open.workbook)) }).toEqual({ action, left: [] });
    }
  },
  60_000,
);

// Panes that were closed wait for their answers; the library must outlive them.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 4_500)));
