import type { RunOptions } from '../../excel/run';
import { inSlices, type SliceOptions } from '../../excel/slices';
import type { ReportDocument } from '../../report/document';

/**
 * A document as a workbook, made a slice at a time: the pane can be used meanwhile, and the making be stopped.
 * @throws the signal's reason once it is aborted
 */
export async function xlsxInSlices(
  document: ReportDocument,
  { progress, ...slices }: SliceOptions & Pick<RunOptions, 'progress'>,
): Promise<Uint8Array> {
  const { reportInSteps } = await import('../../xlsx/render-workbook');
  return inSlices(reportInSteps(document, { progress: (share) => progress?.({ stage: 'writing', share }) }), slices);
}
