import { nominationWorkbook as largeWorkbook } from '../../bench/workbook';
import { validateWorkbook, type ValidateResult } from '../../src/excel/validate-workbook';
import { setValues } from '../../src/embedded-excel/model/set-values';
import * as cells from '../../src/embedded-excel/user/cell-actions';
import * as sheets from '../../src/embedded-excel/user/sheet-actions';
import { undo } from '../../src/embedded-excel/user/undo';
import type { OpenEmbedded } from '../support/embedded';
import { nominationWorkbook, PEOPLE, PLAIN } from '../support/marked-workbooks';
import {
  expectKept,
  expectValidated,
  FIRST,
  LAST,
  people,
  pictureOf,
  RATING,
  run,
  sent,
  staleRows,
  type,
  watched,
} from './watched';

/** A user's actions, and whether only cells are written for them. */
const ACTIONS: readonly [name: string, act: (opened: OpenEmbedded) => void, small: boolean][] = [
  ['types a rating', (opened) => type(opened, FIRST, RATING, 'HTXSNV'), true],
  ['clears a rating', (opened) => type(opened, FIRST + 1, RATING, ''), true],
  [
    'fills a rating down',
    (opened) => {
      type(opened, FIRST, RATING, 'KHTNV');
      const sheet = people(opened);
      const from = { top: FIRST, bottom: FIRST, left: RATING, right: RATING };
      for (const row of [FIRST + 2, FIRST + 3])
        cells.pasteCells(opened.workbook, { sheet, area: from }, { sheet, area: { ...from, top: row, bottom: row } });
    },
    true,
  ],
  [
    'pastes names and ratings',
    (opened) =>
      void cells.pasteText(opened.workbook, people(opened), FIRST, 1, [
        ['Mai Hữu Tâm', 'HTXSNV'],
        ['Lê Thị Hoa', 'HTNV'],
      ]),
    true,
  ],
  [
    'sorts',
    (opened) => {
      const area = { top: FIRST, left: 0, bottom: LAST, right: 6 };
      cells.sort(opened.workbook, people(opened), area, [{ key: 1, ascending: false }]);
    },
    true,
  ],
  ['inserts a row', (opened) => void cells.insertRows(opened.workbook, people(opened), FIRST + 1), false],
  ['deletes a row', (opened) => void cells.deleteRows(opened.workbook, people(opened), FIRST + 1), false],
  [
    'renames the sheet and types',
    (opened) => {
      sheets.renameSheet(opened.workbook, people(opened), 'Danh sách');
      cells.typeIntoCell(opened.workbook, people(opened, 'Danh sách'), FIRST, RATING, 'HTNV');
    },
    false,
  ],
  [
    'types and takes it back',
    (opened) => {
      type(opened, FIRST, RATING, 'KHTNV');
      undo(opened.workbook);
    },
    true,
  ],
  ['adds a column before the ratings', (opened) => void cells.insertColumns(opened.workbook, people(opened), 2), false],
];

describe('judging anew while the workbook is watched', () => {
  test.each(ACTIONS)('the user %s: the marks are as if the workbook had been validated', async (_, act, small) => {
    const live = await watched(nominationWorkbook(PLAIN));
    const from = live.opened.requests.length;
    act(live.opened);
    await live.rest();
    const { requests } = sent(live, from);
    if (small) expect(requests).toBeLessThanOrEqual(4);
    // Asking for merged areas may empty the user's undo list.
    const asked = JSON.stringify(live.opened.requests.slice(from).map(({ body }) => body));
    if (small) expect(asked).not.toContain('GetMergedAreas');
    expect(live.problems).toEqual([]);
    expect(staleRows(live.told.at(-1))).toEqual([]);
    await live.stop();
    await expectKept(live);
    await expectValidated(live);
    await live.opened.settle();
    expect(live.opened.references).toBe(0);
  });

  test.each(['2024', '365', 'web'] as const)('the same in Excel %s', async (profile) => {
    const live = await watched(nominationWorkbook({ ...PLAIN, merges: true }), { profile });
    for (const act of [ACTIONS[0], ACTIONS[5]]) {
      act?.[1](live.opened);
      await live.rest();
      expect(live.problems).toEqual([]);
      expect(staleRows(live.told.at(-1))).toEqual([]);
    }
    await live.stop();
    await expectValidated(live);
    await live.opened.settle();
    expect(live.opened.references).toBe(0);
  });

  test('off, as usual: the row is shown as stale, and nothing is written', async () => {
    const live = await watched(nominationWorkbook(PLAIN), { off: true });
    const before = pictureOf(live.opened);
    const from = live.opened.requests.length;
    type(live.opened, FIRST, RATING, 'HTTNV ');
    type(live.opened, FIRST, RATING, 'HTXSNV');
    await live.rest();
    expect(sent(live, from).requests).toBe(1);
    // Asking for merged areas may empty the user's undo list.
    expect(JSON.stringify(live.opened.requests.slice(from).map(({ body }) => body))).not.toContain('GetMergedAreas');
    expect(staleRows(live.told.at(-1))).toEqual([FIRST]);
    type(live.opened, FIRST, RATING, 'HTTNV');
    await live.rest();
    expect(staleRows(live.told.at(-1))).toEqual([]);
    expect(pictureOf(live.opened)).toEqual(before);
    await live.stop();
    expect(live.opened.excel.subscriptions.count).toBe(0);
    expect(live.opened.references).toBe(0);
  });

  test('a choice from a drop-down raises no event, and is caught at the next run', async () => {
    const live = await watched(nominationWorkbook(PLAIN));
    cells.pickFromDropDown(live.opened.workbook, people(live.opened), FIRST, RATING, 'HTXSNV');
    await live.rest();
    const ratings = (result: ValidateResult | undefined) => result?.reading?.grids[0]?.rows[FIRST]?.[RATING];
    expect(live.results).toEqual([]);
    expect(ratings(await validateWorkbook(run))).toBe('HTXSNV');
    await live.stop();
  });

  test('a choice without an event in a row that is written: it is seen at the last look', async () => {
    const live = await watched(nominationWorkbook(PLAIN));
    cells.pickFromDropDown(live.opened.workbook, people(live.opened), FIRST, RATING, 'HTXSNV');
    // The same row changes in a cell that Excel tells of.
    type(live.opened, FIRST, 1, 'Mai Hữu Tâm Hai');
    await live.rest();
    await live.stop();
    await expectValidated(live);
  });

  test('a burst of 50 edits is one look', async () => {
    const live = await watched(nominationWorkbook(PLAIN));
    const looks = live.told.length;
    for (let n = 0; n < 50; n++)
      type(live.opened, FIRST + (n % PEOPLE.length), RATING, n % 3 === 0 ? 'HTNV' : 'HTXSNV');
    await live.rest();
    // What changed, and what it came to.
    expect(live.told.length - looks).toBe(2);
    expect(live.results).toHaveLength(1);
    await live.stop();
    await expectValidated(live);
  });

  test("a remote person's edits", async () => {
    const live = await watched(nominationWorkbook(PLAIN));
    const area = { top: FIRST + 2, bottom: FIRST + 2, left: RATING, right: RATING };
    live.opened.edit('remote', (book) => setValues(book, people(live.opened), area, [['KHTNV']]));
    await live.rest();
    expect(live.results).toMatchObject([{ state: 'complete' }]);
    await live.stop();
    await expectValidated(live);
  });

  test('a cell of ours that the user changed stays, and is not judged over and over', async () => {
    const live = await watched(nominationWorkbook(PLAIN));
    const reason = RATING + 4;
    type(live.opened, FIRST, reason, 'Xem lại');
    await live.rest();
    const after = live.opened.requests.length;
    await live.rest();
    expect(live.opened.requests.length).toBe(after);
    expect(people(live.opened).rows[FIRST]?.cells[reason]?.value).toBe('Xem lại');
    await live.stop();
  });

  test('what it writes itself is no change: one judging a change', async () => {
    const live = await watched(nominationWorkbook(PLAIN));
    for (const rating of ['HTXSNV', 'HTNV', 'KHTNV']) {
      type(live.opened, FIRST, RATING, rating);
      await live.rest();
    }
    expect(live.results).toHaveLength(3);
    await live.stop();
  });
});

describe('10,000 rows', () => {
  const ROW = 5000;
  const NAME = 1;
  const RATING_2024 = 5;

  test('a change costs four requests (some more for thousands of ranks), and bytes for the rows whose marks differ', async () => {
    const live = await watched(largeWorkbook(10_000));
    const sheet = live.opened.workbook.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    async function edited(column: number, text: string): Promise<{ requests: number; bytes: number }> {
      const from = live.opened.requests.length;
      if (sheet !== undefined) cells.typeIntoCell(live.opened.workbook, sheet, ROW, column, text);
      await live.rest();
      expect(live.results.at(-1)).toMatchObject({ state: 'complete' });
      expect(staleRows(live.told.at(-1))).toEqual([]);
      return sent(live, from);
    }
    const all = sent(live, 0).bytes;
    const name = await edited(NAME, 'Nguyễn Văn Đổi Tên');
    const rating = await edited(RATING_2024, 'Không hoàn thành nhiệm vụ');
    expect(live.problems).toEqual([]);
    expect(live.results).toHaveLength(2);
    expect(name.requests).toBeLessThanOrEqual(4);
    expect(name.bytes).toBeLessThan(60_000);
    // Thousands of ranks move up by one; each is looked at before and behind the write, in its row.
    expect(rating.requests).toBeLessThanOrEqual(6 + rating.bytes / 4_000_000);
    expect(rating.bytes).toBeLessThan(all / 2);
    await live.stop();
  });
});
