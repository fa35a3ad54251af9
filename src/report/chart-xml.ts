import { escapeXml } from '../text/escape-xml';
import type { Chart } from './document';

/** Where a chart's numbers stand in the sheet, as formulas; missing where no table holds them. */
export interface ChartReferences {
  readonly categories: string;
  /** Each series' name and values. */
  readonly series: readonly { readonly name: string; readonly values: string }[];
}

/** Fills that stay apart in black and white: light, dark, stripes (ECMA-376 part 1, 20.1.8.47). */
const FILLS = [
  '<a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill>',
  '<a:solidFill><a:srgbClr val="404040"/></a:solidFill>',
  '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
] as const;
const GRID_LINES =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
const OUTLINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';

/**
 * A chart part: columns or lying bars beside each other, with their numbers as labels (ECMA-376 part 1, 21.2).
 * @param references where the numbers stand; the chart holds them itself where missing
 * @param workbook the id of the part's relationship to the workbook of the references, where it is not the chart's own
 */
export function chartXml(
  chart: Chart,
  font: string,
  references: ChartReferences | undefined,
  workbook?: string,
): string {
  const lying = chart.shape === 'bars';
  const series = chart.series.map((_, n) => seriesXml(chart, n, font, references)).join('');
  // Few groups would become blocks as wide as the page.
  const gap = lying ? 45 : Math.max(70, Math.round(260 / Math.max(1, chart.categories.length)));
  const layout = `<c:gapWidth val="${String(gap)}"/><c:overlap val="${lying ? '0' : '-5'}"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:roundedCorners val="0"/><c:chart>' +
    (chart.title === '' ? '' : titleXml(chart.title, font)) +
    `<c:autoTitleDeleted val="${chart.title === '' ? '1' : '0'}"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series}${layout}<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>` +
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${OUTLINE}</c:spPr>` +
    `${look(font, lying ? 10 : 11)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    // Every bar bears its number: an axis of numbers would only repeat them.
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="${lying ? '1' : '0'}"/><c:axPos val="${lying ? 'b' : 'l'}"/>` +
    (lying ? '' : GRID_LINES) +
    `<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${OUTLINE}</c:spPr>` +
    `${look(font, 10)}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>` +
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>' +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${look(font, 11)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${look(font, 11)}` +
    (workbook === undefined ? '' : `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData>`) +
    '</c:chartSpace>'
  );
}

function seriesXml(chart: Chart, n: number, font: string, references: ChartReferences | undefined): string {
  const series = chart.series[n];
  const fill = FILLS[n % FILLS.length];
  if (series === undefined || fill === undefined) return '';
  const reference = references?.series[n];
  const name =
    reference === undefined
      ? `<c:v>${escapeXml(series.name)}</c:v>`
      : `<c:strRef><c:f>${escapeXml(reference.name)}</c:f><c:strCache>${points([series.name])}</c:strCache></c:strRef>`;
  const categories =
    references === undefined
      ? `<c:strLit>${points(chart.categories)}</c:strLit>`
      : `<c:strRef><c:f>${escapeXml(references.categories)}</c:f><c:strCache>${points(chart.categories)}</c:strCache></c:strRef>`;
  const numbers = `<c:formatCode>General</c:formatCode>${points(series.values.map(String))}`;
  const values =
    reference === undefined
      ? `<c:numLit>${numbers}</c:numLit>`
      : `<c:numRef><c:f>${escapeXml(reference.values)}</c:f><c:numCache>${numbers}</c:numCache></c:numRef>`;
  // A zero needs no label beside a bar that is not there.
  const labels =
    `<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${look(font, chart.shape === 'bars' ? 10 : 11)}<c:dLblPos val="outEnd"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return (
    `<c:ser><c:idx val="${String(n)}"/><c:order val="${String(n)}"/><c:tx>${name}</c:tx><c:spPr>${fill}${OUTLINE}</c:spPr>` +
    `<c:invertIfNegative val="0"/>${labels}<c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser>`
  );
}

function points(values: readonly string[]): string {
  const list = values.map((value, n) => `<c:pt idx="${String(n)}"><c:v>${escapeXml(value)}</c:v></c:pt>`);
  return `<c:ptCount val="${String(values.length)}"/>${list.join('')}`;
}

function look(font: string, size: number): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${String(size * 100)}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${escapeXml(font)}"/><a:cs typeface="${escapeXml(font)}"/></a:defRPr>` +
    '</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
  );
}

function titleXml(title: string, font: string): string {
  const properties = `lang="vi-VN" sz="1200" b="1"><a:latin typeface="${escapeXml(font)}"/>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr ${properties}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
