import type { Run } from '../report/document';
import { escapeXml } from '../text/escape-xml';
import { sizeXml } from './paragraph-xml';

const LINE_ENDS = /\r\n|[\r\n\u2028\u2029]/;

/**
 * Runs of text as XML, a run a line.
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
    textLines(run.text).forEach((line, n) => {
      xml += `${begun}${n > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;
    });
  }
  return xml;
}

/** The lines of a text; a tab would be a stop of the ruler in Word. */
export function textLines(text: string): string[] {
  return text.replace(/\t/g, ' ').split(LINE_ENDS);
}
