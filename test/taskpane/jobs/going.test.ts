import { readFileSync } from 'node:fs';
import { excelWork } from '../../../src/taskpane/jobs/excel-work';
import { firstState } from '../../../src/taskpane/state/state';
import { storeOf } from '../../../src/taskpane/state/store';
import { openEmbedded } from '../../support/embedded';

const DEMO = new Uint8Array(readFileSync('demo/office-2024.xlsx'));

describe('going to a cell while another is being edited', () => {
  /** Each pause of a request that is sent again, ended by hand. */
  async function going() {
    const pauses: (() => void)[] = [];
    const opened = await openEmbedded(DEMO);
    const store = storeOf(firstState());
    const work = excelWork(store, { timeLimit: 5000, wait: () => new Promise((resolve) => pauses.push(resolve)) });
    const [first, second] = opened.workbook.sheets;
    if (first === undefined || second === undefined) throw new Error('There are no two sheets');
    const waiting = async (count: number): Promise<void> => {
      while (pauses.length < count) await opened.settle();
    };
    const arrived = async (): Promise<void> => {
      while (store.get().note !== null) await opened.settle();
    };
    const shown = (): unknown => {
      const { name, selection } = opened.workbook.activeSheet === first.id ? first : second;
      return [name, selection.row];
    };
    opened.faults.begin({ kind: 'cell-edit' });
    work.goTo({ sheet: first.name, row: 11, column: 1 });
    await waiting(1);
    return { opened, store, work, second, pauses, waiting, arrived, shown };
  }

  test('says that Excel is asked again, until the cell is shown', async () => {
    const { opened, store, pauses, arrived } = await going();
    expect(store.get().note).toEqual({ kind: 'retrying' });
    opened.faults.end();
    pauses[0]?.();
    await arrived();
  });

  test('ends where the cell lies that was asked for last', async () => {
    const { opened, store, work, second, pauses, waiting, arrived, shown } = await going();
    work.goTo({ sheet: second.name, row: 12, column: 1 });
    await waiting(2);
    opened.faults.end();
    pauses[1]?.();
    await arrived();
    pauses[0]?.();
    await opened.settle();
    expect(shown()).toEqual([second.name, 12]);
    expect(store.get().note).toBeNull();
  });
});
