import type { CellRef } from '../../grid/area';
import type { Repair } from '../../excel/repair-cells';
import type { TemplateRows } from '../../nominations/template';
import type { Settings } from '../../nominations/settings/settings';
import { painted } from './painted';
import type { ReportJob } from './report-job';

/** All that the pane can do to the workbook. What comes of it is told to the store. */
export interface PaneWork {
  /** Reads and judges without writing, then watches the workbook. */
  readonly open: () => void;
  readonly look: () => void;
  readonly validate: () => void;
  readonly clear: () => void;
  /** Brings to its end what a cut-off run left of a paper's sheets. */
  readonly finish: () => void;
  readonly stop: () => void;
  readonly goTo: (cell: CellRef) => void;
  /** Writes the sheet `Cấu hình`, then judges again. `saved` is called once that is judged; never where nothing could be written. */
  readonly change: (change: (settings: Settings) => Settings, saved?: () => void) => void;
  readonly repair: (repairs: readonly Repair[]) => void;
  /** Takes the last repair back. */
  readonly undo: () => void;
  readonly template: (rows: TemplateRows) => void;
  /** Shows the sheet `Tiêu chí`, made where there is none. */
  readonly criteria: () => void;
  readonly keepView: () => void;
  readonly report: (job: ReportJob) => void;
  /** Shows the nominee in whose row the user stands. */
  readonly why: () => void;
}

/**
 * Work that is loaded when it is first asked for; asked twice, it is loaded once. Making a program of what was loaded
 * keeps the page busy for some frames: whatever the user clicks meanwhile is shown first.
 */
export function lazyWork(load: () => Promise<PaneWork>, failed: () => void, shown = painted): PaneWork {
  let loading: Promise<PaneWork> | null = null;
  let asked = 0;
  const loadBehindFrames = async (): Promise<PaneWork> => {
    for (let before = -1; before !== asked;) {
      before = asked;
      await shown();
    }
    return load();
  };
  const later = (use: (work: PaneWork) => void): void => {
    asked++;
    loading ??= loadBehindFrames();
    loading.then(use, () => {
      loading = null;
      failed();
    });
  };
  return {
    open: () => later((work) => work.open()),
    look: () => later((work) => work.look()),
    validate: () => later((work) => work.validate()),
    clear: () => later((work) => work.clear()),
    finish: () => later((work) => work.finish()),
    stop: () => later((work) => work.stop()),
    goTo: (cell) => later((work) => work.goTo(cell)),
    change: (change, saved) => later((work) => work.change(change, saved)),
    repair: (repairs) => later((work) => work.repair(repairs)),
    undo: () => later((work) => work.undo()),
    template: (rows) => later((work) => work.template(rows)),
    criteria: () => later((work) => work.criteria()),
    keepView: () => later((work) => work.keepView()),
    report: (job) => later((work) => work.report(job)),
    why: () => later((work) => work.why()),
  };
}
