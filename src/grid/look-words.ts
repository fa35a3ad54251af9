/**
 * What parts of a cell's look are called in files and by Excel's interface: file's word → Excel's word. The words of
 * files are those of ECMA-376 part 1, 18.18 (ST_HorizontalAlignment, ST_BorderStyle, …).
 */
export type LookWords = Readonly<Record<string, string>>;

/** The file's word for Excel's; undefined for a word that is none. */
export function fileWord(words: LookWords, api: string): string | undefined {
  return Object.keys(words).find((word) => words[word] === api);
}

/** learn.microsoft.com/javascript/api/excel/excel.horizontalalignment */
export const HORIZONTAL_WORDS: LookWords = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

/** learn.microsoft.com/javascript/api/excel/excel.verticalalignment */
export const VERTICAL_WORDS: LookWords = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** learn.microsoft.com/javascript/api/excel/excel.rangeunderlinestyle */
export const UNDERLINE_WORDS: LookWords = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** learn.microsoft.com/javascript/api/excel/excel.fillpattern; which word means which is a guess from their looks. */
export const PATTERN_WORDS: LookWords = {
  solid: 'Solid',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  gray125: 'Gray16',
  gray0625: 'Gray8',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
};

/** Style and weight of a line by the file's word: learn.microsoft.com/javascript/api/excel/excel.borderlinestyle, excel.borderweight */
export const LINE_WORDS: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  none: ['None', 'Thin'],
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The file's line of that style and weight, or at least of that style; undefined where there is none. */
export function fileLine(style: string, weight: string): string | undefined {
  const ofStyle = Object.keys(LINE_WORDS).filter((line) => LINE_WORDS[line]?.[0] === style);
  return ofStyle.find((line) => LINE_WORDS[line]?.[1] === weight) ?? ofStyle[0];
}

/** The file counts down from 90 to 180 what turns clockwise; 255 is text that stands. */
export function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The file's rotation of an orientation in Excel; undefined for what is none. */
export function rotationOf(orientation: number): number | undefined {
  if (orientation === 180) return 255;
  if (!Number.isInteger(orientation) || orientation < -90 || orientation > 90) return undefined;
  return orientation < 0 ? 90 - orientation : orientation;
}
