import type { CellRef } from '../../grid/area';
import type { RunKind } from '../../excel/checkpoint';
import type { Judged } from '../../excel/judge';
import type { PersonalView } from '../../excel/personal';
import type { Reading } from '../../excel/read-grids';
import type { Repair } from '../../excel/repair-cells';
import type { Progress, RunProblem } from '../../excel/run';
import type { SelectedCell } from '../../excel/selected-cell';
import type { EditedForm } from '../models/settings-form';
import type { ReportState } from './report-state';
import type { Ended, ListView, Note, Screen, Work } from './state';

/** What happened, as plain data; `reduce` says what follows. */
export type PaneEvent =
  | { readonly is: 'began'; readonly work: Work['kind'] }
  | { readonly is: 'progress'; readonly progress: Progress }
  | { readonly is: 'stopping' }
  /** The workbook was read and judged, without writing. */
  | { readonly is: 'looked'; readonly judged: Judged; readonly reading: Reading }
  | { readonly is: 'refused'; readonly problem: RunProblem }
  | {
      readonly is: 'validated';
      readonly ended: Ended;
      readonly judged: Judged | null;
      readonly reading: Reading | null;
      /** Milliseconds since 1970. */
      readonly at: number;
    }
  | { readonly is: 'cleared'; readonly ended: Ended }
  /** What a cut-off run left of a paper's sheets was brought to its end. */
  | { readonly is: 'finished'; readonly ended: Ended | null }
  | { readonly is: 'work-ended' }
  | {
      readonly is: 'marks';
      readonly marked: boolean;
      readonly stale: readonly CellRef[];
      /** Rows that were put in since. */
      readonly added: number;
      readonly unfinished: RunKind | null;
    }
  /** The marks that stood in the workbook were taken away by another: the ribbon's button, or Excel's undo. */
  | { readonly is: 'marks-gone' }
  | { readonly is: 'selected'; readonly cell: SelectedCell }
  /** Somebody asks why the nominee of this row has its result. */
  | { readonly is: 'asked-why'; readonly cell: SelectedCell }
  | { readonly is: 'going'; readonly cell: CellRef }
  | { readonly is: 'open'; readonly screen: Screen }
  | { readonly is: 'instead'; readonly screen: Screen }
  | { readonly is: 'back' }
  | { readonly is: 'list'; readonly view: Partial<ListView> }
  | { readonly is: 'finding'; readonly place: number }
  | { readonly is: 'view'; readonly view: Partial<PersonalView> }
  | { readonly is: 'table'; readonly key: string; readonly read: boolean }
  | { readonly is: 'year'; readonly year: number | null }
  /** The year and the tables that were chosen stand in the workbook now. */
  | { readonly is: 'remembered' }
  | { readonly is: 'live'; readonly live: boolean }
  /** Null: the settings that were typed are taken back. */
  | { readonly is: 'form'; readonly form: EditedForm | null }
  | { readonly is: 'form-saved'; readonly form: EditedForm | null }
  | { readonly is: 'repaired'; readonly done: readonly Repair[] }
  | { readonly is: 'undone' }
  | { readonly is: 'note'; readonly note: Note | null }
  | { readonly is: 'report'; readonly report: Partial<ReportState> };
