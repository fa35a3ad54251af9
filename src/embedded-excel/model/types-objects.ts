import type { Area } from '../../grid/area';
import type { XmlNode } from './xml-node';

/** An Excel table. Replaced in `SheetModel.tables`, never changed. */
export interface TableModel {
  readonly id: number;
  readonly name: string;
  /** Header and totals row included. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly TableColumn[];
  /** Null where the header shows no filter buttons. */
  readonly filter: AutoFilter | null;
  readonly style: TableStyle;
  /** The part as stored; null for a table made since. */
  readonly part: string | null;
  /** The root with what is not modelled; null for a table made since. */
  readonly node: XmlNode | null;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  /** As it came, with formulas and formats of the column; null for one made since. */
  readonly node: XmlNode | null;
}

export interface TableStyle {
  /** `TableStyleMedium2`; empty for none. */
  readonly name: string;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
}

/** A filter: of a sheet or of a table. */
export interface AutoFilter {
  /** Its header row included. */
  readonly area: Area;
  readonly columns: readonly FilterColumn[];
  /** Attributes and children that are not modelled (sort state). */
  readonly node: XmlNode | null;
}

export interface FilterColumn {
  /** Counted from the filter's first column. */
  readonly index: number;
  /** Shown values as text, for a filter by values; null for one of another kind, which `node` describes. */
  readonly values: readonly string[] | null;
  readonly blanks: boolean;
  readonly node: XmlNode | null;
}

/** One rule. `type` `expression` is a custom formula; of the others formulas and ranges follow insertions. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  /** Without `=`, seen from the first area's top left cell. */
  readonly formulas: readonly string[];
  /** 1 is looked at first. Unique on a sheet. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Index into the differential formats of the workbook's styles; null where the rule has none. */
  readonly format: number | null;
  /** The rule as it came; null for one made since. */
  readonly node: XmlNode | null;
}

export interface DataValidation {
  readonly areas: readonly Area[];
  /** `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`, `none`. */
  readonly type: string;
  readonly operator: string;
  /** As in the file: `"a,b"`, `$A$1:$A$9`, `Names`; empty where there is none. */
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoreBlanks: boolean;
  readonly dropDown: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly show: boolean;
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
  readonly node: XmlNode | null;
}

/** What a protected sheet still allows; the names are those of Office.js' WorksheetProtectionOptions. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface SheetProtection {
  readonly options: ProtectionOptions;
  /** Given through the API; empty for none. Hashes of the file stay in `node`. */
  readonly password: string;
  readonly node: XmlNode | null;
}

/** A chart made through the API; rendered into a drawing when the workbook is saved. */
export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** `ColumnClustered`, `ColumnStacked`, `BarClustered`, `Line`, `Pie`: names of Excel.ChartType. */
  readonly type: string;
  readonly title: string;
  /** Titles of the axes; empty for none. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Whether the first category is last on its axis, as on top of lying bars. */
  readonly reversed: boolean;
  /** Where the legend stands; null for none. */
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  readonly series: readonly ChartSeries[];
  /** Points from the sheet's top left. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** References are formulas without `=`; empty for none. */
export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  /** `#RRGGBB`; empty for Excel's own. */
  readonly color: string;
  readonly dataLabels: boolean;
}
