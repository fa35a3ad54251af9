import type { CellValue } from '../../grid/grid';
import { isOn } from '../../xlsx/xml-part';
import type { FilterColumn } from './types-objects';
import { attributeIn, childNamed, childrenNamed } from './xml-node';

/** One comparison of a custom filter, the operator as files name it (ECMA-376 part 1, 18.18.31). */
interface Comparison {
  readonly operator: string;
  readonly value: string;
}

/** What a custom filter compares; null for filters of other kinds. @see ECMA-376 part 1, 18.3.2.2 */
export function customFilterOf(
  column: FilterColumn,
): { readonly every: boolean; readonly comparisons: readonly Comparison[] } | null {
  const node = childNamed(column.node, 'customFilters');
  if (node === undefined) return null;
  return {
    every: isOn(attributeIn(node, 'and')),
    comparisons: childrenNamed(node, 'customFilter').map((one) => ({
      operator: attributeIn(one, 'operator') ?? 'equal',
      value: attributeIn(one, 'val') ?? '',
    })),
  };
}

/** Whether a custom filter lets a cell through. @param text what the cell shows */
export function passesCustom(column: FilterColumn, value: CellValue, text: string): boolean {
  const filter = customFilterOf(column);
  if (filter === null) return true;
  const passes = (one: Comparison): boolean => compares(one, value, text);
  return filter.every ? filter.comparisons.every(passes) : filter.comparisons.some(passes);
}

/** Numbers compare with numbers; texts as they are shown, with `*` and `?`, without case. A blank stands for empty cells. */
function compares({ operator, value: wanted }: Comparison, value: CellValue, text: string): boolean {
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  if (operator === 'equal' || operator === 'notEqual') {
    const same =
      typeof value === 'number' && !Number.isNaN(number)
        ? value === number
        : wildcard(wanted.trim() === '' ? '' : wanted).test(text);
    return same === (operator === 'equal');
  }
  if (value === null) return false;
  const order =
    typeof value === 'number' && !Number.isNaN(number)
      ? value - number
      : typeof value === 'number' || !Number.isNaN(number)
        ? NaN
        : text.localeCompare(wanted, 'vi', { sensitivity: 'accent' });
  if (operator === 'greaterThan') return order > 0;
  if (operator === 'greaterThanOrEqual') return order >= 0;
  return operator === 'lessThan' ? order < 0 : order <= 0;
}

function wildcard(pattern: string): RegExp {
  const source = pattern.replaceAll(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (piece, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return piece === '*' ? '[^]*' : piece === '?' ? '[^]' : `\\${piece}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}
