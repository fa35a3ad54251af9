import type { CellRef } from '../grid/area';
import type { Grid } from '../grid/grid';
import type { Finding } from '../nominations/finding';
import type { ExcelProblem } from '../language/excel-problems';
import { checkpointOf, isAlive, type Checkpoint } from './checkpoint';
import { problemOf } from './errors';
import { judgeGrids, type JudgeOptions, type Judging } from './judge';
import { readStructure } from './read-grids';
import { endDocumentRun, type DocumentEnd } from './report/end-document-run';
import type { Structure } from './read-structure';
import { Requests, type RequestOptions } from './request';

/** What a run is doing. */
export type Progress =
  | { readonly stage: 'reading' | 'judging' | 'writing' | 'restoring'; readonly share: number }
  /** Another run may be alive: it began `since` (milliseconds since 1970). */
  | { readonly stage: 'waiting'; readonly who: string; readonly since: number }
  /** Excel could not do it just now and is asked again; `code` is Excel's. */
  | { readonly stage: 'retrying'; readonly code: string };

/** What a run is given. */
export interface RunOptions
  extends Pick<JudgeOptions, 'year' | 'language'>, Pick<RequestOptions, 'signal' | 'timeLimit' | 'wait'> {
  /** Judges elsewhere, in a Web Worker or in slices; left out: here, at once. */
  readonly judge?: (
    grids: readonly Grid[],
    options: JudgeOptions,
    progress: (share: number) => void,
    signal: AbortSignal | undefined,
  ) => Judging | Promise<Judging>;
  readonly progress?: (progress: Progress) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Who is at work, for whoever else opens the workbook meanwhile; not stored anywhere else. */
  readonly who?: string;
}

/** Why a run did not do what was asked, or not all of it. */
export type RunProblem =
  | Extract<Judging, { kind: 'no-tables' }>
  | { readonly kind: 'no-nominees' }
  | { readonly kind: 'no-marks' }
  | { readonly kind: 'criteria-invalid'; readonly findings: readonly Finding[] }
  /** The sheet `Kết quả` would be needed, and the structure is protected. */
  | { readonly kind: 'structure-protected' }
  | { readonly kind: 'excel'; readonly problem: ExcelProblem };

/**
 * How a run ended. `untouched`: nothing was changed. `complete`: all that was asked for is done. `restored`: what had
 * been begun was taken back. `interrupted`: Excel refuses even that; the checkpoint stays, and the next run ends it.
 */
export type RunState = 'untouched' | 'complete' | 'restored' | 'interrupted';

export interface RunResult {
  readonly state: RunState;
  readonly problem: RunProblem | null;
  /** Cells of ours that somebody changed: left as they are. */
  readonly kept: readonly CellRef[];
  /** Marked sheets that are protected now: their old marks stay, and results stand on the sheet `Kết quả`. */
  readonly protectedSheets: readonly string[];
  /** Requests sent. */
  readonly requests: number;
}

/** A run under way. */
export interface Run {
  readonly kind: Checkpoint['kind'];
  readonly id: string;
  readonly options: RunOptions;
  readonly requests: Requests;
  readonly now: () => number;
  readonly tell: (progress: Progress) => void;
  /** What it left half done of another run that it began to bring to an end. */
  readonly left: { halfEnded: boolean };
}

/** Begins a run: its id, its clock, its requests. */
export function startRun(kind: Checkpoint['kind'], options: RunOptions): Run {
  const tell = options.progress ?? (() => undefined);
  const now = options.now ?? Date.now;
  const id = `${now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
  return { kind, id, options, requests: requestsOf(options, tell), now, tell, left: { halfEnded: false } };
}

/** Requests of the run that nobody can cancel: for what must be brought to an end. */
export function uncancelled(run: Run): Run {
  const requests = requestsOf({ ...run.options, signal: undefined }, run.tell);
  requests.sent = run.requests.sent;
  return { ...run, requests };
}

function requestsOf(
  { signal, timeLimit, wait }: Pick<RunOptions, 'timeLimit' | 'wait'> & { readonly signal?: AbortSignal | undefined },
  tell: (progress: Progress) => void,
): Requests {
  return new Requests({
    ...(signal === undefined ? {} : { signal }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(wait === undefined ? {} : { wait }),
    onRetry: (code) => tell({ stage: 'retrying', code }),
  });
}

/** How often a workbook in which another run may be alive is looked at. */
const LOOK_AGAIN = 5000;

/**
 * The structure, once no other run can be alive; a checkpoint in it is one of a run that was cut off. One that wrote a
 * document is brought to its end here, whoever comes next.
 * @param recovered told how it ended
 */
export async function structureForRun(
  run: Run,
  recovered: (end: DocumentEnd) => void = () => undefined,
): Promise<Structure> {
  const begun = run.now();
  for (;;) {
    const structure = await readStructure(run.requests);
    const other = checkpointOf(structure.checkpoint);
    // By our own clock nobody is waited for longer than a living run can last.
    const waited = run.now() - begun;
    if (other === null || other.id === run.id) return structure;
    if (!isAlive(other, run.now()) || waited >= 120_000) {
      if (other.document === undefined) return structure;
      run.options.signal?.throwIfAborted();
      const sure = uncancelled(run);
      run.left.halfEnded = true;
      recovered(await endDocumentRun(sure, other, structure));
      run.left.halfEnded = false;
      run.requests.sent = sure.requests.sent;
      continue;
    }
    run.tell({ stage: 'waiting', who: other.who, since: other.since });
    await run.requests.pause(LOOK_AGAIN);
  }
}

/** What stands in the workbook while a run is under way. */
export function checkpointFor(run: Run, marked: boolean, adds: readonly string[] = []): Checkpoint {
  return { id: run.id, who: run.options.who ?? '', since: run.now(), kind: run.kind, marked, adds };
}

/** Judges with what the run was given and what the office's own sheets say. */
export async function judge(run: Run, grids: readonly Grid[]): Promise<Judging> {
  const { options } = run;
  const { language, year, signal } = options;
  const given: JudgeOptions = {
    fallbackYear: new Date(run.now()).getFullYear(),
    ...(language === undefined ? {} : { language }),
    ...(year === undefined ? {} : { year }),
  };
  const progress = (share: number): void => run.tell({ stage: 'judging', share });
  const judged = await (options.judge ?? judgeGrids)(grids, given, progress, signal);
  signal?.throwIfAborted();
  return judged;
}

/** A run's result in a state; one that could not even end what another left does not say that nothing was changed. */
export function ended(run: Run, end: RunState, more: Partial<RunResult> = {}): RunResult {
  const state = end === 'untouched' && run.left.halfEnded ? 'interrupted' : end;
  return { state, problem: null, kept: [], protectedSheets: [], requests: run.requests.sent, ...more };
}

/** Somebody edits as often as we read. */
export const changedMeanwhile: RunProblem = { kind: 'excel', problem: { kind: 'changed-meanwhile', code: '' } };

/** What would be deleted is all that is shown. */
export const lastSheet: RunProblem = { kind: 'excel', problem: { kind: 'last-sheet', code: '' } };

/** What went wrong in Excel, as data. */
export function failure(error: unknown): RunProblem {
  return { kind: 'excel', problem: problemOf(error) };
}
