import { clearMarks } from '../../src/excel/clear-marks';
import { examineMarks } from '../../src/excel/examine-marks';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import type { Progress, RunOptions } from '../../src/excel/run';
import { copySheet } from '../../src/embedded-excel/model/copy-sheet';
import { clearFilterCriteria, filterByValues } from '../../src/embedded-excel/model/filter';
import { insertCells } from '../../src/embedded-excel/model/insert-delete';
import { setValues } from '../../src/embedded-excel/model/set-values';
import { protectSheet, renameSheet, sheetByName } from '../../src/embedded-excel/model/sheets';
import { sortRange } from '../../src/embedded-excel/model/sort';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { NOTHING_ALLOWED } from '../../src/embedded-excel/model/protection';
import { HEADER_ROW, nominationWorkbook, PEOPLE, PLAIN, type Writing } from '../support/marked-workbooks';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { picture } from './picture';
import { NOW } from './samples';

const options: RunOptions = { language: 'vi', now: () => NOW, wait: async () => undefined };
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + PEOPLE.length;
/** Our first column: the table has three. */
const RESULT = 3;
/** Structure, first look, number formats, last look, write, end. */
const WRITE = 5;

function open(writing: Partial<Writing> = {}): Promise<OpenEmbedded> {
  return openEmbedded(nominationWorkbook({ ...PLAIN, ...writing }));
}

function people(workbook: WorkbookModel): SheetModel {
  const sheet = sheetByName(workbook, 'Cá nhân');
  if (sheet === undefined) throw new Error('The sheet is gone');
  return sheet;
}

function text(sheet: SheetModel, row: number, column: number): unknown {
  return sheet.rows[row]?.cells[column]?.value ?? null;
}

/** Nominees with a result beside them, by name. */
function results(workbook: WorkbookModel, sheet = people(workbook)): Map<unknown, unknown> {
  const found = new Map<unknown, unknown>();
  for (let row = 0; row < sheet.rows.length; row++) {
    const result = text(sheet, row, RESULT);
    if (result !== null && result !== 'Kết quả') found.set(text(sheet, row, 1), result);
  }
  return found;
}

const ALL = new Set(PEOPLE);

async function until(done: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !done(); n++) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A time limit of requests that only the test ends: that of the last one sent. */
function heldLimit(): { readonly milliseconds: number; readonly end: () => void } {
  const milliseconds = 59_999;
  const start = globalThis.setTimeout;
  let last = (): void => undefined;
  const held = (work: () => void, after?: number): NodeJS.Timeout => {
    if (after !== milliseconds) return start(work, after);
    last = work;
    return start(() => undefined, 0);
  };
  // Of the several forms of setTimeout this one is used.
  const spy = jest.spyOn(globalThis, 'setTimeout').mockImplementation(held as typeof setTimeout);
  return {
    milliseconds,
    end: () => {
      spy.mockRestore();
      last();
    },
  };
}

describe('places', () => {
  test('a filter range grows, keeps what it shows, and shrinks again', async () => {
    const { workbook } = await open({ filter: true });
    const sheet = people(workbook);
    filterByValues(workbook, sheet, null, 1, [PEOPLE[1] ?? '']);
    const before = picture(workbook);
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect(sheet.autoFilter).toMatchObject({
      area: { right: RESULT + 3 },
      columns: [{ index: 1, values: [PEOPLE[1]] }],
    });
    expect(new Set(results(workbook).keys())).toEqual(ALL);
    expect((await clearMarks(options)).state).toBe('complete');
    expect(picture(workbook)).toEqual(before);
  });

  test('an Excel table grows with its filter, and shrinks again', async () => {
    const { workbook } = await open({ table: true });
    const sheet = people(workbook);
    const before = picture(workbook);
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect(sheet.tables[0]?.columns.map(({ name }) => name).slice(3)).toEqual(['Kết quả', 'Điểm', 'Hạng', 'Lý do']);
    const table = sheet.tables[0];
    if (table === undefined) throw new Error('The table is gone');
    filterByValues(workbook, sheet, table, RESULT, [String(text(sheet, FIRST, RESULT))]);
    expect((await clearMarks(options)).state).toBe('complete');
    expect(picture(workbook)).toEqual(before);
  });

  test('a protected sheet is left alone: results stand on the sheet Kết quả, which goes again', async () => {
    const { workbook } = await open();
    protectSheet(workbook, people(workbook), NOTHING_ALLOWED);
    const before = picture(workbook);
    expect(await validateWorkbook(options)).toMatchObject({ state: 'complete' });
    expect(results(workbook).size).toBe(0);
    const own = sheetByName(workbook, 'Kết quả');
    expect(own?.rows.filter((row) => (row?.cells[1]?.value ?? null) !== null)).toHaveLength(PEOPLE.length + 1);
    expect(await clearMarks(options)).toMatchObject({ state: 'complete' });
    expect(picture(workbook)).toEqual(before);
  });

  test('where the sheet Kết quả would be needed and the structure is protected, nothing is done', async () => {
    const { workbook } = await open();
    protectSheet(workbook, people(workbook), NOTHING_ALLOWED);
    workbook.structureProtected = true;
    const before = picture(workbook);
    expect(await validateWorkbook(options)).toMatchObject({
      state: 'untouched',
      problem: { kind: 'structure-protected' },
    });
    expect(picture(workbook)).toEqual(before);
  });

  test.each(['all', 'some'] as const)('formats of empty cells come back (%s)', async (looksBeside) => {
    const { workbook } = await open({ looksBeside, columns: 'hidden-rest' });
    const before = picture(workbook);
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect((await clearMarks(options)).state).toBe('complete');
    expect(picture(workbook)).toEqual(before);
  });

  test('a sheet formatted as a whole comes back', async () => {
    const { workbook } = await open({ columns: 'whole-sheet', rules: true, merges: true });
    const before = picture(workbook);
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect((await clearMarks(options)).state).toBe('complete');
    expect(picture(workbook)).toEqual(before);
  });

  test('a copied and a renamed sheet are found and cleared', async () => {
    const { workbook } = await open();
    const before = picture(workbook);
    await validateWorkbook(options);
    const copy = copySheet(workbook, people(workbook), { position: 'End' });
    renameSheet(workbook, people(workbook), 'Danh sách');
    expect((await clearMarks(options)).state).toBe('complete');
    expect(results(workbook, copy).size).toBe(0);
    expect(copy.conditionalFormats).toEqual([]);
    expect(workbook.names.filter(({ name }) => name.startsWith('_DienHinh'))).toEqual([]);
    renameSheet(workbook, workbook.sheets[0] ?? copy, 'Cá nhân');
    workbook.sheets.splice(workbook.sheets.indexOf(copy), 1);
    expect(picture(workbook)).toEqual(before);
  });
});

describe('what people do to the marks', () => {
  test('a cell of ours that somebody changed stays, and is said', async () => {
    const { workbook } = await open();
    await validateWorkbook(options);
    const sheet = people(workbook);
    setValues(workbook, sheet, { top: FIRST, bottom: FIRST, left: RESULT + 3, right: RESULT + 3 }, [['Xem lại']]);
    const kept = [{ sheet: 'Cá nhân', row: FIRST, column: RESULT + 3 }];
    expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', kept });
    expect(text(sheet, FIRST, RESULT + 3)).toBe('Xem lại');
    expect(await clearMarks(options)).toMatchObject({ state: 'complete', kept });
    expect(text(sheet, FIRST, RESULT + 3)).toBe('Xem lại');
    expect(results(workbook).size).toBe(0);
  });

  test('a row that changed is stale, one that only moved is not', async () => {
    const { workbook } = await open();
    await validateWorkbook(options);
    const sheet = people(workbook);
    const rows = { top: FIRST, bottom: LAST, left: 0, right: RESULT + 3 };
    sortRange(workbook, sheet, rows, [{ key: 1, ascending: false }]);
    expect((await examineMarks()).stale).toEqual([]);
    setValues(workbook, sheet, { top: FIRST, bottom: FIRST, left: 2, right: 2 }, [['HTXSNV']]);
    expect((await examineMarks()).stale).toEqual([{ sheet: 'Cá nhân', row: FIRST, column: RESULT }]);
  });
});

/** Rows come in above the table. */
function insertRows(workbook: WorkbookModel): void {
  insertCells(workbook, people(workbook), { top: 0, bottom: 1, left: 0, right: 16_383 }, 'down');
}

describe('others edit meanwhile', () => {
  test.each([1, 2, 3, 4, WRITE])('rows inserted before request %d: each result beside its nominee', async (request) => {
    const opened = await open();
    opened.faults.at(request, { kind: 'edit', by: 'remote', edit: insertRows });
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect(new Set(results(opened.workbook).keys())).toEqual(ALL);
    expect((await examineMarks()).stale).toEqual([]);
  });

  test.each([1, 2, 3, 4])('rows inserted before request %d of clearing', async (request) => {
    const opened = await open();
    await validateWorkbook(options);
    opened.faults.at(opened.requests.length + request, { kind: 'edit', by: 'remote', edit: insertRows });
    expect((await clearMarks(options)).state).toBe('complete');
    const after = picture(opened.workbook);
    const { workbook } = await open();
    insertRows(workbook);
    expect(after).toEqual(picture(workbook));
  });

  test('a column inserted to the left before the marks are cleared: the office’s cells stay', async () => {
    const opened = await open();
    await validateWorkbook(options);
    const insert = (workbook: WorkbookModel): void =>
      insertCells(workbook, people(workbook), { top: 0, bottom: 1_048_575, left: 1, right: 1 }, 'right');
    opened.faults.at(opened.requests.length + 4, { kind: 'edit', by: 'remote', edit: insert });
    expect((await clearMarks(options)).state).toBe('complete');
    const { workbook } = await open();
    insert(workbook);
    expect(picture(opened.workbook)).toEqual(picture(workbook));
  });

  test.each([
    ...[1, 2, 3, 4, 5].map((request) => ({ edit: 'a rating changed', column: 2, text: 'HTNV', request })),
    ...[1, 2, 3, 4].map((request) => ({ edit: 'a note typed into our place', column: 4, text: 'Ghi chú', request })),
  ])(
    '$edit before the write, a column inserted before request $request behind it: the office’s cells stay',
    async ({ column, text, request }) => {
      const twin = await open();
      const opened = await open();
      const type = (workbook: WorkbookModel): void =>
        setValues(workbook, people(workbook), { top: FIRST, bottom: FIRST, left: column, right: column }, [[text]]);
      const insert = (workbook: WorkbookModel): void =>
        insertCells(workbook, people(workbook), { top: 0, bottom: 1_048_575, left: 1, right: 1 }, 'right');
      opened.faults.at(WRITE, { kind: 'edit', by: 'remote', edit: type });
      opened.faults.at(WRITE + request, { kind: 'edit', by: 'remote', edit: insert });
      expect((await validateWorkbook(options)).state).toBe('complete');
      expect((await clearMarks(options)).state).toBe('complete');
      type(twin.workbook);
      insert(twin.workbook);
      expect(picture(opened.workbook)).toEqual(picture(twin.workbook));
    },
  );

  test('a note typed into our place right before the write is not lost', async () => {
    const opened = await open();
    const type = (workbook: WorkbookModel): void =>
      setValues(workbook, people(workbook), { top: FIRST, bottom: FIRST, left: 4, right: 4 }, [['Ghi chú']]);
    opened.faults.at(WRITE, { kind: 'edit', by: 'remote', edit: type });
    const result = await validateWorkbook(options);
    expect(result.state).toBe('complete');
    expect(text(people(opened.workbook), FIRST, 4)).toBe('Ghi chú');
  });

  test.each([0, 10, 20, 30, 40, 50, 60, 70, 80, 90])(
    'a note that was written over is not lost where Excel refuses action %d of taking the marks away',
    async (action) => {
      const opened = await open();
      const { workbook } = opened;
      // So that the note does not show in how far the sheet is used.
      setValues(workbook, people(workbook), { top: 0, bottom: 0, left: 9, right: 9 }, [['Mẫu']]);
      const type = (): void =>
        setValues(workbook, people(workbook), { top: FIRST, bottom: FIRST, left: 4, right: 4 }, [['Ghi chú']]);
      opened.faults.at(WRITE, { kind: 'edit', by: 'remote', edit: type });
      // Behind the structure, the first look and what the marks need.
      opened.faults.at(WRITE + 4, { kind: 'error', code: 'AccessDenied', action });
      const { state } = await validateWorkbook(options);
      expect(opened.requests[WRITE + 3]).toMatchObject({ state: 'failed' });
      expect(state).not.toBe('complete');
      expect(text(people(workbook), FIRST, 4)).toBe('Ghi chú');
      const later = { ...options, now: () => NOW + 130_000 };
      expect((await validateWorkbook(later)).state).toBe('complete');
      expect((await clearMarks(later)).state).toBe('complete');
      expect(text(people(workbook), FIRST, 4)).toBe('Ghi chú');
    },
  );
});

describe('runs that are cut off', () => {
  test.each([0, 1, 5, 10, 20, 30, 45, 60, 80, 100, 150])(
    'the pane closes at action %d of the write: the next start ends it',
    async (action) => {
      const opened = await open({ filter: true, looksBeside: 'some' });
      const { workbook } = opened;
      filterByValues(workbook, people(workbook), null, 1, [PEOPLE[1] ?? '']);
      const before = picture(workbook);
      opened.faults.at(WRITE, { kind: 'pane-closed', executed: true, action });
      // What waits for ever is let go of after a while, so that the test program can end.
      void opened.inPane(() => validateWorkbook({ ...options, timeLimit: 5000 }));
      await until(() => opened.requests.length === WRITE && opened.requests.at(-1)?.state !== 'waiting');
      opened.faults.end();
      opened.reopenPane();
      const later = { ...options, now: () => NOW + 130_000 };
      expect((await opened.inPane(() => validateWorkbook(later))).state).toBe('complete');
      expect(new Set(results(workbook).keys())).toEqual(ALL);
      expect((await opened.inPane(() => clearMarks(later))).state).toBe('complete');
      expect(picture(workbook)).toEqual(before);
    },
  );

  test('the pane closes at any action of making the sheet Kết quả: none is left over', async () => {
    for (let action = 0; action < 45; action += 1) {
      const opened = await open();
      const { workbook } = opened;
      protectSheet(workbook, people(workbook), NOTHING_ALLOWED);
      const before = picture(workbook);
      opened.faults.at(WRITE, { kind: 'pane-closed', executed: true, action });
      // What waits for ever is let go of after a while, so that the test program can end.
      void opened.inPane(() => validateWorkbook({ ...options, timeLimit: 5000 }));
      await until(() => opened.requests.length === WRITE && opened.requests.at(-1)?.state !== 'waiting');
      opened.faults.end();
      opened.reopenPane();
      const later = { ...options, now: () => NOW + 130_000 };
      expect((await opened.inPane(() => validateWorkbook(later))).state).toBe('complete');
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Cá nhân', 'Kết quả']);
      expect((await opened.inPane(() => clearMarks(later))).state).toBe('complete');
      expect(picture(workbook)).toEqual(before);
    }
  });

  test.each([true, false])('a write that is never answered (carried out: %s)', async (executed) => {
    const opened = await open();
    const before = picture(opened.workbook);
    opened.faults.at(WRITE, { kind: 'no-answer', executed });
    const limit = heldLimit();
    const run = validateWorkbook({ ...options, timeLimit: limit.milliseconds });
    // Ended once the request is known to hang, however long the others take.
    await until(() => opened.requests[WRITE - 1]?.state === 'lost');
    limit.end();
    const result = await run;
    expect(result).toMatchObject(
      executed ? { state: 'complete' } : { state: 'untouched', problem: { problem: { kind: 'no-answer' } } },
    );
    if (!executed) expect(picture(opened.workbook)).toEqual(before);
  });

  test.each([1, 2, 3, 4, 5])('a cell in edit mode at request %d: asked again', async (request) => {
    const opened = await open();
    opened.faults.at(request, { kind: 'cell-edit' });
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect(new Set(results(opened.workbook).keys())).toEqual(ALL);
  });

  test('an error half-way through the write: everything is taken back, and said', async () => {
    const opened = await open();
    const before = picture(opened.workbook);
    opened.faults.at(WRITE, { kind: 'error', code: 'AccessDenied', action: 60 });
    expect(await validateWorkbook(options)).toMatchObject({
      state: 'restored',
      problem: { kind: 'excel', problem: { kind: 'access-denied' } },
    });
    expect(picture(opened.workbook)).toEqual(before);
  });

  test('another run that may be alive is waited for, and named', async () => {
    const opened = await open();
    await opened.run(async (context) => {
      const text = JSON.stringify({ v: 1, id: 'x', who: 'Lan', since: NOW - 5000, kind: 'validate', marked: false });
      context.workbook.names.add('_DienHinh.run', `="${text.replace(/"/g, '""')}"`);
      await context.sync();
    });
    const told: Progress[] = [];
    let waits = 0;
    const result = await validateWorkbook({
      ...options,
      progress: (progress) => told.push(progress),
      now: () => NOW + waits * 60_000,
      wait: async () => void waits++,
    });
    expect(told).toContainEqual({ stage: 'waiting', who: 'Lan', since: NOW - 5000 });
    expect(result.state).toBe('complete');
    expect(waits).toBe(2);
    expect(opened.workbook.names.some(({ name }) => name === '_DienHinh.run')).toBe(false);
  });

  test('a run that is given up before its write changes nothing', async () => {
    const { workbook } = await open();
    const before = picture(workbook);
    const giveUp = new AbortController();
    const progress = ({ stage }: Progress): void => {
      if (stage === 'judging') giveUp.abort();
    };
    expect(await validateWorkbook({ ...options, signal: giveUp.signal, progress })).toMatchObject({
      state: 'untouched',
      problem: { kind: 'excel', problem: { kind: 'cancelled' } },
    });
    expect(picture(workbook)).toEqual(before);
  });
});

test('a cleared filter in one of our columns shows its rows again', async () => {
  const { workbook } = await open({ filter: true });
  const before = picture(workbook);
  await validateWorkbook(options);
  const sheet = people(workbook);
  filterByValues(workbook, sheet, null, RESULT, [String(text(sheet, FIRST, RESULT))]);
  await clearMarks(options);
  clearFilterCriteria(workbook, sheet, null);
  expect(picture(workbook)).toEqual(before);
});
