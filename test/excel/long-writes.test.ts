import { nominationWorkbook as largeWorkbook } from '../../bench/workbook';
import { clearMarks } from '../../src/excel/clear-marks';
import { examineMarks } from '../../src/excel/examine-marks';
import { finishCutOffRun } from '../../src/excel/finish-run';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import type { Fault } from '../../src/embedded-excel/faults/fault';
import { insertCells } from '../../src/embedded-excel/model/insert-delete';
import { wholeColumns, wholeRows } from '../../src/embedded-excel/model/limits';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { NOTHING_ALLOWED } from '../../src/embedded-excel/model/protection';
import { changeLook } from '../../src/embedded-excel/model/set-look';
import { setValues } from '../../src/embedded-excel/model/set-values';
import { protectSheet, unprotectSheet } from '../../src/embedded-excel/model/sheets';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { saveWorkbook } from '../../src/embedded-excel/model/save';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { differences, workbookState } from '../support/workbook-state';
import { NOW } from './samples';

const options = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

/** The looks of so many rows of marks do not go into one request. */
const ROWS = 390;
/** Nor do those of fewer rows where marks are taken away: all four columns come back. */
const FEWER = 240;
/** The last column of the table, and the first of ours behind it. */
const LAST = 14;
const RESULT = LAST + 1;
const NOTED = 200;

function only({ sheets: [sheet] }: WorkbookModel): SheetModel {
  if (sheet === undefined) throw new Error('There is no sheet');
  return sheet;
}

/** Every row has a colour of its own, in the table and beside it. */
function colourfulRows(rows: number): Uint8Array {
  const workbook = loadWorkbook(largeWorkbook(rows));
  for (let row = 1; row < rows; row++)
    for (let column = LAST; column < RESULT + 4; column++) {
      const fill = `#${((row * 8 + column - LAST) * 64).toString(16).padStart(6, '0').toUpperCase()}`;
      changeLook(workbook, only(workbook), { top: row, bottom: row, left: column, right: column }, { fill });
    }
  return saveWorkbook(workbook);
}

const colourful = colourfulRows(ROWS);
const fewer = colourfulRows(FEWER);

function insertRow(workbook: WorkbookModel): void {
  insertCells(workbook, only(workbook), wholeRows(0, 0), 'down');
}

function insertColumn(workbook: WorkbookModel): void {
  insertCells(workbook, only(workbook), wholeColumns(0, 0), 'right');
}

function typeNote(workbook: WorkbookModel): void {
  setValues(workbook, only(workbook), { top: NOTED, bottom: NOTED, left: RESULT, right: RESULT }, [['Xem lại']]);
}

/** A colleague acts in front of a run's n-th request that writes. Tells whether there was one. */
function actsBefore(open: OpenEmbedded, n: number, edit: (workbook: WorkbookModel) => void): () => boolean {
  let writes = 0;
  open.faults.begin({
    kind: 'edit',
    by: 'remote',
    edit: (workbook) => {
      const writing = open.requests
        .at(-1)
        ?.body.Actions.some(({ Name }) => Name === 'SuspendScreenUpdatingUntilNextSync');
      if (writing === true && ++writes === n) edit(workbook);
    },
  });
  return () => {
    open.faults.end();
    return writes >= n;
  };
}

const openColourful = (): Promise<OpenEmbedded> => openEmbedded(colourful);

/** Marked once for the tests below. */
let marked: Uint8Array | null = null;
async function openMarked(): Promise<OpenEmbedded> {
  if (marked === null) {
    const open = await openEmbedded(fewer);
    await validateWorkbook(options);
    marked = open.save();
  }
  return openEmbedded(marked);
}

test('rows, then columns inserted between two requests of a long write: marked right, cleared right, nothing lost', async () => {
  const without = loadWorkbook(colourful);
  const open = await openColourful();
  const marking = actsBefore(open, 2, insertRow);
  expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', kept: [] });
  expect(marking()).toBe(true);
  insertRow(without);
  expect((await examineMarks(options)).stale).toEqual([]);
  const clearing = actsBefore(open, 2, insertColumn);
  expect(await clearMarks(options)).toMatchObject({ state: 'complete', kept: [] });
  expect(clearing()).toBe(true);
  insertColumn(without);
  expect(differences(workbookState(without), workbookState(open.workbook))).toEqual([]);
  await open.settle();
  expect(open.references).toBe(0);
});

test('what is typed into our place between two requests of a long write stays', async () => {
  const unmarked = await openColourful();
  const marking = actsBefore(unmarked, 2, typeNote);
  expect(await validateWorkbook(options)).toMatchObject({ state: 'complete' });
  expect(marking()).toBe(true);
  expect(only(unmarked.workbook).rows[NOTED]?.cells[RESULT]?.value).toBe('Xem lại');
  const open = await openMarked();
  const clearing = actsBefore(open, 2, typeNote);
  expect(await clearMarks(options)).toMatchObject({ state: 'complete' });
  expect(clearing()).toBe(true);
  expect(only(open.workbook).rows[NOTED]?.cells[RESULT]?.value).toBe('Xem lại');
});

/** What meets the requests behind the one that found a note and emptied its cell; they count from 1. */
const meanwhile: Readonly<
  Record<'a row is inserted above' | 'Excel is busy, then silent' | 'the pane closes', readonly [number, Fault][]>
> = {
  'a row is inserted above': [[1, { kind: 'edit', by: 'remote', edit: insertRow }]],
  'Excel is busy, then silent': [
    [1, { kind: 'transport', code: 5102 }],
    [2, { kind: 'no-answer', executed: false }],
  ],
  'the pane closes': [[2, { kind: 'pane-closed', executed: false }]],
};
const later = { ...options, now: () => NOW + 130_000 };
const runs = { 'marking again': validateWorkbook, 'taking marks away': clearMarks };

test.each([
  ['marking again', 'a row is inserted above'],
  ['marking again', 'the pane closes'],
  ['taking marks away', 'a row is inserted above'],
  ['taking marks away', 'Excel is busy, then silent'],
] as const)('%s finds a note in a cell that it empties, and then %s: the note stays', async (name, what) => {
  const open = await openMarked();
  const closed = new Promise<void>((resolve) => {
    actsBefore(open, 1, (workbook) => {
      typeNote(workbook);
      const { number = 0 } = open.requests.at(-1) ?? {};
      for (const [n, fault] of meanwhile[what]) open.faults.at(number + n, fault);
      if (what === 'the pane closes') open.faults.at(number + 2, { kind: 'edit', by: 'remote', edit: () => resolve() });
    });
  });
  const run = open.inPane(() => runs[name]({ ...options, timeLimit: 1500 }));
  await Promise.race([run, closed]);
  await open.excel.idle();
  open.faults.end();
  await open.reopenPane();
  await open.inPane(() => finishCutOffRun(later));
  const row = what === 'a row is inserted above' ? NOTED + 1 : NOTED;
  expect(only(open.workbook).rows[row]?.cells[RESULT]?.value).toBe('Xem lại');
  await open.inPane(() => clearMarks(later));
  expect(only(open.workbook).rows[row]?.cells[RESULT]?.value).toBe('Xem lại');
  expect((await open.inPane(() => examineMarks(later))).marked).toBe(false);
});

test.each([
  ['marking', validateWorkbook, colourful, openColourful, true],
  ['taking marks away', clearMarks, fewer, openMarked, false],
] as const)(
  '%s meets a sheet that is protected half-way: said until it is not, then brought to its end',
  async (_, run, office, opened, marks) => {
    const open = await opened();
    const protecting = actsBefore(open, 2, (workbook) => protectSheet(workbook, only(workbook), NOTHING_ALLOWED));
    const refused = { state: 'interrupted', problem: { kind: 'excel', problem: { kind: 'access-denied' } } };
    expect(await run(options)).toMatchObject(refused);
    expect(protecting()).toBe(true);
    expect(await finishCutOffRun(later)).toMatchObject(refused);
    expect((await examineMarks(later)).unfinished).toMatchObject({ alive: false });
    const [sheet] = open.workbook.sheets;
    if (sheet !== undefined) unprotectSheet(open.workbook, sheet);
    expect(await finishCutOffRun(later)).toMatchObject({ state: 'complete', protectedSheets: [] });
    expect(await examineMarks(later)).toMatchObject({ marked: marks, stale: [], changed: [], unfinished: null });
    await clearMarks(later);
    expect(differences(workbookState(loadWorkbook(office)), workbookState(open.workbook))).toEqual([]);
  },
);
