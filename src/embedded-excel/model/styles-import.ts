import { recordsIn } from './styles-load';
import { styleWith } from './styles-change';
import type { StyleRecord, StyleTable } from './styles';
import { attributeIn, childNamed, childrenNamed, withoutPrefix } from './xml-node';

/** What another workbook's formats are in this one. */
export interface ImportedStyles {
  /** The number here of a cell format there. */
  readonly cell: (style: number) => number;
  /** The same for a format of conditional rules. */
  readonly rule: (format: number) => number;
}

/**
 * Takes formats of another workbook's over as they are asked for. Fonts, fills, lines and number formats come as they
 * stand; a cell style only where this workbook has one of its name, else the cell is of the first style (a guess: Excel
 * brings named styles along).
 */
export function importStyles(into: StyleTable, from: StyleTable): ImportedStyles {
  const known = new Map<number, number>();
  const styleIds = cellStyleIds(into);
  const theirs = new Map([...cellStyleIds(from)].map(([name, id]) => [id, name]));
  const taken = (record: StyleRecord): StyleRecord => ({
    ...record,
    font: withoutPrefix(record.font),
    fill: withoutPrefix(record.fill),
    border: withoutPrefix(record.border),
    alignment: withoutPrefix(record.alignment),
    protection: withoutPrefix(record.protection),
    attributes: record.attributes.map(([name, value]) =>
      name === 'xfId' ? ['xfId', styleIds.get(theirs.get(value) ?? '') ?? '0'] : [name, value],
    ),
  });
  return {
    cell: (style) => {
      const before = known.get(style);
      if (before !== undefined) return before;
      const record = from.records[style] ?? from.records[0];
      const made = record === undefined ? 0 : styleWith(into, taken(record));
      known.set(style, made);
      return made;
    },
    rule: (format) => {
      const xml = withoutPrefix(from.differential[format] ?? '<dxf/>');
      const there = into.differential.indexOf(xml);
      return there >= 0 ? there : into.differential.push(xml) - 1;
    },
  };
}

/** Places among the formats of cell styles, by the style's name in lower case. */
function cellStyleIds({ root }: StyleTable): Map<string, string> {
  const count = recordsIn(root, 'cellStyleXfs').length;
  const ids = new Map<string, string>();
  for (const style of childrenNamed(childNamed(root, 'cellStyles'), 'cellStyle')) {
    const id = attributeIn(style, 'xfId') ?? '0';
    if (Number(id) < count) ids.set((attributeIn(style, 'name') ?? '').toLowerCase(), id);
  }
  return ids;
}
