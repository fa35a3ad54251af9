import { readFileSync } from 'node:fs';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { sheetByName } from '../../../src/embedded-excel/model/sheets';
import { saveWorkbook } from '../../../src/embedded-excel/model/save';
import { writeAnnualReport } from '../../../src/commands/annual-report';
import type { Grid } from '../../../src/grid/grid';
import { preparedNow } from '../../../src/taskpane/models/report-page';
import { firstState, type PaneState } from '../../../src/taskpane/state/state';
import { storeOf } from '../../../src/taskpane/state/store';
import { excelWork } from '../../../src/taskpane/jobs/excel-work';
import type { ReportJob } from '../../../src/taskpane/jobs/report-job';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { documentTexts } from '../../support/reports';
import { openEmbedded } from '../../support/embedded';
import { idle, until } from './until';

const DEMO = new Uint8Array(readFileSync('demo/office-2024.xlsx'));
const BODY = 'Báo cáo 2024';

let closing = new AbortController();

afterEach(() => closing.abort());

async function open() {
  const opened = await openEmbedded(DEMO);
  const store = storeOf(firstState());
  closing = new AbortController();
  const { signal } = closing;
  const work = excelWork(store, { timeLimit: 20_000, wait: async () => undefined, signal });
  work.look();
  await idle(store);
  const job = async (asked: ReportJob): Promise<PaneState> => {
    work.report(asked);
    return idle(store);
  };
  const validate = async (): Promise<PaneState> => {
    work.validate();
    return idle(store);
  };
  const grids = (): readonly Grid[] => readWorkbook(saveWorkbook(opened.workbook)).grids;
  /** Where a text stands on the report's first sheet. */
  const placeOf = (text: string): { row: number; column: number } => {
    const body = grids().find(({ sheet }) => sheet === BODY);
    const row = body?.rows.findIndex((cells) => cells?.some((cell) => String(cell).includes(text))) ?? -1;
    const column = body?.rows[row]?.findIndex((cell) => String(cell).includes(text)) ?? -1;
    return { row, column };
  };
  const type = (text: string, instead: string): void => {
    const { row, column } = placeOf(text);
    const sheet = sheetByName(opened.workbook, BODY);
    if (sheet === undefined || row < 0) throw new Error(`nothing says ${text}`);
    const area = { top: row, left: column, bottom: row, right: column };
    opened.edit('user', (book) => setValues(book, sheet, area, [[instead]]));
  };
  return { ...opened, open: work.open, store, job, validate, grids, placeOf, type };
}

const names = (grids: readonly Grid[]): string[] =>
  grids.filter(({ visibility }) => visibility === 'visible').map(({ sheet }) => sheet);

test('the annual report is written, what people typed is kept when it is made again, and it is taken away', async () => {
  const { job, grids, placeOf, type, store } = await open();
  const before = names(grids());
  const ready = preparedNow(await job({ do: 'prepare' }));
  expect(ready?.standing).toBeNull();
  expect(ready?.sheets.map(({ name }) => name)).toEqual(
    [BODY, 1, 2, 3, 4, 5].map((one) => (typeof one === 'string' ? one : `${BODY} – PL${String(one)}`)),
  );

  const written = await job({ do: 'write' });
  expect(written.report.outcome).toMatchObject({ kind: 'written' });
  expect(names(grids())).toEqual([...before, ...(ready?.sheets.map(({ name }) => name) ?? [])]);
  expect(placeOf('có 02 tập thể đủ điều kiện').row).toBeGreaterThan(0);

  type('Thuận lợi, khó khăn', '        Thuận lợi, khó khăn trong năm: cơ quan đủ biên chế.');
  type('Trong 08 tập thể', '        Trong số 08 tập thể, có 02 tập thể đủ điều kiện.');
  const again = preparedNow(await job({ do: 'prepare' }));
  expect(again?.standing?.sheets).toHaveLength(6);
  expect(again?.merged?.choices.map(({ kept, typed }) => [kept, typed.trim()])).toEqual([
    ['typed', 'Trong số 08 tập thể, có 02 tập thể đủ điều kiện.'],
  ]);
  expect((await job({ do: 'write' })).report.outcome).toMatchObject({ kind: 'written' });
  expect(names(grids())).toHaveLength(before.length + 6);
  expect(placeOf('cơ quan đủ biên chế.').row).toBeGreaterThan(0);
  expect(placeOf('Trong số 08 tập thể, có 02').row).toBeGreaterThan(0);

  const removed = await job({ do: 'remove' });
  expect(removed.report.outcome).toEqual({ kind: 'removed' });
  expect(preparedNow(store.get())?.standing).toBeNull();
  expect(grids().map(({ sheet }) => sheet)).toEqual(readWorkbook(DEMO).grids.map(({ sheet }) => sheet));
});

test('the report written by the ribbon’s button is known to stand there, and one of the pane’s own stays shown', async () => {
  const { job, open: watch, store, settle } = await open();
  watch();
  expect(preparedNow(await job({ do: 'prepare' }))?.standing).toBeNull();
  expect(await writeAnnualReport({})).toMatchObject({ state: 'complete' });
  await until(store, ({ report }) => report.prepared === null);
  expect(preparedNow(await job({ do: 'prepare' }))?.standing?.sheets).toHaveLength(6);

  for (const asked of [{ do: 'write' }, { do: 'remove' }] as const) {
    const { report } = await job(asked);
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(store.get().report).toMatchObject({ outcome: report.outcome, prepared: report.prepared });
  }
});

test('what finds no place in the new report is shown before the old sheets go', async () => {
  const { job, grids, workbook, edit } = await open();
  await job({ do: 'prepare' });
  await job({ do: 'write' });
  const sheet = sheetByName(workbook, `${BODY} – PL1`);
  if (sheet === undefined) throw new Error('no annex');
  const beside = { top: 9, left: 20, bottom: 9, right: 20 };
  edit('user', (book) => setValues(book, sheet, beside, [['đã đối chiếu']]));
  const refused = await job({ do: 'write' });
  expect(refused.report.outcome).toMatchObject({ kind: 'failed', state: 'untouched' });
  expect(grids().some(({ rows }) => rows.some((row) => row?.includes('đã đối chiếu')))).toBe(true);
  const shown = preparedNow(await job({ do: 'prepare' }));
  expect(shown?.merged?.unplaced.map(({ text }) => text)).toEqual(['đã đối chiếu']);
  expect((await job({ do: 'write' })).report.outcome).toMatchObject({ kind: 'written' });
});

test('where the lists changed since the report was shown, what it says now is shown before it is written', async () => {
  const { job, grids, workbook, edit, placeOf } = await open();
  const shown = preparedNow(await job({ do: 'prepare' }));
  const list = sheetByName(workbook, 'Tập thể');
  const [first] = shown?.judged.assessments ?? [];
  const [at] = first?.nomination.at ?? [];
  if (list === undefined || at === undefined) throw new Error('no list');
  const { row } = at;
  edit('user', (book) => setValues(book, list, { top: row, left: 1, bottom: row, right: 1 }, [['Phòng Mới']]));
  const refused = await job({ do: 'write' });
  expect(refused.report.outcome).toMatchObject({
    kind: 'failed',
    problem: { kind: 'excel', problem: { kind: 'changed-meanwhile' } },
    state: 'untouched',
  });
  expect(names(grids())).not.toContain(BODY);
  expect(preparedNow(refused)).toBeNull();
  expect(preparedNow(await job({ do: 'prepare' }))?.judged.nominations.nominations.map(({ name }) => name)).toContain(
    'Phòng Mới',
  );
  expect((await job({ do: 'write' })).report.outcome).toMatchObject({ kind: 'written' });
  expect(placeOf('có 02 tập thể đủ điều kiện').row).toBeGreaterThan(0);
});

test.each([{ do: 'open' }, { do: 'download', ending: 'docx' }] as const)(
  'no file of what the lists no longer say leaves the workbook: $do',
  async (leave) => {
    const { job, workbook, edit, validate } = await open();
    const shown = preparedNow(await job({ do: 'prepare' }));
    const list = sheetByName(workbook, 'Tập thể');
    const [at] = shown?.judged.assessments[0]?.nomination.at ?? [];
    if (list === undefined || at === undefined) throw new Error('no list');
    const area = { top: at.row, left: 1, bottom: at.row, right: 1 };
    edit('user', (book) => setValues(book, list, area, [['Phòng Mới']]));
    const refused = await job(leave);
    expect(refused.report.outcome).toMatchObject({
      kind: 'failed',
      problem: { kind: 'excel', problem: { kind: 'changed-meanwhile' } },
      state: 'untouched',
    });
    expect(preparedNow(refused)).toBeNull();
    await validate();
    await job({ do: 'prepare' });
    expect((await job({ do: 'open' })).report.outcome).toEqual({ kind: 'opened' });
  },
);

test('where the structure is protected nothing is written, and the page says why', async () => {
  const { job, grids, run } = await open();
  const before = grids();
  await run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await job({ do: 'prepare' });
  const { outcome } = (await job({ do: 'write' })).report;
  expect(outcome).toMatchObject({ kind: 'failed', state: 'untouched' });
  expect(grids().map(({ sheet }) => sheet)).toEqual(before.map(({ sheet }) => sheet));
});

test('the letters to units say by when they are to answer', async () => {
  const { job, store } = await open();
  store.send({ is: 'report', report: { paper: 'evidence', replyBy: '05/02/2025' } });
  const ready = preparedNow(await job({ do: 'prepare' }));
  if (ready === null) throw new Error('nothing prepared');
  expect(documentTexts(ready.fresh).join('\n')).toContain('trước ngày 05 tháng 02 năm 2025');
});

test('one nominee’s dossier stands beside everyone’s, and what the council wrote there stays', async () => {
  const { job, grids, store, edit, workbook } = await open();
  const ask = (whom: PaneState['report']['whom']): void =>
    store.send({ is: 'report', report: { paper: 'dossier', whom, outcome: null } });
  ask({ kind: 'all' });
  await job({ do: 'prepare' });
  await job({ do: 'write' });
  const all = sheetByName(workbook, 'Phiếu tổng hợp 2024');
  const row = grids()
    .find(({ sheet }) => sheet === 'Phiếu tổng hợp 2024')
    ?.rows.findIndex((cells) => cells?.some((cell) => String(cell).includes('Ý kiến của Hội đồng')));
  if (all === undefined || row === undefined || row < 0) throw new Error('no place for the council');
  edit('user', (book) => setValues(book, all, { top: row, left: 0, bottom: row, right: 0 }, [['Hội đồng nhất trí']]));

  ask({ kind: 'one', place: 12 });
  const ready = preparedNow(await job({ do: 'prepare' }));
  expect(ready?.standing).toBeNull();
  const [own] = ready?.sheets ?? [];
  expect(own?.name).toMatch(/^Phiếu 2024 – ./);
  expect((await job({ do: 'write' })).report.outcome).toEqual({ kind: 'written', sheets: [own?.name] });
  const written = (): boolean =>
    grids().some(({ sheet, rows }) => sheet === all.name && rows.some((cells) => cells?.includes('Hội đồng nhất trí')));
  expect(names(grids()).slice(-2)).toEqual(['Phiếu tổng hợp 2024', own?.name]);
  expect(written()).toBe(true);

  expect((await job({ do: 'remove' })).report.outcome).toEqual({ kind: 'removed' });
  expect(names(grids()).at(-1)).toBe('Phiếu tổng hợp 2024');
  expect(written()).toBe(true);
});
