import { readFileSync } from 'node:fs';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { clearMarks } from '../../../src/excel/clear-marks';
import { checkpointFormula, type RunKind } from '../../../src/excel/checkpoint';
import { validateWorkbook } from '../../../src/excel/validate-workbook';
import { readSettings } from '../../../src/nominations/settings/read-settings';
import { tableKey } from '../../../src/nominations/table';
import { startPage } from '../../../src/taskpane/models/start-page';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { hasResult } from '../../../src/taskpane/state/reduce';
import { firstState, shownScreen, type PaneState } from '../../../src/taskpane/state/state';
import { storeOf, type Store } from '../../../src/taskpane/state/store';
import { withMeaning } from '../../../src/taskpane/models/columns-page';
import { excelWork } from '../../../src/taskpane/jobs/excel-work';
import { formOf, withForm, type EditedForm } from '../../../src/taskpane/models/settings-form';
import { DEFAULT_SETTINGS } from '../../../src/nominations/settings/settings';
import type { PaneWork } from '../../../src/taskpane/jobs/pane-work';
import { staleSentence } from '../../../src/taskpane/models/stale-sentence';
import { unfinishedView } from '../../../src/taskpane/models/way-on';
import { countOutcomes } from '../../../src/assessment/outcome-counts';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { NOTHING_ALLOWED } from '../../../src/embedded-excel/model/protection';
import { protectSheet, sheetByName } from '../../../src/embedded-excel/model/sheets';
import { pictureOf } from '../../excel/watched';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';
import { asksNothing, idle, until } from './until';

const DEMO = new Uint8Array(readFileSync('demo/office-2024.xlsx'));

interface Opened extends OpenEmbedded {
  readonly store: Store;
  readonly work: PaneWork;
}

let closing = new AbortController();

afterEach(async () => {
  closing.abort();
  await new Promise((resolve) => setTimeout(resolve, 100));
});

async function open(bytes: Uint8Array): Promise<Opened> {
  const opened = await openEmbedded(bytes);
  const store = storeOf(firstState());
  closing = new AbortController();
  const options = { timeLimit: 5000, wait: async () => undefined, signal: closing.signal };
  const work = excelWork(store, options);
  return {
    ...opened,
    get requests() {
      return opened.requests;
    },
    store,
    work,
  };
}

function counts({ workbook }: PaneState) {
  return workbook.kind === 'judged' ? countOutcomes(workbook.judged.assessments) : null;
}

/** The demo in a pane that watches it, once it was checked. */
async function openChecked(): Promise<{ readonly opened: Opened; readonly checked: PaneState }> {
  const opened = await open(DEMO);
  opened.work.open();
  await idle(opened.store);
  // The watching begins with a look of its own.
  await new Promise((resolve) => setTimeout(resolve, 300));
  opened.work.validate();
  return { opened, checked: await until(opened.store, (state) => hasResult(state) && state.work === null) };
}

test('look, check, remove: what is shown is what stands in the workbook', async () => {
  const opened = await open(DEMO);
  opened.work.look();
  const looked = await idle(opened.store);
  expect(hasResult(looked)).toBe(false);
  expect(counts(looked)).toEqual({ eligible: 25, 'needs-evidence': 21, ineligible: 14 });

  opened.work.validate();
  const checked = await idle(opened.store);
  expect(hasResult(checked)).toBe(true);
  expect(checked.ended).toMatchObject({ kind: 'validate', state: 'complete', problem: null });

  opened.work.clear();
  const cleared = await until(opened.store, ({ work, marked }) => work === null && !marked);
  expect(cleared.ended).toMatchObject({ kind: 'clear', state: 'complete' });
  expect(hasResult(cleared)).toBe(false);
});

test('stopped before anything was written: the workbook is as it was, and the start page is shown', async () => {
  const opened = await open(DEMO);
  const before = opened.save();
  opened.work.validate();
  opened.work.stop();
  const stopped = await idle(opened.store);
  expect(hasResult(stopped)).toBe(false);
  expect(opened.save()).toEqual(before);
});

test('a meaning given once is written to the workbook and changes the result at once', async () => {
  const opened = await open(DEMO);
  opened.work.validate();
  const before = await idle(opened.store);
  opened.work.change((settings) =>
    withMeaning(settings, { field: 'rating', text: 'Hoàn thành khá' }, 'Hoàn thành tốt nhiệm vụ'),
  );
  const after = await until(
    opened.store,
    ({ work, workbook }) => work === null && workbook.kind === 'judged' && workbook.judged.settings.values.length === 1,
  );
  if (before.workbook.kind !== 'judged' || after.workbook.kind !== 'judged') throw new Error('not judged');
  const unknown = (state: PaneState) =>
    state.workbook.kind === 'judged'
      ? state.workbook.judged.nominations.findings.filter(({ code }) => code === 'unknown-value').length
      : -1;
  expect(unknown(before)).toBe(1);
  expect(unknown(after)).toBe(0);
  expect(opened.workbook.sheets.map(({ name }) => name)).toContain('Cấu hình');
});

test('whoever changes the settings hears that they are saved; where they cannot be, what was typed is still unsaved', async () => {
  const opened = await open(smallBook());
  opened.work.look();
  await idle(opened.store);
  const protect = (on: boolean): Promise<void> =>
    opened.run(async (context) => {
      const { protection } = context.workbook;
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  const began = formOf(DEFAULT_SETTINGS);
  const typed: EditedForm = { began, form: { ...began, texts: { ...began.texts, number: '12' } } };
  const save = (): void =>
    opened.work.change(
      (now) => withForm(now, typed.form, typed.began),
      () => opened.store.send({ is: 'form-saved', form: typed }),
    );
  opened.store.send({ is: 'form', form: typed });
  await protect(true);
  save();
  expect(await until(opened.store, ({ note }) => note?.kind === 'settings')).toMatchObject({ form: typed });
  await protect(false);
  save();
  // Until they are judged they are shown as they were typed.
  const { workbook } = await until(opened.store, ({ form }) => form === null);
  expect(workbook).toMatchObject({ judged: { settings: { office: { number: '12' } } } });
});

test('from the settings the criteria are shown on their sheet, where the period is changed', async () => {
  const opened = await open(DEMO);
  opened.work.look();
  await idle(opened.store);
  opened.work.criteria();
  await until(opened.store, ({ work }) => work !== null);
  expect(await idle(opened.store)).toMatchObject({ note: null });
  expect(opened.workbook.sheets.map(({ name }) => name)).toContain('Tiêu chí');
});

test('a workbook without nominations gets template lists, which are ready to be checked', async () => {
  const opened = await open(smallBook());
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Cá nhân').getRange('A1:C3').clear();
    await context.sync();
  });
  opened.work.look();
  const refused = await idle(opened.store);
  expect(refused.workbook).toMatchObject({ kind: 'refused', problem: { kind: 'no-tables' } });
  opened.work.template('demo');
  const ready = await until(opened.store, ({ work, workbook }) => work === null && workbook.kind === 'judged');
  expect(counts(ready)).toEqual({ eligible: 3, 'needs-evidence': 1, ineligible: 2 });
});

test('results that another page takes away are shown as standing no longer once its run is over', async () => {
  const { opened } = await openChecked();
  await asksNothing(opened);
  const underWay = { id: 'm3x', who: '', since: Date.now(), kind: 'clear', marked: true } as const;
  const people = sheetByName(opened.workbook, 'Cá nhân');
  if (people === undefined) throw new Error('no list');
  const touch = (): void =>
    opened.edit('remote', (book) => setValues(book, people, { top: 40, left: 40, bottom: 40, right: 40 }, [['x']]));
  await clearMarks({ timeLimit: 5000, wait: async () => undefined });
  await opened.run(async (context) => {
    context.workbook.names.add('_DienHinh.run', checkpointFormula(underWay)).visible = false;
    await context.sync();
  });
  touch();
  await until(opened.store, ({ marked }) => !marked);
  expect(hasResult(opened.store.get())).toBe(true);
  await opened.run(async (context) => {
    context.workbook.names.getItem('_DienHinh.run').delete();
    await context.sync();
  });
  touch();
  await until(opened.store, (state) => !hasResult(state));
});

test('once it is open the pane shows which rows change, and whose row is selected', async () => {
  const { opened, checked } = await openChecked();
  const { workbook } = checked;
  if (workbook.kind !== 'judged') throw new Error('not judged');
  const { nominations, assessments } = workbook.judged;
  const place = assessments.findIndex(({ nomination }) => nomination.kind === 'individual');
  const { row = 0, table = 0 } = assessments[place]?.nomination.at[0] ?? {};
  const { sheet = '', columns = [] } = nominations.tables[table] ?? {};
  const column = columns.find(({ field }) => field === 'rating')?.column ?? 0;

  const model = sheetByName(opened.workbook, sheet);
  if (model === undefined) throw new Error('no sheet');
  const area = { top: row, left: column, bottom: row, right: column };
  opened.edit('user', (book) => setValues(book, model, area, [['Không hoàn thành nhiệm vụ']]));
  const { stale } = await until(opened.store, (state) => state.stale.length > 0);
  expect(stale).toEqual([{ sheet, row, column: expect.any(Number) }]);

  await opened.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).select();
    await context.sync();
  });
  const shown = await until(opened.store, ({ screens }) => screens.length > 1);
  expect(shownScreen(shown)).toEqual({ name: 'nominee', place });
});

test('who is added below a list after it was checked is told as new, until the next check', async () => {
  const opened = await open(DEMO);
  opened.work.template('example');
  await idle(opened.store);
  opened.work.open();
  await idle(opened.store);
  await asksNothing(opened);
  opened.work.validate();
  const before = await until(opened.store, (state) => hasResult(state) && state.work === null);
  await asksNothing(opened);
  const sheet = opened.workbook.sheets.find(({ name }) => name.startsWith('Cá nhân ('));
  if (sheet === undefined) throw new Error('no template');
  const area = { top: 6, left: 1, bottom: 7, right: 1 };
  opened.edit('user', (book) => setValues(book, sheet, area, [['Lê Thị Hoa'], ['Ngô Văn Bình']]));
  const told = await until(opened.store, ({ added }) => added > 0);
  expect([told.added, told.stale]).toEqual([2, []]);
  expect(staleSentence(told, 'vi')).toBe('2 dòng mới chưa có kết quả.');
  opened.work.validate();
  const after = await until(opened.store, (state) => state.added === 0 && state.work === null);
  const nominees = (state: PaneState): number =>
    Object.values(counts(state) ?? {}).reduce((sum, count) => sum + count, 0);
  expect(nominees(after)).toBe(nominees(before) + 2);
  await asksNothing(opened);
  expect(opened.store.get().added).toBe(0);
});

test('where the results stand apart their rows lead to their nominees, sorted or not, and Vì sao? too', async () => {
  const opened = await open(DEMO);
  const people = sheetByName(opened.workbook, 'Cá nhân');
  if (people === undefined) throw new Error('no list');
  protectSheet(opened.workbook, people, NOTHING_ALLOWED);
  opened.work.open();
  await idle(opened.store);
  opened.work.validate();
  const { workbook } = await until(opened.store, (state) => hasResult(state) && state.work === null);
  if (workbook.kind !== 'judged') throw new Error('not judged');
  const { assessments } = workbook.judged;
  const select = (row: number): Promise<string> =>
    opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kết quả');
      sheet.activate();
      const name = sheet.getCell(row, 1).load('values');
      sheet.getCell(row, 4).select();
      await context.sync();
      return String(name.values[0]?.[0]);
    });
  const nameShown = (state: PaneState): string | undefined => {
    const screen = shownScreen(state);
    return screen.name === 'nominee' ? assessments[screen.place]?.nomination.name : undefined;
  };

  const planned = await select(5);
  await until(opened.store, (state) => nameShown(state) === planned);
  await opened.run(async (context) => {
    const rows = context.workbook.worksheets.getItem('Kết quả').getRange(`A4:G${String(3 + assessments.length)}`);
    rows.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  const sorted = await select(6);
  expect(sorted).not.toBe(planned);
  await until(opened.store, (state) => nameShown(state) === sorted);
  opened.store.send({ is: 'back' });
  opened.work.why();
  await until(opened.store, (state) => nameShown(state) === sorted);
  await select(1);
  opened.work.why();
  await until(opened.store, ({ note }) => note?.kind === 'nobody-here');
});

test('live: what changes is judged by itself, without a run of all sheets, on the page that is open', async () => {
  const { opened, checked: before } = await openChecked();
  const people = sheetByName(opened.workbook, 'Cá nhân');
  if (people === undefined) throw new Error('no list');
  // A look at what was written, without number formats and fonts: nobody asked for judging anew yet.
  await asksNothing(opened);
  opened.store.send({ is: 'live', live: true });
  const rate = async (text: string): Promise<PaneState> => {
    const { judgedAt } = opened.store.get();
    opened.edit('user', (book) => setValues(book, people, { top: 17, left: 9, bottom: 17, right: 9 }, [[text]]));
    return until(
      opened.store,
      (state) => state.work === null && state.judgedAt !== judgedAt && state.stale.length === 0,
    );
  };
  const first = await rate('Không hoàn thành nhiệm vụ');
  expect(counts(first)).toEqual({ eligible: 24, 'needs-evidence': 21, ineligible: 15 });
  const from = opened.requests.length;
  const kinds = new Set<string>();
  opened.store.listen(() => kinds.add(opened.store.get().work?.kind ?? 'none'));
  const second = await rate('Hoàn thành xuất sắc nhiệm vụ');
  expect(counts(second)).toEqual(counts(before));
  expect(kinds).toEqual(new Set(['none', 'live']));
  expect(opened.requests.slice(from).length).toBeLessThanOrEqual(4);
  // The page stays as it is, and the keyboard where it is.
  expect(second).toMatchObject({
    screens: before.screens,
    moves: before.moves,
    list: before.list,
    ended: { state: 'complete' },
  });
  const live = pictureOf(opened);
  opened.work.validate();
  await until(opened.store, (state) => state.work === null && state.judgedAt !== second.judgedAt);
  expect(live).toEqual(pictureOf(opened));
});

test('live: what keeps the marks from being written is said, and the rows are shown as changed', async () => {
  const { opened } = await openChecked();
  const people = sheetByName(opened.workbook, 'Cá nhân');
  if (people === undefined) throw new Error('no list');
  opened.store.send({ is: 'live', live: true });
  await asksNothing(opened);
  let began = false;
  opened.store.listen(() => {
    if (began || opened.store.get().work?.kind !== 'live') return;
    began = true;
    opened.faults.begin({ kind: 'error', code: 'AccessDenied', action: 0 });
  });
  opened.edit('user', (book) =>
    setValues(book, people, { top: 17, left: 9, bottom: 17, right: 9 }, [['Không hoàn thành nhiệm vụ']]),
  );
  const state = await until(opened.store, ({ note, work }) => work === null && note !== null);
  expect(state.note).toEqual({
    kind: 'went',
    problem: { kind: 'excel', problem: { kind: 'access-denied', code: 'AccessDenied' } },
  });
  expect(state.stale.length).toBeGreaterThan(0);
  opened.faults.end();
});

test('what is chosen on the start page holds for the ribbon too, and for whoever opens the workbook next', async () => {
  const opened = await open(DEMO);
  opened.work.look();
  const looked = await idle(opened.store);
  const left = looked.tables.find(({ sheet }) => sheet === 'Tập thể');
  if (left === undefined) throw new Error('the demo has a sheet Tập thể');
  opened.store.send({ is: 'table', key: tableKey(left), read: false });
  opened.work.validate();
  const checked = await idle(opened.store);
  expect(checked).toMatchObject({ choseTables: false, ended: { state: 'complete', problem: null } });
  expect(readSettings(readWorkbook(opened.save()).grids, BUILT_IN).settings.leftOut).toEqual(['Tập thể!A8']);

  // The ribbon's button knows nothing of the pane.
  const { judged } = await validateWorkbook({ timeLimit: 5000, wait: async () => undefined });
  expect(judged?.nominations.tables.map(({ sheet }) => sheet)).toEqual(['Cá nhân', 'Mô hình Dân vận khéo']);

  const next = storeOf(firstState());
  excelWork(next, { timeLimit: 5000, wait: async () => undefined, signal: closing.signal }).look();
  const seen = await until(next, ({ work, workbook }) => work === null && workbook.kind === 'judged');
  expect(startPage(seen)?.tables.map(({ sheet, read }) => [sheet, read])).toEqual([
    ['Tập thể', false],
    ['Cá nhân', true],
    ['Mô hình Dân vận khéo', true],
  ]);
});

test('a repair that is stopped half-way says why, and what was done can be undone', async () => {
  const opened = await open(DEMO);
  opened.work.look();
  await idle(opened.store);
  await opened.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Cá nhân').getRange('AA101:AA2110');
    cells.values = Array.from({ length: 2010 }, () => ['HTTNV']);
    await context.sync();
  });
  const repairs = Array.from({ length: 2010 }, (_, n) => ({
    cell: { sheet: 'Cá nhân', row: 100 + n, column: 26 },
    was: 'HTTNV',
    becomes: 'Hoàn thành tốt nhiệm vụ',
  }));
  opened.faults.at(opened.requests.length + 4, { kind: 'transport', code: 7000 });
  opened.work.repair(repairs);
  const stopped = await until(opened.store, ({ note, work }) => work === null && note !== null);
  expect(stopped.note).toMatchObject({ kind: 'went', problem: { problem: { kind: 'access-denied' } } });
  expect(stopped.repaired.map((done) => done.length)).toEqual([2000]);
  opened.work.undo();
  const undone = await until(opened.store, ({ note, work }) => work === null && note?.kind === 'undone');
  expect(undone.note).toMatchObject({ done: 2000, left: 0 });
});

test('a cell that is being edited while the pane opens does not keep it from watching', async () => {
  const opened = await open(DEMO);
  const paused: number[] = [];
  let go = (): void => undefined;
  const editing = new Promise<void>((resolve) => (go = resolve));
  opened.faults.begin({ kind: 'cell-edit' });
  const work = excelWork(opened.store, {
    timeLimit: 5000,
    signal: closing.signal,
    wait: async (milliseconds) => {
      paused.push(milliseconds);
      // Long enough that the look gave up and the events were refused.
      if (paused.length > 6) await editing;
    },
  });
  work.open();
  await until(opened.store, ({ workbook, work: doing }) => workbook.kind === 'refused' && doing === null);
  // The events are asked for behind the look.
  await new Promise((resolve) => setTimeout(resolve, 500));
  opened.faults.end();
  go();
  work.look();
  await idle(opened.store);
  work.validate();
  await until(opened.store, ({ marked, work: doing }) => marked && doing === null);
  const people = sheetByName(opened.workbook, 'Cá nhân');
  if (people === undefined) throw new Error('no list');
  await asksNothing(opened);
  opened.edit('user', (book) => setValues(book, people, { top: 17, left: 9, bottom: 17, right: 9 }, [['HTNV']]));
  const { stale } = await until(opened.store, (state) => state.stale.length > 0);
  expect(stale).toHaveLength(1);
});

/** What a run leaves that was cut off three minutes ago, before it had written anything else than a new sheet. */
async function cutOff({ run }: OpenEmbedded, kind: RunKind): Promise<void> {
  const document = { id: 'annual-2024', phase: 'insert', active: '' } as const;
  const checkpoint = { id: 'm3x', who: '', since: Date.now() - 180_000, kind, marked: false };
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const formula = checkpointFormula(kind === 'report' ? { ...checkpoint, document } : checkpoint);
    names.add('_DienHinh.run', formula).visible = false;
    if (kind === 'report') worksheets.add('_DienHinh m3x-1');
    await context.sync();
  });
}

test.each([
  ['validate', 'validate'],
  ['clear', 'clear'],
  ['report', 'finish'],
] as const)(
  'a run that was cut off (%s) is said when the pane opens, and brought to its end by a button',
  async (...of) => {
    const [kind, way] = of;
    const opened = await open(DEMO);
    const sheets = (): string[] => opened.workbook.sheets.map(({ name }) => name);
    const before = sheets();
    await cutOff(opened, kind);
    opened.work.open();
    const { unfinished } = await until(opened.store, (state) => state.unfinished !== null && state.work === null);
    expect(unfinished).toBe(kind);
    const said = unfinishedView(opened.store.get(), 'vi');
    expect(said?.sentences[0]).toContain('bị ngắt giữa chừng');
    expect(said?.way).toBe(way);
    opened.work[way]();
    const state = await until(opened.store, (now) => now.unfinished === null && now.work === null);
    expect(unfinishedView(state, 'vi')).toBeNull();
    expect(sheets()).toEqual(before);
    expect(opened.workbook.names.some(({ name }) => name === '_DienHinh.run')).toBe(false);
  },
);
