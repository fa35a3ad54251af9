import { allProbes } from '../../../src/embedded-excel/probes/all-probes';
import { runProbes, type ProbeReport } from '../../../src/embedded-excel/probes/run-probes';
import { openEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

const patience = { answer: 20_000, event: 2_000, silence: 5 };

/** All probes in an Excel of a profile, as the developer's page asks them. */
async function report(profile: '2021' | '2024' | '365' | 'web'): Promise<ProbeReport> {
  const embedded = await openEmbedded(smallBook(), { profile });
  const asked = await runProbes(allProbes, (work) => embedded.run(work), {
    hasSet: (set) => Office.context.requirements.isSetSupported('ExcelApi', set),
    patience,
  });
  await embedded.settle();
  expect(embedded.references).toBe(0);
  return asked;
}

describe.each(['2021', '2024', '365', 'web'] as const)(
  'the embedded Excel %s answers as Excel is expected to',
  (profile) => {
    let asked: ProbeReport;
    beforeAll(async () => {
      asked = await report(profile);
    });

    it.each(allProbes.map((probe) => probe.name))('%s', (name) => {
      const result = asked.results.find((one) => one.name === name);
      expect(result).toMatchObject({ state: 'same', got: result?.expected });
    });

    it('and the workbook is as it was', () => {
      expect(asked.changed).toEqual([]);
    });
  },
);
