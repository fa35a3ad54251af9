import { clearMarks } from '../../../src/excel/clear-marks';
import { makeReport } from '../../../src/excel/report/make-report';
import { removeDocument } from '../../../src/excel/report/remove-document';
import { validateWorkbook } from '../../../src/excel/validate-workbook';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { mergeReport, type Merged } from '../../../src/report/passages/merge';
import { readMemory } from '../../../src/report/passages/memory';
import { insertCells } from '../../../src/embedded-excel/model/insert-delete';
import { wholeRows } from '../../../src/embedded-excel/model/limits';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { renameSheet, sheetByName } from '../../../src/embedded-excel/model/sheets';
import { renderReport } from '../../../src/xlsx/render-workbook';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { differences, workbookState } from '../../support/workbook-state';
import { NOW, sample, samples } from '../samples';
import { annualOf, options } from './annual';
import { documentsIn } from './write-document';

const marks = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

/** Requests of a run: at most ten, and one for each 4 MB. */
function expectFewRequests({ requests }: OpenEmbedded, from: number): void {
  const run = requests.slice(from);
  const bytes = run.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0);
  expect(run.length).toBeLessThanOrEqual(10 + bytes / 4_000_000);
}

describe.each(['2021', 'web'] as const)('Excel %s', (profile) => {
  // The oldest Excel plays them all; the web, where charts are added one by one, the office's.
  describe.each(profile === '2021' ? samples : ['office-2024.xlsx'])('%s', (name) => {
    test('the report is what its file would be, stands behind the office’s sheets, and goes without a trace', async () => {
      const open = await openEmbedded(sample(name), { profile });
      expect(await validateWorkbook(marks)).toMatchObject({ state: 'complete' });
      const before = workbookState(open.workbook);
      const office = open.workbook.sheets.map(({ name: sheet }) => sheet);
      const sent = open.requests.length;
      const result = await makeReport(options);
      expect(result).toMatchObject({ state: 'complete', problem: null });
      expectFewRequests(open, sent);
      const document = result.built?.document;
      if (document === undefined) throw new Error('Nothing was built');
      const wanted = document.sections.map((section) => section.name);
      expect(result.sheets).toEqual(wanted);
      expect(open.workbook.sheets.slice(0, office.length + wanted.length).map((sheet) => sheet.name)).toEqual([
        ...office,
        ...wanted,
      ]);
      const saved = open.save();
      const told = (file: Uint8Array) =>
        readWorkbook(file)
          .grids.filter(({ sheet }) => wanted.includes(sheet))
          .map(({ sheet, rows, merges, printArea, visibility }) => ({ sheet, rows, merges, printArea, visibility }));
      expect(told(saved)).toEqual(told(renderReport(document)));
      // All of the office's, and our marks, are as they were.
      const beside = workbookState(open.workbook);
      for (const [place, what] of before)
        if (place !== 'sheets') expect([place, beside.get(place)]).toEqual([place, what]);
      expect(await documentsIn()).toEqual([{ id: document.id, sheets: wanted, copies: [] }]);

      if (name === 'office-2024.xlsx') expect(await validateWorkbook(marks)).toMatchObject({ state: 'complete' });
      expect(await removeDocument(document.id, marks)).toMatchObject({ state: 'complete', problem: null });
      expect(differences(before, workbookState(open.workbook))).toEqual([]);
      await open.settle();
      expect(open.references).toBe(0);
    });
  });
});

test('what people wrote into it is kept when it is made again, though the data changed and the sheet was renamed', async () => {
  const open = await openEmbedded(sample('office-2024.xlsx'));
  const merged: Merged[] = [];
  const merging: typeof options = {
    ...options,
    build: (judged, standing) => {
      const fresh = annualOf(judged);
      const there = standing(fresh.id);
      const memory = there?.memory === undefined || there.memory === null ? null : readMemory(there.memory);
      if (there === null || memory === null) return { document: fresh };
      merged.push(mergeReport(fresh, memory, there.sheets));
      return { document: merged.at(-1)?.document ?? fresh };
    },
  };
  const first = await makeReport(merging);
  const title = first.built?.document.sections[0]?.name ?? '';
  const sheet = sheetByName(open.workbook, title);
  if (sheet === undefined) throw new Error('The report is gone');
  // A place that is meant for people: nothing but dots.
  const isDots = (value: unknown): boolean => /[.…]{4,}|…{2,}/.test(String(value ?? ''));
  const row = sheet.rows.findIndex((one) => one?.cells.some((cell) => isDots(cell?.value)));
  expect(row).toBeGreaterThan(0);
  const column = sheet.rows[row]?.cells.findIndex((cell) => isDots(cell?.value)) ?? 0;
  setValues(open.workbook, sheet, { top: row, bottom: row, left: column, right: column }, [['Đánh giá do Ban viết']]);
  renameSheet(open.workbook, sheet, 'BC trình ký');
  const list = open.workbook.sheets[0];
  if (list === undefined) throw new Error('The list is gone');
  insertCells(open.workbook, list, wholeRows(0, 0), 'down');
  const again = await makeReport(merging);
  expect(again).toMatchObject({ state: 'complete' });
  expect(again.sheets[0]).toBe('BC trình ký');
  expect(merged).toHaveLength(1);
  expect(merged[0]?.unplaced).toEqual([]);
  const written = sheetByName(open.workbook, 'BC trình ký');
  const texts = written?.rows.flatMap((one) => one?.cells.map((cell) => String(cell?.value ?? '').trim()) ?? []);
  expect(texts?.filter((text) => text.includes('Đánh giá do Ban viết'))).toHaveLength(1);
});

test('whoever builds may hold it back: nothing is written', async () => {
  const open = await openEmbedded(sample('year-sheets.xlsx'));
  const before = workbookState(open.workbook);
  expect(await makeReport({ ...options, build: () => null })).toMatchObject({ state: 'untouched', problem: null });
  expect(differences(before, workbookState(open.workbook))).toEqual([]);
});

test('a report read again is no list: judging, marking and clearing leave it alone', async () => {
  const open = await openEmbedded(sample('office-2024.xlsx'));
  const first = await makeReport(options);
  const report = workbookState(open.workbook);
  const marked = await validateWorkbook(marks);
  expect(marked.judged?.nominations.tables.map(({ sheet }) => sheet)).toEqual(
    first.judged?.nominations.tables.map(({ sheet }) => sheet),
  );
  const again = await makeReport(options);
  expect(again.judged?.assessments).toHaveLength(first.judged?.assessments.length ?? 0);
  expect(await clearMarks(marks)).toMatchObject({ state: 'complete' });
  const after = workbookState(open.workbook);
  const differing = differences(report, after, 1000).filter((line) => !/^[^!]*!(id|name)|^name /.test(line));
  expect(differing).toEqual([]);
});
