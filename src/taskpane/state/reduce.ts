import type { Judged } from '../../excel/judge';
import type { Reading } from '../../excel/read-grids';
import type { SelectedCell } from '../../excel/selected-cell';
import { tableKey, type Table } from '../../nominations/table';
import { nomineeAt, samePlace } from '../models/nominee-at';
import { kindCounts, shownKind } from '../models/shown-kind';
import type { PaneEvent } from './event';
import { FIRST_LIST, HOME, shownScreen, type ListView, type PaneState, type Screen } from './state';

/** What the pane knows once something happened. Pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const after = once(state, event);
  const { work, selectedMeanwhile } = after;
  return work === null && selectedMeanwhile !== null ? selected(after, selectedMeanwhile) : after;
}

function once(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case 'began':
      return { ...state, work: { kind: event.work, progress: null, stopping: false }, note: null };
    case 'progress':
      return state.work === null ? state : { ...state, work: { ...state.work, progress: event.progress } };
    case 'stopping':
      return state.work === null ? state : { ...state, work: { ...state.work, stopping: true } };
    case 'looked':
      return withJudged({ ...state, work: null }, event.judged, event.reading);
    case 'refused':
      return { ...state, work: null, workbook: { kind: 'refused', problem: event.problem }, tables: [] };
    case 'validated':
      return validated(state, event);
    case 'cleared': {
      const cleared = event.ended.state === 'complete' || event.ended.problem?.kind === 'no-marks';
      const after = { ...state, work: null, ended: event.ended };
      return cleared ? home({ ...after, marked: false, judgedAt: null, stale: [], added: 0, unfinished: null }) : after;
    }
    case 'finished': {
      const left = event.ended?.state === 'interrupted' ? state.unfinished : null;
      return { ...state, work: null, ended: event.ended, unfinished: left };
    }
    case 'work-ended':
      return { ...state, work: null };
    case 'marks':
      return {
        ...state,
        marked: event.marked,
        stale: event.stale,
        added: event.added,
        unfinished: event.unfinished,
      };
    case 'marks-gone': {
      const after = { ...state, judgedAt: null };
      return ['home', 'nominee'].includes(shownScreen(state).name) ? home(after) : after;
    }
    case 'selected':
      return selected(state, event.cell);
    case 'asked-why': {
      const place = state.workbook.kind === 'judged' ? nomineeAt(state.workbook.judged, event.cell) : null;
      if (place !== null) return opened(state, [...state.screens, { name: 'nominee', place }]);
      return state.workbook.kind === 'judged' ? { ...state, note: { kind: 'nobody-here' } } : state;
    }
    case 'going':
      return { ...state, wentTo: event.cell, note: null };
    case 'open':
      return opened(state, [...state.screens, event.screen]);
    case 'instead':
      return opened(state, [...state.screens.slice(0, -1), event.screen]);
    case 'back':
      return state.screens.length < 2 ? state : opened(state, state.screens.slice(0, -1));
    case 'list':
      return { ...state, list: { ...state.list, ...event.view } };
    case 'finding':
      return { ...state, finding: event.place };
    case 'view':
      return { ...state, view: { ...state.view, ...event.view } };
    case 'table': {
      const leftOut = new Set(state.leftOut);
      if (event.read) leftOut.delete(event.key);
      else leftOut.add(event.key);
      return { ...state, leftOut, choseTables: true };
    }
    case 'year':
      return { ...state, year: event.year };
    case 'remembered':
      return { ...state, year: null, choseTables: false };
    case 'live':
      return { ...state, live: event.live };
    case 'form':
      return { ...state, form: event.form };
    case 'form-saved':
      // What was typed while it was saved is not.
      return state.form === event.form ? { ...state, form: null } : state;
    case 'repaired':
      return {
        ...state,
        work: null,
        repaired: event.done.length === 0 ? state.repaired : [...state.repaired, event.done],
      };
    case 'undone':
      return { ...state, work: null, repaired: state.repaired.slice(0, -1) };
    case 'note':
      return { ...state, note: event.note };
    case 'report':
      return { ...state, report: { ...state.report, ...event.report } };
  }
}

type Validated = Extract<PaneEvent, { is: 'validated' }>;

/** A run that stopped or failed leaves what was known before; a complete one shows its result. */
function validated(state: PaneState, { ended, judged, reading, at }: Validated): PaneState {
  const after: PaneState = { ...state, work: null, ended };
  const { problem } = ended;
  if (ended.state === 'complete' && judged !== null && reading !== null) {
    const known = {
      ...withJudged(after, judged, reading),
      marked: true,
      judgedAt: at,
      stale: [],
      added: 0,
      unfinished: null,
    };
    return state.work?.kind === 'live' ? known : shown(known);
  }
  const unfinished = ended.state === 'interrupted' ? 'validate' : null;
  if (problem?.kind === 'no-tables' || problem?.kind === 'criteria-invalid')
    return home({ ...after, workbook: { kind: 'refused', problem }, judgedAt: null, unfinished });
  return { ...after, unfinished };
}

/** After a run from the start page the result is shown; other pages stay, so that a change's effect is seen in place. */
function shown(state: PaneState): PaneState {
  const { name } = shownScreen(state);
  if (name === 'start') return home(state);
  return name === 'home' ? { ...state, moves: state.moves + 1 } : state;
}

/** Places among the assessments mean other nominees now: a nominee that is shown is looked up again. */
function withJudged(state: PaneState, judged: Judged, reading: Reading): PaneState {
  const before = state.workbook.kind === 'judged' ? state.workbook.judged : null;
  const again = (place: number): number | null => (before === null ? null : samePlace(before, place, judged));
  const screens = state.screens.flatMap((screen): Screen[] => {
    if (screen.name !== 'nominee') return [screen];
    const place = again(screen.place);
    return place === null ? [] : [{ name: 'nominee', place }];
  });
  const { active, kind, unit } = state.list;
  const kinds = new Set(judged.nominations.nominations.map((nomination) => nomination.kind));
  return {
    ...state,
    screens,
    workbook: { kind: 'judged', judged, reading },
    tables: allTables(judged, reading),
    leftOut: state.choseTables ? state.leftOut : new Set(judged.nominations.leftOut.map(tableKey)),
    list: {
      ...state.list,
      active: active === null ? null : again(active),
      kind: kind !== null && kinds.has(kind) ? kind : null,
      unit: unit !== null && judged.nominations.nominations.some((one) => one.unit === unit) ? unit : null,
    },
    finding: null,
  };
}

/** Those that are read and those left out, as they stand in the workbook. */
function allTables({ nominations }: Judged, { grids }: Reading): Table[] {
  const order = new Map(grids.map(({ sheet }, n) => [sheet, n]));
  const at = ({ sheet }: Table): number => order.get(sheet) ?? grids.length;
  return [...nominations.tables, ...nominations.leftOut].sort(
    (a, b) => at(a) - at(b) || a.header.top - b.header.top || a.header.left - b.header.left,
  );
}

/** Shows the nominee of a row that the user selects; the keyboard's place stays in the sheet. */
function selected(state: PaneState, cell: SelectedCell): PaneState {
  const { workbook, wentTo } = state;
  const { name } = shownScreen(state);
  if (workbook.kind !== 'judged' || !hasResult(state)) return { ...state, selectedMeanwhile: null };
  if (state.work !== null) return { ...state, selectedMeanwhile: cell };
  const after: PaneState = { ...state, wentTo: null, selectedMeanwhile: null };
  const own = wentTo?.sheet === cell.sheet && wentTo.row === cell.row && wentTo.column === cell.column;
  if (own || (name !== 'home' && name !== 'nominee')) return after;
  const place = nomineeAt(workbook.judged, cell);
  if (place === null) return after;
  const below = name === 'nominee' ? state.screens.slice(0, -1) : state.screens;
  return {
    ...after,
    screens: [...below, { name: 'nominee', place }],
    list: listAt(state, place),
  };
}

function opened(state: PaneState, screens: readonly Screen[]): PaneState {
  const last = screens.at(-1);
  const list = last?.name === 'nominee' ? listAt(state, last.place) : state.list;
  return { ...state, screens, list, moves: state.moves + 1, note: null };
}

/** The list that a nominee stands in: that of its kind, whose filters are not those of another kind's. */
function listAt({ list, workbook }: PaneState, place: number): ListView {
  if (workbook.kind !== 'judged') return { ...list, active: place };
  const { judged } = workbook;
  const kind = judged.assessments[place]?.nomination.kind;
  if (kind === undefined || kind === shownKind(kindCounts(judged), list.kind)) return { ...list, active: place };
  return { ...FIRST_LIST, sort: list.sort, kind, active: place };
}

function home(state: PaneState): PaneState {
  return { ...state, screens: [HOME], moves: state.moves + 1, list: FIRST_LIST, selectedMeanwhile: null };
}

/** Whether the home screen shows a result: this pane judged, or results stand in the workbook already. */
export function hasResult({ workbook, judgedAt, marked }: PaneState): boolean {
  return workbook.kind === 'judged' && (judgedAt !== null || marked);
}
