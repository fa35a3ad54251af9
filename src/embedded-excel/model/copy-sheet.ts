import { mapCellFormulas, mapRuleFormulas } from './all-formulas';
import { emit } from './events';
import { requireStructure } from './guard';
import { sheetLike } from './sheet-like';
import { copyName, renamedSheet } from './sheet-names';
import { renameTableIn } from './structured-references';
import { freeTableName, nextTableId } from './table-names';
import type { SheetModel, WorkbookModel } from './types';
import type { XmlNode } from './xml-node';

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
  const like = sheetLike(workbook, sheet, copyName(workbook, sheet.name));
  const copy: SheetModel = {
    ...like,
    pieces: sheet.pieces.filter((piece) => !TIED.test(piece.local)),
    file: {
      ...like.file,
      copiedFrom: sheet.file.part ?? sheet.file.copiedFrom,
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

function placeOf(workbook: WorkbookModel, { position, relativeTo }: CopyPlace): number {
  const at = relativeTo === undefined ? -1 : workbook.sheets.indexOf(relativeTo);
  if (position === 'Beginning') return 0;
  if (position === 'Before' && at >= 0) return at;
  if (position === 'After' && at >= 0) return at + 1;
  return workbook.sheets.length;
}

function withoutUid(node: XmlNode): XmlNode {
  return { ...node, attributes: node.attributes.filter(([key]) => key !== 'xr:uid') };
}
