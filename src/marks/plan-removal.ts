import type { CellRef } from '../grid/area';
import { overlaps } from '../grid/area';
import type { Grid } from '../grid/grid';
import { ownColumns } from '../grid/own-columns';
import { narrowedFilter, ownBlocks, type OwnBlock } from '../grid/own-marks';
import { NAME_PREFIX } from '../grid/own-names';
import { isOwnSheet, isResultSheet } from '../grid/own-sheets';
import { finish, type Steps } from '../grid/steps';
import { changedCellsInSteps } from './examine';
import type { BlockRemoval, RemovalPlan } from './plan';
import { RULE_MARKER } from './rules';

/**
 * What to take away so that the workbook is as it was before marking: read from the sheets as they are now, so that
 * rows sorted, inserted or deleted meanwhile, copied and renamed sheets do no harm.
 */
export function planRemoval(grids: readonly Grid[]): RemovalPlan {
  return finish(planRemovalInSteps(grids));
}

/** The same in steps. */
export function* planRemovalInSteps(grids: readonly Grid[]): Steps<RemovalPlan> {
  const blocks: BlockRemoval[] = [];
  const kept: CellRef[] = [];
  const sheets: { file?: string; sheet: string }[] = [];
  for (const grid of grids) {
    // Reports and papers stay, whatever becomes of the marks.
    if (isResultSheet(grid)) sheets.push({ ...fileOf(grid), sheet: grid.sheet });
    else if (!isOwnSheet(grid))
      for (const block of ownBlocks(grid)) {
        const changed = yield* changedCellsInSteps(grid, block);
        kept.push(...changed);
        blocks.push(removalOf(grid, block, changed));
      }
  }
  return {
    blocks,
    sheets,
    ruleMarker: RULE_MARKER,
    namePrefix: NAME_PREFIX,
    kept,
  };
}

function fileOf(grid: Grid): { file?: string } {
  return grid.file === undefined ? {} : { file: grid.file };
}

function removalOf(grid: Grid, block: OwnBlock, changed: readonly CellRef[]): BlockRemoval {
  const { area, id } = block;
  const columns = ownColumns(grid, block);
  const at = { ...fileOf(grid), sheet: grid.sheet, id, columns };
  if (area === null) return { ...at, area, kept: [], table: null, filter: null };
  const kept: CellRef[] = [...changed];
  columns.forEach((own, n) => {
    for (let row = area.top; own === null && row <= area.bottom; row++)
      kept.push({ ...fileOf(grid), sheet: grid.sheet, row, column: area.left + n });
  });
  const widened = grid.tables.find(
    (one) =>
      overlaps(one.area, area) &&
      one.area.left < area.left &&
      one.area.right >= area.left &&
      one.area.right <= area.right,
  );
  const narrower = narrowedFilter(grid.filter, block);
  return {
    ...at,
    area,
    kept,
    table:
      widened === undefined || block.state?.table === false
        ? null
        : { name: widened.name, from: widened.area, to: { ...widened.area, right: area.left - 1 } },
    filter:
      grid.filter === null || narrower === null || narrower === grid.filter
        ? null
        : { from: grid.filter, to: narrower },
  };
}
