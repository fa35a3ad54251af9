import type { Grid } from '../grid/grid';
import type { Steps } from '../grid/steps';
import type { ReportDocument } from '../report/document';
import { readMemory } from '../report/passages/memory';
import { mergeInSteps, type Merged } from '../report/passages/merge';
import { memoryInSteps } from './render-memory';

/** What stands of a document in a workbook: its sheets under their sections' names, and what they held when made. */
export interface StandingDocument {
  readonly sheets: readonly Grid[];
  readonly memory: Grid | null;
}

/**
 * Puts what people wrote into a document's sheets into the document made anew; null where none stand. Where the memory
 * is lost, whatever differs from the document made anew is taken for theirs. Done a sheet at a time.
 */
export function* mergeStanding(fresh: ReportDocument, standing: StandingDocument | null): Steps<Merged | null> {
  if (standing === null) return null;
  const remembered = standing.memory === null ? null : readMemory(standing.memory);
  yield;
  return yield* mergeInSteps(fresh, remembered ?? (yield* memoryInSteps(fresh)), standing.sheets);
}
