/** How requests are sent, and what a test or the pane may change about it. */
export interface RequestOptions {
  /** Ends the run before its first change; a change that was begun is brought to an end. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which a request counts as never answered. A request can hang (OfficeDev/office-js#6150). */
  readonly timeLimit?: number;
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Told before a request is sent again: which of Excel's codes stopped it. */
  readonly onRetry?: (code: string) => void;
}

/** A request that was never answered: it may have been carried out. */
export class NoAnswer extends Error {
  readonly code = 'NoAnswer';

  constructor(readonly milliseconds: number) {
    super('Excel did not answer in time');
    this.name = 'NoAnswer';
  }
}

const TIME_LIMIT = 60_000;
/** Before each further try of a request that only reads. */
const PAUSES = [500, 1000, 2000];

/**
 * What passes by itself: a cell being edited, a busy program, too many requests. Both spellings of Excel's table of
 * codes and of its transport occur.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const PASSING = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'RequestAborted',
  'ServiceNotAvailable',
  'TooManyRequests',
  'HostIsBusy',
  'OperationAborted',
]);

/** Excel's code of an error; null for errors of our own. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : String(error.code);
}

/** Whether an error of Excel passes by itself, so that trying again is worth it. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(codeOf(error) ?? '');
}

/** Queues what one request does, and gives what its answers are once they are there. */
export type Batch<T> = (context: Excel.RequestContext) => () => T;

/**
 * The requests of one run. Each has a context of its own, so that no object lives longer than its request: nothing is
 * kept alive in Excel and nothing has to be released.
 */
export class Requests {
  /** How many were sent, repetitions counted. */
  sent = 0;

  constructor(private readonly options: RequestOptions = {}) {}

  /** Sends a request that only reads; where Excel is busy for a moment it is sent again. */
  async read<T>(batch: Batch<T>): Promise<T> {
    for (const pause of PAUSES) {
      try {
        return await this.once(batch);
      } catch (error) {
        if (!isPassing(error)) throw error;
        this.options.onRetry?.(codeOf(error) ?? '');
        await this.pause(pause);
      }
    }
    return this.once(batch);
  }

  /** Sends a request that changes the workbook, once: after a failure the workbook must be looked at. */
  write<T>(batch: Batch<T>): Promise<T> {
    return this.send(batch);
  }

  /** Waits; ends early where the run was given up. */
  async pause(milliseconds: number): Promise<void> {
    this.options.signal?.throwIfAborted();
    await (this.options.wait ?? sleep)(milliseconds);
    this.options.signal?.throwIfAborted();
  }

  private once<T>(batch: Batch<T>): Promise<T> {
    this.options.signal?.throwIfAborted();
    return this.send(batch);
  }

  private async send<T>(batch: Batch<T>): Promise<T> {
    const context = new Excel.RequestContext();
    const answers = batch(context);
    this.sent++;
    await withinLimit(context.sync(), this.options.timeLimit);
    return answers();
  }
}

/** Waits for an answer of Excel's. @throws NoAnswer where it takes longer */
export async function withinLimit(answer: Promise<unknown>, milliseconds = TIME_LIMIT): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(milliseconds)), milliseconds);
  });
  try {
    await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
