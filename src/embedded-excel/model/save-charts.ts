import { escapeXml } from '../../xlsx/patch-text';
import type { ChartModel, ChartSeries } from './types-objects';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** English Metric Units a point. */
const EMU = 12_700;

/** A drawing part around the anchors of its charts. */
export function drawingXml(anchors: readonly string[]): string {
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${anchors.join('')}</xdr:wsDr>`;
}

/** A chart's frame in a drawing; `number` must be new in it. @see ECMA-376 part 1, 20.5.2.1 */
export function anchorXml(chart: ChartModel, relationship: string, number: number): string {
  const emu = (points: number): string => String(Math.round(points * EMU));
  return (
    `<xdr:absoluteAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"><xdr:pos x="${emu(chart.left)}" y="${emu(chart.top)}"/><xdr:ext cx="${emu(chart.width)}" cy="${emu(chart.height)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(number)}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>'
  );
}

/** A chart part. Excel fills in the values from the cells. @see ECMA-376 part 1, 21.2 */
export function chartXml(chart: ChartModel): string {
  const title =
    chart.title === '' ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`;
  const legend =
    chart.legend === null
      ? ''
      : `<c:legend><c:legendPos val="${chart.legend.charAt(0).toLowerCase()}"/><c:overlay val="0"/></c:legend>`;
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}"><c:chart>${title}` +
    `<c:plotArea><c:layout/>${plotXml(chart)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleXml(text: string): string {
  if (text === '') return '';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function axesXml({ categoryTitle, valueTitle, reversed }: ChartModel): string {
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${titleXml(categoryTitle)}<c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/>${titleXml(valueTitle)}<c:crossAx val="1"/></c:valAx>`
  );
}

const AXIS_IDS = '<c:axId val="1"/><c:axId val="2"/>';

function plotXml(chart: ChartModel): string {
  const series = chart.series.map(seriesXml).join('');
  if (/^Pie/.test(chart.type)) return `<c:pieChart><c:varyColors val="1"/>${series}</c:pieChart>`;
  if (/^Line/.test(chart.type))
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${AXIS_IDS}</c:lineChart>${axesXml(chart)}`;
  const stacked = /Stacked/.test(chart.type);
  return (
    `<c:barChart><c:barDir val="${/^Bar/.test(chart.type) ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${series}${stacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>${axesXml(chart)}`
  );
}

function seriesXml(series: ChartSeries, n: number): string {
  const name = series.name === '' ? '' : `<c:tx>${nameXml(series.name)}</c:tx>`;
  const color =
    series.color === ''
      ? ''
      : `<c:spPr><a:solidFill><a:srgbClr val="${series.color.replace('#', '')}"/></a:solidFill></c:spPr>`;
  const labels = series.dataLabels
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : '';
  const categories =
    series.categories === '' ? '' : `<c:cat><c:strRef><c:f>${escapeXml(series.categories)}</c:f></c:strRef></c:cat>`;
  return `<c:ser><c:idx val="${String(n)}"/><c:order val="${String(n)}"/>${name}${color}${labels}${categories}<c:val><c:numRef><c:f>${escapeXml(series.values)}</c:f></c:numRef></c:val></c:ser>`;
}

/** A reference to a cell, else the name itself. */
function nameXml(name: string): string {
  return name.includes('!') ? `<c:strRef><c:f>${escapeXml(name)}</c:f></c:strRef>` : `<c:v>${escapeXml(name)}</c:v>`;
}
