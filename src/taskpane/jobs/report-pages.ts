import { inSlices, type SliceOptions } from '../../excel/slices';
import type { ReportDocument } from '../../report/document';
import { layoutsInSteps } from '../../xlsx/render-section';
import type { PreparedSheet } from '../state/report-state';

/**
 * How many pages each section prints, laid out as its sheet will be; a slice at a time, so that nothing blocks long.
 * @throws the signal's reason once it is aborted
 */
export async function pagesOf(document: ReportDocument, slices: SliceOptions): Promise<PreparedSheet[]> {
  const layouts = await inSlices(layoutsInSteps(document), slices);
  return document.sections.map(({ name }, n) => ({ name, pages: (layouts[n]?.paged.breaks.length ?? 0) + 1 }));
}
