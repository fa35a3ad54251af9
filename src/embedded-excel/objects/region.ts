import type { Area } from '../../grid/area';
import type { SheetModel } from '../model/types';
import type { Cells } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { areaOf } from './range-target';

/** The cells of a Range or of a RangeAreas: formats, rules and validations work on both alike. */
export interface Region {
  readonly sheet: SheetModel;
  /** At least one, in the order of the address. */
  readonly parts: readonly Cells[];
}

/** Cells as a region of one part. */
export function regionOf(cells: Cells): Region {
  return { sheet: cells.sheet, parts: [cells] };
}

/** The areas of a region, where they lie now. */
export function areasOf(region: Region, scope: Scope): readonly Area[] {
  return region.parts.map((cells) => areaOf(cells, scope));
}

/** A region of areas on one sheet. */
export function regionFrom(sheet: SheetModel, areas: readonly Area[]): Region {
  return { sheet, parts: areas.map((area) => ({ sheet, area })) };
}
