import { readSettings } from '../../../src/nominations/settings/read-settings';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { unrecognised, withListLeftOut } from '../../../src/nominations/settings/left-out-tables';
import { tableKey, type Field } from '../../../src/nominations/table';
import { unreadLists, withHeader } from '../../../src/taskpane/models/columns-page';
import { whatWasRead } from '../../../src/taskpane/models/what-was-read';
import { excelWork } from '../../../src/taskpane/jobs/excel-work';
import type { PaneWork } from '../../../src/taskpane/jobs/pane-work';
import { reduce } from '../../../src/taskpane/state/reduce';
import { firstState, shownScreen, type PaneState } from '../../../src/taskpane/state/state';
import { storeOf, type Store } from '../../../src/taskpane/state/store';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';
import { idle, until } from './until';

/** A list whose columns nobody knows is judged as soon as a person says what they are, and ever after. */

const LIST = [
  ['STT', 'Họ và tên', 'Đơn vị', 'Phân loại A/B/C/D'],
  [1, 'Lê Thị Chi', 'Văn phòng', 'HTXSNV'],
  [2, 'Ngô Văn Dung', 'Phòng Tổ chức', 'HTTNV'],
];
/** As above, its names headed by words that nobody knows. */
const NAMELESS = [
  ['STT', 'Viên chức', 'Chức vụ', 'Xếp loại 2024'],
  [1, 'Lê Thị Chi', 'Chuyên viên', 'HTXSNV'],
  [2, 'Ngô Văn Dung', 'Chuyên viên', 'HTTNV'],
];

interface Opened extends OpenEmbedded {
  readonly store: Store;
  readonly work: PaneWork;
}

async function open(cells: readonly (readonly (string | number)[])[], people: boolean): Promise<Opened> {
  const opened = await openEmbedded(smallBook());
  await opened.run(async (context) => {
    const { worksheets } = context.workbook;
    if (!people) worksheets.getItem('Cá nhân').getRange('A1:C3').clear();
    worksheets.getItem('Tập thể').getRange('A5:D7').values = cells.map((row) => [...row]);
    await context.sync();
  });
  const store = storeOf(firstState());
  const work = excelWork(store, { timeLimit: 5000, wait: async () => undefined });
  work.look();
  await idle(store);
  return { ...opened, store, work };
}

function lists({ workbook }: PaneState) {
  const read = whatWasRead(workbook);
  return read === null ? [] : unreadLists(read);
}

function told({ workbook }: PaneState) {
  const read = whatWasRead(workbook);
  return read === null ? { open: [], leftOut: [] } : unrecognised(read);
}

/** Chooses as the page of columns does. */
function choose({ store, work }: Opened, header: string, field: Field): void {
  const column = lists(store.get())[0]?.columns.find((one) => one.header === header);
  if (column === undefined) throw new Error(`no column ${header}`);
  work.change((settings) => withHeader(settings, { sheet: column.cell.sheet, header, field, year: null }));
}

const isRead = ({ work, workbook }: PaneState): boolean =>
  work === null &&
  workbook.kind === 'judged' &&
  workbook.judged.nominations.tables.some(({ sheet }) => sheet === 'Tập thể');

test.each<[string, typeof LIST, string, Field]>([
  ['a column to judge by', LIST, 'Phân loại A/B/C/D', 'rating'],
  ['the names', NAMELESS, 'Viên chức', 'name'],
])('where nothing else is: %s', async (_why, cells, header, field) => {
  const opened = await open(cells, false);
  const refused = opened.store.get();
  expect(refused.workbook).toMatchObject({ kind: 'refused', problem: { kind: 'no-tables' } });
  expect(lists(refused).map(({ miss }) => miss.cell)).toEqual([expect.objectContaining({ sheet: 'Tập thể', row: 4 })]);
  opened.store.send({ is: 'open', screen: { name: 'columns', unread: 'Tập thể' } });
  choose(opened, header, field);
  const after = await until(opened.store, isRead);
  if (after.workbook.kind !== 'judged') throw new Error('not judged');
  const { judged } = after.workbook;
  expect(judged.assessments.map(({ nomination }) => nomination.name)).toEqual(['Lê Thị Chi', 'Ngô Văn Dung']);
  expect(judged.nominations.nearMisses).toEqual([]);
  // The page of columns stays, where the effect is seen.
  expect(shownScreen(after).name).toBe('columns');
  const { grids } = readWorkbook(opened.save());
  expect(readSettings(grids, BUILT_IN).settings.headers).toEqual([{ sheet: 'Tập thể', header, field, year: null }]);
});

test('beside a list that is read: both are judged, and what is chosen by halves is remembered', async () => {
  const opened = await open(LIST, true);
  expect(lists(opened.store.get()).map(({ miss }) => miss.missing)).toEqual(['evidence']);
  choose(opened, 'Đơn vị', 'position');
  const half = await until(
    opened.store,
    (state) => lists(state)[0]?.columns[1]?.chosen === true && state.work === null,
  );
  expect(lists(half)[0]?.columns).toMatchObject([
    { header: 'Họ và tên', field: 'name', chosen: false },
    { header: 'Đơn vị', field: 'position', chosen: true },
    { header: 'Phân loại A/B/C/D', field: null, examples: ['HTXSNV', 'HTTNV'] },
  ]);
  choose(opened, 'Phân loại A/B/C/D', 'rating');
  const after = await until(opened.store, isRead);
  const names = after.workbook.kind === 'judged' ? after.workbook.judged.assessments : [];
  expect(names.map(({ nomination }) => nomination.name)).toContain('Lê Thị Chi');
  expect(names.map(({ nomination }) => nomination.name)).toContain('Nguyễn Văn An');
});

test('a list that is none of nominees is left out with its sheet, also where tables are chosen, and can be asked for again', async () => {
  const opened = await open(LIST, true);
  const { store, work } = opened;
  const [miss] = told(store.get()).open;
  if (miss === undefined) throw new Error('nothing is asked');
  const at = (state: PaneState): { open: number; leftOut: number } => {
    const { open: asked, leftOut } = told(state);
    return { open: asked.length, leftOut: leftOut.length };
  };
  work.change((settings) => withListLeftOut(settings, miss, true, []));
  const after = await until(store, (state) => state.work === null && at(state).open === 0);
  expect(at(after)).toEqual({ open: 0, leftOut: 1 });
  const saved = () => readSettings(readWorkbook(opened.save()).grids, BUILT_IN).settings.leftOut;
  expect(saved()).toEqual(['Tập thể']);

  const [table] = after.tables;
  if (table === undefined) throw new Error('no table');
  for (const read of [false, true]) store.send({ is: 'table', key: tableKey(table), read });
  work.validate();
  const judged = await until(store, (state) => state.work === null && state.judgedAt !== null);
  expect(at(judged)).toEqual({ open: 0, leftOut: 1 });
  expect(saved()).toEqual(['Tập thể']);

  work.change((settings) => withListLeftOut(settings, miss, false, []));
  await until(store, (state) => state.work === null && at(state).open === 1);
  expect(saved()).toEqual([]);
});

test('what was read is known of a workbook that was judged or holds no table, and of no other', () => {
  const failed = { is: 'refused', problem: { kind: 'no-nominees' } } as const;
  expect([firstState(), reduce(firstState(), failed)].map(({ workbook }) => whatWasRead(workbook))).toEqual([
    null,
    null,
  ]);
});
