import { recalculate } from '../model/calculate';
import { cellCount, isWholeColumns, isWholeRows, wholeColumns, wholeRows } from '../model/limits';
import { usedArea } from '../model/cells';
import type { Area } from '../../grid/area';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Instance, type ObjectType } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { clearRegion } from './clear-region';
import { cellStyleProperty } from './cell-styles';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { rangeFormatType } from './range-format';
import { rangeType } from './range';
import { onSheet } from './range-given';
import { sheetAddress } from './range-address';
import { areasOf, regionFrom, type Region } from './region';
import { worksheetType } from './worksheet';

function addresses(region: Region, scope: Scope): string {
  return areasOf(region, scope)
    .map((area) => sheetAddress(region.sheet, area))
    .join(',');
}

function those(region: Region, areas: readonly (Area | null)[]): Instance | null {
  const found = areas.filter((area) => area !== null);
  return found.length === 0 ? null : rangeAreasType.of(regionFrom(region.sheet, found));
}

/** learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasType: ObjectType<Region> = defineObject('RangeAreas', {
  byReference: true,
  cells: (region) => region.parts,
  properties: {
    address: { get: addresses },
    addressLocal: { get: addresses },
    areaCount: { get: (region) => region.parts.length },
    cellCount: {
      get: (region, scope) => {
        const count = areasOf(region, scope).reduce((sum, area) => sum + cellCount(area), 0);
        // "This API will return -1 if the total cell count exceeds 2^31-1."
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    isEntireColumn: { get: (region, scope) => areasOf(region, scope).every(isWholeColumns) },
    isEntireRow: { get: (region, scope) => areasOf(region, scope).every(isWholeRows) },
    style: cellStyleProperty,
  },
  navigation: {
    areas: (region) => rangesType.of(region),
    conditionalFormats: (region) => conditionalFormatsType.of(region),
    dataValidation: (region) => dataValidationType.of(region),
    format: (region) => rangeFormatType.of(region),
    worksheet: (region) => worksheetType.of(region.sheet),
  },
  methods: {
    calculate: (_, __, scope) => {
      recalculate(scope.workbook);
      return null;
    },
    clear: (region, given, scope) => {
      clearRegion(region, given, scope);
      return null;
    },
    getEntireColumn: (region, _, scope) =>
      those(
        region,
        areasOf(region, scope).map(({ left, right }) => wholeColumns(left, right)),
      ),
    getEntireRow: (region, _, scope) =>
      those(
        region,
        areasOf(region, scope).map(({ top, bottom }) => wholeRows(top, bottom)),
      ),
    getOffsetRangeAreas: (region, given, scope) => {
      const [rows, columns] = [given.number(0), given.number(1)];
      const moved = areasOf(region, scope).map(({ top, left, bottom, right }) =>
        onSheet(region.sheet, {
          top: top + rows,
          left: left + columns,
          bottom: bottom + rows,
          right: right + columns,
        }),
      );
      return rangeAreasType.of({ sheet: region.sheet, parts: moved });
    },
    getUsedRangeAreas: (region, given, scope) => {
      const used = those(region, usedAreas(region, given.flagOr(0, false), scope));
      if (used === null) throw new ExcelError('ItemNotFound', 'nothing is used');
      return used;
    },
    getUsedRangeAreasOrNullObject: (region, given, scope) =>
      those(region, usedAreas(region, given.flagOr(0, false), scope)),
  },
});

function usedAreas(region: Region, valuesOnly: boolean, scope: Scope): (Area | null)[] {
  return areasOf(region, scope).map((area) => usedArea(region.sheet, valuesOnly, area));
}

/** learn.microsoft.com/javascript/api/excel/excel.rangecollection */
const rangesType: ObjectType<Region> = defineObject('RangeCollection', {
  items: (region) => region.parts.map((cells) => rangeType.of(cells)),
  methods: {
    getCount: (region) => region.parts.length,
    getItemAt: (region, given) => {
      const cells = region.parts[given.number(0)];
      if (cells === undefined) throw new ExcelError('InvalidArgument', 'no such area');
      return rangeType.of(cells);
    },
  },
});
