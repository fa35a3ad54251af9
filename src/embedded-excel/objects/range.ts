import { cellCount } from '../model/limits';
import { defineObject, type Cells, type ObjectType } from '../protocol/object-type';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { sheetAddress } from './range-address';
import { rangeChange } from './range-change';
import { rangeFormatType } from './range-format';
import { areaOf } from './range-target';
import { rangeValues } from './range-values';
import { rangeWalk } from './range-walk';
import { regionOf } from './region';
import { rangeSortType } from './table-sort';
import { worksheetType } from './worksheet';

/**
 * learn.microsoft.com/javascript/api/excel/excel.range. Its parts stand in `range-*.ts` files, which nobody else imports: their
 * tables must be there before this one is made.
 */
export const rangeType: ObjectType<Cells> = defineObject('Range', {
  byReference: true,
  cells: (cells) => [cells],
  properties: {
    ...rangeValues,
    address: { get: (cells, scope) => sheetAddress(cells.sheet, areaOf(cells, scope)) },
    addressLocal: { get: (cells, scope) => sheetAddress(cells.sheet, areaOf(cells, scope)) },
    cellCount: {
      get: (cells, scope) => {
        const count = cellCount(areaOf(cells, scope));
        // "This API will return -1 if the cell count exceeds 2^31-1."
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    columnCount: { get: (cells, scope) => areaOf(cells, scope).right - areaOf(cells, scope).left + 1 },
    columnIndex: { get: (cells, scope) => areaOf(cells, scope).left },
    rowCount: { get: (cells, scope) => areaOf(cells, scope).bottom - areaOf(cells, scope).top + 1 },
    rowIndex: { get: (cells, scope) => areaOf(cells, scope).top },
  },
  navigation: {
    conditionalFormats: (cells) => conditionalFormatsType.of(regionOf(cells)),
    dataValidation: (cells) => dataValidationType.of(regionOf(cells)),
    format: (cells) => rangeFormatType.of(regionOf(cells)),
    sort: (cells) => rangeSortType.of(cells),
    worksheet: (cells) => worksheetType.of(cells.sheet),
  },
  methods: { ...rangeWalk, ...rangeChange },
});
