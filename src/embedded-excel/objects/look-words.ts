import type { Json } from '../protocol/request';
import { ExcelError } from '../protocol/excel-error';
import { asText } from '../protocol/values';

/** Two lists of words for the same things: the file's and those of Office.js. */
export class Words {
  constructor(private readonly pairs: Readonly<Record<string, string>>) {}

  /** The API's word for the file's. */
  api(file: string): string {
    return this.pairs[file] ?? file;
  }

  /** The file's word for the API's; `InvalidArgument` for another one. */
  file(api: Json): string {
    const found = Object.keys(this.pairs).find((word) => this.pairs[word] === api);
    if (found === undefined) throw new ExcelError('InvalidArgument', `none of ${Object.values(this.pairs).join(', ')}`);
    return found;
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.horizontalalignment */
export const horizontalWords = new Words({
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
});

/** learn.microsoft.com/javascript/api/excel/excel.verticalalignment */
export const verticalWords = new Words({
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
});

/** learn.microsoft.com/javascript/api/excel/excel.rangeunderlinestyle */
export const underlineWords = new Words({
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
});

/** Style and weight of a line by the file's word: learn.microsoft.com/javascript/api/excel/excel.borderlinestyle, excel.borderweight */
const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
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

/** A border's style as Office.js names it, from the file's word. */
export function lineStyle(file: string): string {
  return lines[file]?.[0] ?? 'Continuous';
}

/** A border's weight as Office.js names it, from the file's word. */
export function lineWeight(file: string): string {
  return lines[file]?.[1] ?? 'Thin';
}

/** The file's line of that style, of the old weight where there is one. */
export function lineOfStyle(style: Json, before: string): string {
  const ofStyle = Object.keys(lines).filter((line) => lineStyle(line) === style);
  const found = ofStyle.find((line) => lineWeight(line) === lineWeight(before)) ?? ofStyle[0];
  if (found === undefined) throw new ExcelError('InvalidArgument', 'no line style');
  return found;
}

/** The file's line of that weight. A weight draws a line where there was none (a guess from VBA's Border.Weight). */
export function lineOfWeight(weight: Json, before: string): string {
  const style = before === 'none' ? 'Continuous' : lineStyle(before);
  const ofWeight = Object.keys(lines).filter((line) => lineWeight(line) === weight && line !== 'none');
  const found = ofWeight.find((line) => lineStyle(line) === style) ?? ofWeight[0];
  if (found === undefined) throw new ExcelError('InvalidArgument', 'no border weight');
  return found;
}

/** CSS level 1, of which Microsoft's samples use some: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format */
const named: ReadonlyMap<string, string> = new Map([
  ['aqua', '#00FFFF'],
  ['black', '#000000'],
  ['blue', '#0000FF'],
  ['fuchsia', '#FF00FF'],
  ['gray', '#808080'],
  ['green', '#008000'],
  ['lime', '#00FF00'],
  ['maroon', '#800000'],
  ['navy', '#000080'],
  ['olive', '#808000'],
  ['orange', '#FFA500'],
  ['purple', '#800080'],
  ['red', '#FF0000'],
  ['silver', '#C0C0C0'],
  ['teal', '#008080'],
  ['white', '#FFFFFF'],
  ['yellow', '#FFFF00'],
]);

/** `#RRGGBB`, `FFA500` or a name, as `#RRGGBB`. */
export function asColor(value: Json): string {
  const text = asText(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex === undefined ? named.get(text.toLowerCase()) : `#${hex.toUpperCase()}`;
  if (color === undefined) throw new ExcelError('InvalidArgument', `${text} is no colour`);
  return color;
}

/** The file counts down from 90 to 180 what turns clockwise; 255 is text that stands. */
export function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-textorientation-member */
export function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  if (!Number.isInteger(orientation) || orientation < -90 || orientation > 90) {
    throw new ExcelError('InvalidArgument', 'an orientation is -90 to 90, or 180');
  }
  return orientation < 0 ? 90 - orientation : orientation;
}
