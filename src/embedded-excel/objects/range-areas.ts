import { defineObject, type ObjectType } from '../protocol/object-type';
import { sheetAddress } from './range-address';
import { areasOf, type Region } from './region';

/** learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasType: ObjectType<Region> = defineObject('RangeAreas', {
  byReference: true,
  cells: (region) => region.parts,
  properties: {
    address: {
      get: (region, scope) =>
        areasOf(region, scope)
          .map((area) => sheetAddress(region.sheet, area))
          .join(','),
    },
    areaCount: { get: (region) => region.parts.length },
  },
});
