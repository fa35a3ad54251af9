import type { ExcelProblem } from '../language/excel-problems';
import { problemOf } from './errors';
import type { MarksState } from './examine-marks';
import { supports } from './host';
import type { Edit } from './pending-changes';
import { Requests, type RequestOptions } from './request';
import type { RunOptions } from './run';
import type { ValidateResult } from './validate-workbook';
import { WatchedWorkbook } from './watched-workbook';

export interface WatchOptions extends RequestOptions {
  /** Told what the marks are worth: at once, and each time the workbook came to rest after a change. */
  readonly told: (state: MarksState) => void;
  /**
   * Whether this page is at work in the workbook: as long as it is nobody looks and nobody is told. Excel tells what it
   * writes as this add-in's, and what another page writes too (the ribbon's commands have one), which is looked at.
   * Left out: no other page writes.
   */
  readonly busy?: () => boolean;
  /** Told what kept Excel from looking, or the marks from being written; watching goes on. */
  readonly failed?: (problem: ExcelProblem) => void;
  /** Who judges anew where something changed, asked at each look; null or left out: results are only shown as stale. */
  readonly live?: () => LiveWork | null;
  /** The last run that this add-in made while it watched: its sheets need not be read again. */
  readonly lastRun?: () => ValidateResult | null;
  /** Milliseconds without a change after which the workbook is looked at. */
  readonly quiet?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * Begins judging anew as one of the page's works, which go one at a time; resolves once it has ended, or is not begun.
 * What it is given judges and writes, and tells how that ended; null where the workbook did not rest.
 */
export type LiveWork = (judge: (options: RunOptions) => Promise<ValidateResult | null>) => Promise<void>;

/** Ends the watching, and frees what Excel keeps for it. */
export type StopWatching = () => Promise<void>;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

const QUIET = 600;
/** How often judging anew is tried where somebody edits meanwhile or a cell is being edited. */
const ATTEMPTS = 4;
/** Milliseconds after which a workbook in which a run is under way is looked at again. */
const LOOK_AGAIN = 5000;

/**
 * Watches the workbook: cells, sorted rows and columns, sheets that come and go. What changed is read again and nothing
 * else. Filtering changes no result and is not asked for. Some changes raise no event (a choice from a drop-down,
 * OfficeDev/office-js#3888): coming back to a sheet reads it again, and every run reads for itself. What this add-in wrote
 * is no change.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 * @throws where Excel does not register the events
 */
export async function watchChanges(options: WatchOptions): Promise<StopWatching> {
  const { quiet = QUIET, timeLimit, wait } = options;
  const ending = new AbortController();
  const { signal } = ending;
  const workbook = new WatchedWorkbook();
  const live = (): LiveWork | null => options.live?.() ?? null;
  const now = options.now ?? Date.now;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<void> | null = null;
  let again = false;

  const lookAt = async (): Promise<MarksState> => {
    const last = options.lastRun?.() ?? null;
    if (last !== null) workbook.adopt(last);
    return workbook.look(new Requests({ ...pick({ timeLimit, wait }), signal }), now(), live() !== null);
  };
  const failed = (error: unknown): void => {
    if (signal.aborted) return;
    options.failed?.(problemOf(error));
    // What stood in the way raises no event when it is gone.
    soon(LOOK_AGAIN);
  };
  const judge = async (asked: RunOptions): Promise<ValidateResult | null> => {
    try {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const outcome = await workbook.judge({ ...pick({ timeLimit, wait }), now, signal, ...asked });
        if (outcome.kind !== 'again') {
          const state = (outcome.kind === 'written' ? await workbook.state(now()) : null) ?? (await lookAt());
          if (!signal.aborted) options.told(state);
          return outcome.result;
        }
        // Whoever stopped it waits for nothing more; the rows that changed are told already.
        if (asked.signal?.aborted === true) return null;
        if (attempt === ATTEMPTS && outcome.problem.kind === 'excel') options.failed?.(outcome.problem.problem);
        await new Requests({ ...pick({ wait }), signal }).pause(quiet);
        await lookAt();
      }
    } catch (error) {
      failed(error);
    }
    return null;
  };
  const busy = options.busy ?? (() => false);
  const look = async (): Promise<void> => {
    try {
      const state = busy() ? null : await lookAt();
      if (signal.aborted) return;
      if (state === null || busy()) {
        soon();
        return;
      }
      options.told(state);
      if (state.unfinished?.alive === true) soon(LOOK_AGAIN);
      else if (state.marked && workbook.unjudged && state.unfinished === null) await live()?.(judge);
    } catch (error) {
      failed(error);
    }
  };
  /** One look at a time; what changes meanwhile is looked at behind it. */
  const lookOnce = (): void => {
    if (looking !== null) {
      again = true;
      return;
    }
    looking = look().finally(() => {
      looking = null;
      if (again && !signal.aborted) soon();
      again = false;
    });
  };
  const soon = (milliseconds = quiet): void => {
    clearTimeout(timer);
    timer = setTimeout(lookOnce, milliseconds);
  };
  /** @param note keeps what was heard; false where it is no reason to look */
  const heard = async (note: () => unknown): Promise<void> => {
    if (!signal.aborted && note() !== false) soon();
  };

  const { pending } = workbook;
  const handlers = await new Requests(pick({ timeLimit, wait })).write((context) => {
    const sheets = context.workbook.worksheets;
    const registered: Handler[] = [
      sheets.onChanged.add((edit) =>
        heard(() => {
          if (isOwn(edit)) return !workbook.wrote(edit) && options.busy?.() === false;
          pending.edited(edit);
          return true;
        }),
      ),
      sheets.onRowSorted.add((sort) => heard(() => pending.sorted(sort))),
      sheets.onColumnSorted.add(({ worksheetId }) => heard(() => pending.whole(worksheetId))),
      sheets.onAdded.add(() => heard(() => undefined)),
      sheets.onDeleted.add(() => heard(() => undefined)),
      // Before, a new name or place is seen at the next look.
      ...(supports('1.17')
        ? [sheets.onNameChanged.add(() => heard(() => undefined)), sheets.onMoved.add(() => heard(() => undefined))]
        : []),
      sheets.onActivated.add(({ worksheetId }) => heard(() => pending.whole(worksheetId))),
    ];
    return () => registered;
  });
  let stopped: Promise<void> | null = null;
  const stop: StopWatching = () => {
    ending.abort();
    clearTimeout(timer);
    return (stopped ??= remove(handlers));
  };
  if (options.signal?.aborted === true) await stop();
  else {
    options.signal?.addEventListener('abort', () => void stop());
    lookOnce();
  }
  return stop;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.eventtriggersource (ExcelApi 1.14) */
function isOwn({ triggerSource }: Edit & Pick<Excel.WorksheetChangedEventArgs, 'triggerSource'>): boolean {
  return triggerSource === 'ThisLocalAddin';
}

/** Handlers can be removed only in the context that added them. */
async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}

/** Without members that are undefined. */
function pick({
  timeLimit,
  wait,
}: { [Key in 'timeLimit' | 'wait']?: RequestOptions[Key] | undefined }): RequestOptions {
  return { ...(timeLimit === undefined ? {} : { timeLimit }), ...(wait === undefined ? {} : { wait }) };
}
