import type { RunOptions } from '../../excel/run';
import { inSlices, type SliceOptions } from '../../excel/slices';
import type { ReportDocument } from '../../report/document';

/**
 * A document as a Word file, made a slice at a time: the pane can be used meanwhile, and the making be stopped.
 * @throws the signal's reason once it is aborted
 */
export async function wordInSlices(
  document: ReportDocument,
  { progress, ...slices }: SliceOptions & Pick<RunOptions, 'progress'>,
): Promise<Uint8Array> {
  // Most who open the pane want no Word file.
  const { renderWord } = await import('../../docx/render-word');
  return renderWord(document, {
    run: (steps) => inSlices(steps, slices),
    progress: (share) => progress?.({ stage: 'writing', share }),
  });
}
