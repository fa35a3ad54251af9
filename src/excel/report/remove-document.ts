import { checkpointOf, setCheckpoint } from '../checkpoint';
import { readStructure } from '../read-grids';
import { CHECKPOINT_NAME, type Structure } from '../read-structure';
import { mayPass, takeCheckpointAway } from '../restore';
import {
  changedMeanwhile,
  checkpointFor,
  ended,
  failure,
  startRun,
  uncancelled,
  type Run,
  type RunOptions,
  type RunProblem,
  type RunResult,
} from '../run';
import { carryOut, type Step } from '../steps';
import { structureAfterOthers } from './after-others';
import { deletion } from './end-document-run';
import { documentsOf } from './standing';

export type RemoveDocumentOptions = Pick<RunOptions, 'signal' | 'timeLimit' | 'wait' | 'progress' | 'now' | 'who'>;

const ATTEMPTS = 4;

/**
 * Takes a document's sheets out of the workbook, with what people typed on them; copies that people made stay. What was
 * cut off is finished by the next start. Never throws for what Excel or the workbook does.
 * @returns `untouched` with the problem `no-marks` where the document does not stand there
 */
export async function removeDocument(id: string, options: RemoveDocumentOptions = {}): Promise<RunResult> {
  const run = startRun('remove-report', options);
  let begun = false;
  let problem: RunProblem = changedMeanwhile;
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const once = await removeOnce(run, id, options);
      if ('state' in once) return once;
      begun ||= once.begun;
      ({ problem } = once);
      if (attempt < ATTEMPTS) await run.requests.pause(once.pause);
    }
  } catch (error) {
    problem = failure(error);
  }
  return ended(run, begun ? 'interrupted' : 'untouched', { problem });
}

interface Again {
  readonly problem: RunProblem;
  readonly pause: number;
  readonly begun: boolean;
}

async function removeOnce(run: Run, id: string, options: RemoveDocumentOptions): Promise<RunResult | Again> {
  const structure = await structureAfterOthers(run, options);
  if ('kind' in structure) return ended(run, 'untouched', { problem: structure });
  // Where this run has begun it goes on.
  const problem = structure.checkpoint === null ? whyNot(id, structure) : null;
  if (problem !== null) return ended(run, 'untouched', { problem });
  run.options.signal?.throwIfAborted();
  const sure = uncancelled(run);
  run.tell({ stage: 'writing', share: 0 });
  let result: RunResult | Again;
  try {
    await carryOut(sure.requests, stepsFor(sure, id, structure), (context) => {
      const written = context.workbook.names.getItem(CHECKPOINT_NAME).load('formula');
      return () => written.formula;
    });
    await takeCheckpointAway(sure);
    result = ended(sure, 'complete');
  } catch (error) {
    result = await afterFailure(sure, error);
  }
  run.requests.sent = sure.requests.sent;
  run.tell({ stage: 'writing', share: 1 });
  return result;
}

function stepsFor(run: Run, id: string, structure: Structure): Step[] {
  const sheets = documentsOf(structure).find((one) => one.id === id)?.sheets ?? [];
  const checkpoint = { ...checkpointFor(run, false), document: { id, phase: 'end', active: '' } as const };
  return [
    { bytes: 1500, queue: (context) => setCheckpoint(context, checkpoint, structure.checkpoint !== null) },
    ...sheets.flatMap((one) => deletion(one.structure)),
  ];
}

function whyNot(id: string, structure: Structure): RunProblem | null {
  const sheets = documentsOf(structure).find((one) => one.id === id)?.sheets ?? [];
  if (sheets.length === 0) return { kind: 'no-marks' };
  if (structure.protected) return { kind: 'excel', problem: { kind: 'structure-locked', code: '' } };
  const own = new Set(sheets.map((one) => one.structure.id));
  if (structure.sheets.some((sheet) => sheet.visibility === 'visible' && !own.has(sheet.id))) return null;
  return { kind: 'excel', problem: { kind: 'last-sheet', code: '' } };
}

async function afterFailure(run: Run, error: unknown): Promise<RunResult | Again> {
  const problem = failure(error);
  try {
    const standing = checkpointOf((await readStructure(run.requests)).checkpoint);
    const begun = standing?.id === run.id;
    if (mayPass(error, begun)) return { problem, pause: 1000, begun };
    return ended(run, begun ? 'interrupted' : 'untouched', { problem });
  } catch {
    return ended(run, 'interrupted', { problem });
  }
}
