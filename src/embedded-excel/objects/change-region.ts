import type { LookChange } from '../model/styles';
import { changeLook } from '../model/set-look';
import type { Scope } from '../protocol/scope';
import { areasOf, type Region } from './region';

/** Changes the look of all cells of a region. */
export function changeRegion(region: Region, scope: Scope, change: LookChange): void {
  for (const area of areasOf(region, scope)) changeLook(scope.workbook, region.sheet, area, change);
}
