import type { CellRef } from '../../grid/area';
import type { Kind } from '../../criteria/criterion';
import type { Outcome } from '../../assessment/assessment';
import type { RunKind } from '../../excel/checkpoint';
import type { Judged } from '../../excel/judge';
import { DEFAULT_VIEW, type PersonalView } from '../../excel/personal';
import type { Reading } from '../../excel/read-grids';
import type { Repair } from '../../excel/repair-cells';
import type { Progress, RunProblem, RunResult } from '../../excel/run';
import type { SelectedCell } from '../../excel/selected-cell';
import type { Table } from '../../nominations/table';
import type { EditedForm } from '../models/settings-form';
import { FIRST_REPORT, type ReportState } from './report-state';

/** What the pane shows. The home screen is the start page, a run, a result, or why there is none. */
export type Screen =
  | { readonly name: 'home' | 'start' | 'findings' | 'settings' | 'remove' | 'help' }
  /** Columns and values; begins at the list of that sheet that was not recognised. */
  | { readonly name: 'columns'; readonly unread?: string }
  /** By its place among the assessments. */
  | { readonly name: 'nominee'; readonly place: number }
  /** Papers; `export` begins at the ways out of the workbook, `preview` shows the paper alone, `replies` what units sent back. */
  | { readonly name: 'report'; readonly part: ReportPart };
export type ScreenName = Screen['name'];
export type ReportPart = 'all' | 'export' | 'preview' | 'replies';

/** The workbook as it was last read and judged, or why it could not be. */
export type WorkbookState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'judged'; readonly judged: Judged; readonly reading: Reading }
  | { readonly kind: 'refused'; readonly problem: RunProblem };

/** What the pane is doing to the workbook. One thing at a time. */
export interface Work {
  /** `live`: judged anew by itself, in place. */
  readonly kind: 'look' | 'validate' | 'live' | 'clear' | 'settings' | 'repair' | 'template' | 'report';
  readonly progress: Progress | null;
  /** Whether the user asked to stop. */
  readonly stopping: boolean;
}

/** How the last run ended, with what it could not do. */
export interface Ended extends Omit<RunResult, 'requests'> {
  readonly kind: Work['kind'];
}

/** How the list of nominees is looked at; it stays while a nominee is looked at. */
export interface ListView {
  readonly kind: Kind | null;
  readonly search: string;
  readonly outcome: Outcome | null;
  readonly unit: string | null;
  readonly sort: ListSort;
  /** The nominee that the keyboard stands at: its place among the assessments. */
  readonly active: number | null;
}
export const LIST_SORTS = ['rank', 'name', 'unit', 'sheet'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export interface PaneState {
  readonly view: PersonalView;
  /** The lowest is the home screen; the last is shown. */
  readonly screens: readonly Screen[];
  /** Grows whenever the keyboard's place must follow what is shown. */
  readonly moves: number;
  readonly workbook: WorkbookState;
  /** All tables, those left out too. */
  readonly tables: readonly Table[];
  /** Keys of tables left out (`tableKey`). */
  readonly leftOut: ReadonlySet<string>;
  /** Whether a person of this pane chose among the tables since the workbook was told (`Cấu hình`). */
  readonly choseTables: boolean;
  /** The reporting year that a person chose; null: as the workbook says. */
  readonly year: number | null;
  /** Whether results stand in the workbook. */
  readonly marked: boolean;
  /** When this pane judged last, milliseconds since 1970. */
  readonly judgedAt: number | null;
  readonly work: Work | null;
  readonly ended: Ended | null;
  /** Results that no longer agree with their rows. */
  readonly stale: readonly CellRef[];
  /** Rows that were put in since, and have no result yet. */
  readonly added: number;
  /** What a run that was cut off was doing, where it left something in the workbook. */
  readonly unfinished: RunKind | null;
  /** Judges by itself when rows change. */
  readonly live: boolean;
  /** Settings that were typed and are not saved yet: they stay while other pages are looked at. */
  readonly form: EditedForm | null;
  readonly list: ListView;
  /** The finding that was gone to last: its place among the nominations' findings. */
  readonly finding: number | null;
  /** What was repaired with one click each, the last behind. */
  readonly repaired: readonly (readonly Repair[])[];
  /** The cell that the pane itself went to last: selecting it is no wish of the user's. */
  readonly wentTo: CellRef | null;
  /** What the user selected last while the pane worked: followed once it has. */
  readonly selectedMeanwhile: SelectedCell | null;
  /** What was just done, to be said once. */
  readonly note: Note | null;
  readonly report: ReportState;
}

/** Something done that leaves no other trace on the screen. */
export type Note =
  | { readonly kind: 'copied'; readonly copied: boolean }
  | { readonly kind: 'repaired' | 'undone'; readonly done: number; readonly left: number }
  | { readonly kind: 'saved' }
  /** Excel is busy, and is asked again for the cell that is to be shown. */
  | { readonly kind: 'retrying' }
  /** The row that was asked about is no nominee's. */
  | { readonly kind: 'nobody-here' }
  | { readonly kind: 'settings' | 'went'; readonly problem: RunProblem };

export const HOME: Screen = { name: 'home' };

export const FIRST_LIST: ListView = {
  kind: null,
  search: '',
  outcome: null,
  unit: null,
  sort: 'rank',
  active: null,
};

/** What the pane knows when it opens: nothing but how this person wants to see it. */
export function firstState(view: PersonalView = DEFAULT_VIEW): PaneState {
  return {
    view,
    screens: [HOME],
    moves: 0,
    workbook: { kind: 'looking' },
    tables: [],
    leftOut: new Set(),
    choseTables: false,
    year: null,
    marked: false,
    judgedAt: null,
    work: null,
    ended: null,
    stale: [],
    added: 0,
    unfinished: null,
    live: false,
    form: null,
    list: FIRST_LIST,
    finding: null,
    repaired: [],
    wentTo: null,
    selectedMeanwhile: null,
    note: null,
    report: FIRST_REPORT,
  };
}

/** Whether the pane does what somebody asked for: a look gives way to whatever is. */
export function isBusy({ work }: Pick<PaneState, 'work'>): boolean {
  return work !== null && work.kind !== 'look';
}

/** The screen that is shown. */
export function shownScreen({ screens }: PaneState): Screen {
  return screens.at(-1) ?? HOME;
}

/** Whether the results that are shown are not those of the rows as they stand. */
export function isStale({ stale, added }: Pick<PaneState, 'stale' | 'added'>): boolean {
  return stale.length + added > 0;
}
