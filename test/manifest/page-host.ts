/** Bundled into the browser: the page it is put into becomes one of the desktop Excel, with a workbook open in it. */
import { EmbeddedExcel } from '../../src/embedded-excel/host/embedded-excel';
import { External } from '../../src/embedded-excel/host/external';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { profiles } from '../../src/embedded-excel/profiles';

/** What a test reaches from outside. */
export interface PageHost {
  press(action: string): Promise<void>;
  /** The values of the first sheet's cells, row by row. */
  values(): unknown[][];
}

/** @param book an .xlsx in base64 */
function openIn(book: string): PageHost {
  const bytes = Uint8Array.from(atob(book), (letter) => letter.charCodeAt(0));
  const workbook = loadWorkbook(bytes, { fileName: 'Book1.xlsx', readOnly: false });
  const excel = new EmbeddedExcel(workbook, { profile: profiles['2021'] });
  const host = new External(excel.profile, excel.locale);
  host.connect(excel);
  Object.defineProperty(window, 'external', { value: host });
  return {
    press: (action) => host.press(action),
    values: () => (workbook.sheets[0]?.rows ?? []).map((row) => (row?.cells ?? []).map((cell) => cell?.value ?? null)),
  };
}

Object.assign(window, { openIn });
