import type { CellRef } from '../grid/area';
import type { RequestOptions } from './request';
import { writeCells, type WrittenCells } from './write-cells';

/** A cell's text, and what a person agreed to write instead. Swapped it takes itself back. */
export interface Repair {
  readonly cell: CellRef;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes texts into cells that still hold the text they were read with; all others stay, and so do texts that Excel would
 * take for something else.
 */
export async function repairCells(
  repairs: readonly Repair[],
  options: RequestOptions = {},
): Promise<WrittenCells<Repair>> {
  const changes = repairs
    .filter(({ from, to }) => isPlain(from) && isPlain(to))
    .map((repair) => ({ cell: repair.cell, was: repair.from, becomes: repair.to, repair }));
  const { done, problem } = await writeCells(changes, options);
  const written = new Set(done.map(({ repair }) => repair));
  return { done: [...written], left: repairs.filter((repair) => !written.has(repair)), problem };
}

/** Whether Excel takes a text for nothing but a text. */
function isPlain(text: string): boolean {
  return /^[\p{L}]/u.test(text);
}
