import { recordsIn } from './styles-load';
import { styleWith } from './styles-change';
import type { StyleRecord, StyleTable } from './styles';
import { attributeIn, childNamed, childrenNamed } from './xml-node';

/** A named cell style (ECMA-376 part 1, 18.8.7). */
export interface CellStyle {
  readonly name: string;
  readonly builtIn: boolean;
  /** The cell format that a cell of the style has when nothing else was set. */
  readonly style: number;
}

const known = new WeakMap<StyleTable, readonly CellStyle[]>();

/** The workbook's cell styles; `Normal` is always there. */
export function cellStyles(styles: StyleTable): readonly CellStyle[] {
  const before = known.get(styles);
  if (before !== undefined) return before;
  const formats = recordsIn(styles.root, 'cellStyleXfs');
  const named = childrenNamed(childNamed(styles.root, 'cellStyles'), 'cellStyle').map((node): CellStyle => {
    const id = attributeIn(node, 'xfId') ?? '0';
    const builtIn = attributeIn(node, 'builtinId') !== undefined;
    return { name: attributeIn(node, 'name') ?? '', builtIn, style: formatOf(styles, formats[Number(id)], id) };
  });
  const found = named.some(({ name }) => name === NORMAL)
    ? named
    : [{ name: NORMAL, builtIn: true, style: formatOf(styles, formats[0], '0') }, ...named];
  known.set(styles, found);
  return found;
}

const NORMAL = 'Normal';

function formatOf(styles: StyleTable, format: StyleRecord | undefined, id: string): number {
  const [first] = styles.records;
  if (format === undefined || first === undefined) return 0;
  // Where cells need not say that they are of the first style, a cell made so does not say it either.
  const silent = id === '0' && !first.attributes.some(([name]) => name === 'xfId');
  return styleWith(styles, { ...format, attributes: silent ? [] : [['xfId', id]] });
}

/** The name of the cell style that a format is based on. */
export function cellStyleOf(styles: StyleTable, style: number): string {
  const id = styles.records[style]?.attributes.find(([name]) => name === 'xfId')?.[1] ?? '0';
  const node = childrenNamed(childNamed(styles.root, 'cellStyles'), 'cellStyle').find(
    (one) => (attributeIn(one, 'xfId') ?? '0') === id,
  );
  return attributeIn(node, 'name') ?? NORMAL;
}
