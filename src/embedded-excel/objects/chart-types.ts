/** The kinds of charts that are drawn when the workbook is saved, of learn.microsoft.com/javascript/api/excel/excel.charttype */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'Pie',
] as const;
