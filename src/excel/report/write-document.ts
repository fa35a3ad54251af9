import type { ReportDocument } from '../../report/document';
import { inAttempts, toItsEnd, type Again } from '../attempts';
import { checkpointOf, type Checkpoint, type DocumentRun } from '../checkpoint';
import { readStructure, type SheetReading } from '../read-grids';
import type { Structure } from '../read-structure';
import { platform } from '../platform';
import { codeOf } from '../request';
import { mayPass } from '../restore';
import {
  changedMeanwhile,
  checkpointFor,
  ended,
  failure,
  startRun,
  type Run,
  type RunOptions,
  type RunProblem,
  type RunResult,
} from '../run';
import { structureAfterOthers } from './after-others';
import { endDocumentRun, type DocumentEnd } from './end-document-run';
import { insertPlanned, type InsertedSheet } from './insert-sheets';
import { planSheets, type SheetPlan } from './plan-sheets';
import type { Renderer } from './rendering';
import { inSlices } from '../slices';
import { isNewSheet } from './run-sheets';
import { endSwap, swapSheets } from './swap-sheets';

/** What every run that writes a document is given. */
export interface DocumentOptions extends Pick<
  RunOptions,
  'signal' | 'timeLimit' | 'wait' | 'progress' | 'now' | 'who' | 'judge'
> {
  readonly renderer: Renderer;
  /** Brings the document's first sheet on screen. */
  readonly show?: boolean;
}

/** How a run that writes a document ended. */
export interface DocumentResult extends RunResult {
  /** Names of its sheets, the first one first; empty where it was not written. */
  readonly sheets: readonly string[];
}

/** What is to be written, from what was read; or why nothing is; or that it must be read again. */
type Prepared =
  | {
      readonly kind: 'ready';
      readonly document: ReportDocument;
      readonly readings: readonly SheetReading[];
      /** Id of the sheet on screen; null where it cannot be told. */
      readonly active: string | null;
    }
  | { readonly kind: 'nothing'; readonly problem: RunProblem | null }
  | { readonly kind: 'changed' };

/** Reads and makes the document. @param structure as read just before */
type Prepare = (run: Run, structure: Structure) => Promise<Prepared>;

const LOCKED: RunProblem = { kind: 'excel', problem: { kind: 'structure-locked', code: '' } };

/** How much of the writing is laying the document out, and how much making its files: what is left is Excel's. */
const LAID_OUT = 0.2;
const MADE = 0.6;

/** Makes the files and decides where they go; where a signal is given, that may be stopped. */
type Planned = (progress: (share: number) => void, signal?: AbortSignal) => Promise<SheetPlan>;

/** What of a run goes from one attempt to the next. */
interface Course {
  /** Excel on the web takes no charts in a file: then they are added one by one. Unknown until it refused some. */
  charts: boolean;
  restored: boolean;
  sheets: readonly string[];
}

/**
 * Puts a document's sheets behind the others, in place of those of an earlier making: complete, or untouched, or
 * restored. Prepared again where others edit meanwhile. Never throws for what Excel or the workbook does.
 */
export async function putDocument(options: DocumentOptions, prepare: Prepare): Promise<DocumentResult> {
  const run = startRun('report', options);
  const course: Course = { charts: platform() !== 'OfficeOnline', restored: false, sheets: [] };
  const result = await inAttempts(
    run,
    () => putOnce(run, options, prepare, course),
    (problem) => ended(run, course.restored ? 'restored' : 'untouched', { problem }),
  );
  return { ...result, sheets: result.state === 'complete' ? course.sheets : [] };
}

async function putOnce(
  run: Run,
  options: DocumentOptions,
  prepare: Prepare,
  course: Course,
): Promise<RunResult | Again> {
  const structure = await structureAfterOthers(run, options);
  if ('kind' in structure) return ended(run, 'untouched', { problem: structure });
  if (structure.protected) return ended(run, 'untouched', { problem: LOCKED });
  if (structure.readOnly) throw Object.assign(new Error('Opened read-only'), { code: 'AccessDenied' });
  const prepared = await prepare(run, structure);
  if (prepared.kind === 'nothing') return ended(run, 'untouched', { problem: prepared.problem });
  if (prepared.kind === 'changed') return { problem: changedMeanwhile, pause: 0 };
  const { document, readings, active } = prepared;
  const { signal, show = false } = options;
  const making = (from: number, to: number) => (share: number) =>
    run.tell({ stage: 'writing', share: from + share * (to - from) });
  const rendering = await inSlices(options.renderer(document, making(0, LAID_OUT)), { signal });
  const planned: Planned = (progress, ending) => {
    const { charts } = course;
    const steps = planSheets({ run: run.id, document, rendering, structure, charts, active, show, progress });
    return inSlices(steps, { signal: ending });
  };
  const plan = await planned(making(LAID_OUT, MADE), signal);
  course.sheets = plan.sheets.filter(({ places }) => places !== null).map(({ mark }) => mark.name);
  const at = (phase: DocumentRun['phase']): Checkpoint => ({
    ...checkpointFor(run, false),
    document: { id: document.id, phase, active: active ?? '' },
  });
  let ending = false;
  return toItsEnd(
    run,
    async (sure) => {
      const sheets = await insertAnyhow(sure, course, plan, planned, at('insert'));
      sure.tell({ stage: 'writing', share: 0.8 });
      const agrees = await swapSheets(sure, plan, sheets, readings, at('swap'));
      if (!agrees) throw Object.assign(new Error('Edited meanwhile'), { code: 'Conflict' });
      ending = true;
      await endSwap(sure, plan, at('end'));
      return ended(sure, 'complete');
    },
    (sure, error) => afterFailure(sure, course, error, ending),
    MADE,
  );
}

/** Where Excel takes no charts in a file, they are added one by one. */
async function insertAnyhow(
  run: Run,
  course: Course,
  plan: SheetPlan,
  planned: Planned,
  checkpoint: Checkpoint,
): Promise<InsertedSheet[]> {
  try {
    return await insertPlanned(run, plan, checkpoint, false, !course.charts);
  } catch (error) {
    if (!course.charts || codeOf(error) !== 'UnsupportedFeature') throw error;
    course.charts = false;
    // Of several files some may have come in.
    const { sheets } = await readStructure(run.requests);
    const leftOver = sheets.filter(({ name }) => isNewSheet(run.id, name));
    return insertPlanned(run, await planned(() => undefined), checkpoint, true, true, leftOver);
  }
}

/**
 * A request that failed or was never answered may have been carried out: the workbook is looked at. Where our checkpoint
 * stands, what was done is taken back, or gone on with where the old sheets were going already.
 * @param ending whether the last request was under way, which takes the checkpoint away
 */
async function afterFailure(run: Run, course: Course, error: unknown, ending: boolean): Promise<RunResult | Again> {
  const problem = failure(error);
  let end: DocumentEnd | null;
  try {
    const structure = await readStructure(run.requests);
    const standing = checkpointOf(structure.checkpoint);
    end = standing?.id === run.id ? await endDocumentRun(run, standing, structure) : null;
  } catch {
    return ended(run, 'interrupted', { problem });
  }
  if (end === 'complete' || (end === null && ending)) return ended(run, 'complete');
  if (end === 'restored') course.restored = true;
  if (mayPass(error, end !== null)) return { problem, pause: 1000 };
  return ended(run, course.restored ? 'restored' : 'untouched', { problem });
}
