import { finish, ROWS_A_STEP, type Steps } from '../grid/steps';
import { chartXml, type ChartReferences } from '../report/chart-xml';
import {
  textWidth,
  type Block,
  type Chart,
  type Page,
  type ReportDocument,
  type Section,
  type Table,
} from '../report/document';
import { toPoints } from '../report/lengths';
import { areaName, columnEdges, columnWidths, edgeAt } from './render-grid';
import { paginate, type Paged } from './render-pages';
import { listRows, paragraphRows, sideBySideRows } from './render-paragraphs';
import type { PlacedRow } from './render-rows';
import { tableRows } from './render-tables';
import type { CellContent, CellStyle, ChartToWrite, PageSetUp, RowToWrite, SheetToWrite } from './write-book';
import { absoluteReference } from './write-names';

/** Half of the top margin: where the page's number stands. */
const HEADER_SHARE = 0.5;

/** A section as it lies on its sheet: its rows, and the edges of the sheet's columns in millimetres. */
export interface SectionLayout {
  readonly paged: Paged;
  readonly edges: readonly number[];
}

/** Lays a section out into rows and pages. */
export function layoutOf(section: Section, font: string): SectionLayout {
  return finish(layoutInSteps(section, font));
}

/**
 * Lays all sections out, some rows at a time.
 * @param progress is told how far it is, from 0 to 1
 */
export function* layoutsInSteps(
  { sections, font }: ReportDocument,
  progress: (share: number) => void = () => undefined,
): Steps<SectionLayout[]> {
  const layouts: SectionLayout[] = [];
  for (const section of sections) {
    layouts.push(yield* layoutInSteps(section, font));
    progress(layouts.length / sections.length);
  }
  return layouts;
}

/** Lays a section out, some rows at a time. */
function* layoutInSteps({ page, blocks, role }: Section, font: string): Steps<SectionLayout> {
  const width = textWidth(page);
  const height = toPoints(page.height - page.margins.top - page.margins.bottom);
  const placed: PlacedRow[] = [];
  let next = ROWS_A_STEP;
  for (const block of blocks) {
    const rows = block.kind === 'table' ? yield* tableRows(block, font) : blockRows(block, width, font);
    for (const row of rows) placed.push(row);
    if (placed.length < next) continue;
    next = placed.length + ROWS_A_STEP;
    yield;
  }
  // An annex has its table's header as print titles; the body's tables repeat their own.
  const paged = paginate(placed, height, role === 'annex');
  return { paged, edges: columnEdges(paged.rows, width) };
}

/** A section as a sheet, some rows at a time. `styleOf` gives a style's number in the book. */
export function* sectionSheet(
  section: Section,
  { paged, edges }: SectionLayout,
  font: string,
  styleOf: (style: CellStyle) => number,
): Steps<SheetToWrite> {
  const { page, blocks, role } = section;
  const { rows, merges } = yield* gridRows(paged.rows, edges, styleOf);
  const header = paged.rows.flatMap(({ table }, n) => (table !== undefined && table.row < 0 ? [n] : []));
  const first = header[0];
  const last = header.at(-1);
  const area = areaName(0, 0, Math.max(0, paged.rows.length - 1), edges.length - 2);
  const titles = role === 'annex' && first !== undefined && last !== undefined ? ([first, last] as const) : undefined;
  return {
    name: section.name,
    rows,
    widths: columnWidths(edges),
    merges,
    page: pageSetUp(page, font, paged.breaks),
    printArea: area,
    numbersAsText: area,
    ...(titles === undefined ? {} : { titleRows: titles, frozenRows: titles[1] + 1 }),
    showGridLines: false,
    charts: blocks.flatMap((block) => (block.kind === 'chart' ? chartOf(block, section, paged.rows, edges, font) : [])),
  };
}

function blockRows(block: Exclude<Block, Table>, width: number, font: string): PlacedRow[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphRows(block, width, font);
    case 'list':
      return listRows(block, width, font);
    case 'side-by-side':
      return sideBySideRows(block, font);
    case 'space':
      return [{ height: block.points, cells: [], keep: block.keepWithNext === true }];
    case 'page-break':
      return [{ height: 0, cells: [], keep: false, endsPage: true }];
    case 'chart':
      return [
        {
          height: toPoints(block.height),
          cells: [],
          keep: true,
          chart: { id: block.id, least: toPoints(block.least) },
        },
      ];
  }
}

function* gridRows(
  placed: readonly PlacedRow[],
  edges: readonly number[],
  styleOf: (style: CellStyle) => number,
): Steps<{ rows: RowToWrite[]; merges: string[] }> {
  const merges: string[] = [];
  const columns = edges.length - 1;
  const cells = placed.map(() => new Array<CellContent>(columns).fill(null));
  const styles = placed.map(() => new Uint16Array(columns));
  for (const [top, row] of placed.entries()) {
    for (const cell of row.cells) {
      const left = edgeAt(edges, cell.left);
      const right = Math.max(left, edgeAt(edges, cell.right) - 1);
      const bottom = top + (cell.rows ?? 1) - 1;
      const style = styleOf(cell.style);
      for (let at = top; at <= bottom; at++) styles[at]?.fill(style, left, right + 1);
      const line = cells[top];
      if (line !== undefined) line[left] = cell.content;
      if (right > left || bottom > top) merges.push(areaName(top, left, bottom, right));
    }
    if ((top + 1) % ROWS_A_STEP === 0) yield;
  }
  const rows = placed.map(({ height }, row) => ({
    row,
    cells: cells[row] ?? [],
    styles: styles[row] ?? [],
    height: Math.ceil(height * 4) / 4,
  }));
  return { rows, merges };
}

function pageSetUp(page: Page, font: string, breaks: readonly number[]): PageSetUp {
  const { top, bottom, left, right } = page.margins;
  const [t, b, l, r] = [top, bottom, left, right].map((length) => length / 25.4);
  const header = `&C&"${font.replace(/"/g, '')},Regular"&${String(page.number.size)}&P`;
  return {
    orientation: page.orientation,
    margins: {
      top: t ?? 0,
      bottom: b ?? 0,
      left: l ?? 0,
      right: r ?? 0,
      header: (t ?? 0) * HEADER_SHARE,
      footer: (b ?? 0) * HEADER_SHARE,
    },
    fitToWidth: true,
    header,
    ...(page.number.first ? {} : { firstHeader: '' }),
    breaks,
  };
}

function chartOf(
  chart: Chart,
  section: Section,
  rows: readonly PlacedRow[],
  edges: readonly number[],
  font: string,
): ChartToWrite[] {
  const row = rows.findIndex((one) => one.chart?.id === chart.id);
  const xml = chartXml(chart, font, chartReferences(chart, section, rows, edges));
  const caption = section.blocks[section.blocks.indexOf(chart) + 1];
  const name = caption?.kind === 'paragraph' ? caption.runs.map(({ text }) => text).join('') : chart.title;
  return row < 0 ? [] : [{ xml, name, top: row, bottom: row, left: 0, right: edges.length - 2 }];
}

/** Where a chart's numbers stand; only where the table's rows lie without a gap: a page may end within them. */
export function chartReferences(
  { source }: Chart,
  { name, blocks }: Section,
  rows: readonly PlacedRow[],
  edges: readonly number[],
): ChartReferences | undefined {
  if (source === undefined) return undefined;
  const table = blocks.find((block) => block.kind === 'table' && block.id === source.table);
  if (table?.kind !== 'table') return undefined;
  const rowOf = (row: number): number =>
    rows.findIndex((one) => one.table?.id === source.table && one.table.row === row);
  const [first, last] = [rowOf(source.rows[0]), rowOf(source.rows[1])];
  const header = rows.findLastIndex((one, n) => n < first && one.table?.id === source.table && one.table.row < 0);
  if (first < 0 || header < 0 || last - first !== source.rows[1] - source.rows[0]) return undefined;
  const edge = (column: number): number => table.columns.slice(0, column).reduce((sum, { width }) => sum + width, 0);
  const reference = (column: number, top: number, bottom: number): string => {
    const left = edgeAt(edges, edge(column));
    return absoluteReference(name, areaName(top, left, bottom, left));
  };
  return {
    categories: reference(source.categoryColumn, first, last),
    series: source.columns.map((column) => ({
      name: reference(column, header, header),
      values: reference(column, first, last),
    })),
  };
}
