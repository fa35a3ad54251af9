import { mapCellFormulas, mapRuleFormulas } from './all-formulas';
import { emit } from './events';
import { requireStructure } from './guard';
import { freeId } from './ids';
import { copyName, renamedSheet } from './sheet-names';

import { renameTableIn } from './structured-references';
import { freeTableName, nextTableId } from './table-names';
import type { RowModel, SheetModel, WorkbookModel } from './types';
import { withAttributes, type XmlNode } from './xml-node';

/** Where a copy goes, as Worksheet.copy takes it. */
export interface CopyPlace {
  readonly position: 'None' | 'Before' | 'After' | 'Beginning' | 'End';
  readonly relativeTo?: SheetModel;
}

/** Pieces that name parts of their own sheet's alone; a copy goes without them (in Excel drawings are copied too). */
const TIED = /^(drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|AlternateContent)$/;

/**
 * A copy of a sheet, its own names, rules, merges, filter and protection with it; tables get new names and ids, the
 * sheet's formulas that named it name the copy. Without a place it stands last (the documentation says `None` is
 * "no relative position"; the end is a guess).
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
 */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel, place: CopyPlace): SheetModel {
  requireStructure(workbook);
  const copy: SheetModel = {
    ...sheet,
    id: freeId(workbook),
    name: copyName(workbook, sheet.name),
    visibility: sheet.visibility,
    rows: sheet.rows.map(copyRow),
    columns: [...sheet.columns],
    merges: [...sheet.merges],
    tables: [],
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, id: freeId(workbook) })),
    validations: [...sheet.validations],
    charts: sheet.charts.map((chart) => ({ ...chart, id: freeId(workbook) })),
    nodes: new Map([...sheet.nodes].map(([name, node]) => [name, withoutLinks(name, node)])),
    pieces: sheet.pieces.filter((piece) => !TIED.test(piece.local)),
    file: {
      part: null,
      sheetId: null,
      relationship: null,
      copiedFrom: sheet.file.part ?? sheet.file.copiedFrom,
      // An id of the sheet's own (xr:uid) must not stand twice.
      root: sheet.file.root.replace(/\sxr:uid\s*=\s*"[^"]*"/, ''),
      attributes: '',
      ...(sheet.file.foreign === undefined ? {} : { foreign: sheet.file.foreign }),
    },
  };
  workbook.sheets.splice(placeOf(workbook, place), 0, copy);
  for (const table of sheet.tables) {
    const name = freeTableName(workbook, table.name);
    const id = nextTableId(workbook);
    copy.tables.push({ ...table, id, name, part: null, node: table.node === null ? null : withoutUid(table.node) });
    mapCellFormulas(copy, (formula) => renameTableIn(formula, table.name, name));
    mapRuleFormulas(copy, (formula) => renameTableIn(formula, table.name, name));
  }
  const renamed = (formula: string): string => renamedSheet(formula, sheet.name, copy.name);
  mapCellFormulas(copy, renamed);
  mapRuleFormulas(copy, renamed);
  const own = workbook.names.filter((name) => name.scope === sheet.id);
  workbook.names.push(...own.map((name) => ({ ...name, scope: copy.id, formula: renamed(name.formula) })));
  emit(workbook, { type: 'sheet-added', sheet: copy.id });
  for (const table of copy.tables)
    emit(workbook, { type: 'table-added', sheet: copy.id, table: table.id, name: table.name });
  return copy;
}

function copyRow(row: RowModel | undefined): RowModel | undefined {
  return row === undefined ? undefined : { ...row, cells: [...row.cells] };
}

function placeOf(workbook: WorkbookModel, { position, relativeTo }: CopyPlace): number {
  const at = relativeTo === undefined ? -1 : workbook.sheets.indexOf(relativeTo);
  if (position === 'Beginning') return 0;
  if (position === 'Before' && at >= 0) return at;
  if (position === 'After' && at >= 0) return at + 1;
  return workbook.sheets.length;
}

/** Printer settings are a part of the first sheet's; its code has its own name for it. */
function withoutLinks(name: string, node: XmlNode): XmlNode {
  if (name === 'pageSetup') return { ...node, attributes: node.attributes.filter(([key]) => !key.endsWith(':id')) };
  return name === 'sheetPr' ? withAttributes(node, { codeName: undefined }) : node;
}

function withoutUid(node: XmlNode): XmlNode {
  return { ...node, attributes: node.attributes.filter(([key]) => key !== 'xr:uid') };
}
