import { readRelationships } from '../../xlsx/package-relationships';
import { editParts, type PartEdits } from '../../xlsx/patch-parts';
import { writePackage } from '../../xlsx/zip-write';
import { copyForeignParts } from './foreign-parts';
import { loadWorkbook } from './load';
import {
  addContentType,
  addRelationship,
  freePart,
  removePart,
  removeRelationships,
  removeSheetPart,
} from './package-parts';
import { copyLinks, saveCharts, saveTables, tableRelationships } from './save-parts';
import { saveProperties } from './save-properties';
import { sheetXml, type SheetSurroundings } from './save-sheet';
import { patchedWorkbook } from './save-workbook';
import { styledPart, type UsedStyles } from './styles-save';
import type { SheetModel, WorkbookModel } from './types';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook as an .xlsx file. It is compared with the file it came from: what is the same keeps its bytes (all of
 * them where nothing changed), a sheet that differs is written anew with its unmodelled pieces as they were.
 */
export function saveWorkbook(workbook: WorkbookModel): Uint8Array {
  const { origin } = workbook;
  const before = loadWorkbook(origin.file, { compression: origin.package.compression });
  const edits = editParts(origin.package);
  const changed = saveSheets(edits, before, workbook);
  saveStyles(edits, workbook);
  if (changed.formulas) removeCalculationChain(edits, origin.workbookPart);
  const text = edits.text(origin.workbookPart);
  const patched = patchedWorkbook(text, before, workbook, changed.places, changed.formulas);
  if (patched !== text) edits.set(origin.workbookPart, patched);
  saveProperties(edits, before, workbook);
  return edits.changes.size === 0 ? origin.file : writePackage(origin.package, edits.changes);
}

interface SavedSheets {
  readonly places: Map<string, { relationship: string; sheetId: number }>;
  readonly formulas: boolean;
}

function saveSheets(edits: PartEdits, before: WorkbookModel, after: WorkbookModel): SavedSheets {
  const { workbookPart } = after.origin;
  const strict = edits.text(workbookPart).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  const namespaces = strict
    ? {
        main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
        relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      }
    : { main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', relationships: OFFICE };
  const places: SavedSheets['places'] = new Map();
  let formulas = false;
  let sheetId = Math.max(
    0,
    ...before.sheets.map((sheet) => sheet.file.sheetId ?? 0),
    before.sheets.length + before.chartTabs.length,
  );
  const kept = new Set(after.sheets.map((sheet) => sheet.file.part));
  for (const sheet of before.sheets) {
    const { part, relationship } = sheet.file;
    if (part === null || relationship === null) continue;
    places.set(sheet.id, { relationship, sheetId: sheet.file.sheetId ?? 0 });
    if (kept.has(part)) continue;
    removeSheetPart(edits, part);
    removeRelationships(edits, workbookPart, new Set([relationship]));
    if (formulaCells(sheet) !== '') formulas = true;
  }
  for (const sheet of after.sheets) {
    const old = sheet.file.part === null ? undefined : before.sheets.find((one) => one.file.part === sheet.file.part);
    const part = sheet.file.part ?? addSheetPart(edits, sheet, after);
    if (sheet.file.part === null)
      places.set(sheet.id, {
        relationship: addRelationship(edits, workbookPart, `${namespaces.relationships}/worksheet`, part),
        sheetId: ++sheetId,
      });
    const around = (active: boolean, tables: readonly string[], drawing: string | null): SheetSurroundings => ({
      active,
      shared: after.origin.sharedTexts,
      tables,
      drawing,
      ...namespaces,
    });
    const xml = sheetXml(
      sheet,
      around(after.activeSheet === sheet.id, saveTables(edits, part, sheet, old), saveCharts(edits, part, sheet)),
    );
    const was =
      old === undefined
        ? null
        : sheetXml(old, around(before.activeSheet === old.id, tableRelationships(edits, part, old), null));
    if (xml === was) continue;
    edits.set(part, xml);
    if (formulaCells(sheet) !== (old === undefined ? '' : formulaCells(old))) formulas = true;
  }
  return { places, formulas };
}

function addSheetPart(edits: PartEdits, sheet: SheetModel, workbook: WorkbookModel): string {
  const part = freePart(edits, 'xl/worksheets/sheet');
  // Its place is taken at once: the next new sheet looks for another.
  edits.set(part, '');
  addContentType(edits, part, `${SPREADSHEET}.worksheet+xml`);
  if (sheet.file.copiedFrom !== null) copyLinks(edits, part, sheet.file.copiedFrom);
  copyForeignParts(edits, part, sheet, workbook);
  return part;
}

/** Which cells hold which formulas, as one text. */
function formulaCells(sheet: SheetModel): string {
  const found: string[] = [];
  sheet.rows.forEach((row, n) =>
    row?.cells.forEach((cell, column) => {
      if (cell?.formula !== null && cell !== undefined) found.push(`${String(n)},${String(column)}=${cell.formula}`);
    }),
  );
  return found.join('\n');
}

function saveStyles(edits: PartEdits, workbook: WorkbookModel): void {
  const { styles, origin } = workbook;
  const text = styledPart(styles, styles.part === null ? null : edits.text(styles.part), usedStyles(workbook));
  if (text === null) return;
  const part = styles.part ?? freePart(edits, 'xl/styles');
  edits.set(part, text);
  if (styles.part !== null) return;
  addContentType(edits, part, `${SPREADSHEET}.styles+xml`);
  addRelationship(edits, origin.workbookPart, `${OFFICE}/styles`, part);
}

function usedStyles(workbook: WorkbookModel): UsedStyles {
  let style = 0;
  let format = -1;
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      style = Math.max(style, row?.style ?? 0);
      for (const cell of row?.cells ?? []) if (cell !== undefined && cell.style > style) style = cell.style;
    }
    for (const span of sheet.columns) style = Math.max(style, span.style ?? 0);
    for (const rule of sheet.conditionalFormats) format = Math.max(format, rule.format ?? -1);
  }
  return { records: style + 1, differential: format + 1 };
}

/** The order of calculation is Excel's own note; one that names cells without formulas is a damaged file to it. */
function removeCalculationChain(edits: PartEdits, workbookPart: string): void {
  const chain = readRelationships(edits.source, workbookPart).filter((one) => one.type === 'calcChain');
  removeRelationships(edits, workbookPart, new Set(chain.map((one) => one.id)));
  for (const one of chain) if (edits.has(one.target)) removePart(edits, one.target);
}
