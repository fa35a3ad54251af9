import type { Area } from '../grid/area';
import { type Grid, valueAt } from '../grid/grid';
import { besideOffice } from '../language/mark-words';
import type { MarkTexts } from './texts';

type Four = readonly [string, string, string, string];

function key(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The four header words, each with `(ĐHTT)` behind where the table has that header already: a filter, a sort and an
 * Excel table know columns by their names.
 */
export function headersFor(grid: Grid, table: Area, headerRows: readonly [number, number], texts: MarkTexts): Four {
  const taken = new Set<string>();
  for (let row = headerRows[0]; row <= headerRows[1]; row++) {
    for (let column = table.left; column <= table.right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string') taken.add(key(value));
    }
  }
  const free = (word: string): string => {
    for (let n = 0; ; n++) {
      const text = besideOffice(word, n);
      if (!taken.has(key(text))) return text;
    }
  };
  const [result, score, rank, reason] = texts.headers;
  return [free(result), free(score), free(rank), free(reason)];
}
