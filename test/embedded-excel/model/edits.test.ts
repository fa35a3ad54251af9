import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { clearCells } from '../../../src/embedded-excel/model/clear';
import { setColumnWidth, setRowHeight, widthInPoints } from '../../../src/embedded-excel/model/columns';
import { addCustomRule } from '../../../src/embedded-excel/model/conditional-formats';
import { copyRange } from '../../../src/embedded-excel/model/copy-range';
import { deleteCells, insertCells } from '../../../src/embedded-excel/model/insert-delete';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { wholeColumns, wholeRows } from '../../../src/embedded-excel/model/limits';
import { mergeCells } from '../../../src/embedded-excel/model/merge';
import { addName } from '../../../src/embedded-excel/model/names';
import { NOTHING_ALLOWED } from '../../../src/embedded-excel/model/protection';
import { setPageLayout, setPrintArea, setPrintTitleRows } from '../../../src/embedded-excel/model/page-layout';
import { saveWorkbook } from '../../../src/embedded-excel/model/save';
import { changeLook, lookAt } from '../../../src/embedded-excel/model/set-look';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { addSheet, copySheet, deleteSheet, protectSheet, renameSheet } from '../../../src/embedded-excel/model/sheets';
import { setAutoFilter, filterByValues } from '../../../src/embedded-excel/model/filter';
import { addTable, resizeTable } from '../../../src/embedded-excel/model/tables';
import type { WorkbookModel } from '../../../src/embedded-excel/model/types';
import { setValidation } from '../../../src/embedded-excel/model/validations';
import { usedArea, valueAt } from '../../../src/embedded-excel/model/cells';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { validatorErrors } from '../../support/microsoft-validator';
import { at, sampleBook, SAMPLES, sheetOf } from './books';

/** Everything that the add-in and its users do to a workbook, once. */
function editEverything(workbook: WorkbookModel): void {
  const sheet = sheetOf(workbook, 0);
  const used = usedArea(sheet, false);
  if (used === null) throw new Error('A sample without cells');
  const column = used.right + 2;
  const beside = { top: used.top, left: column, bottom: used.top + 2, right: column + 1 };
  setValues(workbook, sheet, beside, [
    ['Kết quả', 'Điểm'],
    ['Đủ điều kiện', 92.5],
    ['50%', '=SUM(A1:A9)'],
  ]);
  changeLook(workbook, sheet, beside, {
    font: { bold: true, color: '#FF0000' },
    fill: '#FFFF00',
    wrap: true,
    locked: false,
  });
  changeLook(workbook, sheet, beside, {
    numberFormat: '0.0',
    borders: { left: { style: 'thin' }, bottom: { color: '#00FF00', style: 'thin' } },
  });
  setColumnWidth(workbook, sheet, column, column, 120);
  setRowHeight(workbook, sheet, 0, 0, 30);
  addCustomRule(workbook, sheet, [beside], '$A1="x"', { fill: '#C6EFCE', fontColor: '#006100' });
  setValidation(workbook, sheet, beside, { type: 'list', formula1: '"Có,Không"' });
  addName(workbook, { name: '_DienHinh.1', scope: sheet.id, formula: `'${sheet.name}'!$A$1`, visible: false });
  setPrintArea(workbook, sheet, at('A1:K20'));
  setPrintTitleRows(workbook, sheet, wholeRows(0, 1));
  setPageLayout(workbook, sheet, {
    orientation: 'landscape',
    paperSize: 9,
    fit: { width: 1, height: 0 },
    header: '&C&P',
  });
  insertCells(workbook, sheet, wholeRows(used.bottom, used.bottom), 'down');
  sheet.freeze = { rows: 2, columns: 1 };
  copySheet(workbook, sheet, { position: 'After', relativeTo: sheet });
  renameSheet(workbook, sheet, 'Đổi tên');
  const added = addSheet(workbook, 'Kết quả xét');
  setValues(workbook, added, at('A1:C3'), [
    ['Họ tên', 'Điểm', 'Điểm'],
    ['A', 1, 2],
    ['B', 3, 4],
  ]);
  const table = addTable(workbook, added, at('A1:C3'), true);
  resizeTable(workbook, added, table, at('A1:D4'));
  setValues(workbook, added, at('F1:G3'), [
    ['a', 'b'],
    ['x', 1],
    ['y', 2],
  ]);
  setAutoFilter(workbook, added, at('F1:G3'));
  filterByValues(workbook, added, null, 0, ['x']);
  mergeCells(workbook, added, at('A7:C7'));
  copyRange(workbook, { sheet: added, area: at('A1:B2') }, { sheet: added, area: at('A10') });
  clearCells(workbook, added, at('A10'), 'all');
  added.charts.push({
    id: 'c1',
    name: 'Biểu đồ 1',
    type: 'ColumnClustered',
    title: 'Kết quả',
    categoryTitle: 'Loại',
    valueTitle: '',
    reversed: false,
    legend: 'Right',
    left: 10,
    top: 200,
    width: 300,
    height: 200,
    series: [
      {
        name: "'Kết quả xét'!$B$1",
        values: "'Kết quả xét'!$B$2:$B$3",
        categories: "'Kết quả xét'!$A$2:$A$3",
        color: '#D9D9D9',
        dataLabels: true,
      },
    ],
  });
  workbook.customProperties.set('Phiên bản', 3);
  workbook.customXmlParts.push({
    id: '{5B3A0000-0000-4000-8000-000000000001}',
    xml: '<a xmlns="urn:x">1</a>',
    part: null,
  });
  workbook.properties.set('title', 'Bảng xét');
  const gone = addSheet(workbook, 'Xóa');
  deleteSheet(workbook, gone);
  protectSheet(workbook, added, { ...NOTHING_ALLOWED, allowAutoFilter: true, allowSort: true }, 'mật khẩu');
}

describe('a workbook after everything was done to it', () => {
  it.each(SAMPLES)('%s has no errors that it did not have', async (name) => {
    const file = new Uint8Array(readFileSync(name));
    const workbook = loadWorkbook(file);
    editEverything(workbook);
    const saved = saveWorkbook(workbook);
    const [before, after] = await Promise.all(
      [file, saved].map(async (bytes) => (await validatorErrors(bytes)).map((line) => line.replace(/\[\d+\]/g, ''))),
    );
    expect(after?.filter((line) => before?.includes(line) !== true)).toEqual([]);
    expect(readWorkbook(saved).grids.map((grid) => grid.sheet)).toEqual(workbook.sheets.map((sheet) => sheet.name));
  });

  it.each(SAMPLES)('%s is opened again as it was saved', (name) => {
    const workbook = sampleBook(name);
    editEverything(workbook);
    const again = loadWorkbook(saveWorkbook(workbook));
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(workbook.sheets.map((sheet) => sheet.name));
    workbook.sheets.forEach((sheet, n) => {
      const read = sheetOf(again, n);
      sheet.rows.forEach((row, r) =>
        row?.cells.forEach((cell, c) => {
          if (cell === undefined) return;
          const other = read.rows[r]?.cells[c];
          expect([other?.value ?? null, other?.formula ?? null]).toEqual([cell.value, cell.formula]);
          expect(lookAt(again, read, r, c)).toEqual(lookAt(workbook, sheet, r, c));
        }),
      );
      expect(read.merges).toEqual(sheet.merges);
      expect(read.columns.map((span) => [span.first, span.last])).toEqual(
        sheet.columns.map((span) => [span.first, span.last]),
      );
      expect(read.freeze).toEqual(sheet.freeze);
      expect(read.tables.map((table) => [table.name, table.area, table.columns.map((column) => column.name)])).toEqual(
        sheet.tables.map((table) => [table.name, table.area, table.columns.map((column) => column.name)]),
      );
      expect(read.validations.map(({ areas, type, formula1 }) => [areas, type, formula1])).toEqual(
        sheet.validations.map(({ areas, type, formula1 }) => [areas, type, formula1]),
      );
      expect(read.conditionalFormats.map(({ areas, formulas }) => [areas, formulas])).toEqual(
        sheet.conditionalFormats.map(({ areas, formulas }) => [areas, formulas]),
      );
      expect(read.protection?.options).toEqual(sheet.protection?.options);
    });
    expect(again.names.map(({ name: one, formula, visible }) => [one, formula, visible])).toEqual(
      workbook.names.map(({ name: one, formula, visible }) => [one, formula, visible]),
    );
    expect(again.customProperties).toEqual(workbook.customProperties);
  });
});

describe('rows and columns put in and taken out again', () => {
  it.each(SAMPLES)('%s is the same file', (name) => {
    const file = new Uint8Array(readFileSync(name));
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 4 }), fc.boolean(), (from, count, down) => {
        const workbook = loadWorkbook(file);
        for (const sheet of workbook.sheets) {
          const area = down ? wholeRows(from, from + count - 1) : wholeColumns(from % 20, (from % 20) + count - 1);
          insertCells(workbook, sheet, area, down ? 'down' : 'right');
          deleteCells(workbook, sheet, area, down ? 'up' : 'left');
        }
        const saved = loadWorkbook(saveWorkbook(workbook));
        const before = loadWorkbook(file);
        saved.sheets.forEach((sheet, n) => {
          const was = sheetOf(before, n);
          expect(sheet.rows).toEqual(was.rows);
          expect(sheet.merges).toEqual(was.merges);
          expect(sheet.tables.map((table) => table.area)).toEqual(was.tables.map((table) => table.area));
          expect(sheet.validations.map((rule) => rule.areas)).toEqual(was.validations.map((rule) => rule.areas));
          for (let column = 0; column < 30; column++)
            expect(widthInPoints(sheet, column)).toBe(widthInPoints(was, column));
        });
        expect(saved.names).toEqual(before.names);
      }),
      { numRuns: 4 },
    );
  });
});

describe('large sheets', () => {
  it('10,000 rows of 15 cells are written, saved and opened within seconds', () => {
    const workbook = sampleBook('demo/office-2024.xlsx');
    const added = addSheet(workbook, 'Lớn');
    const values = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 15 }, (__, column) => (column === 0 ? row : `Ô ${String(row)} ${String(column % 3)}`)),
    );
    const started = performance.now();
    setValues(workbook, added, { top: 0, left: 0, bottom: 9_999, right: 14 }, values);
    const again = loadWorkbook(saveWorkbook(workbook));
    expect(valueAt(sheetOf(again, again.sheets.length - 1), 9_999, 14)).toBe('Ô 9999 2');
    // Half a second on a machine at rest; anything quadratic takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
