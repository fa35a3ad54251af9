import { registerRibbon } from '../../../src/commands/ribbon';
import { checkpointOf } from '../../../src/excel/checkpoint';
import { DEFAULT_VIEW, keepPersonalView } from '../../../src/excel/personal';
import { excelWork } from '../../../src/taskpane/jobs/excel-work';
import { firstState } from '../../../src/taskpane/state/state';
import { storeOf } from '../../../src/taskpane/state/store';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { nominationWorkbook, PLAIN } from '../../support/marked-workbooks';

const requests = { wait: async () => undefined, timeLimit: 5000 };

/** Who is told to whoever opens the workbook before the request that ends a run; null: nobody is at work. */
async function toldDuring(opened: OpenEmbedded, run: () => Promise<void>): Promise<ReadonlySet<string | null>> {
  const told = new Set<string | null>();
  const look = (): void => {
    const name = opened.workbook.names.find((one) => one.name === '_DienHinh.run');
    told.add(name === undefined ? null : (checkpointOf(`=${name.formula}`)?.who ?? null));
  };
  for (let request = 1; request <= 20; request++)
    opened.faults.at(opened.requests.length + request, { kind: 'edit', by: 'remote', edit: look });
  await run();
  return told;
}

test.each(['Nguyễn Thị Lan', ''])('a run of the pane names “%s”, only while it lasts', async (name) => {
  const opened = await openEmbedded(nominationWorkbook(PLAIN));
  const store = storeOf(firstState({ ...DEFAULT_VIEW, name }));
  const work = excelWork(store, requests);
  const told = await toldDuring(opened, async () => {
    work.validate();
    await new Promise<void>((resolve) => {
      store.listen(() => {
        if (store.get().judgedAt !== null) resolve();
      });
    });
  });
  expect(told).toEqual(new Set([null, name]));
  expect(opened.workbook.names.map((one) => one.formula).join()).not.toContain('Lan');
});

test('so does a button of the ribbon, by the name that was given in the pane', async () => {
  const opened = await openEmbedded(nominationWorkbook(PLAIN));
  registerRibbon({ noticePage: 'https://office.test/notice.html', ...requests });
  keepPersonalView({ ...DEFAULT_VIEW, name: ' Trần Văn Bình ' });
  expect(await toldDuring(opened, () => opened.press('validate'))).toEqual(new Set([null, 'Trần Văn Bình']));
  keepPersonalView(DEFAULT_VIEW);
});
