import { clearMarks } from '../../src/excel/clear-marks';
import { finishCutOffRun } from '../../src/excel/finish-run';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import type { Fault } from '../../src/embedded-excel/faults/fault';
import * as cells from '../../src/embedded-excel/user/cell-actions';
import * as sheets from '../../src/embedded-excel/user/sheet-actions';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';
import { picture } from './picture';
import { expectValidated, FIRST, LAST, people, RATING, run, staleRows, type, watched, type Live } from './watched';

const WRITE = 3;
/** A request that is not answered within it counts as never answered. */
const TIME_LIMIT = 400;
const rename = (opened: OpenEmbedded): void => type(opened, FIRST, 1, 'Mai Hữu Tâm Hai');
const insertRow = (opened: OpenEmbedded) => () => void cells.insertRows(opened.workbook, people(opened), FIRST + 1);
/** Somebody else acts. */
const remote = (edit: () => void): Fault => ({ kind: 'edit', by: 'remote', edit });
/** Somebody else acts right before the write, and something meets the n-th request behind it. */
const beforeWrite = (opened: OpenEmbedded, edit: () => void, n: number, then: Fault): readonly [number, Fault] => [
  WRITE,
  remote(() => {
    edit();
    opened.faults.at(opened.requests.length + n, then);
  }),
];
const sortRows = (opened: OpenEmbedded) => () => {
  const area = { top: FIRST, left: 0, bottom: LAST, right: 6 };
  cells.sort(opened.workbook, people(opened), area, [{ key: 1, ascending: false }]);
};

describe('others edit, or Excel fails, while marks are written', () => {
  /** Requests count from the change on: what changed, the last look, the write, the end. */
  async function changed(fault: (opened: OpenEmbedded) => readonly [request: number, fault: Fault]): Promise<Live> {
    const live = await watched(nominationWorkbook(PLAIN), { timeLimit: TIME_LIMIT });
    const [request, played] = fault(live.opened);
    live.opened.faults.at(live.opened.requests.length + request, played);
    type(live.opened, FIRST, RATING, 'KHTNV');
    await live.rest();
    return live;
  }

  const edits: readonly [string, (opened: OpenEmbedded) => () => void][] = [
    ['types beside it', (opened) => () => type(opened, FIRST + 1, RATING, 'HTNV')],
    ['types in the row', (opened) => () => rename(opened)],
    ['sorts', sortRows],
    ['inserts a row', insertRow],
    ['renames the sheet', (opened) => () => sheets.renameSheet(opened.workbook, people(opened), 'Danh sách')],
  ];

  test.each(edits.flatMap(([name, edit]) => [1, 2, 3, 4].map((at) => [name, at, edit] as const)))(
    'somebody %s before request %i: no result stands beside another nominee',
    async (_, at, edit) => {
      const live = await changed((opened) => [at, remote(edit(opened))]);
      await live.stop();
      await expectValidated(live);
    },
  );

  const insertColumn = (opened: OpenEmbedded) => () => void cells.insertColumns(opened.workbook, people(opened), 1);
  const moves: readonly [string, (opened: OpenEmbedded) => () => void][] = [
    ['inserts a column', insertColumn],
    ['sorts', sortRows],
  ];

  test.each(moves.flatMap(([name, move]) => [1, 2, 3, 4, 5].map((at) => [name, at, move] as const)))(
    'somebody types in the row, and %s before request %i behind the write: the office’s cells stay, ours go',
    async (_, at, move) => {
      const live = await changed((opened) => beforeWrite(opened, () => rename(opened), at, remote(move(opened))));
      await live.stop();
      await expectValidated(live);
      expect(await clearMarks(run)).toMatchObject({ state: 'complete', kept: [] });
      const twin = await openEmbedded(nominationWorkbook(PLAIN));
      type(twin, FIRST, RATING, 'KHTNV');
      rename(twin);
      move(twin)();
      expect(picture(live.opened.workbook)).toEqual(picture(twin.workbook));
    },
  );

  const REASON = RATING + 4;
  const note = (opened: OpenEmbedded): void => type(opened, FIRST, REASON, 'Xem lại');
  const noteOf = ({ opened }: Live): unknown => people(opened).rows[FIRST]?.cells[REASON]?.value;

  test('what somebody wrote into our cell right before the write stays', async () => {
    const live = await changed((opened) => [WRITE, remote(() => note(opened))]);
    await live.stop();
    expect(noteOf(live)).toBe('Xem lại');
    expect(live.opened.workbook.names.filter(({ name }) => name === '_DienHinh.run')).toEqual([]);
  });

  test.each([1, 2, 3, 4])(
    'somebody types in the row, and into our cell before request %i behind the write: the text stays',
    async (at) => {
      const noting = (opened: OpenEmbedded): Fault => remote(() => note(opened));
      const live = await changed((opened) => beforeWrite(opened, () => rename(opened), at, noting(opened)));
      await live.stop();
      expect(noteOf(live)).toBe('Xem lại');
      expect(live.opened.workbook.names.filter(({ name }) => name === '_DienHinh.run')).toEqual([]);
    },
  );

  const refusals: readonly Fault[] = [
    { kind: 'transport', code: 7000 },
    { kind: 'error', code: 'AccessDenied', action: 0 },
    { kind: 'cell-edit' },
    { kind: 'no-answer', executed: false },
  ];
  test.each(refusals.flatMap((fault) => [1, 2, 3, 4, 5].map((at) => [JSON.stringify(fault), at, fault] as const)))(
    'what the write found typed into our cell stays where %s meets request %i behind it',
    async (_, at, fault) => {
      const live = await changed((opened) => beforeWrite(opened, () => note(opened), at, fault));
      await live.rest();
      await live.stop();
      expect(noteOf(live)).toBe('Xem lại');
    },
  );

  const faults: readonly Fault[] = [
    { kind: 'no-answer', executed: true },
    { kind: 'no-answer', executed: false },
    { kind: 'cell-edit' },
    { kind: 'transport', code: 5102 },
  ];
  const cutOff = [0, 30, 40, 50, 60, 70, 80].map((action): Fault => ({ kind: 'cell-edit-midway', action }));

  test.each([
    ...faults.flatMap((fault) => [1, 2, 3, 4].map((at) => [JSON.stringify(fault), at, fault] as const)),
    ...cutOff.map((fault) => [JSON.stringify(fault), WRITE, fault] as const),
  ])('%s at request %i: the marks are whole after the next change', async (_, at, fault) => {
    const live = await changed(() => [at, fault]);
    await live.rest();
    type(live.opened, FIRST + 1, RATING, 'HTNV');
    await live.rest();
    await live.stop();
    await expectValidated(live);
  });

  test.each([0, 20, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 90])(
    'the pane is closed at action %i of the write: the next start ends it, and takes no cell of ours for a stranger’s',
    async (action) => {
      const live = await changed(() => [WRITE, { kind: 'pane-closed', executed: true, action }]);
      live.opened.faults.end();
      await live.opened.reopenPane();
      const finished = await live.opened.inPane(() => finishCutOffRun(run));
      expect(finished?.state ?? 'complete').toBe('complete');
      expect(finished?.kept ?? []).toEqual([]);
      expect(await live.opened.inPane(() => validateWorkbook(run))).toMatchObject({ state: 'complete', kept: [] });
      if (finished !== null) await live.opened.inPane(() => expectValidated(live));
    },
  );
});

test('stopped by the user: nothing more is asked of Excel, nothing failed, and the row is shown as changed', async () => {
  let asked = 0;
  const live: Live = await watched(nominationWorkbook(PLAIN), {
    live: () => async (judge) => {
      const stopping = new AbortController();
      stopping.abort();
      const from = live.opened.requests.length;
      expect(await judge({ ...run, signal: stopping.signal })).toBeNull();
      asked += live.opened.requests.length - from;
    },
  });
  type(live.opened, FIRST, RATING, 'KHTNV');
  await live.rest();
  expect(asked).toBe(0);
  expect(live.problems).toEqual([]);
  expect(staleRows(live.told.at(-1))).not.toEqual([]);
  await live.stop();
});
