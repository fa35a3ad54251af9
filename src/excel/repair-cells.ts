import type { RequestOptions } from './request';
import { writeCells, type CellChange, type WrittenCells } from './write-cells';

/** A cell's text, and what a person agreed to write instead. */
export interface Repair extends CellChange {
  readonly was: string;
  readonly becomes: string;
}

/**
 * Writes texts into cells that still hold the text they were read with; all others stay, and so do texts that Excel would
 * take for something else.
 */
export async function repairCells(
  repairs: readonly Repair[],
  options: RequestOptions = {},
): Promise<WrittenCells<Repair>> {
  const plain = repairs.filter(({ was, becomes }) => isPlain(was) && isPlain(becomes));
  const { done, problem } = await writeCells(plain, options);
  const written = new Set(done);
  return { done, left: repairs.filter((repair) => !written.has(repair)), problem };
}

/** What takes repairs back. */
export function takenBack(repairs: readonly Repair[]): Repair[] {
  return repairs.map(({ cell, was, becomes }) => ({ cell, was: becomes, becomes: was }));
}

/** Whether Excel takes a text for nothing but a text. */
function isPlain(text: string): boolean {
  return /^[\p{L}]/u.test(text);
}
