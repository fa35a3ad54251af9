import { hear } from './hear';
import { reference, type Answer, type Probe } from './probe';

const EVENTS = 'excel/excel-add-ins-events';
const CHANGED = reference('worksheetchangedeventargs');

type Place = Parameters<Probe['ask']>[0];

/** What a sheet's onChanged hears while something is done. */
async function changes(
  place: Place,
  enough: number,
  act: () => void,
  tell: (args: Excel.WorksheetChangedEventArgs) => Answer,
): Promise<Answer> {
  const { context, sheet, patience } = place;
  const heard = await hear(context, sheet.onChanged, patience, enough, () => {
    act();
    return context.sync();
  });
  return heard.map(tell);
}

/** What handlers hear. */
export const eventProbes: readonly Probe[] = [
  {
    name: 'events: an edit by the add-in is local',
    set: '1.7',
    page: EVENTS,
    why: 'edits of co-authors are told apart',
    expected: [['B2:C3', 'RangeEdited', 'Local']],
    ask: (place) =>
      changes(
        place,
        1,
        () =>
          (place.sheet.getRange('B2:C3').values = [
            [1, 2],
            [3, 4],
          ]),
        ({ address, changeType, source }) => [address, changeType, source],
      ),
  },
  {
    name: 'events: an edit by the add-in says that it is its own',
    set: '1.14',
    page: CHANGED,
    why: 'marks must not show themselves as stale',
    expected: ['ThisLocalAddin'],
    ask: (place) =>
      changes(
        place,
        1,
        () => (place.sheet.getRange('A1').values = [[1]]),
        ({ triggerSource }) => triggerSource,
      ),
  },
  {
    name: 'events: one cell tells its value before and after',
    set: '1.9',
    page: CHANGED,
    why: 'a change that changes nothing is passed over',
    expected: [['một', 'hai', 'String', 'String']],
    ask: async (place) => {
      place.sheet.getRange('A1').values = [['một']];
      await place.context.sync();
      return changes(
        place,
        1,
        () => (place.sheet.getRange('A1').values = [['hai']]),
        ({ details }) => [details.valueBefore, details.valueAfter, details.valueTypeBefore, details.valueTypeAfter],
      );
    },
  },
  {
    name: 'events: several cells tell no values',
    set: '1.9',
    page: CHANGED,
    why: 'what changed is read again',
    expected: [true],
    ask: (place) =>
      changes(
        place,
        1,
        () => (place.sheet.getRange('A1:B1').values = [[1, 2]]),
        // Microsoft's type says that it is there; it is not for several cells.
        (args: { readonly details?: unknown }) => args.details === undefined || args.details === null,
      ),
  },
  {
    name: 'events: rows and columns inserted and deleted',
    set: '1.7',
    guess: true,
    page: reference('datachangetype'),
    why: 'live watching knows where rows have gone',
    expected: [
      ['RowInserted', '3:4'],
      ['RowDeleted', '3:3'],
      ['ColumnInserted', 'B:B'],
      ['ColumnDeleted', 'B:B'],
    ],
    ask: async (place) => {
      place.sheet.getRange('A1:C9').values = Array.from({ length: 9 }, (_, n) => [n, n, n]);
      await place.context.sync();
      return changes(
        place,
        4,
        () => {
          place.sheet.getRange('3:4').insert('Down');
          place.sheet.getRange('3:3').delete('Up');
          place.sheet.getRange('B:B').insert('Right');
          place.sheet.getRange('B:B').delete('Left');
        },
        ({ changeType, address }) => [changeType, address],
      );
    },
  },
  {
    name: 'events: edits are heard in their order',
    set: '1.7',
    guess: true,
    why: 'the last word on a row counts',
    expected: ['A1', 'B2', 'C3'],
    ask: (place) =>
      changes(
        place,
        3,
        () => {
          for (const address of ['A1', 'B2', 'C3']) place.sheet.getRange(address).values = [[1]];
        },
        ({ address }) => address,
      ),
  },
  {
    name: 'events: writing the value that stands there is heard too',
    set: '1.7',
    guess: true,
    why: 'a burst of such events must not cost a reading each',
    expected: ['A1'],
    ask: async (place) => {
      place.sheet.getRange('A1').values = [['một']];
      await place.context.sync();
      return changes(
        place,
        1,
        () => (place.sheet.getRange('A1').values = [['một']]),
        ({ address }) => address,
      );
    },
  },
  {
    name: 'events: none while they are switched off',
    set: '1.8',
    page: EVENTS,
    why: 'switched off, they would be off for the whole add-in: it listens instead',
    expected: [],
    ask: async (place) => {
      try {
        return await changes(
          place,
          0,
          () => {
            place.context.runtime.enableEvents = false;
            place.sheet.getRange('A1').values = [[1]];
          },
          ({ address }) => address,
        );
      } finally {
        place.context.runtime.enableEvents = true;
        await place.context.sync();
      }
    },
  },
  {
    name: 'events: a format raises none of contents',
    set: '1.9',
    page: EVENTS,
    why: 'colouring a row makes no result stale',
    expected: [[], ['A1:B1']],
    ask: async (place) => {
      const { sheet, context, patience } = place;
      const formats = await hear(context, sheet.onFormatChanged, patience, 1, () => {
        sheet.getRange('A1:B1').format.fill.color = '#FF0000';
        return context.sync();
      });
      const contents = await changes(
        place,
        0,
        () => (sheet.getRange('A1:B1').format.fill.color = '#00FF00'),
        ({ address }) => address,
      );
      return [contents, formats.map(({ address }) => address)];
    },
  },
  {
    name: 'events: a sort is heard, with the rows that moved',
    set: '1.10',
    guess: true,
    page: reference('worksheetrowsortedeventargs'),
    why: 'sorted rows make marks beside them stale at once; which rows is documented, the form of the address not',
    expected: ['A1,A3'],
    ask: async ({ sheet, context, patience }) => {
      sheet.getRange('A1:A3').values = [[3], [2], [1]];
      await context.sync();
      const heard = await hear(context, sheet.onRowSorted, patience, 1, () => {
        sheet.getRange('A1:A3').sort.apply([{ key: 0, ascending: true }]);
        return context.sync();
      });
      return heard.map(({ address }) => address);
    },
  },
  {
    name: 'events: the workbook hears of sheets added and deleted',
    set: '1.7',
    page: reference('worksheetcollection'),
    why: 'the pane lists the sheets there are',
    expected: [true, true],
    ask: async ({ context, patience, prefix }) => {
      const { worksheets } = context.workbook;
      let id = '';
      const added = await hear(context, worksheets.onAdded, patience, 1, async () => {
        const made = worksheets.add(`${prefix}b`).load('id');
        await context.sync();
        ({ id } = made);
      });
      const deleted = await hear(context, worksheets.onDeleted, patience, 1, () => {
        worksheets.getItem(`${prefix}b`).delete();
        return context.sync();
      });
      return [added, deleted].map((heard) => heard.length === 1 && heard[0]?.worksheetId === id);
    },
  },
  {
    name: 'events: a sheet coming on screen is heard, by id',
    set: '1.7',
    page: reference('worksheetcollection'),
    why: 'the pane shows the findings of the sheet on screen',
    expected: [true],
    ask: async ({ sheet, context, patience }) => {
      sheet.load('id');
      const heard = await hear(context, context.workbook.worksheets.onActivated, patience, 1, () => {
        sheet.activate();
        return context.sync();
      });
      return heard.map(({ worksheetId }) => worksheetId === sheet.id);
    },
  },
  {
    name: 'events: a removed handler hears nothing',
    set: '1.7',
    page: EVENTS,
    why: 'watching can be ended',
    expected: 0,
    ask: async ({ sheet, context, patience }) => {
      const heard: unknown[] = [];
      await hear(context, sheet.onChanged, patience, 0, async () => undefined);
      const handler = sheet.onChanged.add((args) => {
        heard.push(args);
        return Promise.resolve();
      });
      await context.sync();
      handler.remove();
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, patience.silence));
      return heard.length;
    },
  },
];
