import { ExcelError } from '../protocol/excel-error';
import type { Json } from '../protocol/request';
import { isList } from '../protocol/values';

export type Written = string | number | boolean | null;

/** What is set on `values` or `formulas`: rows of cells, null leaving one as it is, or one value for all of them. */
export function writtenMatrix(value: Json): Written[][] | string | number | boolean {
  // "null is not a valid input for single property": learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  if (value === null) throw new ExcelError('InvalidArgument', 'null for a whole property');
  if (!isList(value)) return scalar(value) ?? '';
  return value.map((row) => {
    if (row === null || !isList(row)) throw new ExcelError('InvalidArgument', 'no rows of cells');
    return row.map(scalar);
  });
}

function scalar(value: Json): Written {
  if (typeof value === 'object' && value !== null) throw new ExcelError('InvalidArgument', 'no value of a cell');
  return value;
}
