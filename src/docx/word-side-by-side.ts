import { BorderStyle, Table as WordTable, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { SideBySide } from '../report/document';
import { sum, twipWidths } from './lengths';
import { gap, wordParagraphs } from './word-paragraphs';

const NO_LINE = { style: BorderStyle.NIL } as const;
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

/** A table without lines, all in one row that no page tears apart; null where it has no column. */
export function sideBySideTable({ columns }: SideBySide): WordTable | null {
  if (columns.length === 0) return null;
  const widths = twipWidths(columns.map(({ width }) => width));
  const cells = columns.map(({ width, paragraphs }, n) => {
    const last = paragraphs.length - 1;
    const made = paragraphs.flatMap((one, at) => wordParagraphs(one, { width, inCell: true, keepWithNext: at < last }));
    const size = { size: widths[n] ?? 0, type: WidthType.DXA };
    return new TableCell({ width: size, children: made.length === 0 ? [gap(1)] : made });
  });
  return new WordTable({
    rows: [new TableRow({ cantSplit: true, children: cells })],
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: NO_LINES,
  });
}
