import { LANGUAGES } from '../../../src/language/language';
import { reportPageWords } from '../../../src/language/pane-report';
import { annualReport } from '../../../src/report/annual-report';
import { askedPage } from '../../../src/taskpane/models/asked-page';
import { paperFileName } from '../../../src/taskpane/models/paper-file';
import { chartDrawing } from '../../../src/taskpane/models/report-chart';
import { outcomeView } from '../../../src/taskpane/models/report-outcome';
import { askedPaper, blanksOf, lacksOf, preparedNow } from '../../../src/taskpane/models/report-page';
import { previewPieces } from '../../../src/taskpane/models/report-preview';
import { reduce } from '../../../src/taskpane/state/reduce';
import type { PaneEvent } from '../../../src/taskpane/state/event';
import { firstState, type PaneState } from '../../../src/taskpane/state/state';
import type { Chart, Table } from '../../../src/report/document';
import { demo, demoStates } from '../demo';

const { judged, reading } = demo();
const document = annualReport({ ...judged, settings: judged.settings.office });
const looked: PaneEvent = { is: 'looked', judged, reading };
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, firstState());

test('what a report made now would lack, each with the page that mends it', () => {
  const states = demoStates();
  const lacks = (name: string) => lacksOf(states.get(name) ?? firstState(), 'vi');
  expect(lacks('report').map(({ text, way }) => [text, way])).toEqual([
    ['2\u00a0lỗi trong dữ liệu chưa xử lý.', 'findings'],
    ['Chưa ghi: số văn bản, ngày báo cáo.', 'settings'],
  ]);
  expect(lacks('start')[0]).toMatchObject({ tone: 'info', way: null });
});

test.each(LANGUAGES)('a count and what it counts stand on one line: %s', (language) => {
  const { errors, blanks, adds, keeps, pages, removeAsk, written } = reportPageWords(language);
  for (const say of [errors, blanks, adds, keeps, pages, removeAsk, written])
    for (const count of ['1', '2', '1.234']) expect(say(count)).toContain(`${count}\u00a0`);
});

test('dossiers are about everyone, the filtered list, or one; all other papers about everyone', () => {
  const state = after(looked);
  const of = (report: Partial<PaneState['report']>, ...events: readonly PaneEvent[]) =>
    askedPaper(after(looked, ...events, { is: 'report', report }));
  expect(askedPaper(firstState())).toBeNull();
  expect(askedPaper(state)).toEqual({ paper: 'annual', places: null });
  expect(of({ paper: 'dossier' })).toEqual({ paper: 'dossier', places: null });
  expect(of({ paper: 'dossier', whom: { kind: 'one', place: 3 } })?.places).toEqual([3]);
  const listed = of({ paper: 'dossier', whom: { kind: 'listed' } }, { is: 'list', view: { outcome: 'eligible' } });
  expect(listed?.places?.map((place) => judged.assessments[place]?.outcome)).toEqual(
    Array.from({ length: listed?.places?.length ?? 0 }, () => 'eligible'),
  );
  const none = of({ paper: 'dossier', whom: { kind: 'listed' } }, { is: 'list', view: { search: 'khong co ai' } });
  expect(none).toBeNull();
});

test('requests for evidence bear the day by which units are to answer, where it is one', () => {
  const asked = (paper: 'evidence' | 'annual', replyBy: string) =>
    askedPaper(after(looked, { is: 'report', report: { paper, replyBy } }));
  expect(asked('evidence', ' 5/2/2025')?.replyBy).toEqual({ day: 5, month: 2, year: 2025 });
  expect(asked('evidence', '31/2/2025')?.replyBy).toBeUndefined();
  expect(asked('evidence', '')?.replyBy).toBeUndefined();
  expect(asked('annual', '5/2/2025')?.replyBy).toBeUndefined();
  const letters = { paper: 'evidence', places: null } as const;
  const prepared = { asked: letters, judged, fresh: document, merged: null, sheets: [], standing: null };
  const ready = after(looked, { is: 'report', report: { paper: 'evidence', prepared } });
  expect(preparedNow(ready)).not.toBeNull();
  expect(preparedNow(reduce(ready, { is: 'report', report: { replyBy: '5/2/2025' } }))).toBeNull();
});

test('what was prepared counts only for the same paper of the same judgement', () => {
  const asked = { paper: 'annual', places: null } as const;
  const prepared = { asked, judged, fresh: document, merged: null, sheets: [], standing: null };
  const ready = after(looked, { is: 'report', report: { prepared } });
  expect(preparedNow(ready)).toBe(prepared);
  expect(preparedNow(reduce(ready, { is: 'report', report: { paper: 'dossier' } }))).toBeNull();
  const again: PaneEvent = { is: 'looked', judged: { ...judged }, reading };
  expect(preparedNow(reduce(ready, again))).toBeNull();
});

test('files bear names that every mail program keeps', () => {
  expect(paperFileName('annual', document, 'xlsx')).toBe('Bao cao dien hinh tien tien 2024.xlsx');
  expect(paperFileName('period', { id: 'period-2022-2025' }, 'docx')).toBe(
    'Bao cao dien hinh tien tien giai doan 2022-2025.docx',
  );
  expect(paperFileName('dossier', { id: 'dossier-2024' }, 'docx', 'Đỗ Sỹ Ngữ')).toBe(
    'Phieu tong hop 2024 - Do Sy Ngu.docx',
  );
  const narrowed = { id: 'dossier-2024-individual/do sy ngu/phong 2023' };
  expect(paperFileName('dossier', narrowed, 'docx')).toBe('Phieu tong hop 2024.docx');
  const named = (whose: string) => paperFileName('dossier', { id: 'dossier-2024' }, 'docx', whose);
  expect(named('a/b\\c:d*“e”')).toBe('Phieu tong hop 2024 - a b c d e.docx');
  // Systems take no name of 255 letters and more.
  expect(named('Mô hình vận động nhân dân '.repeat(20)).length).toBeLessThan(120);
});

test('the preview holds every block, and every row of every table once, in pieces of a few rows', () => {
  const pieces = previewPieces(document);
  const tables = document.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Table => block.kind === 'table'),
  );
  for (const table of tables) {
    const parts = pieces.flatMap((piece) => (piece.kind === 'rows' && piece.table === table ? [piece] : []));
    expect(parts.flatMap(({ from, to }) => table.rows.slice(from, to))).toEqual(table.rows);
    expect(Math.max(...parts.map(({ from, to }) => to - from))).toBeLessThanOrEqual(12);
  }
  const blocks = document.sections.flatMap(({ blocks: all }) => all.filter(({ kind }) => kind !== 'table'));
  expect(pieces.flatMap((piece) => (piece.kind === 'block' ? [piece.block] : []))).toEqual(blocks);
  expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
  expect(blanksOf(document)).toBeGreaterThan(3);
});

test('a drawn chart bears every number that is not zero, and bars as long as their numbers', () => {
  const charts = document.sections.flatMap(({ blocks }) => blocks.filter((one): one is Chart => one.kind === 'chart'));
  expect(charts.map(({ shape }) => shape).sort()).toEqual(expect.arrayContaining(['bars', 'columns']));
  for (const chart of charts) {
    const { bars, labels, height, width } = chartDrawing(chart, 165);
    const values = chart.categories.flatMap((_, at) => chart.series.map((one) => one.values[at] ?? 0));
    const long = bars.map((bar) => (chart.shape === 'columns' ? bar.height : bar.width));
    const share = Math.max(...long) / Math.max(...values);
    long.forEach((length, n) => expect(length).toBeCloseTo((values[n] ?? 0) * share));
    const texts = labels.map(({ text }) => text);
    for (const value of values.filter((one) => one > 0)) expect(texts).toContain(String(value));
    for (const bar of bars) {
      expect(bar.y + bar.height).toBeLessThanOrEqual(height);
      expect(bar.x + bar.width).toBeLessThanOrEqual(width);
    }
  }
});

test('what came of a making is a sentence; a stop is no error', () => {
  expect(outcomeView({ kind: 'written', sheets: ['Báo cáo 2024', 'Báo cáo 2024 – PL1'] }, 'vi')).toEqual({
    tone: 'info',
    sentences: ['Đã ghi 2\u00a0trang vào sổ.'],
    sheet: 'Báo cáo 2024',
  });
  const stopped = { kind: 'excel', problem: { kind: 'cancelled', code: '' } } as const;
  expect(outcomeView({ kind: 'failed', problem: stopped, state: 'untouched' }, 'vi').tone).toBe('info');
  const denied = { kind: 'excel', problem: { kind: 'access-denied', code: '' } } as const;
  expect(outcomeView({ kind: 'failed', problem: denied, state: 'restored' }, 'vi')).toMatchObject({ tone: 'error' });
});

test.each([
  ['?page=report&_host_Info=Excel$Win32', 'report'],
  ['?page=export', 'export'],
  ['?_host_Info=x&page=why', 'why'],
  ['?page=other', null],
  ['', null],
])('the pane’s address %s asks for %s', (search, page) => expect(askedPage(search)).toBe(page));

test('Why? opens the nominee of the row, also before anything is checked; any other row is said', () => {
  const table = judged.nominations.tables[0];
  const { sheet = '', rows: [first] = [0] } = table ?? {};
  const asked = after(looked, { is: 'asked-why', cell: { sheet, row: first, column: 0 } });
  expect(asked.screens.at(-1)).toMatchObject({ name: 'nominee' });
  expect(after(looked, { is: 'asked-why', cell: { sheet, row: 0, column: 0 } }).note).toEqual({ kind: 'nobody-here' });
});
