import { plainText, type Block, type Paragraph, type ReportDocument, type Run, type Table } from '../document';
import { cellText } from './shown-text';
import { cellKey, headerKey, placedHeaders, rowKey, tableKeys } from './table-keys';

/** A place of a document that holds text, which people may change. */
export interface Passage {
  /** A paragraph's id, `list#n`, `table/row/column`, `table/#level/column` of a header; a row or a table is `whole`. */
  readonly key: string;
  /** As it is shown: an item with its list's marker. */
  readonly text: string;
  /** What stands there is only the place of what a person writes. */
  readonly placeholder: boolean;
  /** It stands for all that is in it, and can only be left out. */
  readonly whole?: true;
}

/** The ids of what a person typed between our passages begin so. */
export const TYPED = 'typed.';

/** The key of a list's item; items count from 0. */
export function itemKey(list: string, item: number): string {
  return `${list}#${String(item + 1)}`;
}

/**
 * All passages of a document in its order.
 * @param within the tables whose cells are wanted; all where missing
 */
export function passagesOf(document: Pick<ReportDocument, 'sections'>, within?: ReadonlySet<string>): Passage[] {
  return document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => passagesOfBlock(block, within)));
}

function passagesOfBlock(block: Block, within: ReadonlySet<string> | undefined): Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [ofParagraph(block)];
    case 'list':
      return block.items.map((runs, n) => ofRuns(itemKey(block.id, n), itemRuns(block.marker, runs)));
    case 'side-by-side':
      return block.columns.flatMap(({ paragraphs }) => paragraphs.map(ofParagraph));
    case 'table':
      return within === undefined || within.has(block.id) ? passagesOfTable(block) : [];
    case 'chart':
    case 'space':
    case 'page-break':
      return [];
  }
}

/** A list's item as a paragraph shows it. */
export function itemRuns(marker: string, runs: readonly Run[]): Run[] {
  return [{ text: `${marker} ` }, ...runs];
}

function ofParagraph({ id, runs }: Paragraph): Passage {
  return ofRuns(id, runs);
}

function ofRuns(key: string, runs: readonly Run[]): Passage {
  return { key, text: plainText(runs), placeholder: runs.some(({ placeholder }) => placeholder === true) };
}

function passagesOfTable(table: Table): Passage[] {
  const { columns, rows } = tableKeys(table);
  const found: Passage[] = [{ key: table.id, text: '', placeholder: false, whole: true }];
  for (const { cell, level, column } of placedHeaders(table)) {
    found.push({ key: headerKey(table.id, level, columns[column] ?? ''), text: cell.text, placeholder: false });
  }
  table.rows.forEach((row, n) => {
    const about = rows[n] ?? '';
    const text = row.cells
      .map(cellText)
      .filter((one) => one !== '')
      .join('; ');
    found.push({ key: rowKey(table.id, about), text, placeholder: false, whole: true });
    let column = 0;
    for (const cell of row.cells) {
      const placeholder = cell.kind === 'text' && cell.placeholder === true;
      found.push({ key: cellKey(table.id, about, columns[column] ?? ''), text: cellText(cell), placeholder });
      column += cell.columns ?? 1;
    }
  });
  return found;
}
