import { nextTurn } from '../../excel/slices';
import type { ReportDocument } from '../../report/document';
import { layoutOf } from '../../xlsx/render-section';
import type { PreparedSheet } from '../state/report-state';

/** How many pages each section prints, laid out as its sheet will be; a section at a time, so that nothing blocks long. */
export async function pagesOf({ sections, font }: ReportDocument): Promise<PreparedSheet[]> {
  const sheets: PreparedSheet[] = [];
  for (const section of sections) {
    sheets.push({ name: section.name, pages: layoutOf(section, font).paged.breaks.length + 1 });
    await nextTurn();
  }
  return sheets;
}
