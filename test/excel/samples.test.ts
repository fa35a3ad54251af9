import { examineMarks } from '../../src/excel/examine-marks';
import { clearMarks } from '../../src/excel/clear-marks';
import { readGrids, readStructure } from '../../src/excel/read-grids';
import { Requests } from '../../src/excel/request';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import type { Grid } from '../../src/grid/grid';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { marksOf } from './marks-of';
import { picture } from './picture';
import { judgedFrom, markedByFile, NOW, sample, samples } from './samples';

const options = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

/** Requests of a run: at most six, and one for each 4 MB. */
function expectFewRequests({ requests }: OpenEmbedded, from: number): void {
  const run = requests.slice(from);
  const bytes = run.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0);
  expect(run.length).toBeLessThanOrEqual(6 + bytes / 4_000_000);
}

/** Of grids, what reading rests on; trailing empty rows do not count. */
function essentials({ sheet, visibility, rows, merges, tables, filter, printArea, protected: locked }: Grid): unknown {
  const last = rows.findLastIndex((row) => row?.some((value) => value !== null) === true);
  return {
    sheet,
    visibility,
    rows: rows.slice(0, last + 1).map((row) => trimmed(row ?? [])),
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    tables,
    filter,
    printArea,
    locked,
  };
}

function trimmed(row: readonly unknown[]): unknown[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

describe.each(['2021', '365'] as const)('Excel %s', (profile) => {
  describe.each(samples)('%s', (name) => {
    const file = sample(name);

    test('is read as from its file', async () => {
      const open = await openEmbedded(file, { profile });
      const requests = new Requests();
      const { grids } = await readGrids(requests, await readStructure(requests));
      const fromFile = readWorkbook(file).grids;
      expect(grids.map(essentials)).toEqual(fromFile.map(essentials));
      expect(judgedFrom(grids)).toEqual(judgedFrom(fromFile));
      await open.settle();
      expect(open.references).toBe(0);
    });

    test('is marked as the command line marks it, in six requests', async () => {
      const open = await openEmbedded(file, { profile });
      const result = await validateWorkbook(options);
      expect(result).toMatchObject({ state: 'complete', problem: null, kept: [] });
      expectFewRequests(open, 0);
      await open.settle();
      expect(open.references).toBe(0);
      const inExcel = open.save();
      const byFile = markedByFile(file);
      expect(readWorkbook(inExcel).grids.map(essentials)).toEqual(readWorkbook(byFile).grids.map(essentials));
      expect(marksOf(loadWorkbook(inExcel))).toEqual(marksOf(loadWorkbook(byFile)));
    });

    test('marked twice is as once, and unmarked as before', async () => {
      const open = await openEmbedded(file, { profile });
      const before = picture(open.workbook);
      await validateWorkbook(options);
      const once = picture(open.workbook);
      const sent = open.requests.length;
      expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', problem: null });
      expectFewRequests(open, sent);
      expect(picture(open.workbook)).toEqual(once);
      expect((await examineMarks()).stale).toEqual([]);
      const marked = open.requests.length;
      expect(await clearMarks(options)).toMatchObject({ state: 'complete', problem: null, kept: [] });
      expectFewRequests(open, marked);
      expect(picture(open.workbook)).toEqual(before);
      await open.settle();
      expect(open.references).toBe(0);
    });
  });
});

/** Between and above the two: whatever differs, the result is the same. */
describe.each(['2024', 'web'] as const)('Excel %s', (profile) => {
  test.each(samples)('%s is read, marked as by the command line, and unmarked as before', async (name) => {
    const file = sample(name);
    const open = await openEmbedded(file, { profile });
    const before = picture(open.workbook);
    const result = await validateWorkbook(options);
    expect(result).toMatchObject({ state: 'complete', problem: null, kept: [] });
    expectFewRequests(open, 0);
    expect(result.judged?.nominations).toEqual(judgedFrom(readWorkbook(file).grids));
    expect(marksOf(loadWorkbook(open.save()))).toEqual(marksOf(loadWorkbook(markedByFile(file))));
    expect(await clearMarks(options)).toMatchObject({ state: 'complete', problem: null, kept: [] });
    expect(picture(open.workbook)).toEqual(before);
    await open.settle();
    expect(open.references).toBe(0);
  });
});
