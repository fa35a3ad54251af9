import type { ChartSource, SheetPlaces } from './rendering';

/** Numbers of charts that no table holds as one block, for a sheet that nobody sees. */
export interface Numbers {
  /** What the sheet is called. */
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Where each chart's numbers stand there, by its id. */
  readonly sources: ReadonlyMap<string, ChartSource>;
}

/** Null where every chart's numbers stand in a table. */
export function numbersOf(places: readonly SheetPlaces[], sheet: string): Numbers | null {
  const rows: (string | number)[][] = [];
  const sources = new Map<string, ChartSource>();
  for (const { chart, source } of places.flatMap(({ charts }) => charts)) {
    if (source !== null || chart.categories.length === 0) continue;
    rows.push([chart.title, ...chart.series.map(({ name }) => name)]);
    const top = rows.length;
    chart.categories.forEach((category, n) =>
      rows.push([category, ...chart.series.map(({ values }) => values[n] ?? 0)]),
    );
    const column = (left: number) => ({ top, left, bottom: rows.length - 1, right: left });
    sources.set(chart.id, { categories: column(0), series: chart.series.map((_, n) => column(n + 1)) });
  }
  return rows.length === 0 ? null : { sheet, rows, sources };
}
