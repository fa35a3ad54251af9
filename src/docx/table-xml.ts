import { sum } from './lengths';

/** What tables are as WordprocessingML (ECMA-376 part 1, 17.4), made without the library as paragraphs are. */

interface TableLook {
  /** Lines around it and between its cells. */
  readonly lines: boolean;
  /** Between a cell's edges and its text, in twentieths of a point. */
  readonly margins: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/**
 * A table's begin; its rows and `</w:tbl>` follow.
 * @param widths of its columns, in twentieths of a point
 */
export function tableBegin(widths: readonly number[], { lines, margins }: TableLook): string {
  const line = lines ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"' : 'w:val="nil"';
  const borders = SIDES.map((side) => `<w:${side} ${line}/>`).join('');
  const room = Object.entries(margins).map(([side, width]) => widthXml(side, width));
  const columns = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`);
  return (
    `<w:tbl><w:tblPr>${widthXml('tblW', sum(widths))}<w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${room.join('')}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.join('')}</w:tblGrid>`
  );
}

/** The width of a table (`tblW`), a cell (`tcW`) or a margin, in twentieths of a point. */
export function widthXml(name: string, width: number): string {
  return `<w:${name} w:w="${String(width)}" w:type="dxa"/>`;
}
