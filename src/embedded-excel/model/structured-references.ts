import type { WorkbookModel } from './types';
import { mapFormulas } from './all-formulas';

/** Formulas that name a table's column follow its new name: `Table[Old]`, `Table[[#Headers],[Old]]`. */
export function renameColumnInFormulas(workbook: WorkbookModel, table: string, from: string, to: string): void {
  const before = `[${escaped(from)}]`;
  const after = `[${escaped(to)}]`;
  mapStructured(workbook, table, (inside) => (inside === before ? after : inside.split(before).join(after)));
}

export function renameTableInFormulas(workbook: WorkbookModel, from: string, to: string): void {
  const name = new RegExp(`(?<![\\w.\\u0080-\\uffff])${from.replace(/[.\\]/g, '\\$&')}(?=\\[)`, 'gi');
  mapFormulas(workbook, (formula) => outsideTexts(formula, (piece) => piece.replace(name, () => to)));
}

/** Signs that mean something in a column specifier are written behind an apostrophe. */
function escaped(name: string): string {
  return name.replace(/['[\]#]/g, "'$&");
}

function mapStructured(workbook: WorkbookModel, table: string, change: (inside: string) => string): void {
  const found = new RegExp(
    `(?<![\\w.\\u0080-\\uffff])(${table.replace(/[.\\]/g, '\\$&')})(\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\])`,
    'gi',
  );
  mapFormulas(workbook, (formula) =>
    outsideTexts(formula, (piece) => piece.replace(found, (_, name: string, inside: string) => name + change(inside))),
  );
}

/** Applies a change to all of a formula but the texts in it. */
function outsideTexts(formula: string, change: (piece: string) => string): string {
  if (!formula.includes('[')) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, n) => (n % 2 === 1 ? piece : change(piece)))
    .join('');
}
