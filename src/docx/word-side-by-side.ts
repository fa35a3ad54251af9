import type { SideBySide } from '../report/document';
import { sum, twipWidths } from './lengths';
import { gap, textParagraph } from './word-paragraphs';

const SIDES = ['top', 'left', 'bottom', 'right'];
const NO_LINES = [...SIDES, 'insideH', 'insideV'].map((side) => `<w:${side} w:val="nil"/>`).join('');
const NO_MARGINS = SIDES.map((side) => `<w:${side} w:type="dxa" w:w="0"/>`).join('');

/** A table without lines, all in one row that no page tears apart. */
export function sideBySideXml({ columns }: SideBySide): string {
  const widths = twipWidths(columns.map(({ width }) => width));
  const cells = columns.map(({ width, paragraphs }, n) => {
    const last = paragraphs.length - 1;
    const made = paragraphs.map((one, at) => textParagraph(one, { width, inCell: true, keepWithNext: at < last }));
    const content = made.length === 0 ? gap(1) : made.join('');
    return `<w:tc><w:tcPr>${widthXml('tcW', widths[n] ?? 0)}</w:tcPr>${content}</w:tc>`;
  });
  return (
    `<w:tbl><w:tblPr>${widthXml('tblW', sum(widths))}<w:tblBorders>${NO_LINES}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${NO_MARGINS}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>`
  );
}

function widthXml(name: string, width: number): string {
  return `<w:${name} w:type="dxa" w:w="${String(width)}"/>`;
}
