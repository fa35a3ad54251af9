import { hasResult, reduce } from '../../../src/taskpane/state/reduce';
import type { PaneEvent } from '../../../src/taskpane/state/event';
import { firstState, shownScreen, type Ended, type PaneState } from '../../../src/taskpane/state/state';
import { announcement } from '../../../src/taskpane/models/announcement';
import { formOf } from '../../../src/taskpane/models/settings-form';
import { settingsPage } from '../../../src/taskpane/models/settings-page';
import { startPage } from '../../../src/taskpane/models/start-page';
import { technicalText } from '../../../src/taskpane/models/technical';
import { unreadSentence } from '../../../src/language/near-misses';
import type { Settings } from '../../../src/nominations/settings/settings';
import { endedView, unreadView } from '../../../src/taskpane/models/way-on';
import { nomineeList } from '../../../src/taskpane/models/nominee-list';
import { cellOfNominee, nomineeAt } from '../../../src/taskpane/models/nominee-at';
import { demo, demoStates } from '../demo';

const { judged, reading } = demo();
const DONE: Ended = { kind: 'validate', state: 'complete', problem: null, kept: [], protectedSheets: [] };
const looked: PaneEvent = { is: 'looked', judged, reading };
const validated: PaneEvent = { is: 'validated', ended: DONE, judged, reading, at: 0 };
const cancelled: PaneEvent = {
  ...validated,
  ended: { ...DONE, state: 'untouched', problem: { kind: 'excel', problem: { kind: 'cancelled', code: '' } } },
};
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, firstState());

test('the start page names year, period and tables; a table left out is not read', () => {
  const page = startPage(after(looked));
  expect(page).toMatchObject({ year: 2024, period: { first: 2022, last: 2025 }, ready: true });
  expect(page?.tables.map(({ sheet }) => sheet)).toEqual(['Tập thể', 'Cá nhân', 'Mô hình Dân vận khéo']);
  // Nobody is nominated in 2022 and 2023, of which the lists have columns.
  expect(page?.years).toEqual([2024]);
  expect(startPage(after(looked, { is: 'year', year: 2022 }))?.years).toEqual([2024, 2022]);
  const key = page?.tables[0]?.key ?? '';
  expect(startPage(after(looked, { is: 'table', key, read: false }))?.tables[0]?.read).toBe(false);
});

test('nobody in the chosen year: a button leads to the choice of years, unless that is shown already', () => {
  const nobody: PaneEvent = { ...validated, ended: { ...DONE, state: 'untouched', problem: { kind: 'no-nominees' } } };
  expect(endedView(after(looked, validated, nobody), 'vi')?.way).toBe('start');
  expect(endedView(after(looked, nobody), 'vi')?.way).toBeNull();
  const asked: PaneEvent = { is: 'open', screen: { name: 'start' } };
  expect(endedView(after(looked, validated, asked, nobody), 'vi')?.way).toBeNull();
});

test('beside a result it is said on which sheets lists were not recognised, whoever judged, until they are left out', () => {
  const header = { top: 4, left: 0, bottom: 4, right: 2 };
  const cell = { sheet: 'Tổ 3', row: 4, column: 0 };
  const nominations = {
    ...judged.nominations,
    nearMisses: [{ header, cell, missing: 'evidence', columns: [] } as const],
  };
  const aside = (settings: Settings) => ({ judged: { ...judged, nominations, settings } });
  const view = (...events: readonly PaneEvent[]) => unreadView(after(...events), 'vi');
  const open = (name: 'start' | 'columns' | 'findings'): PaneEvent => ({ is: 'open', screen: { name } });
  const said = unreadSentence(['Tổ 3'], 'pane', 'vi');

  const run = { ...validated, ...aside(judged.settings) };
  expect(view(looked, run)).toBe(said);
  // The run itself has nothing more to say, and its end is no condition.
  expect(endedView(after(looked, run), 'vi')).toBeNull();
  expect(view(looked, run, cancelled)).toBe(said);

  const opened = { ...looked, ...aside(judged.settings) };
  const byRibbon: PaneEvent = { is: 'marks', marked: true, stale: [], added: 0, unfinished: null };
  expect(view(opened)).toBeNull();
  expect(view(opened, byRibbon)).toBe(said);
  expect(view(opened, byRibbon, open('findings'))).toBe(said);
  // These pages ask about each list themselves.
  expect([open('start'), open('columns')].map((page) => view(opened, byRibbon, page))).toEqual([null, null]);

  const leftOut = aside({ ...judged.settings, leftOut: ['Tổ 3'] });
  expect([view(looked, { ...run, ...leftOut }), view({ ...looked, ...leftOut }, byRibbon)]).toEqual([null, null]);
});

test('settings that were typed stay while other pages are looked at, until just these are saved', () => {
  const began = formOf(judged.settings);
  const typed = (number: string) => ({ began, form: { ...began, texts: { ...began.texts, number } } });
  const first = typed('1');
  const second = typed('12');
  const open = (name: 'settings' | 'help'): PaneEvent => ({ is: 'open', screen: { name } });
  const back: PaneEvent = { is: 'back' };
  const state = after(looked, open('settings'), { is: 'form', form: first }, open('help'), back, back);
  expect(shownScreen(state).name).toBe('home');
  expect(state.form).toBe(first);
  expect(reduce(state, { is: 'form-saved', form: first }).form).toBeNull();
  // Typed on while the first was being saved.
  const typedOn = reduce(state, { is: 'form', form: second });
  expect(reduce(typedOn, { is: 'form-saved', form: first }).form).toBe(second);
});

test('settings that were typed are no longer unsaved once the workbook says the same, whoever wrote it there', () => {
  const began = formOf(judged.settings);
  const form = { ...began, texts: { ...began.texts, number: '12' } };
  const typed = after(looked, { is: 'form', form: { form, began } });
  expect(settingsPage(typed)).toMatchObject({ form: { texts: { number: '12' } }, unsaved: true });
  const office = { ...judged.settings.office, number: '12' };
  const written: PaneEvent = { is: 'looked', judged: { ...judged, settings: { ...judged.settings, office } }, reading };
  expect(settingsPage(reduce(typed, written))).toMatchObject({ form: { texts: { number: '12' } }, unsaved: false });
  // Taken back in the workbook, it is what was typed and is not saved again.
  expect(settingsPage(reduce(reduce(typed, written), looked)).unsaved).toBe(true);
});

test('a row that names a nominee’s row is that nominee’s, unless it is a nominee’s itself or there is no such row', () => {
  const [first, second] = [cellOfNominee(judged, 0), cellOfNominee(judged, 1)];
  if (first === null || second === null) throw new Error('nowhere');
  const elsewhere = { sheet: 'Kết quả', row: first.row, column: 4 };
  expect(nomineeAt(judged, { ...elsewhere, about: second })).toBe(1);
  expect(nomineeAt(judged, { ...first, about: second })).toBe(0);
  expect(nomineeAt(judged, elsewhere)).toBeNull();
  expect(nomineeAt(judged, { ...elsewhere, about: { ...second, sheet: 'Khác' } })).toBeNull();
});

test('a run that was stopped leaves what was known, and says so', () => {
  const state = after(looked, cancelled);
  expect(hasResult(state)).toBe(false);
  expect(endedView(state, 'vi')).toEqual({ tone: 'info', sentences: ['Đã dừng, sổ không thay đổi.'], way: null });
});

test('a result is shown after a run, and also where results stand in the workbook already', () => {
  expect(hasResult(after(looked))).toBe(false);
  expect(hasResult(after(looked, validated))).toBe(true);
  expect(hasResult(after(looked, { is: 'marks', marked: true, stale: [], added: 0, unfinished: null }))).toBe(true);
});

test('a filter survives going into a nominee and back, and the keyboard’s place with it', () => {
  const filtered = after(looked, validated, { is: 'list', view: { search: 'an', outcome: 'eligible' } });
  const place = nomineeList(judged, filtered.list).places[1] ?? -1;
  const opened = reduce(filtered, { is: 'open', screen: { name: 'nominee', place } });
  const state = reduce(opened, { is: 'back' });
  expect(state.list).toMatchObject({ search: 'an', outcome: 'eligible', active: place });
  expect(shownScreen(state).name).toBe('home');
});

describe('selecting a row in the sheet', () => {
  const cell = cellOfNominee(judged, 20);
  if (cell === null) throw new Error('no cell');
  const select: PaneEvent = { is: 'selected', cell };

  test('shows its nominee, in place of another, and leaves the keyboard in the sheet', () => {
    const result = after(looked, validated);
    const state = reduce(result, select);
    expect(shownScreen(state)).toEqual({ name: 'nominee', place: 20 });
    expect(state.moves).toBe(result.moves);
    const next = reduce(state, { is: 'selected', cell: { ...cell, row: cell.row + 1 } });
    expect(next.screens).toHaveLength(2);
  });

  test('leads to the list of its kind: its place in it is known, and next and previous are its neighbours', () => {
    const unit = judged.assessments.findIndex(({ nomination }) => nomination.kind === 'collective');
    const person = judged.assessments.findIndex(({ nomination }) => nomination.kind === 'individual');
    const row = (place: number, is: 'selected' | 'asked-why' = 'selected'): PaneEvent => {
      const at = cellOfNominee(judged, place);
      if (at === null) throw new Error('no cell');
      return { is, cell: at };
    };
    const shown = after(looked, validated, { is: 'list', view: { outcome: 'eligible', search: 'an' } }, row(unit));
    expect(shown.list).toMatchObject({ kind: 'collective', outcome: null, search: '', active: unit });
    expect(nomineeList(judged, shown.list).places).toContain(unit);
    expect(reduce(shown, row(person)).list.kind).toBe('individual');
    const asked = after(looked, validated, row(unit, 'asked-why'));
    expect(nomineeList(judged, asked.list).places).toContain(unit);
  });

  test('of the kind that is listed leaves the filter as it is', () => {
    const person = judged.assessments.findIndex(({ nomination }) => nomination.kind === 'individual');
    const at = cellOfNominee(judged, person);
    if (at === null) throw new Error('no cell');
    const view = { outcome: 'eligible', search: 'an', unit: 'Văn phòng' } as const;
    const state = after(looked, validated, { is: 'list', view }, { is: 'selected', cell: at });
    expect(state.list).toMatchObject({ ...view, active: person });
  });

  test('is no wish of the user’s where the pane itself went there', () => {
    expect(shownScreen(after(looked, validated, { is: 'going', cell }, select)).name).toBe('home');
  });

  test('while the pane judges again is followed once it has, unless a new result is shown whole', () => {
    const began: PaneEvent = { is: 'began', work: 'validate' };
    const busy = after(looked, validated, began, { is: 'selected', cell: { ...cell, row: cell.row + 1 } }, select);
    expect(shownScreen(busy).name).toBe('home');
    expect(shownScreen(reduce(busy, validated))).toEqual({ name: 'nominee', place: 20 });
    expect(shownScreen(reduce(busy, cancelled))).toEqual({ name: 'nominee', place: 20 });
    const start: PaneEvent = { is: 'open', screen: { name: 'start' } };
    expect(shownScreen(after(looked, validated, start, began, select, validated)).name).toBe('home');
  });

  test('changes nothing before a result, on other pages, and outside of nominees’ rows', () => {
    expect(shownScreen(after(looked, select)).name).toBe('home');
    const settings = after(looked, validated, { is: 'open', screen: { name: 'settings' } }, select);
    expect(shownScreen(settings).name).toBe('settings');
    const above = after(looked, validated, { is: 'selected', cell: { ...cell, row: 0 } });
    expect(shownScreen(above).name).toBe('home');
  });
});

test('judged again, the nominee that is shown stays, and one that is gone is left', () => {
  const shown = after(looked, validated, { is: 'open', screen: { name: 'nominee', place: 5 } });
  expect(shownScreen(reduce(shown, validated))).toEqual({ name: 'nominee', place: 5 });
  const none = { ...judged, assessments: [], nominations: { ...judged.nominations, nominations: [] } };
  expect(shownScreen(reduce(shown, { ...validated, judged: none })).name).toBe('home');
});

test('sorted, the nominee that is shown stays, wherever the row went', () => {
  const place = judged.assessments.findIndex(({ nomination }) => nomination.name === 'Thổ Đình Lộc');
  const shown = after(looked, validated, { is: 'open', screen: { name: 'nominee', place } });
  const turned = [...judged.assessments].reverse().map((assessment, n) => ({
    ...assessment,
    nomination: { ...assessment.nomination, at: judged.assessments[n]?.nomination.at ?? [] },
  }));
  const sorted = reduce(shown, { is: 'looked', judged: { ...judged, assessments: turned }, reading });
  expect(shownScreen(sorted)).toEqual({ name: 'nominee', place: turned.length - 1 - place });
});

test('removed results lead back to the start', () => {
  const state = after(
    looked,
    validated,
    { is: 'open', screen: { name: 'remove' } },
    { is: 'cleared', ended: { ...DONE, kind: 'clear' } },
  );
  expect(hasResult(state)).toBe(false);
  expect(state.screens).toHaveLength(1);
});

test('results that another took away are no longer shown as standing, and no page is left that has none', () => {
  const marked: PaneEvent = { is: 'marks', marked: true, stale: [], added: 0, unfinished: null };
  const gone: PaneEvent[] = [{ ...marked, marked: false }, { is: 'marks-gone' }];
  const why = after(looked, validated, marked, { is: 'open', screen: { name: 'nominee', place: 0 } }, ...gone);
  expect(hasResult(why)).toBe(false);
  expect(shownScreen(why)).toEqual({ name: 'home' });
  const settings = after(looked, validated, marked, { is: 'open', screen: { name: 'settings' } }, ...gone);
  expect(shownScreen(settings)).toEqual({ name: 'settings' });
});

test('the live region says each step, then the counts', () => {
  const running = after(
    looked,
    { is: 'began', work: 'validate' },
    { is: 'progress', progress: { stage: 'judging', share: 0.5 } },
  );
  expect(announcement(running, 'vi')).toBe('Xét từng đối tượng');
  expect(announcement(reduce(running, validated), 'vi')).toBe(
    'Đủ điều kiện: 25. Cần bổ sung minh chứng: 21. Chưa đủ điều kiện: 14',
  );
});

test('the technical information holds versions and codes, and nothing of any cell', () => {
  const about = { version: '1', platform: 'PC', excel: '16', api: '1.14', browser: 'b' };
  for (const state of demoStates().values()) {
    const text = technicalText(about, state);
    for (const { nomination } of judged.assessments) expect(text).not.toContain(nomination.name);
    for (const { sheet } of judged.nominations.tables) expect(text).not.toContain(sheet);
  }
});
