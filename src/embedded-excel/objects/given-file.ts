import { FileProblem } from '../../xlsx/file-problem';
import { loadWorkbook } from '../model/load';
import type { WorkbookModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';

/** The workbook in a base64 text. What is none is refused; the code is a guess. */
export function givenWorkbook(base64: string): WorkbookModel {
  try {
    return loadWorkbook(bytesOf(base64));
  } catch (error) {
    if (error instanceof FileProblem) throw new ExcelError('InvalidArgument', `no workbook: ${error.code}`);
    throw error;
  }
}

function bytesOf(base64: string): Uint8Array {
  let text: string;
  try {
    text = atob(base64);
  } catch {
    throw new ExcelError('InvalidArgument', 'no base64');
  }
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
