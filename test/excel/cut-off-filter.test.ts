import { clearMarks } from '../../src/excel/clear-marks';
import { finishCutOffRun } from '../../src/excel/finish-run';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { filterByValues } from '../../src/embedded-excel/model/filter';
import { restoreSnapshot, takeSnapshot } from '../../src/embedded-excel/model/snapshot';
import { openEmbedded } from '../support/embedded';
import { nominationWorkbook, PEOPLE, PLAIN } from '../support/marked-workbooks';
import { differences, workbookState } from '../support/workbook-state';
import { untilPaneIsGone } from './faults/pane';
import { NOW } from './samples';

const options = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;
const later = { ...options, now: () => NOW + 130_000 };

test('wherever in its writing Gỡ kết quả is cut off, the office’s filter is as it was once the next start has ended it', async () => {
  const open = await openEmbedded(nominationWorkbook({ ...PLAIN, filter: true }));
  const [sheet] = open.workbook.sheets;
  if (sheet === undefined) throw new Error('There is no sheet');
  filterByValues(open.workbook, sheet, null, 1, PEOPLE.slice(0, 3));
  const before = workbookState(open.workbook);
  expect((await open.inPane(() => validateWorkbook(options))).state).toBe('complete');
  const marked = takeSnapshot(open.workbook);
  const first = open.requests.length;
  expect((await open.inPane(() => clearMarks(options))).state).toBe('complete');
  const requests = open.requests.slice(first);
  const write = requests.findIndex(({ body }) => body.Actions.some(({ Name }) => Name.startsWith('SuspendScreen')));
  const actions = requests[write]?.body.Actions.length ?? 0;
  expect(actions).toBeGreaterThan(100);
  for (let action = 0; action < actions; action += 2) {
    restoreSnapshot(open.workbook, marked);
    const closesAt = open.requests.length + write + 1;
    open.faults.at(closesAt, { kind: 'pane-closed', executed: true, action });
    await untilPaneIsGone(
      open,
      closesAt,
      open.inPane(() => clearMarks({ ...options, timeLimit: 2000 })),
    );
    open.faults.end();
    await open.reopenPane();
    await open.inPane(() => finishCutOffRun(later));
    await open.inPane(() => clearMarks(later));
    expect({ action, left: differences(before, workbookState(open.workbook)) }).toEqual({ action, left: [] });
  }
}, 60_000);

// Panes that were closed wait for their answers; the library must outlive them.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 4_500)));
