import { contains, type Area } from '../grid/area';
import { groupBy } from '../grid/group-by';
import { packed } from './read-values';
import { codeOf, type Requests } from './request';
import type { TypedCell } from './typed-over';

/** A hidden name of a sheet's that follows the cells of a place. */
export interface Anchor {
  /** The sheet's id. */
  readonly sheet: string;
  readonly name: string;
  /** Where the cells lay when they were written. */
  readonly area: Area;
}

/** Before each further try. Somebody may be editing a cell. */
const PAUSES = [500, 1000, 2000];

/**
 * Writes what was typed into our places back at once, wherever they lie by now: Excel finds them by the names that follow
 * them. A place that is gone was taken away by the office with all that stood there.
 * @throws where Excel refuses it again and again
 */
export async function writeBack(
  requests: Requests,
  typed: readonly TypedCell[],
  anchors: readonly Anchor[],
): Promise<void> {
  const anchorOf = ({ sheet, cell }: TypedCell): Anchor | undefined =>
    anchors.find((one) => one.sheet === sheet && contains(one.area, cell.row, cell.column));
  for (const [anchor, inside] of groupBy(typed, anchorOf))
    for (const cells of packed(inside, ({ formula }) => 600 + JSON.stringify(formula).length))
      await patiently(requests, (context) => {
        for (const { cell, formula } of cells) {
          const place = context.workbook.worksheets.getItem(anchor.sheet).names.getItem(anchor.name).getRange();
          place.getCell(cell.row - anchor.area.top, cell.column - anchor.area.left).formulas = [[formula]];
        }
      });
}

async function patiently(requests: Requests, queue: (context: Excel.RequestContext) => void): Promise<void> {
  for (let tried = 0; ; tried++) {
    try {
      await requests.write((context) => {
        queue(context);
        return () => undefined;
      });
      return;
    } catch (error) {
      if (codeOf(error) === 'ItemNotFound') return;
      const pause = PAUSES[tried];
      if (pause === undefined) throw error;
      await requests.pause(pause);
    }
  }
}
