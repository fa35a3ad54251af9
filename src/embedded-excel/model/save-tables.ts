import { escapeCellText } from '../../xlsx/patch-text';
import { addressOf } from './references';
import { filterNode } from './save-rules';
import type { TableColumn, TableModel } from './types-objects';
import { element, renderNode, withAttributes, withChild, type XmlNode } from './xml-node';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** A table's part. @see ECMA-376 part 1, 18.5.1.2 */
export function tableXml(table: TableModel): string {
  let node = withAttributes(table.node ?? element('table', { xmlns: MAIN, id: table.id, name: table.name }), {
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: addressOf(table.area),
    headerRowCount: table.headerRow ? undefined : 0,
    totalsRowCount: table.totalsRow ? 1 : undefined,
    totalsRowShown: table.totalsRow ? undefined : 0,
  });
  const put = (name: string, child: XmlNode | null): void => {
    node = withChild(node, name, child, ORDER);
  };
  put('autoFilter', table.filter === null ? null : filterNode(table.filter));
  const columns = table.columns.map(columnNode);
  put('tableColumns', element('tableColumns', { count: columns.length }, columns));
  put(
    'tableStyleInfo',
    element('tableStyleInfo', {
      name: table.style.name === '' ? undefined : table.style.name,
      showFirstColumn: table.style.firstColumn ? 1 : 0,
      showLastColumn: table.style.lastColumn ? 1 : 0,
      showRowStripes: table.style.rowStripes ? 1 : 0,
      showColumnStripes: table.style.columnStripes ? 1 : 0,
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${renderNode(node)}`;
}

/** Line breaks in a header are written `_x000a_`. */
function columnNode(column: TableColumn): XmlNode {
  const name = escapeCellText(column.name).replace(/&#10;/g, '_x000a_').replace(/&#13;/g, '_x000d_');
  return withAttributes(column.node ?? element('tableColumn'), { id: column.id, name: unescaped(name) });
}

/** `renderNode` escapes anew. */
function unescaped(text: string): string {
  return text
    .replace(/&#9;/g, '\t')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
