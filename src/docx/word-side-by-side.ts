import type { SideBySide } from '../report/document';
import { twipWidths } from './lengths';
import { tableBegin, widthXml } from './table-xml';
import { gap, textParagraph } from './word-paragraphs';

const NO_MARGINS = { top: 0, left: 0, bottom: 0, right: 0 };

/** A table without lines, all in one row that no page tears apart. */
export function sideBySideXml({ columns }: SideBySide): string {
  const widths = twipWidths(columns.map(({ width }) => width));
  const cells = columns.map(({ width, paragraphs }, n) => {
    const last = paragraphs.length - 1;
    const made = paragraphs.map((one, at) => textParagraph(one, { width, inCell: true, keepWithNext: at < last }));
    const content = made.length === 0 ? gap(1) : made.join('');
    return `<w:tc><w:tcPr>${widthXml('tcW', widths[n] ?? 0)}</w:tcPr>${content}</w:tc>`;
  });
  const begin = tableBegin(widths, { lines: false, margins: NO_MARGINS });
  return `${begin}<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>`;
}
