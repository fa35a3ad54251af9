import { freeId } from './ids';
import type { SheetModel, WorkbookModel } from './types';
import { withAttributes, type XmlNode } from './xml-node';

/** A new sheet like another one, without its tables, under ids of its own; it is in no file yet. */
export function sheetLike(workbook: WorkbookModel, sheet: SheetModel, name: string): SheetModel {
  return {
    ...sheet,
    id: freeId(workbook),
    name,
    rows: sheet.rows.map((row) => (row === undefined ? undefined : { ...row, cells: [...row.cells] })),
    columns: [...sheet.columns],
    merges: [...sheet.merges],
    tables: [],
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, id: freeId(workbook) })),
    validations: [...sheet.validations],
    charts: sheet.charts.map((chart) => ({ ...chart, id: freeId(workbook) })),
    nodes: new Map([...sheet.nodes].map(([local, node]) => [local, withoutLinks(local, node)])),
    file: {
      part: null,
      sheetId: null,
      relationship: null,
      copiedFrom: null,
      // An id of the sheet's own (xr:uid) must not stand twice.
      root: sheet.file.root.replace(/\sxr:uid\s*=\s*"[^"]*"/, ''),
      attributes: '',
    },
  };
}

/** Printer settings are a part of the first sheet's; its code has its own name for it. */
function withoutLinks(local: string, node: XmlNode): XmlNode {
  if (local === 'pageSetup') return { ...node, attributes: node.attributes.filter(([key]) => !key.endsWith(':id')) };
  return local === 'sheetPr' ? withAttributes(node, { codeName: undefined }) : node;
}
