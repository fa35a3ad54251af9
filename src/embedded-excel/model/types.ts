import type { Area } from '../../grid/area';
import type { CellValue, Visibility } from '../../grid/grid';
import type { Package } from '../../xlsx/zip-package';
import type { EventSource, ModelEvent } from './events';
import type {
  AutoFilter,
  ChartModel,
  ConditionalFormat,
  DataValidation,
  SheetProtection,
  TableModel,
} from './types-objects';
import type { StyleTable } from './styles';
import type { XmlNode } from './xml-node';

/**
 * The workbook behind the embedded Excel: plain mutable data. Containers (arrays, maps, sheets, rows) are changed in
 * place; the small records in them (cells, names, rules, column spans, …) are never changed but replaced, so that a
 * snapshot of a workbook is cheap. Rows and columns count from 0. Whoever changes data directly raises no events; the
 * operations beside this file do.
 */
export interface WorkbookModel {
  /** In tab order. Chart sheets stand in `chartTabs`. */
  sheets: SheetModel[];
  chartTabs: ChartTab[];
  /** Id of the sheet on screen. */
  activeSheet: string;
  names: DefinedName[];
  /** Append-only: a style's number never changes its meaning. */
  readonly styles: StyleTable;
  /** The add-in's own settings by key, as JSON values (Office.context.document.settings, workbook.settings). */
  settings: Map<string, unknown>;
  /** Title, author, …: the local names of docProps/core.xml and app.xml. */
  properties: Map<string, string>;
  customProperties: Map<string, CustomPropertyValue>;
  customXmlParts: CustomXmlPart[];
  calculationMode: CalculationMode;
  /** Opened read-only: nothing may be changed. */
  readOnly: boolean;
  structureProtected: boolean;
  /** Serial numbers count from 1904. */
  date1904: boolean;
  fileName: string;
  /** Where the workbook came from; parts that are not modelled are taken from here when it is saved. */
  readonly origin: WorkbookOrigin;
  readonly listeners: Set<(event: ModelEvent) => void>;
  /** Who is at work: it is written into events. See `actAs`. */
  source: EventSource;
  /** Greater than 0 while no events are raised. */
  muted: number;
  /** For ids of new sheets, tables and rules. */
  nextId: number;
}

export type CalculationMode = 'automatic' | 'automaticExceptTables' | 'manual';
export type CustomPropertyValue = string | number | boolean | Date;

/** A tab that is no worksheet; kept as it is. */
export interface ChartTab {
  /** The worksheet in front of it, null where it is the first tab. */
  readonly after: string | null;
  readonly relationship: string;
  readonly xml: string;
}

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
  /** The part it came from; null for one made since. */
  readonly part: string | null;
}

export interface WorkbookOrigin {
  readonly package: Package;
  readonly file: Uint8Array;
  readonly workbookPart: string;
  /** Of shared strings without runs: the first index of each text. */
  readonly sharedTexts: ReadonlyMap<string, number>;
}

/** A defined name. Print areas, print titles and filters are names too: `_xlnm.Print_Area`, `_xlnm.Print_Titles`. */
export interface DefinedName {
  readonly name: string;
  /** Id of the sheet it belongs to; null for the workbook's. */
  readonly scope: string | null;
  /** Without `=`, en-US: `'Cá nhân'!$A$1:$K$20`, `"text"`, `12`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Other attributes as they stood in the file. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

export interface SheetModel {
  /** `{00000000-0001-0000-0100-000000000000}`: stays through renames and moves. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** By row number; a row that holds and says nothing is undefined or missing. */
  rows: (RowModel | undefined)[];
  /** Sorted, not overlapping. */
  columns: ColumnSpan[];
  merges: Area[];
  tables: TableModel[];
  autoFilter: AutoFilter | null;
  /** In the file's order; the lowest `priority` wins. */
  conditionalFormats: ConditionalFormat[];
  validations: DataValidation[];
  protection: SheetProtection | null;
  selection: Selection;
  /** Frozen rows and columns from the top left; null where none are. */
  freeze: { readonly rows: number; readonly columns: number } | null;
  /** Charts made since the workbook was opened; those of the file stay in its drawing, unseen. */
  charts: ChartModel[];
  /**
   * Small children of the worksheet that are read and set attribute by attribute: `sheetPr`, `sheetViews`,
   * `sheetFormatPr`, `printOptions`, `pageMargins`, `pageSetup`, `headerFooter`. See page-layout.ts.
   */
  nodes: Map<string, XmlNode>;
  /** Everything else of the worksheet, in order (see load-sheet.ts). */
  pieces: SheetPiece[];
  file: SheetFile;
}

/** What ties a sheet to the file. */
export interface SheetFile {
  /** The part as stored; null for a sheet made since. */
  readonly part: string | null;
  readonly sheetId: number | null;
  readonly relationship: string | null;
  /** Of a copied sheet: the part whose unmodelled pieces it took along. */
  readonly copiedFrom: string | null;
  /** The worksheet's opening tag. */
  readonly root: string;
  /** Other attributes of its `sheet` element in the workbook. */
  readonly attributes: string;
  /** Of a sheet inserted from another workbook: where its drawing and links lie. */
  readonly foreign?: ForeignSheet;
}

export interface ForeignSheet {
  readonly package: Package;
  readonly part: string;
  /** Ids of the sheets inserted together, by their names there in lower case. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** A child of the worksheet that is not modelled: its raw text and what it is called. */
export interface SheetPiece {
  readonly local: string;
  readonly xml: string;
}

export interface Selection {
  /** The active cell. */
  readonly row: number;
  readonly column: number;
  readonly areas: readonly Area[];
}

export interface RowModel {
  /** By column number; a cell that holds and says nothing is undefined or missing. */
  cells: (Cell | undefined)[];
  /** Points; null for the sheet's default. */
  height: number | null;
  customHeight: boolean;
  hidden: boolean;
  /** Style of cells that are not there; null where the row has none. */
  style: number | null;
  /** Other attributes, raw (` outlineLevel="1"`). */
  attributes: string;
}

/** Replaced, never changed. */
export interface Cell {
  /** Dates are serial numbers; of a formula: its last result. */
  readonly value: CellValue;
  /** Without `=`, en-US; null for a constant. */
  readonly formula: string | null;
  /** Index into the workbook's styles. */
  readonly style: number;
  readonly extras: CellExtras | null;
}

export interface CellExtras {
  /** Inside of `si` or `is` where the text has runs or readings. */
  readonly rich?: string;
  /** The range of an array formula, at its first cell. */
  readonly array?: string;
  /** Other attributes of the formula, raw (data tables). */
  readonly formulaAttributes?: string;
  /** Other attributes of the cell, raw (`cm`, `vm`, `ph`). */
  readonly attributes?: string;
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** Characters of the default font, as in the file; null for the sheet's default. */
  readonly width: number | null;
  readonly customWidth: boolean;
  readonly hidden: boolean;
  /** Null where the column has none. */
  readonly style: number | null;
  /** Other attributes, raw. */
  readonly attributes: string;
}
