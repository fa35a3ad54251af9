import type { BookProperties, ChartToWrite, SheetToWrite } from './write-book';
import { escapeXml } from './write-styles';

/** The small parts that tie a workbook together (ECMA-376 parts 1 and 2). */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** Relationship n has the id `rId` and n + 1. */
function relationships(list: readonly Relationship[]): string {
  const items = list.map(
    ({ type, target }, n) => `<Relationship Id="rId${String(n + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** The package's own relationships: the workbook and its properties. */
export function packageRelationships(): string {
  return relationships([
    { type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' },
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
  ]);
}

/** Relationships of the workbook: its sheets as `rId1` and on, then styles and shared strings. */
export function workbookRelationships(sheets: number): string {
  const list = Array.from({ length: sheets }, (_, n) => ({
    type: `${OFFICE}/worksheet`,
    target: `worksheets/sheet${String(n + 1)}.xml`,
  }));
  return relationships([
    ...list,
    { type: `${OFFICE}/styles`, target: 'styles.xml' },
    { type: `${OFFICE}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);
}

/** Relationships of a sheet with a drawing of that number. */
export function sheetRelationships(drawing: number): string {
  return relationships([{ type: `${OFFICE}/drawing`, target: `../drawings/drawing${String(drawing)}.xml` }]);
}

/** Relationships of a drawing with charts of those numbers. */
export function drawingRelationships(charts: readonly number[]): string {
  return relationships(charts.map((n) => ({ type: `${OFFICE}/chart`, target: `../charts/chart${String(n)}.xml` })));
}

/** The content types of all parts of a workbook with so many sheets, drawings and charts. */
export function contentTypes(sheets: number, drawings: number, charts: number): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const each = (count: number, part: string, type: string): string =>
    Array.from({ length: count }, (_, n) => override(`${part}${String(n + 1)}.xml`, type)).join('');
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`) +
    each(sheets, 'xl/worksheets/sheet', `${TYPE}.spreadsheetml.worksheet+xml`) +
    override('xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`) +
    override('xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`) +
    each(drawings, 'xl/drawings/drawing', `${TYPE}.drawing+xml`) +
    each(charts, 'xl/charts/chart', `${TYPE}.drawingml.chart+xml`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('docProps/app.xml', `${TYPE}.extended-properties+xml`) +
    '</Types>'
  );
}

/** The workbook's part; `names` is the XML of its defined names. */
export function workbookXml(sheets: readonly SheetToWrite[], names: string): string {
  const list = sheets.map(
    ({ name, veryHidden }, n) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(n + 1)}"${veryHidden === true ? ' state="veryHidden"' : ''} r:id="rId${String(n + 1)}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    `<bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>${names}</workbook>`
  );
}

/** The office's name as the document's properties hold it. */
export function appProperties(properties: BookProperties): string {
  return (
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Microsoft Excel</Application><Company>${escapeXml(properties.company)}</Company></Properties>`
  );
}

/** A drawing part: charts, each over a rectangle of cells. */
export function drawingXml(charts: readonly ChartToWrite[]): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchors = charts.map(
    (chart, n) =>
      `<xdr:twoCellAnchor>${corner('from', chart.left, chart.top)}${corner('to', chart.right + 1, chart.bottom + 1)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(n + 2)}" name="${escapeXml(chart.name)}" descr="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId${String(n + 1)}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  );
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"` +
    ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`
  );
}
