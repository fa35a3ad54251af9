import type { FileProblemCode, FileProblemParams } from '../language/file-problems';

/**
 * A file cannot be read (or written) as a workbook. The program's failures are exceptions; the sentence for the
 * user is made from `code` and `params` by `fileProblemText` in `src/language/file-problems.ts`.
 */
export class FileProblem<C extends FileProblemCode = FileProblemCode> extends Error {
  readonly code: C;
  readonly params: FileProblemParams[C];

  constructor(code: C, params: FileProblemParams[C]) {
    // For developers' logs only; never shown.
    super(code);
    this.name = 'FileProblem';
    this.code = code;
    this.params = params;
  }
}

/** A part of the workbook that does not hold what its place promises. */
export function damaged(part: string, reason: FileProblemParams['damaged']['reason']): FileProblem<'damaged'> {
  return new FileProblem('damaged', { part, reason });
}
