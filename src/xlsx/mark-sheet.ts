import { joinBytes } from '../grid/bytes';
import { areaAddress, cellAddress, parseArea, type Area } from '../grid/area';
import type { FormerPlace } from '../grid/former-place';
import { blockName } from '../grid/own-names';
import type { BlockRemoval, MarkBlock } from '../marks/plan';
import { blockEraser, blockWriter, TWO_LINES, type BlockWriter, type FormerCells } from './mark-cells';
import {
  columnsText,
  widthsTold,
  withColumnsText,
  withFormerWidths,
  withToldWidths,
  withWidths,
  type ToldPlace,
} from './mark-columns';
import type { FormerStyles } from './former-styles';
import { emptiedFormats, formerPlace } from './mark-former';
import { textPrint, type SheetMemory } from './mark-memory';
import type { StyleEdits } from './mark-styles';
import { withFilter, withMerges, withoutMerges, withoutRules, withRules } from './mark-tail';
import { GrowingBytes } from './patch-bytes';
import type { ToldLooks } from './told-looks';
import { findRows, rewriteRows, type ByteSplice, type RowBytes, type SheetBytes } from './patch-rows';
import { attributeOf, attributeSplice, childOf, elementsOf, prefixOf, spliced } from './patch-text';

/** A sheet's part in three: what stands before its rows, the rows, what stands behind. */
interface SheetText {
  readonly rows: SheetBytes;
  readonly head: string;
  readonly tail: string;
  /** Of the part's elements. */
  readonly prefix: string;
}

function open(part: Uint8Array): SheetText | null {
  const rows = findRows(part);
  if (rows === null) return null;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const head = decoder.decode(part.subarray(0, rows.headEnd));
  const root = elementsOf(head)[0];
  if (root === undefined) return null;
  return { rows, head, tail: decoder.decode(part.subarray(rows.tailStart)), prefix: prefixOf(head, root) };
}

type RowEdit = { readonly area: Area; readonly edit: (row: RowBytes) => readonly ByteSplice[] };

/** `head` is asked for last: how wide our columns are depends on the rows. */
function rewritten({ rows }: SheetText, head: () => string, tail: string, edits: readonly RowEdit[]): Uint8Array {
  const out = new GrowingBytes(rows.bytes.length);
  out.copy(rows.bytes, rows.headEnd, rows.rowsStart);
  const first = edits.reduce((least, { area }) => Math.min(least, area.top), Infinity);
  const last = edits.reduce((most, { area }) => Math.max(most, area.bottom), -1);
  const ordered = [...edits].sort((a, b) => a.area.left - b.area.left);
  const edit = (row: RowBytes): ByteSplice[] =>
    ordered
      .flatMap((one) => (row.row < one.area.top || row.row > one.area.bottom ? [] : one.edit(row)))
      .sort((a, b) => a.start - b.start);
  // The neighbour to the left lends its look.
  const column = edits.reduce((least, { area }) => Math.min(least, area.left - 1), Infinity);
  rewriteRows(rows, first, last, column, edit, out);
  out.copy(rows.bytes, rows.rowsEnd, rows.tailStart);
  out.text(tail);
  return joinBytes([new TextEncoder().encode(head()), out.done()]);
}

export interface MarkedPart {
  readonly bytes: Uint8Array;
  readonly memory: SheetMemory;
  /** By the block's id. */
  readonly former: ReadonlyMap<number, FormerCells>;
  /** What each block's place looked like, by its id. */
  readonly places: ReadonlyMap<number, FormerPlace>;
}

/**
 * Writes blocks into a sheet's part; null where the part has no rows to write into.
 * @param told the looks of the workbook's styles
 */
export function markSheet(
  part: Uint8Array,
  blocks: readonly MarkBlock[],
  styles: StyleEdits,
  told: ToldLooks,
): MarkedPart | null {
  const sheet = open(part);
  if (sheet === null) return null;
  const { prefix } = sheet;
  const columns = columnsText(sheet.head);
  const writers = blocks.map((block) =>
    blockWriter({
      block,
      styles,
      bytes: part,
      prefix,
      columnStyle: columnStyle(sheet.head, block.like),
      ownStyles: ownStyles(sheet.head, block.area),
    }),
  );
  const { head: measured, dimension } = withDimension(
    sheet.head,
    blocks.map((block) => block.area),
  );
  let head = '';
  const widened = (): string => (head = withWidths(measured, widthsOf(writers)));

  let tail = withMerges(sheet.tail, blocks.flatMap(headerMerges), prefix);
  tail = withRules(
    tail,
    blocks.flatMap((block) => block.rules),
    (fill) => styles.fill(fill),
    prefix,
  );
  for (const { filter } of blocks) if (filter !== null) tail = withFilter(tail, filter).text;

  const bytes = rewritten(
    sheet,
    widened,
    tail,
    writers.map((writer) => ({ area: writer.block.area, edit: (row) => writer.edit(row) })),
  );
  return {
    bytes,
    memory: { dimension, columns: [columns, textPrint(columnsText(head))] },
    former: new Map(writers.map(({ block, former }) => [block.id, former])),
    places: new Map(
      writers.map(({ block, formats }) => [
        block.id,
        formerPlace(
          block,
          told,
          formats,
          ownStyles(sheet.head, block.area),
          widthsTold(sheet.head, block.area.left, 4),
        ),
      ]),
    ),
  };
}

/** By column; the widest where several blocks share it. */
function widthsOf(writers: readonly BlockWriter[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { block, leastHeight } of writers) {
    const wanted = (leastHeight() ?? Infinity) < TWO_LINES ? block.oneLineWidths : block.widths;
    wanted.forEach((width, n) => {
      const column = block.area.left + n;
      widths.set(column, Math.max(width, widths.get(column) ?? 0));
    });
  }
  return widths;
}

/** The header's words are merged over its rows, as their neighbours are. */
function headerMerges({ area, headerAt: [top, bottom] }: MarkBlock): Area[] {
  if (top === bottom) return [];
  const merges: Area[] = [];
  for (let column = area.left; column <= area.right; column++)
    merges.push({ top, bottom, left: column, right: column });
  return merges;
}

function ownStyles(head: string, { left }: Area): number[] {
  return [0, 1, 2, 3].map((n) => columnStyle(head, left + n));
}

function columnStyle(head: string, column: number): number {
  const list = childOf(elementsOf(head)[0], 'cols');
  const run = list?.children.find(
    (element) =>
      Number(attributeOf(head, element, 'min') ?? '0') <= column + 1 &&
      Number(attributeOf(head, element, 'max') ?? '0') >= column + 1,
  );
  return run === undefined ? 0 : Number(attributeOf(head, run, 'style') ?? '0');
}

function dimensionOf(head: string) {
  const element = childOf(elementsOf(head)[0], 'dimension');
  return element === undefined ? null : { element, text: attributeOf(head, element, 'ref') ?? '' };
}

function withDimension(head: string, areas: readonly Area[]): { head: string; dimension: SheetMemory['dimension'] } {
  const found = dimensionOf(head);
  const before = found === null ? null : parseArea(found.text);
  if (found === null || before === null) return { head, dimension: null };
  const after = areaAddress({
    ...before,
    bottom: Math.max(before.bottom, ...areas.map((area) => area.bottom)),
    right: Math.max(before.right, ...areas.map((area) => area.right)),
  });
  if (after === found.text) return { head, dimension: null };
  return {
    head: spliced(head, [attributeSplice(head, found.element, 'ref', after)]),
    dimension: [found.text, after],
  };
}

export interface Unmarking {
  readonly blocks: readonly BlockRemoval[];
  readonly memory: SheetMemory | null;
  /** By the block's id; empty where the style numbers in them no longer hold. */
  readonly former: ReadonlyMap<number, FormerCells>;
  /** What hidden names keep of each block's place, by its id. */
  readonly places: ReadonlyMap<number, FormerPlace>;
  readonly styles: FormerStyles;
  readonly ruleMarker: string;
  /** Rows hidden by a choice in one of our columns, to be shown again. */
  readonly shown: readonly Area[];
}

/** Takes blocks out of a sheet's part. */
export function unmarkSheet(part: Uint8Array, unmarking: Unmarking): Uint8Array {
  const { blocks, former, places, styles, ruleMarker, shown } = unmarking;
  const sheet = open(part);
  if (sheet === null) return part;
  const areas = blocks.flatMap(({ area }) => (area === null ? [] : [area]));
  let tail = withoutRules(withoutMerges(sheet.tail, areas), ruleMarker);
  const visible = [...shown];
  for (const { filter } of blocks) {
    if (filter === null) continue;
    const narrower = withFilter(tail, filter);
    tail = narrower.text;
    if (narrower.unhides) visible.push(filter.to);
  }
  const erasers = blocks.flatMap(({ area, id, kept, columns }): RowEdit[] => {
    if (area === null) return [];
    const addresses = new Set(kept.map(({ row, column }) => cellAddress(row, column)));
    const place = places.get(id);
    const cells = former.get(id) ?? null;
    const formats =
      cells !== null || place === undefined
        ? null
        : emptiedFormats({ area, columns }, place, styles, (column) => columnStyle(sheet.head, column));
    return [
      { area, edit: blockEraser({ area, columns, kept: addresses, former: cells, formats, prefix: sheet.prefix }) },
    ];
  });
  const edits = [...erasers, ...visible.map((area) => ({ area, edit: showRow }))];
  return rewritten(sheet, () => formerHead(sheet.head, unmarking), tail, edits);
}

function showRow({ hidden }: RowBytes): ByteSplice[] {
  return hidden === null ? [] : [{ ...hidden, text: '' }];
}

function formerHead(head: string, { blocks, memory, places }: Unmarking): string {
  let text = head;
  const dimension = dimensionOf(text);
  if (dimension !== null && memory?.dimension?.[1] === dimension.text)
    text = spliced(text, [attributeSplice(text, dimension.element, 'ref', memory.dimension[0])]);
  if (memory !== null && textPrint(columnsText(text)) === memory.columns[1])
    return withColumnsText(text, memory.columns[0]);
  const told = blocks.flatMap(({ area, id, columns }): ToldPlace[] => {
    const place = places.get(id);
    return area === null || place === undefined ? [] : [{ left: area.left, columns, place }];
  });
  if (memory === null && told.length > 0) return withToldWidths(text, told);
  const columns = new Map<number, number>();
  for (const { area, columns: ours } of blocks) {
    if (area === null) continue;
    // Columns moved together; where they were, the widths written then tell best, and moving is rare.
    for (let column = area.left; column <= area.right; column++)
      if ((ours[column - area.left] ?? null) !== null) columns.set(column, column);
  }
  return withFormerWidths(text, memory?.columns[0] ?? '', columns);
}

/** The name that holds a block's former cells. */
export function formerName(id: number): string {
  return `${blockName(id)}.cells`;
}
