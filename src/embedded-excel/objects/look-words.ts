import {
  HORIZONTAL_WORDS,
  LINE_WORDS,
  rotationOf as fileRotation,
  UNDERLINE_WORDS,
  VERTICAL_WORDS,
} from '../../grid/look-words';
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

export const horizontalWords = new Words(HORIZONTAL_WORDS);
export const verticalWords = new Words(VERTICAL_WORDS);
export const underlineWords = new Words(UNDERLINE_WORDS);

/** A border's style as Office.js names it, from the file's word. */
export function lineStyle(file: string): string {
  return LINE_WORDS[file]?.[0] ?? 'Continuous';
}

/** A border's weight as Office.js names it, from the file's word. */
export function lineWeight(file: string): string {
  return LINE_WORDS[file]?.[1] ?? 'Thin';
}

/** The file's line of that style, of the old weight where there is one. */
export function lineOfStyle(style: Json, before: string): string {
  const ofStyle = Object.keys(LINE_WORDS).filter((line) => lineStyle(line) === style);
  const found = ofStyle.find((line) => lineWeight(line) === lineWeight(before)) ?? ofStyle[0];
  if (found === undefined) throw new ExcelError('InvalidArgument', 'no line style');
  return found;
}

/** The file's line of that weight. A weight draws a line where there was none (a guess from VBA's Border.Weight). */
export function lineOfWeight(weight: Json, before: string): string {
  const style = before === 'none' ? 'Continuous' : lineStyle(before);
  const ofWeight = Object.keys(LINE_WORDS).filter((line) => lineWeight(line) === weight && line !== 'none');
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

/** learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-textorientation-member */
export function rotationOf(orientation: number): number {
  const rotation = fileRotation(orientation);
  if (rotation === undefined) throw new ExcelError('InvalidArgument', 'an orientation is -90 to 90, or 180');
  return rotation;
}
