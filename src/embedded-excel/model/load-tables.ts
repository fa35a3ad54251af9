import { readRelationships } from '../../xlsx/package-relationships';
import type { PartEdits } from '../../xlsx/patch-parts';
import { isOn } from '../../xlsx/xml-part';
import { unescapeExcel } from '../../xlsx/xml-text';
import { loadFilter } from './load-rules';
import { parseReference } from './references';
import type { TableModel } from './types-objects';
import { attributeIn, childNamed, childrenNamed, parseNode } from './xml-node';

/** The Excel tables of a sheet's part, in the order of its relationships. @see ECMA-376 part 1, 18.5 */
export function loadTables(edits: PartEdits, sheetPart: string): TableModel[] {
  return readRelationships(edits.source, sheetPart)
    .filter((relationship) => relationship.type === 'table' && !relationship.external)
    .flatMap((relationship) => loadTable(edits, relationship.target) ?? []);
}

function loadTable(edits: PartEdits, part: string): TableModel | null {
  const node = parseNode(edits.text(part));
  const area = parseReference(attributeIn(node, 'ref') ?? '')?.area;
  if (area === undefined) return null;
  const style = childNamed(node, 'tableStyleInfo');
  return {
    id: Number(attributeIn(node, 'id') ?? 0),
    name: attributeIn(node, 'displayName') ?? attributeIn(node, 'name') ?? '',
    area,
    headerRow: attributeIn(node, 'headerRowCount') !== '0',
    totalsRow: Number(attributeIn(node, 'totalsRowCount') ?? 0) > 0,
    columns: childrenNamed(childNamed(node, 'tableColumns'), 'tableColumn').map((column) => ({
      id: Number(attributeIn(column, 'id') ?? 0),
      name: unescapeExcel(attributeIn(column, 'name') ?? ''),
      node: column,
    })),
    filter: loadFilter(childNamed(node, 'autoFilter')),
    style: {
      name: attributeIn(style, 'name') ?? '',
      firstColumn: isOn(attributeIn(style, 'showFirstColumn')),
      lastColumn: isOn(attributeIn(style, 'showLastColumn')),
      rowStripes: isOn(attributeIn(style, 'showRowStripes')),
      columnStripes: isOn(attributeIn(style, 'showColumnStripes')),
    },
    part,
    node,
  };
}
