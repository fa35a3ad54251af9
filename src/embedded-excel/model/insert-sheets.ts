import { mapCellFormulas, mapRuleFormulas } from './all-formulas';
import { ModelError } from './error';
import { emit } from './events';
import { requireStructure } from './guard';
import { areaOfName, findName } from './names';
import { sheetLike } from './sheet-like';
import { copyName, followedSheets } from './sheet-names';
import { sheetByName } from './sheets';
import { renameTableIn } from './structured-references';
import { importStyles, type ImportedStyles } from './styles-import';
import { freeTableName, nextTableId } from './table-names';
import type { Cell, DefinedName, RowModel, SheetModel, WorkbookModel } from './types';
import type { TableModel } from './types-objects';
import { withAttributes, type XmlNode } from './xml-node';

/** Pieces that hang on parts which an inserted sheet comes without. */
const LEFT = /^(legacyDrawingHF|drawingHF|picture|oleObjects|controls|AlternateContent|customProperties)$/;

/**
 * Puts copies of another workbook's sheets into this one, in their order there. With them come cells, looks, widths,
 * merged cells, tables, rules, page setup, drawings with their charts, and names: those of the sheets, and the
 * workbook's that lie on them. A name that is taken gets a number (`Báo cáo (2)`), as a copied sheet does; a table's too.
 * The number, the names that come along, and that theme colours and the usual font are this workbook's from now on, are
 * guesses from what Excel does with a sheet that a person copies into another workbook.
 * @param position among the worksheets, from 0
 * @see https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)
 * @see https://helparchive.huntertur.net/document/5757 (names that are taken become the sheet's own)
 */
export function insertSheets(
  workbook: WorkbookModel,
  source: WorkbookModel,
  chosen: readonly SheetModel[],
  position: number,
): SheetModel[] {
  requireStructure(workbook);
  const styles = importStyles(workbook.styles, source.styles);
  const pairs = chosen.map((sheet): [SheetModel, SheetModel] => {
    const name = sheetByName(workbook, sheet.name) === undefined ? sheet.name : copyName(workbook, sheet.name);
    const made = inserted(workbook, sheet, name, styles);
    workbook.sheets.splice(position++, 0, made);
    return [sheet, made];
  });
  const ids = new Map(pairs.map(([from, to]) => [from.name.toLowerCase(), to.id]));
  const names = new Map(pairs.map(([from, to]) => [from.name.toLowerCase(), to.name]));
  const follow = (formula: string): string => followedSheets(formula, (name) => names.get(name.toLowerCase()));
  for (const [from, made] of pairs) {
    made.file = { ...made.file, foreign: { package: source.origin.package, part: from.file.part ?? '', sheets: ids } };
    takeTables(workbook, from, made);
    mapCellFormulas(made, follow);
    mapRuleFormulas(made, follow);
  }
  takeNames(workbook, source, pairs, follow);
  for (const [, made] of pairs) {
    emit(workbook, { type: 'sheet-added', sheet: made.id });
    for (const { id, name } of made.tables) emit(workbook, { type: 'table-added', sheet: made.id, table: id, name });
  }
  return pairs.map(([, made]) => made);
}

/** The sheets of these names, in the file's order; all where none is named. @throws ModelError `InvalidArgument` (a guess) for a name that is none */
export function sheetsNamed(source: WorkbookModel, wanted: readonly string[]): SheetModel[] {
  const missing = wanted.find((name) => sheetByName(source, name) === undefined);
  if (missing !== undefined) throw new ModelError('InvalidArgument', `The file has no sheet ${missing}`);
  const keys = new Set(wanted.map((name) => name.toLowerCase()));
  return source.sheets.filter(({ name }) => keys.size === 0 || keys.has(name.toLowerCase()));
}

function inserted(workbook: WorkbookModel, sheet: SheetModel, name: string, styles: ImportedStyles): SheetModel {
  const cellOf = (cell: Cell | undefined): Cell | undefined =>
    cell === undefined ? undefined : { ...cell, style: styles.cell(cell.style) };
  const rowOf = (row: RowModel | undefined): RowModel | undefined =>
    row === undefined
      ? undefined
      : { ...row, cells: row.cells.map(cellOf), style: row.style === null ? null : styles.cell(row.style) };
  const like = sheetLike(workbook, sheet, name);
  return {
    ...like,
    rows: like.rows.map(rowOf),
    columns: like.columns.map((span) => ({ ...span, style: span.style === null ? null : styles.cell(span.style) })),
    conditionalFormats: like.conditionalFormats.map((rule) => ({
      ...rule,
      format: rule.format === null ? null : styles.rule(rule.format),
    })),
    pieces: sheet.pieces.filter(({ local, xml }) => !LEFT.test(local) && !/slicerList|timelineRef/.test(xml)),
  };
}

/** Formats of a table's columns lie among the other workbook's. */
const FORMATS = { dataDxfId: undefined, headerRowDxfId: undefined, totalsRowDxfId: undefined };

function takeTables(workbook: WorkbookModel, from: SheetModel, made: SheetModel): void {
  const renames: (readonly [string, string])[] = [];
  for (const table of from.tables) {
    const taken = workbook.sheets.some(({ tables }) => tables.some(({ name }) => same(name, table.name)));
    const name = taken ? freeTableName(workbook, table.name) : table.name;
    if (taken) renames.push([table.name, name]);
    made.tables.push(tableOf(table, nextTableId(workbook), name));
  }
  const renamed = (formula: string): string =>
    renames.reduce((text, [before, after]) => renameTableIn(text, before, after), formula);
  if (renames.length === 0) return;
  mapCellFormulas(made, renamed);
  mapRuleFormulas(made, renamed);
}

function tableOf(table: TableModel, id: number, name: string): TableModel {
  const plain = (node: XmlNode | null): XmlNode | null =>
    node === null ? null : withAttributes(node, { ...FORMATS, 'xr:uid': undefined, 'xr3:uid': undefined });
  return {
    ...table,
    id,
    name,
    part: null,
    node: plain(table.node),
    columns: table.columns.map((column) => ({ ...column, node: plain(column.node) })),
  };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function takeNames(
  workbook: WorkbookModel,
  source: WorkbookModel,
  pairs: readonly (readonly [SheetModel, SheetModel])[],
  follow: (formula: string) => string,
): void {
  const added: DefinedName[] = [];
  for (const name of source.names) {
    const own = pairs.find(([from]) => from.id === name.scope)?.[1];
    if (own !== undefined) added.push({ ...name, scope: own.id, formula: follow(name.formula) });
    if (name.scope !== null) continue;
    const lies = areaOfName(source, name)?.sheet;
    const home = pairs.find(([from]) => from === lies)?.[1];
    if (home === undefined) continue;
    const taken = findName(workbook, name.name, null) !== undefined;
    added.push({ ...name, scope: taken ? home.id : null, formula: follow(name.formula) });
  }
  workbook.names.push(...added);
}
