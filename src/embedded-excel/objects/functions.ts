import type { WorkbookModel } from '../model/types';
import { defineObject, type ObjectType } from '../protocol/object-type';

/** What a function gave, or the error's text: `#NUM!`. */
interface FunctionOutcome {
  readonly value: number | null;
  readonly error: string | null;
}

/** learn.microsoft.com/javascript/api/excel/excel.functionresult */
const functionResultType: ObjectType<FunctionOutcome> = defineObject('FunctionResult', {
  properties: {
    error: { get: ({ error }) => error },
    value: { get: ({ value }) => value },
  },
});

const MS_PER_DAY = 86_400_000;

/**
 * Days from the beginning of the workbook's date system: 1 January 1900 is 1 (and 29 February 1900 counts), 1 January
 * 1904 is 0.
 * @see https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
function dateNumber({ date1904 }: WorkbookModel, year: number, month: number, day: number): FunctionOutcome {
  const first = date1904 ? 1904 : 1900;
  // "If year is between 0 and 1899, Excel adds that value to 1900"; of the other system a guess.
  const days = Date.UTC(year < first ? year + first : year, month - 1, day) / MS_PER_DAY;
  const since1900 = days - Date.UTC(1899, 11, 30) / MS_PER_DAY;
  const serial = date1904 ? days - Date.UTC(1904, 0, 1) / MS_PER_DAY : since1900 - (since1900 < 61 ? 1 : 0);
  return serial < 0 ? { value: null, error: '#NUM!' } : { value: serial, error: null };
}

/** Excel's functions, evaluated in the workbook: learn.microsoft.com/javascript/api/excel/excel.functions */
export const functionsType: ObjectType<WorkbookModel> = defineObject('Functions', {
  methods: {
    date: (workbook, given) =>
      functionResultType.of(
        dateNumber(workbook, Math.trunc(given.number(0)), Math.trunc(given.number(1)), Math.trunc(given.number(2))),
      ),
  },
});
