import { activateSheet, addSheet, copySheet, renameSheet, sheetByName } from '../../../src/embedded-excel/model/sheets';
import { addName } from '../../../src/embedded-excel/model/names';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { saveWorkbook } from '../../../src/embedded-excel/model/save';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { lookAt } from '../../../src/embedded-excel/model/set-look';
import { addTable } from '../../../src/embedded-excel/model/tables';
import { asUser, canUndo } from '../../../src/embedded-excel/user/undo';
import type { WorkbookModel } from '../../../src/embedded-excel/model/types';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../../src/xlsx/render-workbook';
import { openPackage } from '../../../src/xlsx/zip-package';
import { judged } from '../../support/assessments';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';
import { validatorErrors } from '../../support/microsoft-validator';
import { reportOf } from '../../support/reports';
import { pageLayout } from '../../../src/embedded-excel/model/page-layout';

const document = reportOf(judged({ collective: 6, individual: 9, model: 3 }));
const report = renderWorkbook(document);
const NAMES = document.sections.map(({ name }) => name);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function insert(
  open: OpenEmbedded,
  bytes: Uint8Array = report,
  options?: (context: Excel.RequestContext) => Excel.InsertWorksheetOptions,
): Promise<string[]> {
  return open.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64(bytes), options?.(context));
    await context.sync();
    return ids.value;
  });
}

const names = ({ workbook }: OpenEmbedded): string[] => workbook.sheets.map(({ name }) => name);

async function code(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
}

function sheet(workbook: WorkbookModel, name: string) {
  const found = sheetByName(workbook, name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

describe('a report’s workbook inserted into another', () => {
  test('comes whole: cells, rich text, looks, merges, widths, heights, page setup, names', async () => {
    const open = await openEmbedded(smallBook(), { profile: '2021' });
    const ids = await insert(open);
    expect(names(open)).toEqual(['Cá nhân', 'Tập thể', 'Ẩn', ...NAMES]);
    expect(open.workbook.sheets.slice(3).map(({ id }) => id)).toEqual(ids);
    const alone = loadWorkbook(report);
    for (const name of NAMES) {
      const [here, there] = [sheet(open.workbook, name), sheet(alone, name)];
      expect(here.merges).toEqual(there.merges);
      expect(here.freeze).toEqual(there.freeze);
      expect(here.columns.map(({ first, last, width }) => [first, last, width])).toEqual(
        there.columns.map(({ first, last, width }) => [first, last, width]),
      );
      expect(here.rows.map((row) => row?.height)).toEqual(there.rows.map((row) => row?.height));
      expect(pageLayout(here)).toEqual(pageLayout(there));
      expect(here.pieces).toEqual(there.pieces);
      there.rows.forEach((row, n) =>
        row?.cells.forEach((cell, column) => {
          const copy = here.rows[n]?.cells[column];
          expect([copy?.value, copy?.extras]).toEqual([cell?.value, cell?.extras]);
          // A cell that is not there looks like this workbook's usual one.
          if (cell === undefined) return;
          expect(lookAt(open.workbook, here, n, column)).toEqual(lookAt(alone, there, n, column));
        }),
      );
      const ofSheet = (workbook: WorkbookModel, scope: string) =>
        workbook.names.filter((one) => one.scope === scope).map((one) => [one.name, one.formula, one.visible]);
      expect(ofSheet(open.workbook, here.id)).toEqual(ofSheet(alone, there.id));
    }
    const saved = open.save();
    const told = readWorkbook(saved).grids.filter(({ sheet: name }) => NAMES.includes(name));
    expect(told.map(({ sheet: name, rows, merges, printArea }) => ({ name, rows, merges, printArea }))).toEqual(
      readWorkbook(report).grids.map(({ sheet: name, rows, merges, printArea }) => ({
        name,
        rows,
        merges,
        printArea,
      })),
    );
    expect(await validatorErrors(saved)).toEqual([]);
  });

  test('its charts stay charts, and follow a sheet that gets another name', async () => {
    const open = await openEmbedded(smallBook());
    await insert(open);
    renameSheet(open.workbook, sheet(open.workbook, 'Báo cáo 2024'), 'Nháp');
    const saved = openPackage(open.save());
    const charts = saved.names().filter((name) => /charts\/chart\d+\.xml$/.test(name));
    const before = openPackage(report);
    const text = (source: typeof saved, name: string): string => new TextDecoder().decode(source.bytes(name));
    const original = before.names().filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(original.length);
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.map((name) => text(saved, name)).sort()).toEqual(
      original.map((name) => text(before, name).replaceAll("'Báo cáo 2024'!", 'Nháp!')).sort(),
    );
    expect(await validatorErrors(open.save())).toEqual([]);
  });

  test('a saved and opened workbook can take it once more: names get numbers, charts name their own sheet', async () => {
    const first = await openEmbedded(smallBook());
    await insert(first);
    const open = await openEmbedded(first.save());
    await insert(open);
    expect(names(open).slice(3)).toEqual([...NAMES, ...NAMES.map((name) => `${name} (2)`)]);
    const saved = open.save();
    const source = openPackage(saved);
    const referring = source
      .names()
      .filter((name) => /charts\/chart\d+\.xml$/.test(name))
      .map((name) => /<c:f>('[^']*')!/.exec(new TextDecoder().decode(source.bytes(name)))?.[1])
      // One chart holds its numbers itself.
      .filter((name) => name !== undefined);
    expect(new Set(referring)).toEqual(new Set(["'Báo cáo 2024'", "'Báo cáo 2024 (2)'"]));
    const areas = readWorkbook(saved).grids.filter(({ sheet: name }) => name.startsWith('Báo cáo'));
    expect(areas.every(({ printArea }) => printArea !== null)).toBe(true);
    expect(await validatorErrors(saved)).toEqual([]);
  });

  test.each(['2021', '2024', '365'] as const)(
    'Excel %s goes to the first new sheet, and forgets what could be undone',
    async (profile) => {
      const open = await openEmbedded(smallBook(), { profile });
      asUser(open.workbook, () =>
        setValues(open.workbook, sheet(open.workbook, 'Tập thể'), { top: 0, bottom: 0, left: 5, right: 5 }, [['x']]),
      );
      const [first] = await insert(open);
      expect(open.workbook.activeSheet).toBe(first);
      expect(canUndo(open.workbook)).toBe(false);
    },
  );
});

describe('which sheets, and where', () => {
  test.each([
    ['Beginning', undefined, [...NAMES, 'Cá nhân', 'Tập thể', 'Ẩn']],
    ['Before', 'Tập thể', ['Cá nhân', ...NAMES, 'Tập thể', 'Ẩn']],
    ['After', 'Cá nhân', ['Cá nhân', ...NAMES, 'Tập thể', 'Ẩn']],
    ['After', undefined, ['Cá nhân', 'Tập thể', 'Ẩn', ...NAMES]],
    ['End', undefined, ['Cá nhân', 'Tập thể', 'Ẩn', ...NAMES]],
  ] as const)('%s %s', async (positionType, relativeTo, expected) => {
    const open = await openEmbedded(smallBook());
    await insert(open, report, () => ({ positionType, ...(relativeTo === undefined ? {} : { relativeTo }) }));
    expect(names(open)).toEqual(expected);
  });

  test('beside a sheet that is given as an object; only some sheets', async () => {
    const open = await openEmbedded(smallBook());
    const wanted = NAMES.slice(1, 3);
    await insert(open, report, ({ workbook }) => ({
      positionType: 'After',
      relativeTo: workbook.worksheets.getItem('Cá nhân'),
      sheetNamesToInsert: wanted,
    }));
    expect(names(open)).toEqual(['Cá nhân', ...wanted, 'Tập thể', 'Ẩn']);
  });

  test('formulas, tables and names come along under names that are free', async () => {
    const source = loadWorkbook(smallBook());
    const people = sheet(source, 'Cá nhân');
    setValues(source, people, { top: 10, bottom: 11, left: 0, right: 1 }, [
      ['Tên', 'Số'],
      ['a', 1],
    ]);
    addTable(source, people, { top: 10, bottom: 11, left: 0, right: 1 }, true);
    setValues(source, sheet(source, 'Tập thể'), { top: 9, bottom: 9, left: 0, right: 1 }, [
      ["='Cá nhân'!B12", "='Ẩn'!A1"],
    ]);
    addName(source, { name: 'Tổng', scope: null, formula: "'Cá nhân'!$B$12" });
    const file = saveWorkbook(source);
    const open = await openEmbedded(file);
    await insert(open, file, () => ({ sheetNamesToInsert: ['Cá nhân', 'Tập thể'] }));
    const { workbook } = open;
    expect(names(open)).toEqual(['Cá nhân', 'Tập thể', 'Ẩn', 'Cá nhân (2)', 'Tập thể (2)']);
    expect(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(['Table1', 'Table2']);
    expect(sheet(workbook, 'Tập thể (2)').rows[9]?.cells.map((cell) => cell?.formula)).toEqual([
      "'Cá nhân (2)'!B12",
      '#REF!',
    ]);
    const mine = sheet(workbook, 'Cá nhân (2)').id;
    expect(workbook.names.filter(({ name }) => name === 'Tổng')).toMatchObject([
      { scope: null, formula: "'Cá nhân'!$B$12" },
      { scope: mine, formula: "'Cá nhân (2)'!$B$12" },
    ]);
    expect(await validatorErrors(open.save())).toEqual([]);
  });
});

describe('what Excel refuses', () => {
  test('on the web a file with charts, and nothing is inserted; without charts it comes, and is not shown', async () => {
    const open = await openEmbedded(smallBook(), { profile: 'web' });
    const shown = open.workbook.activeSheet;
    expect(await code(insert(open))).toBe('UnsupportedFeature');
    expect(names(open)).toHaveLength(3);
    await insert(open, smallBook(), () => ({ sheetNamesToInsert: ['Tập thể'] }));
    expect(names(open)).toEqual(['Cá nhân', 'Tập thể', 'Ẩn', 'Tập thể (2)']);
    expect(open.workbook.activeSheet).toBe(shown);
  });

  test('on the web more than 5 MB', async () => {
    const open = await openEmbedded(smallBook(), { profile: 'web' });
    const large = Uint8Array.from({ length: 4_000_000 }, () => 65);
    expect(await code(insert(open, large))).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('a protected structure, a read-only workbook, no workbook, sheets that are not there', async () => {
    const open = await openEmbedded(smallBook());
    expect(await code(insert(open, new TextEncoder().encode('PK no')))).toBe('InvalidArgument');
    expect(await code(insert(open, report, () => ({ sheetNamesToInsert: ['Không có'] })))).toBe('InvalidArgument');
    expect(await code(insert(open, report, () => ({ positionType: 'After', relativeTo: 'Không có' })))).toBe(
      'ItemNotFound',
    );
    open.workbook.structureProtected = true;
    expect(await code(insert(open))).toBe('AccessDenied');
    expect(names(open)).toHaveLength(3);
    const readOnly = await openEmbedded(smallBook(), { readOnly: true });
    expect(await code(insert(readOnly))).toBe('AccessDenied');
  });
});

test('a copy of an inserted sheet, and charts added to one, are saved without damage', async () => {
  const open = await openEmbedded(smallBook());
  await insert(open);
  const body = sheet(open.workbook, 'Báo cáo 2024');
  copySheet(open.workbook, body, { position: 'End' });
  await open.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('Báo cáo 2024');
    worksheet.charts.add('ColumnClustered', worksheet.getRange('A1:B3'), 'Columns');
    await context.sync();
  });
  addSheet(open.workbook);
  activateSheet(open.workbook, body);
  expect(await validatorErrors(open.save())).toEqual([]);
});

test('a report opens as a workbook of its own', async () => {
  const open = await openEmbedded(smallBook());
  await open.inPane(() => Excel.createWorkbook(base64(report)));
  await open.settle();
  const [opened = ''] = open.excel.application.opened;
  expect(loadWorkbook(new Uint8Array(Buffer.from(opened, 'base64'))).sheets.map(({ name }) => name)).toEqual(NAMES);
  expect(names(open)).toHaveLength(3);
  expect(await code(open.inPane(() => Excel.createWorkbook('UEsxx')))).toBe('InvalidArgument');
});
