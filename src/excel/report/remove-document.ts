import { setCheckpoint } from '../checkpoint';
import { deletion, leavesNoneShown } from '../delete-sheet';
import { CHECKPOINT_NAME, type Structure } from '../read-structure';
import { removeInAttempts } from '../removal-run';
import { checkpointFor, ended, lastSheet, type Run, type RunOptions, type RunProblem, type RunResult } from '../run';
import { carryOut, type Step } from '../steps';
import { structureAfterOthers } from './after-others';
import { documentIn } from './standing';

export type RemoveDocumentOptions = Pick<RunOptions, 'signal' | 'timeLimit' | 'wait' | 'progress' | 'now' | 'who'>;

/**
 * Takes a document's sheets out of the workbook, with what people typed on them; copies that people made stay. What was
 * cut off is finished by the next start. Never throws for what Excel or the workbook does.
 * @returns `untouched` with the problem `no-marks` where the document does not stand there
 */
export function removeDocument(id: string, options: RemoveDocumentOptions = {}): Promise<RunResult> {
  return removeInAttempts('remove-report', options, async (run) => {
    const structure = await structureAfterOthers(run, options);
    if ('kind' in structure) return ended(run, 'untouched', { problem: structure });
    // Where this run has begun it goes on.
    const problem = structure.checkpoint === null ? whyNot(id, structure) : null;
    if (problem !== null) return ended(run, 'untouched', { problem });
    return async (sure) => {
      await carryOut(sure.requests, stepsFor(sure, id, structure), (context) => {
        const written = context.workbook.names.getItem(CHECKPOINT_NAME).load('formula');
        return () => written.formula;
      });
      return null;
    };
  });
}

function stepsFor(run: Run, id: string, structure: Structure): Step[] {
  const sheets = documentIn(structure, id)?.sheets ?? [];
  const checkpoint = { ...checkpointFor(run, false), document: { id, phase: 'end', active: '' } as const };
  return [
    { bytes: 1500, queue: (context) => setCheckpoint(context, checkpoint, structure.checkpoint !== null) },
    ...sheets.flatMap((one) => deletion(one.structure)),
  ];
}

function whyNot(id: string, structure: Structure): RunProblem | null {
  const sheets = documentIn(structure, id)?.sheets ?? [];
  if (sheets.length === 0) return { kind: 'no-marks' };
  if (structure.protected) return { kind: 'excel', problem: { kind: 'structure-locked', code: '' } };
  const own = sheets.map((one) => one.structure.id);
  return leavesNoneShown(structure, own) ? lastSheet : null;
}
