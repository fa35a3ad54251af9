import type { RunOptions } from '../../excel/run';
import { inSlices, type SliceOptions } from '../../excel/slices';
import type { ReportDocument } from '../../report/document';

interface FileOptions extends SliceOptions {
  readonly progress?: RunOptions['progress'] | undefined;
}

/**
 * A document as a workbook or a Word file, made a slice at a time: the pane can be used meanwhile, and the making be
 * stopped.
 * @throws the signal's reason once it is aborted
 */
export async function documentFile(
  document: ReportDocument,
  ending: 'xlsx' | 'docx',
  { progress, ...slices }: FileOptions,
): Promise<Uint8Array> {
  const told = (share: number): void => progress?.({ stage: 'writing', share });
  if (ending === 'xlsx') {
    const { reportInSteps } = await import('../../xlsx/render-workbook');
    return inSlices(reportInSteps(document, { progress: told }), slices);
  }
  // Most who open the pane want no Word file.
  const { renderWord } = await import('../../docx/render-word');
  return renderWord(document, { run: (steps) => inSlices(steps, slices), progress: told });
}
