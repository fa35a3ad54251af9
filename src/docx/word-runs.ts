import type { Run } from '../report/document';
import { escapeXml } from '../text/escape-xml';
import { sizeXml } from './paragraph-xml';

const LINE_ENDS = /\r\n|[\r\n\u2028\u2029]/;
/** Spaces that a reader of XML may leave out. */
const EDGE_SPACE = /^\s|\s$|\s\s/;

/**
 * Runs of text as XML.
 * @param size of the letters in points, where a run names none
 * @param usual the size that the paragraph's style gives
 */
export function runsXml(runs: readonly Run[], size: number, usual: number): string {
  let xml = '';
  for (const run of runs) {
    if (run.text === '') continue;
    const points = run.size ?? size;
    const look =
      (run.bold === true ? '<w:b/><w:bCs/>' : '') +
      (run.italic === true ? '<w:i/><w:iCs/>' : '') +
      (run.capitals === true ? '<w:caps/>' : '') +
      (points === usual ? '' : sizeXml(points)) +
      (run.underline === true ? '<w:u w:val="single"/>' : '');
    const begun = look === '' ? '<w:r>' : `<w:r><w:rPr>${look}</w:rPr>`;
    xml += `${begun}${textXml(run.text)}</w:r>`;
  }
  return xml;
}

/** A text's lines; a tab would be a stop of the ruler in Word. */
function textXml(text: string): string {
  return text.replace(/\t/g, ' ').split(LINE_ENDS).map(lineXml).join('<w:br/>');
}

function lineXml(line: string): string {
  const text = escapeXml(line);
  return `<w:t${EDGE_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${text}</w:t>`;
}
