import { areaAddress } from '../../grid/area';
import type { Judged } from '../../excel/judge';
import { ownBlocks } from '../../grid/own-marks';
import { isResultSheet } from '../../grid/own-sheets';
import type { Reading } from '../../excel/read-grids';

/** What removing takes out of the workbook. */
export interface RemovalView {
  readonly blocks: readonly { readonly sheet: string; readonly address: string; readonly rows: number }[];
  readonly sheets: readonly string[];
}

/**
 * What stands in the workbook: what this pane wrote, or what was there when it was read.
 * @param wrote whether this pane judged last, so that the plan is what stands there
 */
export function removalView({ plan }: Judged, { grids }: Pick<Reading, 'grids'>, wrote: boolean): RemovalView {
  if (wrote)
    return {
      blocks: plan.blocks.map(({ sheet, area, rows }) => ({ sheet, address: areaAddress(area), rows: rows.length })),
      sheets: plan.sheets.map(({ name }) => name),
    };
  return {
    blocks: grids.flatMap((grid) =>
      ownBlocks(grid).flatMap(({ area }) =>
        area === null ? [] : [{ sheet: grid.sheet, address: areaAddress(area), rows: area.bottom - area.top }],
      ),
    ),
    sheets: grids.filter(isResultSheet).map(({ sheet }) => sheet),
  };
}
