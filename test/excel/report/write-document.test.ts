import {
  addSheet,
  activateSheet,
  copySheet,
  moveSheet,
  protectSheet,
  renameSheet,
  select,
  setVisibility,
  sheetByName,
} from '../../../src/embedded-excel/model/sheets';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { NOTHING_ALLOWED } from '../../../src/embedded-excel/model/protection';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { valueAt } from '../../../src/embedded-excel/model/cells';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import { finishCutOffRun } from '../../../src/excel/finish-run';
import { removeDocument } from '../../../src/excel/report/remove-document';
import type { StandingGrids } from '../../../src/excel/report/standing';
import type { Progress } from '../../../src/excel/run';
import { validateWorkbook } from '../../../src/excel/validate-workbook';
import type { Grid } from '../../../src/grid/grid';
import { reportRenderer } from '../../../src/xlsx/report-renderer';
import { readMemory } from '../../../src/report/passages/memory';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { nominationWorkbook, PLAIN } from '../../support/marked-workbooks';
import { validatorErrors } from '../../support/microsoft-validator';
import { smallDocument } from '../../support/small-document';
import { differences, workbookState } from '../../support/workbook-state';
import { NOW } from '../samples';
import { ownSheets } from './annual';
import { documentsIn, writeDocument, type WriteDocumentOptions } from './write-document';

const ID = 'annual-2024';
const options: WriteDocumentOptions = {
  id: ID,
  now: () => NOW,
  wait: async () => undefined,
  renderer: reportRenderer,
  build: () => smallDocument(),
};
const names = ({ workbook }: OpenEmbedded): string[] => workbook.sheets.map(({ name }) => name);
const OFFICE = ['Cá nhân', 'Ghi chú'];
const REPORT = ['Báo cáo 2024', 'Báo cáo 2024 – PL1'];
const MEMORY = '_DienHinh annual-2024';

async function open(profile: '2021' | '2024' | '365' | 'web' = '2021'): Promise<OpenEmbedded> {
  const workbook = loadWorkbook(nominationWorkbook(PLAIN));
  addSheet(workbook, 'Ghi chú');
  const opened = await openEmbedded(workbook, { profile });
  select(workbook, sheet(workbook, 'Cá nhân'), [{ top: 2, left: 1, bottom: 4, right: 2 }]);
  return opened;
}

function sheet(workbook: WorkbookModel, name: string): SheetModel {
  const found = sheetByName(workbook, name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

/** The first filled cell of a sheet's first row. */
function sentence(workbook: WorkbookModel, name = 'Báo cáo 2024'): unknown {
  const [row] = sheet(workbook, name).rows;
  return row?.cells.find((cell) => (cell?.value ?? null) !== null)?.value ?? null;
}

function typeSentence(workbook: WorkbookModel, words: string, name = 'Báo cáo 2024'): void {
  setValues(workbook, sheet(workbook, name), { top: 0, left: 0, bottom: 0, right: 0 }, [[words]]);
}

/** Keeps the sentence that stands there, as a caller would. */
const keeping: WriteDocumentOptions['build'] = (standing: StandingGrids | null) =>
  smallDocument(
    ID,
    firstText(standing?.sheets.find(({ sheet: name }) => name === 'Báo cáo 2024')) ?? 'Kết quả xét chọn',
  );

function firstText(grid: Grid | undefined): string | undefined {
  const value = grid?.rows[0]?.find((one) => typeof one === 'string');
  return typeof value === 'string' ? value.trim() : undefined;
}

describe.each(['2021', '2024', '365', 'web'] as const)('Excel %s', (profile) => {
  test('writes the sheets behind the others, with their memory, and leaves the screen alone', async () => {
    const opened = await open(profile);
    const before = workbookState(opened.workbook);
    expect(await writeDocument(options)).toMatchObject({ state: 'complete', problem: null, sheets: REPORT });
    const { workbook } = opened;
    expect(names(opened).slice(0, 5)).toEqual([...OFFICE, ...REPORT, MEMORY]);
    expect(sheet(workbook, MEMORY).visibility).toBe('very-hidden');
    const state = workbookState(workbook);
    for (const [place, what] of before)
      if (place !== 'sheets') expect([place, state.get(place)]).toEqual([place, what]);
    // Structure, screen, insertion, names, end; the web refuses charts first, and is looked at.
    expect(opened.requests.length).toBe(profile === 'web' ? 7 : 5);
    expect(await validatorErrors(opened.save())).toEqual([]);
    expect(await removeDocument(ID, options)).toMatchObject({ state: 'complete', problem: null });
    expect(differences(before, workbookState(workbook))).toEqual([]);
    await opened.settle();
    expect(opened.references).toBe(0);
  });
});

test('on the web the charts are added one by one, in black and white, on the numbers of the table or on their own', async () => {
  const opened = await open('web');
  await writeDocument(options);
  const { charts } = sheet(opened.workbook, 'Báo cáo 2024');
  expect(
    charts.map(({ type, reversed, legend, series }) => ({ type, reversed, legend, series: series.length })),
  ).toEqual([
    { type: 'ColumnClustered', reversed: false, legend: 'Bottom', series: 2 },
    { type: 'BarClustered', reversed: true, legend: 'Bottom', series: 2 },
  ]);
  const [first, second] = charts;
  expect(first?.series[0]).toMatchObject({
    name: 'Đủ',
    values: "'Báo cáo 2024'!$B$3:$B$5",
    categories: "'Báo cáo 2024'!$A$3:$A$5",
    color: '#D9D9D9',
    dataLabels: true,
  });
  const numbers = sheet(opened.workbook, `${MEMORY} (2)`);
  expect(numbers.visibility).toBe('very-hidden');
  expect(second?.series[1]?.values).toBe(`'${MEMORY} (2)'!$C$2:$C$4`);
  expect([2, 3, 4].map((row) => valueAt(numbers, row - 1, 1))).toEqual([2, 3, 4]);
  // Where the table's own numbers stand.
  expect([3, 4, 5].map((row) => valueAt(sheet(opened.workbook, 'Báo cáo 2024'), row - 1, 1))).toEqual([2, 3, 4]);
});

test('where charts are refused after some sheets came in, none of these is left over', async () => {
  const opened = await open('365');
  opened.faults.at(3, { kind: 'error', code: 'UnsupportedFeature', action: 22 });
  expect(await writeDocument(options)).toMatchObject({ state: 'complete', sheets: REPORT });
  expect(names(opened)).toEqual([...OFFICE, ...REPORT, MEMORY, `${MEMORY} (2)`]);
  expect(sheet(opened.workbook, 'Báo cáo 2024').charts).toHaveLength(2);
  await removeDocument(ID, options);
  expect(names(opened)).toEqual(OFFICE);
});

describe('written again', () => {
  test('the new sheets take the places of the old ones; what was typed is handed to whoever builds', async () => {
    const opened = await open();
    await writeDocument(options);
    typeSentence(opened.workbook, 'Do cơ quan sửa');
    const seen: (StandingGrids | null)[] = [];
    const result = await writeDocument({
      ...options,
      build: (standing) => {
        seen.push(standing);
        return keeping(standing);
      },
    });
    expect(result).toMatchObject({ state: 'complete', sheets: REPORT });
    expect(names(opened)).toEqual([...OFFICE, ...REPORT, MEMORY]);
    expect(String(sentence(opened.workbook))).toContain('Do cơ quan sửa');
    expect(seen[0]?.sheets.map(({ sheet: name }) => name)).toEqual(REPORT);
    const memory = seen[0]?.memory;
    expect(memory === null || memory === undefined ? null : readMemory(memory)?.document).toBe(ID);
  });

  test('typed between reading and writing: read again, not lost', async () => {
    const opened = await open();
    await writeDocument(options);
    const sent = opened.requests.length;
    await writeDocument(options);
    const requests = opened.requests.length - sent;
    for (let request = 1; request <= requests; request++) {
      const again = await open();
      await writeDocument(options);
      again.faults.at(again.requests.length + request, {
        kind: 'edit',
        by: 'remote',
        edit: (workbook) => {
          // Who types there types on the sheet that is to be seen.
          const seen = workbook.sheets.find(
            ({ name, visibility }) => name === 'Báo cáo 2024' && visibility === 'visible',
          );
          if (seen !== undefined)
            setValues(workbook, seen, { top: 0, left: 0, bottom: 0, right: 0 }, [['Gõ vào giữa chừng']]);
        },
      });
      expect(await writeDocument({ ...options, build: keeping })).toMatchObject({ state: 'complete' });
      expect([request, sentence(again.workbook)]).toEqual([request, expect.stringContaining('Gõ vào giữa chừng')]);
      expect(names(again)).toEqual([...OFFICE, ...REPORT, MEMORY]);
    }
  });

  test('a sheet of the office’s that bears the name is not touched; a number tells ours, and stays', async () => {
    const opened = await open();
    addSheet(opened.workbook, 'BÁO CÁO 2024');
    expect(await writeDocument(options)).toMatchObject({ sheets: ['Báo cáo 2024 (2)', 'Báo cáo 2024 – PL1'] });
    expect(await writeDocument(options)).toMatchObject({ sheets: ['Báo cáo 2024 (2)', 'Báo cáo 2024 – PL1'] });
    expect(names(opened)).toEqual([...OFFICE, 'BÁO CÁO 2024', 'Báo cáo 2024 (2)', 'Báo cáo 2024 – PL1', MEMORY]);
    expect(sheet(opened.workbook, 'BÁO CÁO 2024').rows).toEqual([]);
  });

  test('a renamed sheet keeps the name that people gave it, a moved and a hidden one are found', async () => {
    const opened = await open();
    await writeDocument(options);
    const { workbook } = opened;
    renameSheet(workbook, sheet(workbook, 'Báo cáo 2024'), 'BC nộp Tỉnh ủy');
    moveSheet(workbook, sheet(workbook, 'BC nộp Tỉnh ủy'), 0);
    setVisibility(workbook, sheet(workbook, 'Báo cáo 2024 – PL1'), 'hidden');
    typeSentence(workbook, 'Đã sửa', 'BC nộp Tỉnh ủy');
    expect(await writeDocument({ ...options, build: keeping })).toMatchObject({
      state: 'complete',
      sheets: ['BC nộp Tỉnh ủy', 'Báo cáo 2024 – PL1'],
    });
    expect(names(opened)).toEqual([...OFFICE, 'BC nộp Tỉnh ủy', 'Báo cáo 2024 – PL1', MEMORY]);
    expect(String(sentence(workbook, 'BC nộp Tỉnh ủy'))).toContain('Đã sửa');
  });

  test('a copy is whoever’s made it: never replaced, never taken away, also when the file was closed meanwhile', async () => {
    const first = await open();
    await writeDocument(options);
    typeSentence(first.workbook, 'Bản nháp');
    copySheet(first.workbook, sheet(first.workbook, 'Báo cáo 2024'), { position: 'End' });
    const opened = await openEmbedded(first.save());
    expect(await documentsIn()).toEqual([{ id: ID, sheets: REPORT, copies: ['Báo cáo 2024 (2)'] }]);
    await writeDocument(options);
    expect(names(opened)).toEqual([...OFFICE, 'Báo cáo 2024 (2)', ...REPORT, MEMORY]);
    expect(sentence(opened.workbook, 'Báo cáo 2024 (2)')).toBe('Bản nháp');
    expect((await removeDocument(ID, options)).state).toBe('complete');
    expect(names(opened)).toEqual([...OFFICE, 'Báo cáo 2024 (2)']);
    expect(await removeDocument(ID, options)).toMatchObject({ state: 'untouched', problem: { kind: 'no-marks' } });
  });

  test('where an original cannot be told from a copy both stay, and what was typed there is read', async () => {
    const first = await open();
    await writeDocument(options);
    const { workbook } = first;
    typeSentence(workbook, 'Đã sửa');
    const copy = copySheet(workbook, sheet(workbook, 'Báo cáo 2024'), { position: 'End' });
    renameSheet(workbook, sheet(workbook, 'Báo cáo 2024'), 'Bản 1');
    renameSheet(workbook, copy, 'Bản 2');
    const opened = await openEmbedded(first.save());
    await writeDocument({ ...options, build: keeping });
    expect(names(opened)).toEqual(expect.arrayContaining(['Bản 1', 'Bản 2', ...REPORT]));
    expect(String(sentence(opened.workbook))).toContain('Đã sửa');
  });

  test('two documents stand beside each other', async () => {
    const opened = await open();
    await writeDocument(options);
    const other = { ...options, id: 'minutes-2024', build: () => smallDocument('minutes-2024') };
    expect(await writeDocument(other)).toMatchObject({ sheets: ['Báo cáo 2024 (2)', 'Báo cáo 2024 – PL1 (2)'] });
    await removeDocument(ID, options);
    expect(names(opened)).toEqual([...OFFICE, 'Báo cáo 2024 (2)', 'Báo cáo 2024 – PL1 (2)', '_DienHinh minutes-2024']);
  });
});

describe('the sheet on screen', () => {
  test('is the report’s first where it is to be shown', async () => {
    const opened = await open();
    await writeDocument({ ...options, show: true });
    expect(opened.workbook.activeSheet).toBe(sheet(opened.workbook, 'Báo cáo 2024').id);
  });

  test('is the successor of one that was written again', async () => {
    const opened = await open();
    await writeDocument(options);
    activateSheet(opened.workbook, sheet(opened.workbook, 'Báo cáo 2024 – PL1'));
    await writeDocument(options);
    expect(opened.workbook.activeSheet).toBe(sheet(opened.workbook, 'Báo cáo 2024 – PL1').id);
  });
});

describe('what stands in the way', () => {
  test('a protected structure is said, and nothing happens', async () => {
    const opened = await open();
    await writeDocument(options);
    opened.workbook.structureProtected = true;
    const before = workbookState(opened.workbook);
    const locked = { state: 'untouched', problem: { problem: { kind: 'structure-locked' } } };
    expect(await writeDocument(options)).toMatchObject(locked);
    expect(await removeDocument(ID, options)).toMatchObject(locked);
    expect(differences(before, workbookState(opened.workbook))).toEqual([]);
  });

  test('protected sheets do not: neither the office’s, nor an old report’s', async () => {
    const opened = await open();
    await writeDocument(options);
    for (const name of ['Cá nhân', 'Báo cáo 2024'])
      protectSheet(opened.workbook, sheet(opened.workbook, name), NOTHING_ALLOWED);
    expect(await writeDocument(options)).toMatchObject({ state: 'complete' });
    expect(await removeDocument(ID, options)).toMatchObject({ state: 'complete' });
    expect(names(opened)).toEqual(OFFICE);
  });

  test('a read-only workbook', async () => {
    await openEmbedded(nominationWorkbook(PLAIN), { readOnly: true });
    expect(await writeDocument(options)).toMatchObject({
      state: 'untouched',
      problem: { problem: { kind: 'access-denied' } },
    });
  });

  test('a workbook of nothing but the report keeps it', async () => {
    const opened = await open();
    await writeDocument(options);
    for (const name of OFFICE) setVisibility(opened.workbook, sheet(opened.workbook, name), 'hidden');
    expect(await removeDocument(ID, options)).toMatchObject({
      state: 'untouched',
      problem: { problem: { kind: 'last-sheet' } },
    });
    expect(await writeDocument(options)).toMatchObject({ state: 'complete' });
  });

  test('a run that is given up before its write changes nothing', async () => {
    const { workbook } = await open();
    const before = workbookState(workbook);
    const giveUp = new AbortController();
    const build = () => {
      giveUp.abort();
      return smallDocument();
    };
    expect(await writeDocument({ ...options, build, signal: giveUp.signal })).toMatchObject({
      state: 'untouched',
      problem: { problem: { kind: 'cancelled' } },
    });
    expect(differences(before, workbookState(workbook))).toEqual([]);
  });
});

describe('runs that meet', () => {
  test.each(['write', 'remove', 'validate'] as const)(
    'another that may be alive is waited for, and named: %s',
    async (kind) => {
      const opened = await open();
      await writeDocument(options);
      const text = JSON.stringify({
        v: 1,
        id: 'x',
        who: 'Lan',
        since: NOW - 5000,
        kind: 'report',
        marked: false,
        document: { id: ID, phase: 'insert', active: '' },
      });
      await opened.run(async (context) => {
        context.workbook.names.add(
          '_DienHinh.run',
          `="${text.slice(0, 100).replace(/"/g, '""')}"&"${text.slice(100).replace(/"/g, '""')}"`,
        );
        await context.sync();
      });
      const told: Progress[] = [];
      let waits = 0;
      const waiting = {
        ...options,
        progress: (progress: Progress) => told.push(progress),
        now: () => NOW + waits * 60_000,
        wait: async () => void waits++,
      };
      const result =
        kind === 'write'
          ? await writeDocument(waiting)
          : kind === 'remove'
            ? await removeDocument(ID, waiting)
            : await validateWorkbook({ ...waiting, language: 'vi' });
      expect(told).toContainEqual({ stage: 'waiting', who: 'Lan', since: NOW - 5000 });
      expect(waits).toBe(2);
      expect(result.state).toBe('complete');
      expect(opened.workbook.names.some(({ name }) => name === '_DienHinh.run')).toBe(false);
    },
  );

  test('marks that were half written when a pane closed are whole before a report is written', async () => {
    const opened = await open();
    opened.faults.at(5, { kind: 'pane-closed', executed: true, action: 40 });
    const cutOff = opened.inPane(() => validateWorkbook({ language: 'vi', now: () => NOW - 200_000, timeLimit: 1500 }));
    for (let n = 0; n < 400 && opened.requests.at(4)?.state !== 'lost'; n++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    opened.faults.end();
    await opened.reopenPane();
    expect(opened.workbook.names.some(({ name }) => name === '_DienHinh.run')).toBe(true);
    expect(await opened.inPane(() => writeDocument(options))).toMatchObject({ state: 'complete' });
    expect(opened.workbook.names.some(({ name }) => name === '_DienHinh.run')).toBe(false);
    expect(opened.workbook.names.some(({ name }) => name === '_DienHinh.1')).toBe(true);
    expect(await opened.inPane(() => finishCutOffRun(options))).toBeNull();
    expect(ownSheets(opened.workbook).map(({ name }) => name)).toEqual([...REPORT, MEMORY]);
    // What the closed pane waited for ends by its time limit.
    await cutOff;
  });
});

test('a structure that is protected half-way: it stays interrupted, and is taken back once it is unprotected', async () => {
  const opened = await open();
  const before = workbookState(opened.workbook);
  opened.faults.at(4, {
    kind: 'edit',
    by: 'remote',
    edit: (workbook) => {
      workbook.structureProtected = true;
    },
  });
  expect(await writeDocument(options)).toMatchObject({
    state: 'interrupted',
    problem: { problem: { kind: 'access-denied' } },
  });
  expect((await finishCutOffRun({ ...options, now: () => NOW + 130_000 }))?.state).toBe('interrupted');
  opened.workbook.structureProtected = false;
  expect((await finishCutOffRun({ ...options, now: () => NOW + 130_000 }))?.state).toBe('restored');
  expect(differences(before, workbookState(opened.workbook))).toEqual([]);
});

test('who runs next ends a report that was cut off, marking too', async () => {
  for (const action of [12, 40, 70]) {
    const opened = await open();
    const before = workbookState(opened.workbook);
    opened.faults.at(3, { kind: 'pane-closed', executed: true, action });
    const cutOff = opened.inPane(() => writeDocument({ ...options, timeLimit: 1500 }));
    for (let n = 0; n < 400 && opened.requests.at(2)?.state !== 'lost'; n++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    opened.faults.end();
    await opened.reopenPane();
    expect(differences(before, workbookState(opened.workbook))).not.toEqual([]);
    const later = { ...options, language: 'vi', now: () => NOW + 130_000 } as const;
    expect((await opened.inPane(() => validateWorkbook(later))).state).toBe('complete');
    expect(ownSheets(opened.workbook)).toEqual([]);
    expect(names(opened)).toEqual(OFFICE);
    await cutOff;
  }
});
