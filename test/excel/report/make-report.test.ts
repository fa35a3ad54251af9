import { clearMarks } from '../../../src/excel/clear-marks';
import { makeReport } from '../../../src/excel/report/make-report';
import { removeDocument } from '../../../src/excel/report/remove-document';
import { documentsIn } from '../../../src/excel/report/standing';
import { validateWorkbook } from '../../../src/excel/validate-workbook';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { renderReport } from '../../../src/xlsx/render-workbook';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { validatorErrors } from '../../support/microsoft-validator';
import { differences, workbookState } from '../../support/workbook-state';
import { NOW, sample, samples } from '../samples';
import { options } from './annual';

const marks = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

/** Requests of a run: at most ten, and one for each 4 MB. */
function expectFewRequests({ requests }: OpenEmbedded, from: number): void {
  const run = requests.slice(from);
  const bytes = run.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0);
  expect(run.length).toBeLessThanOrEqual(10 + bytes / 4_000_000);
}

describe.each(['2021', '365', 'web'] as const)('Excel %s', (profile) => {
  // The oldest Excel plays them all; the others a few.
  describe.each(profile === '2021' ? samples : ['office-2024.xlsx', 'year-sheets.xlsx'])('%s', (name) => {
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
      const after = workbookState(loadWorkbook(saved));
      const beside = workbookState(open.workbook);
      for (const [place, what] of before)
        if (place !== 'sheets') expect([place, beside.get(place)]).toEqual([place, what]);
      expect(after.get('active sheet')).toBe(before.get('active sheet'));
      expect(await documentsIn()).toEqual([{ id: document.id, sheets: wanted, copies: [] }]);
      if (name === 'office-2024.xlsx') expect(await validatorErrors(saved)).toEqual([]);

      expect(await validateWorkbook(marks)).toMatchObject({ state: 'complete' });
      expect(await removeDocument(document.id, marks)).toMatchObject({ state: 'complete', problem: null });
      expect(differences(before, workbookState(open.workbook))).toEqual([]);
      await open.settle();
      expect(open.references).toBe(0);
    });
  });
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
