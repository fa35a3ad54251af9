import { renderWorkbook } from '../src/xlsx/render-workbook';
import { judged } from '../test/support/assessments';
import { reportOf } from '../test/support/reports';
import { inTurns } from './turns';

/** Times of the annual report of 5,000 nominees: the document, and its workbook. */
export async function benchReport(): Promise<Record<string, number>> {
  const assessments = judged({ collective: 400, individual: 4_500, model: 100 });
  const document = reportOf(assessments);
  const medians = await inTurns(5, {
    document: () => reportOf(assessments),
    workbook: () => renderWorkbook(document),
  });
  return { 'report.5000.documentMs': medians.document, 'report.5000.fileMs': medians.workbook };
}
