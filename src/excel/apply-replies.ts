import type { ReplyFill } from '../report/papers/replies/reply';
import type { RequestOptions } from './request';
import { written } from './sheet-for-editing';
import { writeCells, type WrittenCells } from './write-cells';

/** Writes replies into cells that still hold what a person was shown, in rows that still are the nominees'. */
export function applyReplies(
  fills: readonly ReplyFill[],
  options: RequestOptions = {},
): Promise<WrittenCells<ReplyFill>> {
  return writeCells(fills, options);
}

/** What takes written replies back, where nobody changed the cells meanwhile. */
export function withdrawn(done: readonly ReplyFill[]): ReplyFill[] {
  return done.map((fill) => ({ ...fill, was: fill.becomes, becomes: written(fill.was) }));
}
