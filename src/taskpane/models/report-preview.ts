import type { Block, ReportDocument, Section, Table } from '../../report/document';
import { plainText, textWidth } from '../../report/document';

/**
 * A document cut into pieces small enough that only those in sight need be drawn, however many nominees it lists.
 * Heights are millimetres on paper, estimated: what is drawn is measured.
 */
export type PreviewPiece = { readonly key: string; readonly section: Section; readonly height: number } & (
  | { readonly kind: 'top' }
  | { readonly kind: 'block'; readonly block: Exclude<Block, Table> }
  /** Rows of a table, from one to before another; the first piece bears the header. */
  | { readonly kind: 'rows'; readonly table: Table; readonly from: number; readonly to: number }
  | { readonly kind: 'bottom' }
);

/** Rows of a table in one piece. */
const ROWS = 12;
/** A line's height and a letter's width, of a letter's size in points, in millimetres. */
const LINE = 0.45;
const LETTER = 0.17;

/** The pieces of a document from its first page to its last. */
export function previewPieces({ sections }: Pick<ReportDocument, 'sections'>): PreviewPiece[] {
  return sections.flatMap((section): PreviewPiece[] => {
    const { name, page, blocks } = section;
    const width = textWidth(page);
    return [
      { kind: 'top', key: `${name} top`, section, height: page.margins.top + 14 },
      ...blocks.flatMap((block, n) => piecesOf(block, section, `${name} ${String(n)}`, width)),
      { kind: 'bottom', key: `${name} bottom`, section, height: page.margins.bottom },
    ];
  });
}

function piecesOf(block: Block, section: Section, key: string, width: number): PreviewPiece[] {
  if (block.kind !== 'table') return [{ kind: 'block', key, section, block, height: heightOf(block, width) }];
  const pieces: PreviewPiece[] = [];
  for (let from = 0; from === 0 || from < block.rows.length; from += ROWS) {
    const to = Math.min(block.rows.length, from + ROWS);
    const header = from === 0 ? block.header.length * 2 : 0;
    const height = (to - from + header) * 2 * block.size * LINE;
    pieces.push({ kind: 'rows', key: `${key} ${String(from)}`, section, table: block, from, to, height });
  }
  return pieces;
}

function heightOf(block: Exclude<Block, Table>, width: number): number {
  const lines = (text: string, size: number): number => Math.max(1, Math.ceil((text.length * size * LETTER) / width));
  switch (block.kind) {
    case 'paragraph':
      return lines(plainText(block.runs), block.size) * block.size * LINE + 2;
    case 'list':
      return block.items.reduce((sum, runs) => sum + lines(plainText(runs), block.size) * block.size * LINE + 2, 0);
    case 'side-by-side':
      return Math.max(
        ...block.columns.map(({ paragraphs }) => paragraphs.reduce((sum, one) => sum + one.size * LINE, 0)),
      );
    case 'chart':
      return block.height;
    case 'space':
      return block.points * 0.353;
    case 'page-break':
      return 6;
  }
}
