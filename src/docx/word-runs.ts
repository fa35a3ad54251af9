import { TextRun, UnderlineType } from 'docx';
import type { Run } from '../report/document';
import { halfPoints } from './lengths';

const LINE_ENDS = /\r\n|[\r\n\u2028\u2029]/;
/** Not allowed in XML; a tab would be a stop of the ruler here. */
const NO_LETTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Runs of text. The library reads some strings in `children` as fields (a name that is `CURRENT` would become the
 * page's number), so all goes in as `text`.
 * @param size of the letters in points, where a run names none
 * @param usual the size that the paragraph's style gives
 */
export function textRuns(runs: readonly Run[], size: number, usual: number): TextRun[] {
  return runs.flatMap((run) => {
    const points = run.size ?? size;
    const look = {
      ...(points === usual ? {} : { size: halfPoints(points) }),
      ...(run.bold === true ? { bold: true } : {}),
      ...(run.italic === true ? { italics: true } : {}),
      ...(run.underline === true ? { underline: { type: UnderlineType.SINGLE } } : {}),
      ...(run.capitals === true ? { allCaps: true } : {}),
    };
    if (run.text === '') return [];
    return run.text
      .replace(/\t/g, ' ')
      .split(LINE_ENDS)
      .map((line, n) => new TextRun({ ...look, text: line.replace(NO_LETTERS, ''), ...(n > 0 ? { break: 1 } : {}) }));
  });
}
