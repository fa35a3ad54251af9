import { valueAt, type CellValue, type GridName } from '../grid/grid';
import { ownBlocks } from '../grid/own-marks';
import { blockName, namesByKey, textAsNames, textFromNames } from '../grid/own-names';
import { RECORD_LENGTH } from '../marks/fingerprint';
import type { MarkBlock, MarkName, MarkPlan } from '../marks/plan';
import { cellsAmong } from './cells-among';
import { isLiteral } from './own-look';
import type { Reading, SheetReading } from './read-grids';

/** One cell of ours that must hold something else. */
export interface CellChange {
  readonly row: number;
  /** Of the four, from 0. */
  readonly place: number;
  readonly from: CellValue;
  readonly to: string | number | null;
}

/** What differs of one block between what stands there and what was planned. */
export interface BlockChange {
  readonly sheet: SheetReading;
  readonly block: MarkBlock;
  readonly cells: readonly CellChange[];
  /** The rows of these cells, and those whose fingerprint is another. */
  readonly rows: readonly number[];
  /** Rows whose cells must look otherwise too. */
  readonly dressed: readonly number[];
  /** The hidden names that hold other fingerprints now. */
  readonly names: readonly MarkName[];
}

/** Null: more than cells differs, and the workbook must be marked anew. No change: what stands there is as planned. */
export type MarkChanges = readonly BlockChange[] | null;

/**
 * What must be written so that the marks which stand in the workbook become those that are planned.
 * @param before the plan by which they were written: widths, rules and looks are not read
 */
export function markChanges(reading: Reading, before: MarkPlan, plan: MarkPlan): MarkChanges {
  if (said(before.blocks.map(shapeOf)) !== said(plan.blocks.map(shapeOf))) return null;
  if (said(before.sheets) !== said(plan.sheets)) return null;
  const changes: BlockChange[] = [];
  for (const [n, block] of plan.blocks.entries()) {
    const former = before.blocks[n];
    const sheet = reading.sheets.find(({ structure }) => structure.name === block.sheet);
    const change = former === undefined || sheet === undefined ? null : blockChange(sheet, former, block);
    if (change === null) return null;
    if (change.cells.length > 0 || change.names.length > 0) changes.push(change);
  }
  const standing = reading.sheets.reduce((sum, { grid }) => sum + ownBlocks(grid).length, 0);
  return standing === plan.blocks.length ? changes : null;
}

function said(value: unknown): string {
  return JSON.stringify(value);
}

/** All of a block but what its cells say. */
function shapeOf({ rows, kept: _kept, names, ...block }: MarkBlock): unknown {
  const records = `${blockName(block.id)}.rows`;
  return { ...block, rows: rows.map(({ row }) => row), names: names.filter(({ name }) => !name.startsWith(records)) };
}

function blockChange(sheet: SheetReading, before: MarkBlock, block: MarkBlock): BlockChange | null {
  const standing = ownBlocks(sheet.grid).find(({ id }) => id === block.id);
  if (standing === undefined || said(standing.area) !== said(block.area)) return null;
  const state = `${blockName(block.id)}.state`;
  const { names } = sheet.structure;
  if (textFromNames(state, namesByKey(names)) !== textIn(block, state)) return null;
  const records = `${blockName(block.id)}.rows`;
  // Others may have marked since, with other widths and colours.
  if (said(recordsOf(standing.records).sort()) !== said(recordsOf(textIn(before, records)).sort())) return null;
  const planned = textIn(block, records);
  const merged = mergedRecords(standing.records, planned);
  if (merged === null) return null;

  const cells = cellChanges(sheet, block);
  if (cells.some(({ from, to }) => [from, to].some((value) => typeof value === 'string' && isLiteral(value))))
    return null;
  const dressed = cells.filter((cell) => looksOtherwise(cell, block)).map(({ row }) => row);
  const former = textAsNames(records, standing.records);
  return {
    sheet,
    block,
    cells,
    rows: [...new Set([...cells.map(({ row }) => row), ...otherRows(standing.records, planned, block)])],
    dressed: [...new Set(dressed)],
    names: textAsNames(records, merged).filter(({ refersTo }, n) => refersTo !== former[n]?.refersTo),
  };
}

function textIn({ names }: MarkBlock, base: string): string {
  const all: GridName[] = names.map((name) => ({ ...name, hidden: true, local: true }));
  return textFromNames(base, namesByKey(all)) ?? '';
}

function recordsOf(text: string): string[] {
  const records: string[] = [];
  for (let at = 0; at < text.length; at += RECORD_LENGTH) records.push(text.slice(at, at + RECORD_LENGTH));
  return records;
}

/**
 * The planned fingerprints, those that stand there already at their places: their order means nothing, so that sorted
 * rows write nothing and a name half of which was written tells of all rows that did not change. Null: there are more, or
 * fewer.
 */
export function mergedRecords(standing: string, planned: string): string | null {
  if (standing.length !== planned.length) return null;
  const wanted = new Map<string, number>();
  for (const record of recordsOf(planned)) wanted.set(record, (wanted.get(record) ?? 0) + 1);
  const take = (record: string): boolean => {
    const left = wanted.get(record) ?? 0;
    if (left > 0) wanted.set(record, left - 1);
    return left > 0;
  };
  const merged = recordsOf(standing).map((record) => (take(record) ? record : null));
  const rest = [...wanted].flatMap(([record, times]) => Array.from({ length: times }, () => record)).values();
  return merged.map((record) => record ?? rest.next().value ?? '').join('');
}

/** Marked rows whose fingerprint does not stand there yet: a plan lists fingerprints as it lists rows. */
function otherRows(standing: string, planned: string, { rows }: MarkBlock): number[] {
  const known = new Set(recordsOf(standing));
  return recordsOf(planned).flatMap((record, n) => (known.has(record) ? [] : (rows[n]?.row ?? [])));
}

function cellChanges({ grid }: SheetReading, { area, rows, kept }: MarkBlock): CellChange[] {
  const isKept = cellsAmong(kept);
  return rows.flatMap(({ row, values }) =>
    values.flatMap((to, place) => {
      const from = valueAt(grid, row, area.left + place);
      return sameMark(from, to) || isKept(row, area.left + place) ? [] : [{ row, place, from, to }];
    }),
  );
}

/** Whether a cell holds what was planned; line ends differ. */
export function sameMark(found: unknown, planned: string | number | null): boolean {
  return typeof found === 'string' && typeof planned === 'string'
    ? found.replace(/\r\n?/g, '\n') === planned.replace(/\r\n?/g, '\n')
    : found === planned;
}

/** Empty cells do not wrap; a reason that may go on below its row begins at the top. */
function looksOtherwise({ place, from, to }: CellChange, { oneLineWidths }: MarkBlock): boolean {
  const long = (value: CellValue): boolean =>
    place === 3 && typeof value === 'string' && value.length > oneLineWidths[3];
  return (from === null) !== (to === null) || long(from) !== long(to);
}
