import { allProbes } from '../../../src/embedded-excel/probes/all-probes';
import { pageOf, type Probe } from '../../../src/embedded-excel/probes/probe';
import { lineOf, summaryOf } from '../../../src/embedded-excel/probes/result-lines';
import { differencesOf, runProbes, type ProbeReport } from '../../../src/embedded-excel/probes/run-probes';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

let embedded: OpenEmbedded;
beforeEach(async () => {
  embedded = await openEmbedded(smallBook());
});

const patience = { answer: 2_000, event: 500, silence: 5 };

function probe(change: Partial<Probe> & Pick<Probe, 'ask'>): Probe {
  // A partial ground cannot be told apart from the union's members.
  return { name: 'a: probe', set: '1.1', guess: true, why: 'of this test', expected: 1, ...change } as Probe;
}

function asked(...probes: readonly Probe[]): Promise<ProbeReport> {
  return runProbes(probes, (work) => embedded.run(work), {
    hasSet: (set) => Office.context.requirements.isSetSupported('ExcelApi', set),
    patience,
  });
}

describe('what a probe comes to', () => {
  it('the expected answer, another one, none, or a set that this Excel has not got', async () => {
    const { results } = await asked(
      probe({ ask: () => Promise.resolve(1) }),
      probe({ ask: () => Promise.resolve('1') }),
      probe({
        ask: async ({ context }) => {
          context.workbook.worksheets.getItem('Không có').load('name');
          await context.sync();
          return 1;
        },
      }),
      probe({ set: '1.21', ask: () => Promise.resolve(1) }),
    );
    expect(results.map(({ state }) => state)).toEqual(['same', 'differs', 'failed', 'absent']);
    expect(results[1]?.got).toBe('1');
    expect(results[2]?.got).toEqual(['ItemNotFound', expect.stringContaining('resource')]);
  });

  it('one that Excel never answers ends after its time, and the next is asked', async () => {
    const { results } = await runProbes(
      [probe({ ask: () => new Promise(() => undefined) }), probe({ ask: () => Promise.resolve(1) })],
      (work) => embedded.run(work),
      { hasSet: () => true, patience: { ...patience, answer: 1000 } },
    );
    expect(results.map(({ state }) => state)).toEqual(['failed', 'same']);
  });

  it('results come one by one, counted', async () => {
    const seen: string[] = [];
    await runProbes([probe({ ask: () => Promise.resolve(1) })], (work) => embedded.run(work), {
      hasSet: () => true,
      patience,
      onResult: ({ state }, done, of) => seen.push(`${state} ${String(done)}/${String(of)}`),
    });
    expect(seen).toEqual(['same 1/1']);
  });
});

describe("the person's workbook", () => {
  it('is as it was, whatever a probe leaves behind and however it ends', async () => {
    const { changed } = await asked(
      probe({
        ask: async ({ sheet, context, prefix }) => {
          context.workbook.worksheets.add(`${prefix}hidden`).visibility = 'VeryHidden';
          context.workbook.names.add(`${prefix}name`, '=1').visible = false;
          context.workbook.settings.add(`${prefix}setting`, 1);
          sheet.activate();
          sheet.protection.protect();
          await context.sync();
          throw new Error('a mistake of the probe');
        },
      }),
    );
    expect(changed).toEqual([]);
    expect(embedded.workbook.sheets.map(({ name }) => name)).toEqual(['Cá nhân', 'Tập thể', 'Ẩn']);
    expect(embedded.workbook.names.map(({ name }) => name)).toEqual(['Danh_sách', 'Năm_xét']);
    expect(embedded.workbook.settings.size).toBe(0);
  });

  it('a change outside of the temporary sheet is said', async () => {
    const { changed } = await asked(
      probe({
        ask: async ({ context }) => {
          context.workbook.worksheets.getItem('Tập thể').name = 'Khác';
          context.workbook.application.calculationMode = 'Manual';
          await context.sync();
          return 1;
        },
      }),
    );
    expect(changed).toEqual(['sheets', 'calculation']);
  });

  it('keeps a sheet of the name that temporary sheets begin with', async () => {
    await embedded.run(async (context) => {
      context.workbook.worksheets.add('DH_probe_1');
      await context.sync();
    });
    const { changed, results } = await asked(
      probe({ expected: 'DH_probe1_1', ask: ({ sheetName }) => Promise.resolve(sheetName) }),
    );
    expect([changed, results[0]?.state]).toEqual([[], 'same']);
  });

  it('that is read-only is refused at once', async () => {
    embedded = await openEmbedded(smallBook(), { readOnly: true });
    const { results } = await asked(probe({ ask: () => Promise.resolve(1) }));
    expect(results[0]).toMatchObject({ state: 'failed', got: ['AccessDenied', expect.any(String)] });
  });
});

describe('what the page shows and gives', () => {
  it('the differences, with the Excel they were met in', async () => {
    const report = await asked(
      probe({ name: 'a: same', ask: () => Promise.resolve(1) }),
      probe({ name: 'a: other', ask: () => Promise.resolve([1]) }),
    );
    expect(JSON.parse(differencesOf(report, 'PC 16.0'))).toMatchObject({
      excel: 'PC 16.0',
      counts: { same: 1, differs: 1, failed: 0, absent: 0 },
      changed: [],
      differences: [{ name: 'a: other', expected: 1, got: [1] }],
    });
    expect(summaryOf(report)).toBe(
      '1 as expected, 1 differ, 0 without an answer, 0 not in this Excel. The workbook is as it was.',
    );
  });

  it('a line for each, with more below it only where the answer is another', async () => {
    const { results } = await asked(
      probe({ ask: () => Promise.resolve(1) }),
      probe({ guess: true, ask: () => Promise.resolve(2) }),
    );
    expect(results.map(lineOf).map(({ sign, details }) => [sign, ...details])).toEqual([
      ['✓'],
      ['≠', 'expected (guessed): 1', 'got: 2', 'matters because of this test'],
    ]);
  });
});

describe('the probes', () => {
  it('have names of their own, and a topic', () => {
    const names = allProbes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z ]+: \S/.test(name))).toEqual([]);
  });

  it('ask for nothing above the add-in’s floor, ExcelApi 1.14', () => {
    expect(allProbes.filter(({ set }) => Number(set.slice(2)) > 14)).toEqual([]);
  });

  it('cite a page of Microsoft’s, or say that they guess', () => {
    const unfounded = allProbes.filter((one) => one.guess !== true && pageOf(one) === null);
    const strange = allProbes
      .map(pageOf)
      .filter(
        (page) =>
          page !== null &&
          !/^https:\/\/(learn|support)\.microsoft\.com\/|^https:\/\/github\.com\/OfficeDev\//.test(page),
      );
    expect([unfounded, strange]).toEqual([[], []]);
  });

  it('notice it when Excel answers otherwise', async () => {
    const others = allProbes.map((one): Probe => ({ ...one, expected: ['another', one.expected] }));
    const { results } = await asked(...others);
    expect(results.filter(({ state }) => state !== 'differs').map(({ name }) => name)).toEqual([]);
  });
});
