import { STANDARD_WIDTH, type FormerPlace, type FormerWidth } from '../grid/former-place';
import type { OwnColumn } from '../grid/own-columns';
import {
  attributeOf,
  childOf,
  elementsOf,
  escapeXml,
  placeBehind,
  prefixOf,
  spliced,
  type Splice,
  type TextElement,
} from './patch-text';
import { isOn } from './xml-part';

/** A `col` element: columns count from 1, as in the file (ECMA-376 part 1, 18.3.1.13). */
interface ColumnRun {
  readonly min: number;
  readonly max: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const BEFORE_COLUMNS = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr'];
const ATTRIBUTES = ['width', 'style', 'hidden', 'bestFit', 'customWidth', 'phonetic', 'outlineLevel', 'collapsed'];

function runsOf(text: string, list: TextElement | undefined): ColumnRun[] {
  return (list?.children ?? []).map((element) => ({
    min: Number(attributeOf(text, element, 'min') ?? '1'),
    max: Number(attributeOf(text, element, 'max') ?? '1'),
    attributes: new Map(
      ATTRIBUTES.flatMap((name) => {
        const value = attributeOf(text, element, name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
  }));
}

/** Column by column what to set; null takes the element away. */
type ColumnChange = (before: ReadonlyMap<string, string>) => ReadonlyMap<string, string> | null;

function changed(runs: readonly ColumnRun[], changes: ReadonlyMap<number, ColumnChange>): ColumnRun[] {
  const result: ColumnRun[] = [];
  const pending = new Map(changes);
  const single = (column: number, before: ReadonlyMap<string, string>, change: ColumnChange): void => {
    const attributes = change(before);
    if (attributes !== null) result.push({ min: column, max: column, attributes });
  };
  for (const run of runs) {
    let from = run.min;
    const inside = [...changes].filter(([column]) => column >= run.min && column <= run.max).sort(([a], [b]) => a - b);
    for (const [column, change] of inside) {
      if (column > from) result.push({ ...run, min: from, max: column - 1 });
      single(column, run.attributes, change);
      pending.delete(column);
      from = column + 1;
    }
    if (from <= run.max) result.push({ ...run, min: from });
  }
  for (const [column, change] of pending) single(column, new Map(), change);
  return result.sort((a, b) => a.min - b.min);
}

function written(runs: readonly ColumnRun[], prefix: string): string {
  const columns = runs.map(({ min, max, attributes }) => {
    const said = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    return `<${prefix}col min="${String(min)}" max="${String(max)}"${said}/>`;
  });
  return columns.length === 0 ? '' : `<${prefix}cols>${columns.join('')}</${prefix}cols>`;
}

function sheetOf(head: string): TextElement {
  const sheet = elementsOf(head)[0];
  if (sheet === undefined) throw new Error('A sheet without a root');
  return sheet;
}

/** The `cols` element of a sheet's head as it stands; empty where there is none. */
export function columnsText(head: string): string {
  const list = childOf(sheetOf(head), 'cols');
  return list === undefined ? '' : head.slice(list.start, list.end);
}

/** Replaces the whole `cols` element. */
export function withColumnsText(head: string, text: string): string {
  const sheet = sheetOf(head);
  const list = childOf(sheet, 'cols');
  const at = list?.start ?? placeBehind(sheet, BEFORE_COLUMNS);
  const splice: Splice = { start: at, end: list?.end ?? at, text };
  return spliced(head, [splice]);
}

/** Sets widths (in characters; columns count from 0) and shows the columns; their styles stay. */
export function withWidths(head: string, widths: ReadonlyMap<number, number>): string {
  const sheet = sheetOf(head);
  const changes = new Map<number, ColumnChange>();
  for (const [column, width] of widths) {
    changes.set(column + 1, (before) => {
      const style = before.get('style');
      return new Map([
        ['width', String(width)],
        ...(style === undefined ? [] : [['style', style] as const]),
        ['customWidth', '1'],
      ]);
    });
  }
  const runs = changed(runsOf(head, childOf(sheet, 'cols')), changes);
  return withColumnsText(head, written(runs, prefixOf(head, sheet)));
}

/**
 * Gives columns the width they had before, where another program has written the part anew meanwhile.
 * @param before the `cols` element before marking
 * @param columns where each column is now, by where it was (both from 0)
 */
export function withFormerWidths(head: string, before: string, columns: ReadonlyMap<number, number>): string {
  const sheet = sheetOf(head);
  const former = runsOf(before, elementsOf(before)[0]);
  const changes = new Map<number, ColumnChange>();
  for (const [was, is] of columns) {
    const run = former.find(({ min, max }) => was + 1 >= min && was + 1 <= max);
    changes.set(is + 1, (now) => {
      const attributes = new Map(run?.attributes ?? []);
      // Styles are numbered anew by whoever saved the file: the present number counts.
      attributes.delete('style');
      const style = now.get('style');
      if (style !== undefined && run?.attributes.has('style') === true) attributes.set('style', style);
      return attributes.size === 0 ? null : attributes;
    });
  }
  const runs = changed(runsOf(head, childOf(sheet, 'cols')), changes);
  return withColumnsText(head, written(runs, prefixOf(head, sheet)));
}

/** Pixels of a character of Calibri 11, Excel's default font. */
const CHARACTER_PIXELS = 7;

/**
 * What columns' widths were, as Excel's interface would tell them; the standard ones where the sheet sets none.
 * @param column from 0; how many columns from there on
 */
export function widthsTold(head: string, column: number, count: number): FormerWidth[] {
  const runs = runsOf(head, childOf(sheetOf(head), 'cols'));
  return Array.from({ length: count }, (_, n) => {
    const { attributes } = runs.find(({ min, max }) => column + n + 1 >= min && column + n + 1 <= max) ?? {};
    const width = Number(attributes?.get('width') ?? NaN);
    const hidden = isOn(attributes?.get('hidden'));
    return Number.isNaN(width)
      ? { ...STANDARD_WIDTH, hidden }
      : { points: hidden ? 0 : pointsOf(width), standard: false, hidden };
  });
}

/** Whole pixels, of 3/4 of a point. @see ECMA-376 part 1, 18.3.1.13 (width) */
function pointsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / CHARACTER_PIXELS)) / 256) * CHARACTER_PIXELS) * 0.75;
}

/** What columns of ours were told to be, which begin at `left` and may have others between them. */
export interface ToldPlace {
  readonly left: number;
  readonly columns: readonly OwnColumn[];
  readonly place: FormerPlace;
}

/** Gives columns the width that Excel told of them; all else that is said of them stays. */
export function withToldWidths(head: string, places: readonly ToldPlace[]): string {
  const sheet = sheetOf(head);
  const changes = new Map<number, ColumnChange>();
  for (const { left, columns, place } of places) {
    columns.forEach((own, n) => {
      const width = own === null ? undefined : place.widths[own];
      if (width === undefined) return;
      const { points, standard, hidden } = width;
      changes.set(left + n + 1, (now) => {
        const attributes = new Map([...now].filter(([name]) => !WIDTH_ATTRIBUTES.has(name)));
        if (!standard && points > 0) {
          attributes.set('width', String(Math.trunc((points / place.character) * 256) / 256));
          attributes.set('customWidth', '1');
        }
        if (hidden) attributes.set('hidden', '1');
        return attributes.size === 0 ? null : attributes;
      });
    });
  }
  const runs = changed(runsOf(head, childOf(sheet, 'cols')), changes);
  return withColumnsText(head, written(runs, prefixOf(head, sheet)));
}

const WIDTH_ATTRIBUTES: ReadonlySet<string> = new Set(['width', 'customWidth', 'bestFit', 'hidden']);
