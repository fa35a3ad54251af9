import type { Steps } from '../grid/steps';
import { finish } from '../grid/steps';
import type { ReportDocument } from '../report/document';
import { packedInSteps } from './pack-in-steps';
import { wordParts } from './word-package';
import { wordShell } from './word-shell';

export interface WordOptions {
  /** The time written into the file's properties; none where missing. */
  readonly created?: Date;
  /** Runs the work step by step, each of some milliseconds; through to its end where missing. */
  readonly run?: <Result>(steps: Steps<Result>) => Result | Promise<Result>;
  /** Is told how far it is, from 0 to 1. */
  readonly progress?: (share: number) => void;
}

/**
 * A document as a Word file (.docx): a Word section a section, ready to print; the texts and figures of the workbook.
 * The same document gives the same bytes.
 * @throws what `run` throws
 */
export async function renderWord(document: ReportDocument, options: WordOptions = {}): Promise<Uint8Array> {
  const { created, run = finish, progress } = options;
  const shell = await wordShell(document);
  return run(packedInSteps(wordParts(document, shell, { created, progress })));
}
