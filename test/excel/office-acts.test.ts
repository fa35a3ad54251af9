import { clearMarks } from '../../src/excel/clear-marks';
import { examineMarks } from '../../src/excel/examine-marks';
import type { RunOptions } from '../../src/excel/run';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { wholeRows } from '../../src/embedded-excel/model/limits';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { NOTHING_ALLOWED } from '../../src/embedded-excel/model/protection';
import { protectSheet, unprotectSheet } from '../../src/embedded-excel/model/sheets';
import { saveWorkbook } from '../../src/embedded-excel/model/save';
import { unmarkWorkbook } from '../../src/xlsx/mark-workbook';
import { picture } from './picture';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { addTableColumn, deleteTableColumn } from '../../src/embedded-excel/model/tables';
import {
  deleteColumns,
  insertColumns,
  moveCutCells,
  pasteCells,
  typeIntoCell,
} from '../../src/embedded-excel/user/cell-actions';
import { cellAddress, columnName } from '../../src/grid/area';
import { openEmbedded } from '../support/embedded';
import { differences, workbookState } from '../support/workbook-state';
import { FIRST, LAST, NOW, office, officeWorkbook, RESULT } from './faults/workbook';

const options: RunOptions = { language: 'vi', now: () => NOW, wait: async () => undefined };
const OURS = { top: FIRST - 1, bottom: LAST, left: RESULT, right: RESULT + 3 };

/** Marked, then the office acts; marked again, and cleared. @returns what both runs left, beside the workbook without us */
async function afterAct(act: (workbook: WorkbookModel) => void, without = act) {
  const bytes = officeWorkbook();
  const plain = loadWorkbook(bytes);
  const open = await openEmbedded(bytes);
  expect((await validateWorkbook(options)).state).toBe('complete');
  without(plain);
  open.edit('user', act);
  const again = await validateWorkbook(options);
  const { stale, changed } = await examineMarks(options);
  const cleared = await clearMarks(options);
  await open.settle();
  expect([again.state, cleared.state]).toEqual(['complete', 'complete']);
  const left = differences(workbookState(plain), workbookState(open.workbook), 100);
  const contents = differences(contentsOf(plain), contentsOf(open.workbook));
  return { stale, changed, kept: cleared.kept, left, contents };
}

/** What cells hold, whatever they look like. */
function contentsOf(workbook: WorkbookModel): Map<string, string> {
  const cells = workbook.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, n) =>
      (row?.cells ?? []).flatMap((cell, column): [string, string][] =>
        cell === undefined || (cell.value === null && cell.formula === null)
          ? []
          : [[`${name}!${cellAddress(n, column)}`, JSON.stringify([cell.value, cell.formula])]],
      ),
    ),
  );
  return new Map(cells);
}

test('our columns cut and pasted on another sheet: they are cleared there, and marking goes on', async () => {
  const { stale, changed, kept, left } = await afterAct(
    (workbook) => {
      const to = { sheet: office(workbook, 'Ghi chú'), area: { top: 9, bottom: 13, left: 5, right: 8 } };
      moveCutCells(workbook, { sheet: office(workbook, 'Cá nhân'), area: OURS }, to);
    },
    () => undefined,
  );
  expect({ stale, changed, kept }).toEqual({ stale: [], changed: [], kept: [] });
  expect(left.filter((line) => /name |Ghi chú!(?:[A-Z]+\d|rule|columns)|Kết quả/.test(line))).toEqual([]);
});

test.each(['copied', 'cut'] as const)('a marked row %s to another sheet leaves no rule of ours there', async (how) => {
  const { left } = await afterAct((workbook) => {
    const from = { sheet: office(workbook, 'Cá nhân'), area: wholeRows(FIRST + 1, FIRST + 1) };
    const to = { sheet: office(workbook, 'Ghi chú'), area: wholeRows(9, 9) };
    if (how === 'cut') moveCutCells(workbook, from, to);
    else pasteCells(workbook, from, to);
  });
  expect(left.filter((line) => line.includes('rule'))).toEqual([]);
});

test('the sheet Kết quả protected: a run says so and changes nothing; once it is unprotected, all is as ever', async () => {
  const open = await openEmbedded(officeWorkbook());
  const results = (): SheetModel => {
    const sheet = open.workbook.sheets.find(({ name }) => name === 'Kết quả');
    if (sheet === undefined) throw new Error('the sheet is gone');
    return sheet;
  };
  await validateWorkbook(options);
  protectSheet(open.workbook, results(), NOTHING_ALLOWED);
  const before = workbookState(open.workbook);
  expect(await validateWorkbook(options)).toMatchObject({
    state: 'untouched',
    problem: { kind: 'excel', problem: { kind: 'access-denied' } },
  });
  expect(differences(before, workbookState(open.workbook))).toEqual([]);
  unprotectSheet(open.workbook, results());
  expect((await validateWorkbook(options)).state).toBe('complete');
  expect((await clearMarks(options)).state).toBe('complete');
  expect(open.workbook.sheets.map(({ name }) => name)).not.toContain('Kết quả');
});

describe('one of our columns deleted', () => {
  test.each([0, 1, 2, 3])('column %d: marked again as if nothing had happened, cleared without a trace', async (n) => {
    const { stale, changed, kept, left } = await afterAct(
      (workbook) => void deleteColumns(workbook, office(workbook, 'Cá nhân'), RESULT + n),
      // All that stands right of it has moved by one column.
      (workbook) => void deleteColumns(workbook, office(workbook, 'Cá nhân'), RESULT + n),
    );
    expect({ stale, changed, kept }).toEqual({ stale: [], changed: [], kept: [] });
    expect(left).toEqual([]);
  });

  test.each([0, 1, 2, 3])('column %d: the command line clears without a trace, too', async (n) => {
    const bytes = officeWorkbook();
    const plain = loadWorkbook(bytes);
    const open = await openEmbedded(bytes);
    expect((await validateWorkbook(options)).state).toBe('complete');
    for (const workbook of [plain, open.workbook]) deleteColumns(workbook, office(workbook, 'Cá nhân'), RESULT + n);
    const { bytes: cleared, kept } = unmarkWorkbook(open.save());
    expect(kept).toEqual([]);
    const after = picture(loadWorkbook(cleared));
    expect(after['sheets']).toEqual(picture(loadWorkbook(saveWorkbook(plain)))['sheets']);
  });

  test('of an Excel table', async () => {
    const { stale, changed, kept, left } = await afterAct(
      (workbook) => {
        const sheet = office(workbook, 'Bảng');
        for (const table of sheet.tables) deleteTableColumn(workbook, sheet, table, RESULT + 1);
      },
      () => undefined,
    );
    expect({ stale, changed, kept }).toEqual({ stale: [], changed: [], kept: [] });
    expect(left.filter((line) => /"(?:Cần|Xếp loại năm)|table/.test(line))).toEqual([]);
  });
});

test('a column added to an Excel table right of ours stays as it is; where ours stood empty columns remain', async () => {
  const open = await openEmbedded(officeWorkbook());
  const sheet = office(open.workbook, 'Bảng');
  const column = RESULT + 4;
  expect((await validateWorkbook(options)).state).toBe('complete');
  const [table] = sheet.tables;
  if (table === undefined) throw new Error('The table is gone');
  open.edit('user', (workbook) => {
    addTableColumn(workbook, sheet, table);
    typeIntoCell(workbook, sheet, FIRST - 1, column, 'Ghi chú');
    typeIntoCell(workbook, sheet, FIRST, column, 'Đã hỏi phòng');
    typeIntoCell(workbook, sheet, FIRST + 1, column, '=1+1');
  });
  expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', kept: [] });
  expect((await examineMarks(options)).stale).toEqual([]);
  expect(await clearMarks(options)).toMatchObject({ state: 'complete', kept: [] });
  expect((await examineMarks(options)).marked).toBe(false);
  const inRow = (row: number): unknown[] =>
    Array.from({ length: 5 }, (_, n) => sheet.rows[row]?.cells[RESULT + n]).map(
      (cell) => cell?.formula ?? cell?.value ?? null,
    );
  const empty = [null, null, null, null];
  expect(inRow(FIRST - 1)).toEqual(['Column1', 'Column2', 'Column3', 'Column4', 'Ghi chú']);
  expect(inRow(FIRST)).toEqual([...empty, 'Đã hỏi phòng']);
  expect(inRow(FIRST + 1)).toEqual([...empty, '1+1']);
  expect(sheet.tables[0]?.area.right).toBe(column);
});

test.each([1, 2])(
  'one put into it left of ours, as its column %d: nothing of ours but a width remains',
  async (place) => {
    const { kept, left } = await afterAct((workbook) => {
      const sheet = office(workbook, 'Bảng');
      for (const table of sheet.tables) addTableColumn(workbook, sheet, table, place);
      typeIntoCell(workbook, sheet, FIRST - 1, place, 'Ghi chú');
      typeIntoCell(workbook, sheet, FIRST, place, 'Đã hỏi phòng');
    });
    expect(kept).toEqual([]);
    // Cells of a table move, and columns of the sheet stay.
    expect(left.filter((line) => !line.startsWith('Bảng!columns D:D'))).toEqual([]);
  },
);

test.each([1, 2, 3])(
  'a column that somebody put in front of our %dth is the office’s: it stays as it is',
  async (n) => {
    const { stale, changed, kept, left, contents } = await afterAct((workbook) => {
      const sheet = office(workbook, 'Cá nhân');
      insertColumns(workbook, sheet, RESULT + n);
      typeIntoCell(workbook, sheet, FIRST - 1, RESULT + n, 'Ghi chú');
      typeIntoCell(workbook, sheet, FIRST, RESULT + n, 'Đã hỏi phòng');
      typeIntoCell(workbook, sheet, FIRST + 1, RESULT + n, '=""');
    });
    expect({ stale, changed, kept, contents }).toEqual({ stale: [], changed: [], kept: [], contents: [] });
    // Excel gave the new column the looks and the width of the one left of it, which was ours.
    const column = columnName(RESULT + n);
    expect(left.filter((line) => !new RegExp(`!(?:columns )?${column}[\\d:]`).test(line))).toEqual([]);
  },
);
