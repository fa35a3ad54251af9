import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { noticeAddress, sentencesAsked, type Notice } from '../../src/commands/notice';
import { registerRibbon, type RibbonOptions } from '../../src/commands/ribbon';
import { DEFAULT_VIEW, keepPersonalView } from '../../src/excel/personal';
import type { Area } from '../../src/grid/area';
import { saveWorkbook } from '../../src/embedded-excel/model/save';
import { setValues } from '../../src/embedded-excel/model/set-values';
import { sheetByName } from '../../src/embedded-excel/model/sheets';
import type { WorkbookModel } from '../../src/embedded-excel/model/types';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { bootTexts } from '../../src/language/boot-words';
import { excelProblemText } from '../../src/language/excel-problems';
import { unreadSentence } from '../../src/language/near-misses';
import { COMMANDS } from '../../src/language/ribbon-words';
import { protectedSheetsSentence, runProblemSentence, runStateSentence } from '../../src/language/run-words';
import { picture } from '../excel/picture';
import { watchDialogs, type Dialog } from '../support/dialogs';
import { openEmbedded } from '../support/embedded';
import { smallBook } from '../support/embedded-book';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';
import { sheetParts, pack } from '../support/small-workbook';

const NOTICE_PAGE = 'https://office.test/notice.html';
// One library serves the whole file: it says `DuplicatedName` where a page would be opened anew.
beforeAll(() => void jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

const waiting = { wait: async () => undefined };
const book = (): Uint8Array => nominationWorkbook(PLAIN);
const bookWithoutTables = (): Uint8Array => pack(sheetParts(''));

/** Opens a workbook with the ribbon tied, as the page of commands does. */
async function open(bytes = book(), options: Partial<RibbonOptions> = {}) {
  const opened = await openEmbedded(bytes);
  registerRibbon({ noticePage: NOTICE_PAGE, ...waiting, ...options });
  return { ...opened, dialogs: watchDialogs() };
}

/** Waits for a window, reads what it says, and closes it. */
async function readNotice(dialogs: readonly Dialog[]): Promise<readonly string[]> {
  while (dialogs.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const { address, close } = dialogs[0] ?? { address: '', close: () => undefined };
  expect(address.startsWith(`${NOTICE_PAGE}?`)).toBe(true);
  close();
  return sentencesAsked(new URL(address).search);
}

test('Kiểm tra marks the workbook as the pane does, Gỡ kết quả takes the marks away; no window opens', async () => {
  const byPane = await openEmbedded(book());
  expect((await validateWorkbook(waiting)).state).toBe('complete');
  const marked = picture(byPane.workbook);
  const { workbook, press, dialogs } = await open();
  const before = picture(workbook);
  await press('validate');
  expect(picture(workbook)).toEqual(marked);
  expect(marked).not.toEqual(before);
  await press('clear');
  expect(picture(workbook)).toEqual(before);
  expect(dialogs).toEqual([]);
});

describe('what the sheet does not show is said in a window', () => {
  test.each([
    ['validate', 'no-tables'],
    ['clear', 'no-marks'],
  ] as const)('%s: %s', async (command, kind) => {
    const { press, dialogs } = await open(bookWithoutTables());
    const pressed = press(command);
    expect(await readNotice(dialogs)).toEqual([
      runProblemSentence({ kind }, 'vi'),
      runStateSentence('untouched', 'vi'),
    ]);
    await pressed;
  });

  test('Kiểm tra: on which sheet a list stands that was not recognised', async () => {
    const { run, press, dialogs } = await open(smallBook());
    await run(async (context) => {
      const list = [
        ['Họ và tên', 'Đơn vị', 'Phân loại A/B/C/D'],
        ['Lê Thị Chi', 'Văn phòng', 'A'],
        ['Ngô Văn Dung', 'Phòng Tổ chức', 'B'],
      ];
      context.workbook.worksheets.getItem('Tập thể').getRange('A5:C7').values = list;
      await context.sync();
    });
    const pressed = press('validate');
    const said = await readNotice(dialogs);
    expect(said).toEqual([unreadSentence(['Tập thể'], 'ribbon', 'vi')]);
    // The window has no button: it names those that lead on.
    expect(said[0]).toContain('Bấm Mở ngăn trên thẻ Trang đầu (Home), rồi bấm Các bảng sẽ đọc');
    await pressed;
  });

  test('in the language of the person', async () => {
    const { press, dialogs } = await open(bookWithoutTables());
    keepPersonalView({ ...DEFAULT_VIEW, language: 'en' });
    const pressed = press('clear');
    expect((await readNotice(dialogs))[0]).toBe(runProblemSentence({ kind: 'no-marks' }, 'en'));
    await pressed;
    keepPersonalView({ ...DEFAULT_VIEW, language: 'vi' });
  });

  test('a cell that is being edited: what to press', async () => {
    const { press, dialogs, faults, workbook } = await open();
    const before = picture(workbook);
    faults.begin({ kind: 'cell-edit' });
    const pressed = press('validate');
    expect((await readNotice(dialogs))[0]).toBe(excelProblemText({ kind: 'editing-cell', code: '' }, 'vi'));
    await pressed;
    expect(picture(workbook)).toEqual(before);
  });

  test('a fault of the program itself', async () => {
    const { press, dialogs } = await open(book(), { judge: () => Promise.reject(new Error('x')) });
    const pressed = press('validate');
    expect((await readNotice(dialogs)).length).toBeGreaterThan(0);
    await pressed;
  });

  test('the button is busy as long as the window is open, since both would go together', async () => {
    const { press, dialogs } = await open(bookWithoutTables());
    let freed = false;
    const pressed = press('validate').then(() => (freed = true));
    while (dialogs.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(freed).toBe(false);
    dialogs[0]?.close();
    await pressed;
    expect(freed).toBe(true);
  });

  test('where Excel opens no window the button is freed all the same', async () => {
    const { press } = await open(bookWithoutTables());
    const refused = watchDialogs(5000);
    await press('validate');
    expect(refused).toEqual([]);
  });
});

describe('the address of a notice', () => {
  const notice: Notice = {
    language: 'vi',
    problem: null,
    state: 'complete',
    protectedSheets: ['Cá nhân & tập thể'],
    unread: ['Tổ 3'],
  };

  test('carries all that is to be said', () => {
    expect(sentencesAsked(new URL(noticeAddress(NOTICE_PAGE, notice)).search)).toEqual([
      protectedSheetsSentence(['Cá nhân & tập thể'], 'vi'),
      unreadSentence(['Tổ 3'], 'ribbon', 'vi'),
    ]);
  });

  test('anything else says nothing of its own, and breaks nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(sentencesAsked(`?${new URLSearchParams({ notice: text })}`)).toEqual([]);
      }),
    );
  });
});

describe('in an Excel that is too old for the program', () => {
  /** The first script of commands.html, on Microsoft's library, in an engine without what the program needs. */
  function boot(engine: object): void {
    const attributes = new Map([
      ['data-boot-texts', JSON.stringify(bootTexts('vi'))],
      ['data-boot-program', 'commands.js'],
      ['data-boot-actions', COMMANDS.join(' ')],
      ['data-boot-pane', 'taskpane.html'],
    ]);
    const element = () => ({ setAttribute: () => undefined, appendChild: () => undefined });
    const document = {
      location: { href: 'https://office.test/folder/commands.html?_host_Info=x' },
      body: { insertBefore: () => undefined, appendChild: () => undefined },
      getElementById: () => ({ getAttribute: (name: string) => attributes.get(name) ?? null }),
      createElement: element,
      createTextNode: element,
    };
    const window = { ...engine, Office };
    runInNewContext(readFileSync(join(__dirname, '../../src/excel/boot.js'), 'utf8'), { window, document });
  }

  test.each(COMMANDS)('%s shows the pane’s page, which says why, and is freed with it', async (command) => {
    const { press, requests } = await openEmbedded(book());
    const dialogs = watchDialogs();
    boot({});
    await new Promise((resolve) => setTimeout(resolve, 20));
    const pressed = press(command);
    while (dialogs.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(dialogs.map(({ address }) => address)).toEqual(['https://office.test/folder/taskpane.html']);
    dialogs[0]?.close();
    await pressed;
    expect(requests).toHaveLength(0);
  });

  test('where no window opens either the button is freed', async () => {
    const { press } = await openEmbedded(book());
    watchDialogs(5000);
    boot({});
    await new Promise((resolve) => setTimeout(resolve, 20));
    await press('validate');
  });
});

describe('Báo cáo năm', () => {
  const sheets = (workbook: WorkbookModel): string[] =>
    workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);

  test('writes the report without the pane and shows it; what was typed there is kept the next time', async () => {
    const { workbook, press, dialogs, edit } = await open();
    const before = sheets(workbook);
    await press('report');
    const written = sheets(workbook).slice(before.length);
    expect(written.map((name) => name.replace(/^Báo cáo \d{4}/, ''))).toEqual([
      '',
      ...[1, 2, 3, 4, 5].map((n) => ` – PL${String(n)}`),
    ]);
    const [name = ''] = written;
    const body = sheetByName(workbook, name);
    if (body === undefined) throw new Error('no report');
    expect(workbook.activeSheet).toBe(body.id);
    expect(dialogs).toEqual([]);

    const place = placeOf(workbook, name, 'Thuận lợi, khó khăn');
    edit('user', (book) => setValues(book, body, place, [['Thuận lợi, khó khăn trong năm: đủ biên chế.']]));
    await press('report');
    expect(sheets(workbook)).toEqual([...before, ...written]);
    expect(() => placeOf(workbook, name, 'đủ biên chế')).not.toThrow();
    expect(dialogs).toEqual([]);
  });

  test('what finds no place in the new report is not thrown away: the window sends to the pane', async () => {
    const { workbook, press, dialogs, edit } = await open();
    await press('report');
    const body = workbook.sheets.find(({ name }) => name.startsWith('Báo cáo'));
    if (body === undefined) throw new Error('no report');
    edit('user', (book) => setValues(book, body, { top: 20, left: 60, bottom: 20, right: 60 }, [['ghi chú riêng']]));
    const pressed = press('report');
    expect((await readNotice(dialogs))[0]).toBe(excelProblemText({ kind: 'typed-on-report', code: '' }, 'vi'));
    await pressed;
    expect(() => placeOf(workbook, body.name, 'ghi chú riêng')).not.toThrow();
  });
});

/** The cell of a sheet that holds a text. */
function placeOf(workbook: WorkbookModel, sheet: string, text: string): Area {
  const grid = readWorkbook(saveWorkbook(workbook)).grids.find((one) => one.sheet === sheet);
  const row = grid?.rows.findIndex((cells) => cells?.some((cell) => String(cell).includes(text))) ?? -1;
  const column = grid?.rows[row]?.findIndex((cell) => String(cell).includes(text)) ?? -1;
  if (row < 0) throw new Error(`nothing says ${text}`);
  return { top: row, left: column, bottom: row, right: column };
}
