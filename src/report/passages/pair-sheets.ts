import type { Grid } from '../../grid/grid';
import type { Steps } from '../../grid/steps';
import { alignRows } from './align-rows';
import type { Changes, Unplaced } from './changes';
import { currentColumns } from './current-columns';
import { comparedRow, currentRows } from './current-rows';
import type { Memory, RememberedSheet } from './memory';
import { shownText, valueText, writtenText } from './shown-text';
import { typedIn } from './typed';
import { writtenIn, type PairedSheet } from './written';

/** What people did to a document's sheets, a sheet at a time; a sheet that is gone tells nothing. */
export function* changesOf(memory: Memory, grids: readonly Grid[]): Steps<Changes> {
  const replaced = new Map(memory.replaced.map((one) => [one.key, one]));
  const pairs = sheetPairs(memory.sheets, grids);
  const found: (ReturnType<typeof writtenIn> & { readonly between: ReturnType<typeof typedIn> })[] = [];
  for (const [sheet, grid] of pairs) {
    const now = currentRows(grid, currentColumns(sheet, grid));
    const pairs = alignRows(sheet.rows.map(comparedRow), now);
    const rows = new Int32Array(sheet.rows.length).fill(-1);
    pairs.forEach((row, n) => {
      if (row >= 0) rows[row] = n;
    });
    const paired: PairedSheet = { sheet, name: grid.sheet, now, rows, replaced };
    found.push({ ...writtenIn(paired), between: typedIn(paired) });
    yield;
  }
  return {
    written: found.flatMap(({ written }) => written),
    typed: found.flatMap(({ between }) => between.typed),
    places: new Map(found.flatMap(({ between }) => [...between.places])),
    unplaced: [
      ...found.flatMap(({ unplaced, between }) => [...unplaced, ...between.unplaced]),
      ...unknownTexts(
        memory,
        grids.filter((grid) => !pairs.some(([, paired]) => paired === grid)),
      ),
    ],
  };
}

/** Sheets of so few common texts are different ones. */
const ALIKE = 0.4;

/** Sheets by their names; those that were renamed by the texts that they share, the most alike first. */
function sheetPairs(sheets: readonly RememberedSheet[], grids: readonly Grid[]): [RememberedSheet, Grid][] {
  const left = new Set(grids);
  const pairs: [RememberedSheet, Grid][] = [];
  const renamed = sheets.filter((sheet) => {
    const grid = grids.find((one) => one.sheet.toLowerCase() === sheet.name.toLowerCase());
    if (grid === undefined || !left.delete(grid)) return true;
    pairs.push([sheet, grid]);
    return false;
  });
  const texts = [...left].map((grid) => ({ grid, texts: gridTexts(grid) }));
  const candidates = renamed.flatMap((sheet) => {
    const own = new Set(sheet.rows.flatMap((row) => row.texts.map(shownText)));
    return texts.map(({ grid, texts: others }) => ({ sheet, grid, alike: commonShare(own, others) }));
  });
  const open = new Set(renamed);
  for (const { sheet, grid, alike } of candidates.sort((a, b) => b.alike - a.alike)) {
    if (alike >= ALIKE && open.has(sheet) && left.delete(grid)) {
      open.delete(sheet);
      pairs.push([sheet, grid]);
    }
  }
  return pairs;
}

function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const text of a) if (b.has(text)) common++;
  return common / Math.max(1, a.size, b.size);
}

/** What stands in sheets that are none of those made, and was not generated. */
function unknownTexts(memory: Memory, grids: readonly Grid[]): Unplaced[] {
  if (grids.length === 0) return [];
  const ours = new Set(memory.sheets.flatMap(({ rows }) => rows.flatMap(({ texts }) => texts.map(shownText))));
  return grids.flatMap((grid) =>
    grid.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((_, column): Unplaced[] => {
        const text = writtenText(valueText(grid, row, column));
        const known = text === '' || ours.has(shownText(text));
        return known ? [] : [{ sheet: grid.sheet, row, column, text, reason: 'sheet-gone' }];
      }),
    ),
  );
}

function gridTexts(grid: Grid): Set<string> {
  const texts = new Set<string>();
  grid.rows.forEach((cells, row) => cells?.forEach((_, column) => texts.add(shownText(valueText(grid, row, column)))));
  texts.delete('');
  return texts;
}
