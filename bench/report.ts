import { renderWord } from '../src/docx/render-word';
import { renderWorkbook } from '../src/xlsx/render-workbook';
import { judged } from '../test/support/assessments';
import {
  insertRow,
  madeAgain,
  placeOf,
  reorder,
  sheetsOf,
  typeInto,
  type FilledSheets,
} from '../test/support/filled-sheets';
import { reportOf } from '../test/support/reports';
import { inTurns } from './turns';

const OPEN_CASES = 'Báo cáo 2024 – PL4';

/** Times of the annual report of 5,000 nominees: the document, its workbook, its Word document, and making it again. */
export async function benchReport(): Promise<Record<string, number>> {
  const assessments = judged({ collective: 400, individual: 4_500, model: 100 });
  const document = reportOf(assessments);
  const sheets = writtenInto(sheetsOf(document));
  const fresh = reportOf(judged({ collective: 410, individual: 4_600, model: 90 }));
  const medians = await inTurns(5, {
    document: () => reportOf(assessments),
    workbook: () => renderWorkbook(document),
    word: () => renderWord(document),
    merge: () => madeAgain(fresh, sheets),
  });
  return {
    'report.5000.documentMs': medians.document,
    'report.5000.fileMs': medians.workbook,
    'report.5000.wordMs': medians.word,
    'report.5000.mergeMs': medians.merge,
  };
}

/** Three hundred reasons written over, a row added at the top, the largest annex sorted. */
function writtenInto(sheets: FilledSheets): FilledSheets {
  const [first, column] = placeOf(sheets, OPEN_CASES, 'Lý do');
  let written = insertRow(sheets, 'Báo cáo 2024', 40, ['Một dòng viết thêm']);
  for (let n = 1; n <= 300; n++) {
    written = typeInto(written, OPEN_CASES, [first + 1 + n * 9, column], `Lý do viết lại ${String(n)}`);
  }
  const order = Array.from({ length: 4_400 }, (_, n) => 20 + ((n * 7_919) % 4_400));
  return reorder(written, 'Báo cáo 2024 – PL2', 20, order);
}
