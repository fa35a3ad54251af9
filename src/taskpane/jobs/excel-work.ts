import { BUILT_IN } from '../../criteria/built-in';
import { changeSettings } from '../../excel/change-settings';
import { clearMarks } from '../../excel/clear-marks';
import { finishCutOffRun } from '../../excel/finish-run';
import { goToCell } from '../../excel/go-to-cell';
import { insertTemplate } from '../../excel/insert-template';
import { openCriteria } from '../../excel/open-criteria';
import { judgeOffThread } from '../../excel/judge-off-thread';
import { lookAtWorkbook } from '../../excel/look-at-workbook';
import { keepPersonalView } from '../../excel/personal';
import { repairCells, takenBack, type Repair } from '../../excel/repair-cells';
import type { RequestOptions } from '../../excel/request';
import type { RunOptions, RunResult } from '../../excel/run';
import { selectedCell } from '../../excel/selected-cell';
import { validateWorkbook, type ValidateResult } from '../../excel/validate-workbook';
import type { LiveWork } from '../../excel/watch';
import type { ExcelProblem } from '../../language/excel-problems';
import { withChoices } from '../models/start-page';
import { hasResult } from '../state/reduce';
import { isBusy, type Ended, type PaneState, type Work } from '../state/state';
import type { Store } from '../state/store';
import type { PaneWork } from './pane-work';
import { watchWorkbook } from './watch-workbook';

/** What a test or the page may set. */
export interface ExcelWorkOptions extends Pick<RequestOptions, 'timeLimit' | 'wait'> {
  /** Judges in a worker or in slices; left out: in slices. */
  readonly judge?: NonNullable<RunOptions['judge']>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Ends the watching; left out, it lasts as long as the pane. */
  readonly signal?: AbortSignal;
}

/** The pane's work, done in the open workbook. One thing at a time: a look gives way to whatever is asked for. */
export function excelWork(store: Store, options: ExcelWorkOptions = {}): PaneWork {
  const { judge = judgeOffThread(), now = Date.now, signal: closing, ...requests } = options;
  let ending = new AbortController();
  let going = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let last: ValidateResult | null = null;

  const plain = (signal: AbortSignal): Omit<RunOptions, 'judge'> => ({
    ...requests,
    now,
    signal,
    who: store.get().view.name.trim(),
    progress: (progress) => store.send({ is: 'progress', progress }),
  });
  const chosen = (signal: AbortSignal): RunOptions => {
    const { leftOut, choseTables, year } = store.get();
    return {
      ...plain(signal),
      ...(year === null ? {} : { year }),
      judge: (grids, asked, progress, given) =>
        judge(grids, choseTables ? { ...asked, leftOut } : asked, progress, given),
    };
  };

  const failed = (kind: 'settings' | 'went', problem: ExcelProblem): void =>
    store.send({ is: 'note', note: { kind, problem: { kind: 'excel', problem } } });

  /** Begins a work once a look that is under way has given way; where anything else is under way it is not done. */
  const begin = (kind: Work['kind'], work: (signal: AbortSignal) => Promise<void>): void => {
    if (isBusy(store.get())) return;
    ending.abort();
    ending = new AbortController();
    const { signal } = ending;
    store.send({ is: 'began', work: kind });
    running = running.then(() => work(signal));
  };

  const look = async (signal: AbortSignal): Promise<void> => {
    const found = await lookAtWorkbook(chosen(signal));
    // A look that gave way to something else says nothing.
    if (signal.aborted) return;
    if (found.kind === 'refused') store.send({ is: 'refused', problem: found.problem });
    else store.send({ is: 'looked', judged: found.judged, reading: found.reading });
  };
  /** Tells the workbook what was chosen for it, so that the ribbon and other people's panes run with it too. */
  const remember = async (): Promise<void> => {
    const state = store.get();
    if (state.workbook.kind !== 'judged' || (state.year === null && !state.choseTables)) return;
    const { settings } = state.workbook.judged;
    const problem =
      JSON.stringify(withChoices(settings, state)) === JSON.stringify(settings)
        ? null
        : await changeSettings((now) => withChoices(now, state), { ...requests, criteria: criteriaOf(state) });
    // A run can be made without it.
    if (problem !== null) failed('settings', problem);
    else store.send({ is: 'remembered' });
  };
  const validated = (result: ValidateResult): void => {
    last = result;
    const { judged, reading } = result;
    store.send({ is: 'validated', ended: endedOf('validate', result), judged, reading, at: now() });
  };
  const live: LiveWork = (judge) => {
    begin('live', async (signal) => {
      await remember();
      const result = await judge(chosen(signal));
      // The rows that were not judged anew are shown as changed.
      if (result === null) store.send({ is: 'work-ended' });
      else validated(result);
    });
    return running;
  };
  const validate = async (signal: AbortSignal): Promise<void> => {
    await remember();
    validated(await validateWorkbook(chosen(signal)));
    // It came before the workbook was ever looked at, and brought nothing to show.
    if (store.get().workbook.kind === 'looking') begin('look', look);
  };
  const again = (): void => (hasResult(store.get()) ? begin('validate', validate) : begin('look', look));
  const repair = async (repairs: readonly Repair[], kind: 'repaired' | 'undone'): Promise<void> => {
    const { done, left, problem } = await repairCells(repairs, requests);
    // What was written before it stopped can be taken back, too.
    if (kind === 'repaired') store.send({ is: kind, done });
    else store.send({ is: problem === null ? kind : 'work-ended' });
    if (problem !== null) {
      failed('went', problem);
      return;
    }
    if (done.length > 0) again();
    // A work that begins takes away what was said before.
    store.send({ is: 'note', note: { kind, done: done.length, left: left.length } });
  };

  return {
    open: () => {
      begin('look', look);
      void running.then(() =>
        watchWorkbook(store, {
          ...requests,
          ...(closing === undefined ? {} : { signal: closing }),
          lastRun: () => last,
          again: () => begin('look', look),
          live,
        }),
      );
    },
    look: () => begin('look', look),
    validate: () => begin('validate', validate),
    clear: () =>
      begin('clear', async (signal) =>
        store.send({ is: 'cleared', ended: endedOf('clear', await clearMarks(plain(signal))) }),
      ),
    finish: () =>
      begin('report', async (signal) => {
        const result = await finishCutOffRun(chosen(signal));
        store.send({ is: 'finished', ended: result === null ? null : endedOf('report', result) });
        if (result?.state !== 'interrupted') begin('look', look);
      }),
    stop: () => {
      store.send({ is: 'stopping' });
      ending.abort();
    },
    goTo: (cell) => {
      store.send({ is: 'going', cell });
      // Whoever asks for another cell meanwhile wants to see that one.
      going.abort();
      going = new AbortController();
      const { signal } = going;
      const onRetry = (): void => store.send({ is: 'note', note: { kind: 'retrying' } });
      void goToCell(cell, { ...requests, signal, onRetry }).then((problem) => {
        if (signal.aborted) return;
        if (problem !== null) failed('went', problem);
        else if (store.get().note?.kind === 'retrying') store.send({ is: 'note', note: null });
      });
    },
    change: (change, saved) =>
      begin('settings', async () => {
        const problem = await changeSettings(change, { ...requests, criteria: criteriaOf(store.get()) });
        store.send({ is: 'work-ended' });
        if (problem !== null) failed('settings', problem);
        else {
          again();
          void running.then(saved);
          store.send({ is: 'note', note: { kind: 'saved' } });
        }
      }),
    repair: (repairs) => begin('repair', () => repair(repairs, 'repaired')),
    undo: () => begin('repair', () => repair(takenBack(store.get().repaired.at(-1) ?? []), 'undone')),
    template: (rows) =>
      begin('template', async () => {
        const state = store.get();
        const year = templateYear(state, new Date(now()).getFullYear());
        const problem = await insertTemplate({ ...requests, year, criteria: criteriaOf(state), rows });
        store.send({ is: 'work-ended' });
        if (problem !== null) failed('settings', problem);
        else begin('look', look);
      }),
    criteria: () =>
      begin('settings', async () => {
        const problem = await openCriteria({ ...requests, criteria: criteriaOf(store.get()) });
        store.send({ is: 'work-ended' });
        if (problem !== null) failed('settings', problem);
      }),
    keepView: () => void keepPersonalView(store.get().view),
    report: (job) =>
      begin('report', async (signal) => {
        // Loaded when a paper is first asked for.
        const { doReportJob } = await import('./report-work');
        await doReportJob(job, store, { ...chosen(signal), signal });
      }),
    why: () =>
      void running
        .then(() => selectedCell(requests))
        .then(
          (cell) => store.send({ is: 'asked-why', cell }),
          () => undefined,
        ),
  };
}

function endedOf(kind: Work['kind'], { state, problem, kept, protectedSheets }: RunResult): Ended {
  return { kind, state, problem, kept, protectedSheets };
}

function criteriaOf({ workbook }: PaneState): typeof BUILT_IN {
  return workbook.kind === 'judged' ? workbook.judged.criteria : BUILT_IN;
}

function templateYear({ workbook, year }: PaneState, thisYear: number): number {
  return year ?? (workbook.kind === 'judged' ? workbook.judged.nominations.year : thisYear);
}
