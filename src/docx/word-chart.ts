import type { Chart } from '../report/document';
import { escapeXml } from '../text/escape-xml';
import { emus } from './lengths';
import { paragraphXml } from './paragraph-xml';
import { TIGHT } from './word-styles';

/** The id of the relationship to a chart's part. */
export const chartRelationship = (number: number): string => `rIdChart${String(number)}`;

/**
 * A paragraph with a native chart as wide as the text; the part that `number` names is put beside it (word-package.ts).
 * @param width in millimetres
 * @param caption what a screen reader says of it
 */
export function chartParagraph(
  { height }: Chart,
  number: number,
  { width, caption, newPage }: { readonly width: number; readonly caption: string; readonly newPage: boolean },
): string {
  const id = String(number);
  const drawing =
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${String(emus(width))}" cy="${String(emus(height))}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${id}" name="Chart ${id}" descr="${escapeXml(caption)}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${chartRelationship(number)}"/>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing>';
  return paragraphXml({ align: 'center', spacing: TIGHT, keepNext: true, newPage }, `<w:r>${drawing}</w:r>`);
}
