import { strToU8, zipSync } from 'fflate';
import { columnName } from '../grid/area';
import type { ChartReferences } from '../report/chart-xml';
import type { Chart } from '../report/document';
import { escapeXml } from '../text/escape-xml';
import { WRITTEN } from './package-time';

/** The workbook inside a Word document that holds a chart's numbers: what `Edit Data` in Word opens. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** As Word calls it. */
const SHEET = 'Sheet1';

/** The .xlsx bytes: categories in column A, each series in a column of its own, names in row 1. */
export function chartWorkbook(chart: Chart): Uint8Array {
  const rows = [
    ['', ...chart.series.map(({ name }) => name)],
    ...chart.categories.map((category, n) => [category, ...chart.series.map(({ values }) => values[n] ?? 0)]),
  ];
  const parts = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationship(`${OFFICE}/officeDocument`, 'xl/workbook.xml'),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationship(`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: WRITTEN });
}

/** Where the chart's numbers stand in that workbook. */
export function workbookReferences({ categories, series }: Chart): ChartReferences {
  const last = String(categories.length + 1);
  return {
    categories: `${SHEET}!$A$2:$A$${last}`,
    series: series.map((_, n) => {
      const column = columnName(n + 1);
      return { name: `${SHEET}!$${column}$1`, values: `${SHEET}!$${column}$2:$${column}$${last}` };
    }),
  };
}

/** A part of relationships with this one, `rId1`. */
export function relationship(type: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;
}

function rowXml(cells: readonly (string | number)[], row: number): string {
  const made = cells.map((value, column) => {
    const at = `${columnName(column)}${String(row + 1)}`;
    if (typeof value === 'number') return `<c r="${at}"><v>${String(value)}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  });
  return `<row r="${String(row + 1)}">${made.join('')}</row>`;
}
