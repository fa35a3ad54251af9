import { mapFormulas } from './all-formulas';
import type { WorkbookModel } from './types';

/** Formulas that name a table's column follow its new name: `Table[Old]`, `Table[[#Headers],[Old]]`. */
export function renameColumnInFormulas(workbook: WorkbookModel, table: string, from: string, to: string): void {
  const before = `[${escaped(from)}]`;
  const after = `[${escaped(to)}]`;
  const found = new RegExp(`${nameOf(table)}(\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\])`, 'gi');
  mapFormulas(workbook, (formula) =>
    outsideTexts(formula, (piece) => piece.replace(found, (whole) => whole.split(before).join(after))),
  );
}

/** Renames a table in all formulas of the workbook. */
export function renameTableInFormulas(workbook: WorkbookModel, from: string, to: string): void {
  mapFormulas(workbook, (formula) => renameTableIn(formula, from, to));
}

/** A formula with a table's references under its new name. */
export function renameTableIn(formula: string, from: string, to: string): string {
  return outsideTexts(formula, (piece) => piece.replace(new RegExp(`${nameOf(from)}(?=\\[)`, 'gi'), () => to));
}

/** A table's name where no longer word holds it. */
function nameOf(table: string): string {
  return `(?<![\\w.\\u0080-\\uffff])${table.replace(/[.\\?]/g, '\\$&')}`;
}

/** Signs that mean something in a column specifier are written behind an apostrophe. */
function escaped(name: string): string {
  return name.replace(/['[\]#]/g, "'$&");
}

/** Applies a change to all of a formula but the texts in it. */
function outsideTexts(formula: string, change: (piece: string) => string): string {
  if (!formula.includes('[')) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, n) => (n % 2 === 1 ? piece : change(piece)))
    .join('');
}
