import type { Grid } from '../grid/grid';
import type { ReportDocument } from '../report/document';
import { readMemory } from '../report/passages/memory';
import { mergeReport, type Merged } from '../report/passages/merge';
import { memoryOf } from './render-memory';

/** What stands of a document in a workbook: its sheets under their sections' names, and what they held when made. */
export interface StandingDocument {
  readonly sheets: readonly Grid[];
  readonly memory: Grid | null;
}

/**
 * Puts what people wrote into a document's sheets into the document made anew; null where none stand. Where the memory
 * is lost, whatever differs from the document made anew is taken for theirs.
 */
export function mergeStanding(fresh: ReportDocument, standing: StandingDocument | null): Merged | null {
  if (standing === null) return null;
  const remembered = standing.memory === null ? null : readMemory(standing.memory);
  return mergeReport(fresh, remembered ?? memoryOf(fresh), standing.sheets);
}
