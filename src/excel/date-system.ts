/**
 * Asks whether serial numbers count from 1904: no member of a released set tells it (`use1904DateSystem` is a preview),
 * but Excel's function DATE counts by the workbook's date system. 2 January 1904 is 1 there, and 1463 elsewhere.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1)
 */
export function queueDateSystem(context: Excel.RequestContext): () => boolean {
  const day = context.workbook.functions.date(1904, 1, 2).load('value');
  return () => day.value === 1;
}
