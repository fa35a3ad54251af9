import type { Area } from '../../grid/area';
import type { Steps } from '../../grid/steps';
import type { Chart, ReportDocument } from '../../report/document';

/**
 * Makes workbooks of a document. This room may not import the one that writes files: whoever calls gives it, from
 * `src/xlsx`. All is made some rows at a time; `progress` is told how far it is, from 0 to 1.
 */
export type Renderer = (document: ReportDocument, progress: (share: number) => void) => Steps<Rendering>;

export interface Rendering {
  /**
   * An .xlsx with a sheet for each of these sections, named as told.
   * @param charts false: their places stay empty
   */
  workbook(sections: readonly NamedSection[], charts: boolean, progress: (share: number) => void): Steps<Uint8Array>;
  /** An .xlsx with one visible sheet of that name, which remembers what the document's sheets hold. */
  memory(sheet: string): Steps<Uint8Array>;
  /** By section. */
  readonly places: readonly SheetPlaces[];
}

export interface NamedSection {
  /** The section's number in the document, from 0. */
  readonly section: number;
  readonly name: string;
}

/** Where things lie on a section's sheet. */
export interface SheetPlaces {
  /** Of the columns from A on, in points. */
  readonly widths: readonly number[];
  readonly charts: readonly ChartPlace[];
}

export interface ChartPlace {
  readonly chart: Chart;
  /** The cells that it covers. */
  readonly area: Area;
  /** Where its numbers stand on the same sheet; null where no table holds them as one block. */
  readonly source: ChartSource | null;
}

export interface ChartSource {
  readonly categories: Area;
  /** Each series' values; its name is the chart's own. */
  readonly series: readonly Area[];
}
