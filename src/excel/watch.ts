import type { ExcelProblem } from '../language/excel-problems';
import { problemOf } from './errors';
import { examineMarks, type MarksState } from './examine-marks';
import { Requests, type RequestOptions } from './request';

export interface WatchOptions extends RequestOptions {
  /** Told what the marks are worth: at once, and each time the workbook came to rest after a change. */
  readonly told: (state: MarksState) => void;
  /** Told what kept Excel from looking; watching goes on. */
  readonly failed?: (problem: ExcelProblem) => void;
  /** Judges anew where results went stale; left out, as usual: they are only shown as stale. */
  readonly judgeAgain?: () => Promise<unknown>;
  /** Milliseconds without a change after which the workbook is looked at. */
  readonly quiet?: number;
}

/** Ends the watching, and frees what Excel keeps for it. */
export type StopWatching = () => Promise<void>;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

const QUIET = 600;

/**
 * Watches the workbook: cells, sorted rows and columns, sheets that come and go. Filtering changes no result and is not
 * asked for. Some changes raise no event (a choice from a drop-down, OfficeDev/office-js#3888; bursts, #1760): coming back
 * to a sheet looks again, and every run reads for itself. What this add-in wrote is no change.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 * @throws where Excel does not register the events
 */
export async function watchChanges(options: WatchOptions): Promise<StopWatching> {
  const { quiet = QUIET, timeLimit, wait } = options;
  const ending = new AbortController();
  options.signal?.addEventListener('abort', () => void stop());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<void> | null = null;
  let again = false;

  const look = async (): Promise<void> => {
    try {
      const state = await examineMarks({ ...pick({ timeLimit, wait }), signal: ending.signal });
      if (ending.signal.aborted) return;
      options.told(state);
      if (state.stale.length > 0) await options.judgeAgain?.();
    } catch (error) {
      if (!ending.signal.aborted) options.failed?.(problemOf(error));
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
      if (again && !ending.signal.aborted) soon();
      again = false;
    });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(lookOnce, quiet);
  };
  const changed = async (change: object): Promise<void> => {
    const own = 'triggerSource' in change && change.triggerSource === 'ThisLocalAddin';
    if (!own && !ending.signal.aborted) soon();
  };

  const handlers = await new Requests(pick({ timeLimit, wait })).write((context) => {
    const registered = register(context.workbook.worksheets, changed);
    return () => registered;
  });
  let stopped: Promise<void> | null = null;
  const stop: StopWatching = () => {
    ending.abort();
    clearTimeout(timer);
    return (stopped ??= remove(handlers));
  };
  if (options.signal?.aborted === true) await stop();
  else lookOnce();
  return stop;
}

function register(sheets: Excel.WorksheetCollection, changed: (change: object) => Promise<void>): Handler[] {
  return [
    sheets.onChanged.add(changed),
    sheets.onRowSorted.add(changed),
    sheets.onColumnSorted.add(changed),
    sheets.onAdded.add(changed),
    sheets.onDeleted.add(changed),
    sheets.onActivated.add(changed),
  ];
}

/** Handlers can be removed only in the context that added them. */
async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}

/** Without members that are undefined. */
function pick({ timeLimit, wait }: { [Key in 'timeLimit' | 'wait']: RequestOptions[Key] | undefined }): RequestOptions {
  return { ...(timeLimit === undefined ? {} : { timeLimit }), ...(wait === undefined ? {} : { wait }) };
}
