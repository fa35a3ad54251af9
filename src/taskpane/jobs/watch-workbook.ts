import type { Judged } from '../../excel/judge';
import type { Reading } from '../../excel/read-grids';
import { asSeen, documentIn } from '../../excel/report/standing';
import { isPassing, Requests, type RequestOptions } from '../../excel/request';
import type { ValidateResult } from '../../excel/validate-workbook';
import { watchChanges, type LiveWork } from '../../excel/watch';
import { watchSelection } from '../../excel/watch-selection';
import { newRows, withoutResult, type WithoutResult } from '../../marks/new-rows';
import { haveMoved } from '../models/nominee-at';
import { hasResult } from '../state/reduce';
import { isBusy, shownScreen, type PaneState } from '../state/state';
import type { Store } from '../state/store';

export interface WatchOptions extends Pick<RequestOptions, 'timeLimit' | 'wait' | 'signal'> {
  /** The last run of this pane: what it read need not be read again. */
  readonly lastRun: () => ValidateResult | null;
  /** Looks at the workbook again, without writing. */
  readonly again: () => void;
  /** Judges anew what changed, and writes what differs. */
  readonly live: LiveWork;
}

/**
 * Tells the store what changes in the workbook and what is selected there, as long as the pane is open. Where Excel
 * does not register an event the pane works without it.
 */
export async function watchWorkbook(store: Store, { lastRun, again, live, ...requests }: WatchOptions): Promise<void> {
  let first = true;
  let base: JudgedSheets | null = null;
  let counted: readonly WithoutResult[] = [];
  const changes = (): Promise<unknown> =>
    watchChanges({
      ...requests,
      lastRun,
      live: () => (store.get().live ? live : null),
      // A run of ours says itself what it did; a look only reads, and what others did meanwhile would be lost.
      busy: () => isBusy(store.get()),
      // A look that failed is tried again by itself; whoever switched judging on is told why it did not come about.
      failed: (problem) => {
        if (store.get().work?.kind === 'live')
          store.send({ is: 'note', note: { kind: 'went', problem: { kind: 'excel', problem } } });
      },
      told: ({ marked, stale, unfinished, reading }) => {
        const known = first;
        const cutOff = unfinished === null || unfinished.alive ? null : unfinished.kind;
        first = false;
        // Whoever takes the marks away may have been seen at work before: `marked` is no longer true then.
        const gone = hasResult(store.get()) && !marked && unfinished === null;
        const judging: JudgedSheets | null = marked ? (judgedIn(lastRun()) ?? base ?? shownIn(store.get())) : null;
        // What was judged stays the same from look to look: its rows are counted once.
        if (judging?.judged !== base?.judged || judging?.reading !== base?.reading)
          counted = judging === null ? [] : withoutResultOf(judging);
        base = judging;
        const added = newRows(counted, reading.grids);
        store.send({ is: 'marks', marked, stale, added, unfinished: cutOff });
        if (gone) store.send({ is: 'marks-gone' });
        if (!unfinished?.alive && standsOtherwise(store.get(), reading))
          store.send({ is: 'report', report: { prepared: null } });
        const state = store.get();
        // Sorted rows took their results along; the pane's places have to follow.
        if (stale.length === 0 && movedSince(state, reading)) again();
        // What a run would read has changed, or could not be looked at; where results are shown they only went stale.
        else if (
          (!known || lookFailed(state)) &&
          !hasResult(state) &&
          ['home', 'start'].includes(shownScreen(state).name)
        )
          again();
      },
    });
  await registered(changes, requests);
  const selection = (): ReturnType<typeof watchSelection> =>
    watchSelection({ ...requests, told: (cell) => store.send({ is: 'selected', cell }) });
  const stop = await registered(selection, requests);
  if (requests.signal?.aborted === true) await stop?.();
  else requests.signal?.addEventListener('abort', () => void stop?.());
}

/** Milliseconds before Excel is asked again. */
const PAUSE = 2000;

/** Asks again as long as Excel is busy or a cell is being edited; nothing where it does not register the events. */
async function registered<T>(
  register: () => Promise<T>,
  requests: Pick<WatchOptions, 'timeLimit' | 'wait' | 'signal'>,
): Promise<T | undefined> {
  for (;;) {
    try {
      return await register();
    } catch (error) {
      if (!isPassing(error)) return undefined;
    }
    try {
      await new Requests(requests).pause(PAUSE);
    } catch {
      return undefined;
    }
  }
}

/** What was judged, and the sheets as they were then. */
interface JudgedSheets {
  readonly judged: Judged;
  readonly reading: Reading;
}

function withoutResultOf({ judged, reading }: JudgedSheets): readonly WithoutResult[] {
  return withoutResult({ tables: judged.nominations.tables, plan: judged.plan, grids: reading.grids });
}

/** What a run judged, and so what the results that it wrote stand for. */
function judgedIn(run: ValidateResult | null): JudgedSheets | null {
  return run?.state === 'complete' ? judgedSheets(run.judged, run.reading) : null;
}

/** What the pane found beside results that were there before it. */
function shownIn({ workbook }: PaneState): JudgedSheets | null {
  return workbook.kind === 'judged' ? { judged: workbook.judged, reading: workbook.reading } : null;
}

function judgedSheets(judged: Judged | null, reading: Reading | null): JudgedSheets | null {
  return judged === null || reading === null ? null : { judged, reading };
}

/** Excel did not let the pane look: what it was busy with may have been what is told now. */
function lookFailed({ workbook }: PaneState): boolean {
  return workbook.kind === 'refused' && workbook.problem.kind === 'excel';
}

function movedSince(state: PaneState, { grids }: Reading): boolean {
  const { workbook } = state;
  return workbook.kind === 'judged' && hasResult(state) && haveMoved(workbook.judged, workbook.reading.grids, grids);
}

/** Whether sheets of the paper that is shown came or went, as where the ribbon's button wrote it: it is prepared anew. */
function standsOtherwise({ report }: PaneState, { structure }: Reading): boolean {
  const { prepared, outcome } = report;
  if (prepared === null || outcome?.kind === 'failed') return false;
  const { standing, fresh } = prepared;
  const now = documentIn(structure, fresh.id);
  const sheets = now === null ? [] : asSeen(now).sheets;
  return [...sheets].sort().join('\n') !== [...(standing?.sheets ?? [])].sort().join('\n');
}
