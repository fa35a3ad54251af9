import { builtInFormat } from '../../xlsx/number-formats';
import type { XmlNode } from './xml-node';

/**
 * A cell format as its pieces of XML, so that what is not modelled (gradients, font schemes, themes) survives a change
 * of something else. Pieces that are not there are empty texts.
 */
export interface StyleRecord {
  /** Excel's code in its en-US spelling. */
  readonly numberFormat: string;
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
  readonly protection: string;
  /** Other attributes of the `xf`. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What the API shows of a style. Colours are `#RRGGBB`, themes and tints resolved. */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: FontLook;
  /** Null for no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<BorderSide, BorderLook>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  /** `none`, `single`, `double`, `singleAccounting`, `doubleAccounting`. */
  readonly underline: string;
  readonly color: string;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom' | 'diagonal';

export interface BorderLook {
  /** As in the file: `none`, `thin`, `medium`, `dashed`, … */
  readonly style: string;
  readonly color: string;
}

/** What to change of a style; what is missing stays. */
export interface LookChange {
  readonly numberFormat?: string;
  readonly font?: Partial<FontLook>;
  readonly fill?: string | null;
  readonly borders?: Partial<Record<BorderSide, Partial<BorderLook>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly shrink?: boolean;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

/** The workbook's cell formats. Only grows. */
export interface StyleTable {
  readonly records: StyleRecord[];
  /** `records` by their content. */
  readonly byKey: Map<string, number>;
  /** What was asked for before: from style and change to style. */
  readonly derived: Map<string, number>;
  readonly looks: (CellLook | undefined)[];
  /** Formats of conditional rules (`dxf`), raw. Only grows. */
  readonly differential: string[];
  /** `#RRGGBB` of the theme, in the order of `theme="n"`. */
  readonly themeColors: readonly string[];
  /** The workbook's own palette, where it has one. */
  readonly palette: readonly string[];
  /** The part as it was. */
  readonly root: XmlNode | null;
  readonly part: string | null;
  /** Counts of `records` and `differential` that the part held. */
  readonly loaded: { readonly records: number; readonly differential: number };
}

export const GENERAL_STYLE: StyleRecord = {
  numberFormat: builtInFormat(0),
  font: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  fill: '<fill><patternFill patternType="none"/></fill>',
  border: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  alignment: '',
  protection: '',
  attributes: [],
};
