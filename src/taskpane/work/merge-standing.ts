import type { StandingGrids } from '../../excel/report/standing';
import type { ReportDocument } from '../../report/document';
import { readMemory } from '../../report/passages/memory';
import { mergeReport, type Merged } from '../../report/passages/merge';
import { memoryOf } from '../../xlsx/render-memory';

/** Puts what people wrote into a document's sheets into the document made anew; null where none stand. */
export function mergeStanding(fresh: ReportDocument, standing: StandingGrids | null): Merged | null {
  if (standing === null) return null;
  const remembered = standing.memory === null ? null : readMemory(standing.memory);
  return mergeReport(fresh, remembered ?? memoryOf(fresh), standing.sheets);
}
