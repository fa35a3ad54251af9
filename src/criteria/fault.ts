import type { CellRef } from '../grid/area';
import type { ProblemReason } from './problem';

/** A faulty cell of the sheet `Tiêu chí`; `src/nominations/criteria-findings.ts` makes a finding of it. */
export interface CriteriaFault {
  readonly reason: ProblemReason;
  readonly cell: CellRef;
  /** The cell's own text. */
  readonly text: string;
  /** What may stand there, as a person types it. */
  readonly expected?: string;
  /** The first of two cells that contradict each other. */
  readonly other?: CellRef;
}
