import { setValues } from '../../../src/embedded-excel/model/set-values';
import type { WorkbookModel } from '../../../src/embedded-excel/model/types';
import { openEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

const FIRST = { top: 0, left: 0, bottom: 0, right: 0 };

function write(workbook: WorkbookModel, text: string): void {
  const [sheet] = workbook.sheets;
  if (sheet !== undefined) setValues(workbook, sheet, FIRST, [[text]]);
}

const value = (workbook: WorkbookModel): unknown => workbook.sheets[0]?.rows[0]?.cells[0]?.value;

/** Two writes in one batch, to A1 and B1. */
async function writeTwo(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem('Cá nhân');
  sheet.getRange('A1').values = [['một']];
  sheet.getRange('B1').values = [['hai']];
  await context.sync();
}

/** Which action of that batch writes B1. */
async function secondWrite(): Promise<number> {
  const embedded = await openEmbedded(smallBook());
  await embedded.run(writeTwo);
  return embedded.requests[0]?.body.Actions.findLastIndex((action) => action.Name === 'Values') ?? -1;
}

describe('faults at a chosen request', () => {
  it.each([
    [{ kind: 'cell-edit' }, 'InvalidOperationInCellEditMode'],
    [{ kind: 'transport', code: 7000 }, 'AccessDenied'],
    [{ kind: 'transport', code: 5102 }, 'ActivityLimitReached'],
    [{ kind: 'transport', code: 5103 }, 'RequestPayloadSizeLimitExceeded'],
    [{ kind: 'transport', code: 5012 }, 'InvalidOrTimedOutSession'],
  ] as const)('%o: nothing is executed, the next request is', async (fault, code) => {
    const embedded = await openEmbedded(smallBook());
    embedded.faults.at(1, fault);
    await expect(embedded.run(writeTwo)).rejects.toMatchObject({ code });
    expect(value(embedded.workbook)).toBe('Họ và tên');
    await embedded.run(writeTwo);
    expect(value(embedded.workbook)).toBe('một');
  });

  it('an answer that is too large comes after the work was done', async () => {
    const embedded = await openEmbedded(smallBook());
    embedded.faults.at(1, { kind: 'transport', code: 5104 });
    await expect(embedded.run(writeTwo)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(value(embedded.workbook)).toBe('một');
  });

  it.each([
    [{ kind: 'error', code: 'GeneralException' }, 'GeneralException'],
    [{ kind: 'cell-edit-midway' }, 'InvalidOperationInCellEditMode'],
  ] as const)('%o in the middle of a batch: the actions before it are done', async (fault, code) => {
    const action = await secondWrite();
    const embedded = await openEmbedded(smallBook());
    embedded.faults.at(1, { ...fault, action });
    await expect(embedded.run(writeTwo)).rejects.toMatchObject({ code });
    expect(embedded.workbook.sheets[0]?.rows[0]?.cells.slice(0, 2).map((cell) => cell?.value)).toEqual(['một', 'Năm']);
  });

  it('wherever a batch fails, exactly the actions before are done', async () => {
    const whole = await openEmbedded(smallBook());
    await whole.run(writeTwo);
    const actions = whole.requests[0]?.body.Actions ?? [];
    const writes = actions.flatMap((action, index) => (action.Name === 'Values' ? [index] : []));
    expect(writes).toHaveLength(2);
    for (const action of actions.keys()) {
      const embedded = await openEmbedded(smallBook());
      embedded.faults.at(1, { kind: 'error', code: 'RequestAborted', action });
      await expect(embedded.run(writeTwo)).rejects.toMatchObject({ code: 'RequestAborted' });
      const done = writes.filter((write) => write < action).length;
      const cells = embedded.workbook.sheets[0]?.rows[0]?.cells.slice(0, 2).map((cell) => cell?.value);
      expect([action, cells]).toEqual([
        action,
        [
          ['Họ và tên', 'Năm'],
          ['một', 'Năm'],
          ['một', 'hai'],
        ][done],
      ]);
    }
  });

  it('a fault lasts until it ends', async () => {
    const embedded = await openEmbedded(smallBook());
    embedded.faults.begin({ kind: 'cell-edit' });
    for (let i = 0; i < 3; i++) {
      await expect(embedded.run(writeTwo)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    }
    embedded.faults.end();
    await embedded.run(writeTwo);
    expect(value(embedded.workbook)).toBe('một');
  });

  it('a pane that closes in the middle of a batch leaves what was done', async () => {
    const action = await secondWrite();
    const embedded = await openEmbedded(smallBook());
    embedded.faults.at(1, { kind: 'pane-closed', executed: true, action });
    void embedded.run(writeTwo);
    await embedded.settle();
    expect(embedded.workbook.sheets[0]?.rows[0]?.cells.slice(0, 2).map((cell) => cell?.value)).toEqual(['một', 'Năm']);
  });

  it.each([
    [false, 'Họ và tên'],
    [true, 'một'],
  ])('never answered, executed: %s', async (executed, after) => {
    const embedded = await openEmbedded(smallBook());
    embedded.faults.at(1, { kind: 'no-answer', executed });
    const state = await Promise.race([
      embedded.run(writeTwo).then(() => 'answered'),
      embedded.settle().then(() => 'silent'),
    ]);
    expect([state, value(embedded.workbook), embedded.requests[0]?.state]).toEqual(['silent', after, 'lost']);
  });

  it.each([
    [false, 'Họ và tên'],
    [true, 'một'],
  ])(
    'the pane closes at the request, executed: %s; what it still sends is not executed, a new pane works',
    async (executed, after) => {
      const embedded = await openEmbedded(smallBook());
      embedded.faults.at(1, { kind: 'pane-closed', executed });
      const old = embedded.inPane(async () => {
        // The old pane's code would go on after a time limit of its own.
        await Promise.race([Excel.run(writeTwo), new Promise((resolve) => setTimeout(resolve, 10))]);
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Cá nhân').getRange('A1').values = [['từ ngăn cũ']];
          await context.sync();
        });
        return 'answered';
      });
      const state = await Promise.race([old, new Promise((resolve) => setTimeout(() => resolve('silent'), 60))]);
      expect([state, value(embedded.workbook)]).toEqual(['silent', after]);
      embedded.faults.end();
      await embedded.reopenPane();
      await embedded.run(async (context) => {
        context.workbook.worksheets.getItem('Cá nhân').getRange('A1').values = [['từ ngăn mới']];
        await context.sync();
      });
      await embedded.settle();
      expect([value(embedded.workbook), embedded.references]).toEqual(['từ ngăn mới', 0]);
    },
  );

  it('a co-author edits between two requests', async () => {
    const embedded = await openEmbedded(smallBook());
    embedded.faults.at(2, { kind: 'edit', by: 'remote', edit: (workbook) => write(workbook, 'đồng nghiệp') });
    const read = await embedded.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Cá nhân').getRange('A1').load('values');
      await context.sync();
      const before: unknown = range.values[0]?.[0];
      range.load('values');
      await context.sync();
      return [before, range.values[0]?.[0]];
    });
    expect(read).toEqual(['Họ và tên', 'đồng nghiệp']);
  });

  it('values come as null as of a range that is too large, without an error', async () => {
    const embedded = await openEmbedded(smallBook());
    embedded.faults.at(1, { kind: 'values-null' });
    const values: unknown = await embedded.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Cá nhân').getRange('A1:B2').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  it('a range of more than 5,000,000 cells has no values', async () => {
    const embedded = await openEmbedded(smallBook());
    const values: unknown = await embedded.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Cá nhân').getRange('A1:E1000001').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  it('Excel on the web refuses 5 MB a request and a response, by real bytes; Excel on the desktop does not', async () => {
    // 2,400,000 letters of two or three bytes each in UTF-8.
    const matrix = Array.from({ length: 800 }, () => ['ề'.repeat(3000)]);
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Tập thể').getRange('A1:A800').values = matrix;
      await context.sync();
    };
    const web = await openEmbedded(smallBook(), { profile: 'web' });
    await expect(web.run(write)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    const desktop = await openEmbedded(smallBook());
    await desktop.run(write);
    const read = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Tập thể').getRange('A1:A800').load('values');
      await context.sync();
    };
    await desktop.run(read);
    const large = await openEmbedded(desktop.workbook, { profile: 'web' });
    await expect(large.run(read)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('requests take their time', async () => {
    const embedded = await openEmbedded(smallBook(), { latency: 40 });
    embedded.faults.at(2, { kind: 'slow', milliseconds: 80 });
    await embedded.run(async (context) => {
      const took = async (): Promise<number> => {
        const start = performance.now();
        context.workbook.load('name');
        await context.sync();
        return performance.now() - start;
      };
      const times = [await took(), await took()];
      expect(times.map((time, request) => time >= (request === 0 ? 39 : 119))).toEqual([true, true]);
    });
  });
});
