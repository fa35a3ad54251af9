import { movedArea, type Area, type Offset } from '../../grid/area';
import { holds } from './limits';
import { mapReferences, quotedName, referenceTo, sameSheet, type Reference } from './references';
import type { SheetModel } from './types';

/** Cells that were taken from one place and put at another. */
export interface Move {
  readonly from: SheetModel;
  readonly area: Area;
  readonly to: SheetModel;
  readonly offset: Offset;
}

/** Whether a reference says the same from wherever it is looked at. */
export function isFixed({ first, last }: Reference): boolean {
  return [first, last ?? first].every(({ rowFixed, columnFixed }) => rowFixed && columnFixed);
}

/**
 * A formula after cells were moved: it names the cells it named before, wherever they are now; those that others were put
 * upon become `#REF!`. A range that is moved in part stays as it is (Excel lets its ends follow).
 * @param was the sheet on which the formula stood; null for a workbook's name
 * @param is the sheet on which it stands now
 * @param concerns the references to look at
 * @see https://support.microsoft.com/office/66f7a779-b874-4248-bb8d-e081a1fcd58e (copy or move a formula)
 */
export function movedFormula(
  formula: string,
  was: SheetModel | null,
  is: SheetModel | null,
  move: Move,
  concerns: (reference: Reference) => boolean = () => true,
): string {
  let prefix: string | null = null;
  return mapReferences(formula, {
    cells(reference) {
      const named = reference.sheet ?? was?.name;
      if (named === undefined || !concerns(reference)) return null;
      const now = placeAfter(named, reference.area, move);
      if (now === null) return '#REF!';
      const text = now.area === reference.area ? null : referenceTo(reference, now.area);
      if (reference.sheet !== null) {
        prefix = sameSheet(now.sheet, reference.sheet) ? null : `${quotedName(now.sheet)}!`;
        return text;
      }
      if (is !== null && sameSheet(now.sheet, is.name)) return text;
      return `${quotedName(now.sheet)}!${text ?? referenceTo(reference, now.area)}`;
    },
    // Asked for behind the cells of the same reference.
    sheet() {
      const now = prefix;
      prefix = null;
      return now;
    },
  });
}

/** Where cells are after a move; null where others stand in their place. */
function placeAfter(
  sheet: string,
  area: Area,
  { from, area: taken, to, offset }: Move,
): { readonly sheet: string; readonly area: Area } | null {
  if (sameSheet(sheet, from.name) && holds(taken, area)) return { sheet: to.name, area: movedArea(area, offset) };
  return sameSheet(sheet, to.name) && holds(movedArea(taken, offset), area) ? null : { sheet, area };
}
