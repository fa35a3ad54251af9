import type { Area } from '../grid/area';
import { parseArea } from '../grid/area';
import type { Steps } from '../grid/steps';
import type { ChartReferences } from '../report/chart-xml';
import type { Chart, ReportDocument, Section } from '../report/document';
import { toPoints } from '../report/lengths';
import { memoryInSteps, memoryToWrite } from './render-memory';
import { chartReferences, layoutsInSteps, type SectionLayout } from './render-section';
import { reportInSteps } from './render-workbook';
import { bookInSteps } from './write';

/**
 * A document's workbooks for Excel, which puts their sheets into the open one (`src/excel/report/rendering.ts`), made
 * some rows at a time.
 * @param progress is told how far the layout is, from 0 to 1
 */
export function* reportRenderer(document: ReportDocument, progress?: (share: number) => void) {
  const layouts = yield* layoutsInSteps(document, progress);
  return {
    /** A sheet for each of these sections, under these names; without charts their places stay empty. */
    workbook(
      sections: readonly { readonly section: number; readonly name: string }[],
      charts: boolean,
      progress: (share: number) => void,
    ): Steps<Uint8Array> {
      const named = sections.flatMap(({ section, name }) => {
        const found = document.sections[section];
        return found === undefined ? [] : [{ ...found, name }];
      });
      const lying = sections.flatMap(({ section }) => layouts[section] ?? []);
      return reportInSteps({ ...document, sections: named }, { charts, layouts: lying, progress });
    },
    /** One sheet of that name, which remembers what the document's sheets hold. */
    *memory(sheet: string): Steps<Uint8Array> {
      return yield* bookInSteps({
        sheets: [{ ...memoryToWrite(yield* memoryInSteps(document, layouts)), name: sheet, veryHidden: false }],
        styles: [{ font: document.font, size: 12 }],
        properties: { title: '', subject: '', author: '', keywords: '', company: '' },
      });
    },
    /** By section: widths of the columns in points, and charts with the cells that they cover and are made of. */
    places: document.sections.map((section, n) => {
      const layout = layouts[n];
      return layout === undefined ? { widths: [], charts: [] } : placesOf(section, layout);
    }),
  };
}

function placesOf(section: Section, { paged, edges }: SectionLayout) {
  const right = edges.length - 2;
  return {
    widths: edges.slice(1).map((edge, n) => toPoints(edge - (edges[n] ?? 0))),
    charts: section.blocks.flatMap((block) => {
      if (block.kind !== 'chart') return [];
      const row = paged.rows.findIndex(({ chart }) => chart?.id === block.id);
      const area = { top: row, left: 0, bottom: row, right };
      return row < 0 ? [] : [{ chart: block, area, source: sourceOf(block, section, { paged, edges }) }];
    }),
  };
}

function sourceOf(chart: Chart, section: Section, { paged, edges }: SectionLayout) {
  const references: ChartReferences | undefined = chartReferences(chart, section, paged.rows, edges);
  if (references === undefined) return null;
  const categories = areaIn(references.categories);
  const series = references.series.flatMap(({ values }) => areaIn(values) ?? []);
  return categories === null ? null : { categories, series };
}

/** `'Báo cáo 2024'!$A$5:$A$9`. */
function areaIn(reference: string): Area | null {
  return parseArea(reference.slice(reference.lastIndexOf('!') + 1));
}
