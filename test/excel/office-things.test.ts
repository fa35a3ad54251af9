import { clearMarks } from '../../src/excel/clear-marks';
import { examineMarks } from '../../src/excel/examine-marks';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import type { RunOptions } from '../../src/excel/run';
import { putCell, styleAt, valueAt } from '../../src/embedded-excel/model/cells';
import { setHidden } from '../../src/embedded-excel/model/columns';
import { filterByValues } from '../../src/embedded-excel/model/filter';
import { insertCells } from '../../src/embedded-excel/model/insert-delete';
import { setValues } from '../../src/embedded-excel/model/set-values';
import { addName } from '../../src/embedded-excel/model/names';
import { addSheet, deleteSheet, sheetByName } from '../../src/embedded-excel/model/sheets';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { HEADER_ROW, nominationWorkbook, PEOPLE, PLAIN, type Writing } from '../support/marked-workbooks';
import { picture } from './picture';
import { NOW } from './samples';

const options: RunOptions = { language: 'vi', now: () => NOW, wait: async () => undefined };
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + PEOPLE.length;
const RESULT = 3;
const WRITE = 5;

function open(writing: Partial<Writing> = {}): Promise<OpenEmbedded> {
  return openEmbedded(nominationWorkbook({ ...PLAIN, ...writing }));
}

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = sheetByName(workbook, name);
  if (sheet === undefined) throw new Error('The sheet is gone');
  return sheet;
}

function people(workbook: WorkbookModel): SheetModel {
  return sheetNamed(workbook, 'Cá nhân');
}

function hiddenRows({ rows }: SheetModel): number[] {
  return rows.flatMap((row, n) => (row?.hidden === true ? [n] : []));
}

test('column numbers in brackets go on as text: Excel would take (4) for -4', async () => {
  const { workbook } = await open();
  const sheet = people(workbook);
  insertCells(workbook, sheet, { top: FIRST, bottom: FIRST, left: 0, right: 16_383 }, 'down');
  ['(1)', '(2)', '(3)'].forEach((value, column) =>
    putCell(sheet, FIRST, column, { value, formula: null, extras: null, style: styleAt(sheet, FIRST, column) }),
  );
  const before = picture(workbook);
  expect((await validateWorkbook(options)).state).toBe('complete');
  expect([0, 1, 2, 3].map((n) => valueAt(sheet, FIRST, RESULT + n))).toEqual(['(4)', '(5)', '(6)', '(7)']);
  expect((await clearMarks(options)).state).toBe('complete');
  expect(picture(workbook)).toEqual(before);
});

test('a formula of the office’s that shows nothing is in the way: it stays, results stand on the sheet Kết quả', async () => {
  const { workbook } = await open();
  const sheet = people(workbook);
  setValues(workbook, sheet, { top: FIRST + 1, bottom: FIRST + 1, left: RESULT + 2, right: RESULT + 2 }, [
    ['=IF(A1="x","y","")'],
  ]);
  const before = picture(workbook);
  const result = await validateWorkbook(options);
  expect(result).toMatchObject({ state: 'complete', judged: { plan: { blocks: [], sheets: [{ name: 'Kết quả' }] } } });
  expect((await clearMarks(options)).state).toBe('complete');
  expect(picture(workbook)).toEqual(before);
});

test('whoever only looks leaves the user’s undo list alone: merged areas are not asked for', async () => {
  const opened = await open({ merges: true });
  await validateWorkbook(options);
  const sent = opened.requests.length;
  expect((await examineMarks(options)).marked).toBe(true);
  const asked = opened.requests.slice(sent).flatMap(({ body }) => Object.values(body.ObjectPaths));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ Name }) => Name.startsWith('GetMergedAreas'))).toEqual([]);
});

test('the web tells the workbook’s names with each sheet’s: the run’s own is not taken for a mark', async () => {
  const { workbook } = await openEmbedded(nominationWorkbook({ ...PLAIN, names: true }), { profile: 'web' });
  addName(workbook, { name: '_DienHinh.file', scope: null, formula: '"text"', visible: false });
  const before = picture(workbook);
  addSheet(workbook, 'Khác');
  expect((await validateWorkbook(options)).state).toBe('complete');
  expect((await validateWorkbook(options)).state).toBe('complete');
  expect((await clearMarks(options)).state).toBe('complete');
  deleteSheet(workbook, sheetNamed(workbook, 'Khác'));
  expect({ ...picture(workbook), names: null }).toEqual({ ...before, names: null });
  expect(workbook.names.filter(({ name }) => name.startsWith('_DienHinh'))).toEqual([]);
});

describe('rows within a filter range', () => {
  test('that a person hid stay hidden, whether the filter shows all or a choice', async () => {
    for (const choice of [[], PEOPLE.slice(0, 3)]) {
      const { workbook } = await open({ filter: true });
      const sheet = people(workbook);
      if (choice.length > 0) filterByValues(workbook, sheet, null, 1, choice);
      setHidden(sheet, FIRST + 1, FIRST + 1, true);
      const before = picture(workbook);
      expect((await validateWorkbook(options)).state).toBe('complete');
      expect(hiddenRows(sheet)).toEqual(choice.length > 0 ? [FIRST + 1, LAST] : [FIRST + 1]);
      expect((await validateWorkbook(options)).state).toBe('complete');
      expect((await clearMarks(options)).state).toBe('complete');
      expect(picture(workbook)).toEqual(before);
    }
  });

  test('that the filter has not been asked about since they changed stay shown', async () => {
    const { workbook } = await open({ filter: true });
    const sheet = people(workbook);
    filterByValues(workbook, sheet, null, 2, [String(valueAt(sheet, FIRST, 2))]);
    setValues(workbook, sheet, { top: FIRST, bottom: FIRST, left: 2, right: 2 }, [['HTXSNV']]);
    const before = picture(workbook);
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect(hiddenRows(sheet)).toEqual([]);
    expect((await clearMarks(options)).state).toBe('complete');
    expect(picture(workbook)).toEqual(before);
  });

  test('that a person hides right before the write stay hidden', async () => {
    const opened = await open({ filter: true });
    const { workbook } = opened;
    const sheet = people(workbook);
    opened.faults.at(WRITE, {
      kind: 'edit',
      by: 'remote',
      edit: () => void setHidden(sheet, LAST, LAST, true),
    });
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect(hiddenRows(sheet)).toEqual([LAST]);
  });

  test.each(Array.from({ length: 22 }, (_, n) => 3 * n))(
    'are as they were when the pane closes at action %d of the write',
    async (action) => {
      const opened = await open({ filter: true });
      const { workbook } = opened;
      const sheet = people(workbook);
      filterByValues(workbook, sheet, null, 1, PEOPLE.slice(0, 3));
      setHidden(sheet, FIRST + 1, FIRST + 1, true);
      const before = picture(workbook);
      opened.faults.at(WRITE, { kind: 'pane-closed', executed: true, action });
      void opened.inPane(() => validateWorkbook({ ...options, timeLimit: 1500 }));
      for (let n = 0; n < 200 && opened.requests.length < WRITE; n++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 100));
      opened.faults.end();
      opened.reopenPane();
      const later = { ...options, now: () => NOW + 130_000 };
      expect((await opened.inPane(() => clearMarks(later))).state).toMatch(/complete|untouched/);
      expect(picture(workbook)).toEqual(before);
    },
  );
});
