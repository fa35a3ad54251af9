import type { CriteriaSet } from '../criteria/criterion';
import { areaAddress, type Area } from '../grid/area';
import type { ExcelProblem } from '../language/excel-problems';
import { templateSheets, type TemplateRows, type TemplateSheet } from '../nominations/template';
import { problemOf } from './errors';
import { freeName } from './free-name';
import { Requests, type RequestOptions } from './request';
import { FONT, HEADER_FILL, queueChoices, queueLines, queueWidths, writtenRows } from './sheet-for-editing';

export interface InsertTemplateOptions extends RequestOptions {
  readonly year: number;
  readonly criteria: CriteriaSet;
  readonly rows: TemplateRows;
}

/**
 * Puts lists ready to be filled in behind the other sheets and shows the first; nothing that stands there changes.
 * @returns what stood in the way; null where they are there
 */
export async function insertTemplate(options: InsertTemplateOptions): Promise<ExcelProblem | null> {
  const requests = new Requests(options);
  try {
    const names = await requests.read((context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      return () => new Set(sheets.items.map(({ name }) => name.toLowerCase()));
    });
    const sheets = templateSheets(options.year, options.criteria, options.rows);
    await requests.write((context) => {
      sheets.forEach((sheet, n) => {
        const worksheet = queueTemplate(context, sheet, freeName(sheet.name, names));
        if (n === 0) worksheet.activate();
      });
      return () => undefined;
    });
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

function queueTemplate(context: Excel.RequestContext, sheet: TemplateSheet, name: string): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.add(name);
  const range = (area: Area): Excel.Range => worksheet.getRange(areaAddress(area));
  const { right } = sheet.body;
  const filled = range({ top: 0, left: 0, bottom: sheet.rows.length - 1, right });
  filled.values = writtenRows(sheet.rows, right + 1);
  const whole = range({ ...sheet.body, top: 0 }).format;
  whole.font.name = FONT;
  whole.font.size = 12;
  whole.wrapText = true;
  whole.verticalAlignment = 'Center';
  for (const area of sheet.merges) range(area).merge(false);
  const title = range({ top: sheet.titleRow, left: 0, bottom: sheet.titleRow, right }).format;
  title.font.bold = true;
  title.font.size = 14;
  title.horizontalAlignment = 'Center';
  const hint = range({ top: sheet.titleRow + 1, left: 0, bottom: sheet.titleRow + 1, right }).format;
  hint.font.italic = true;
  hint.horizontalAlignment = 'Center';
  const header = range(sheet.header).format;
  header.font.bold = true;
  header.fill.color = HEADER_FILL;
  header.horizontalAlignment = 'Center';
  queueLines(range(sheet.body).format, ['InsideHorizontal', 'InsideVertical']);
  for (const { area, words } of sheet.choices)
    // Abbreviations may be typed too.
    queueChoices(range(area), words.join(','), { title: '', message: '', showAlert: false, style: 'Information' });
  queueWidths(worksheet, sheet.widths);
  worksheet.freezePanes.freezeRows(sheet.header.bottom + 1);
  return worksheet;
}
