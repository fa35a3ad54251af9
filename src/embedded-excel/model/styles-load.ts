import { themeColors } from '../../xlsx/colors';
import { builtInFormat } from '../../xlsx/number-formats';
import { GENERAL_STYLE, type StyleRecord, type StyleTable } from './styles';
import { attributeIn, childNamed, childrenNamed, elementsIn, renderNode, type XmlNode } from './xml-node';
import { parseNode } from './xml-node';

/** Attributes of an `xf` that a record holds in other fields. */
const OWN = new Set([
  'numFmtId',
  'fontId',
  'fillId',
  'borderId',
  'applyNumberFormat',
  'applyFont',
  'applyFill',
  'applyBorder',
  'applyAlignment',
  'applyProtection',
]);

/**
 * The table of a styles part (ECMA-376 part 1, 18.8.39).
 * @param text the part, null where the workbook has none
 * @param theme the theme part's text, null where there is none
 */
export function loadStyles(part: string | null, text: string | null, theme: string | null): StyleTable {
  const root = text === null ? null : parseNode(text);
  const records = recordsIn(root, 'cellXfs');
  const differential = childrenNamed(childNamed(root, 'dxfs'), 'dxf').map(renderNode);
  const all = records.length === 0 ? [GENERAL_STYLE] : records;
  const byKey = new Map<string, number>();
  all.forEach((record, n) => {
    const key = styleKey(record);
    if (!byKey.has(key)) byKey.set(key, n);
  });
  return {
    records: all,
    byKey,
    derived: new Map(),
    looks: [],
    differential,
    themeColors: themeColors(theme),
    palette: childrenNamed(childNamed(childNamed(root, 'colors'), 'indexedColors'), 'rgbColor').map(
      (color) => attributeIn(color, 'rgb')?.slice(-6) ?? '000000',
    ),
    root,
    part,
    loaded: { records: records.length, differential: differential.length },
  };
}

/** The formats of a list: of cells, or of cell styles. */
export function recordsIn(root: XmlNode | null, list: 'cellXfs' | 'cellStyleXfs'): StyleRecord[] {
  const pieces = (name: string): string[] => elementsIn(childNamed(root, name)).map(renderNode);
  const fonts = pieces('fonts');
  const fills = pieces('fills');
  const borders = pieces('borders');
  const formats = new Map(
    childrenNamed(childNamed(root, 'numFmts'), 'numFmt').map((format) => [
      attributeIn(format, 'numFmtId'),
      attributeIn(format, 'formatCode') ?? 'General',
    ]),
  );
  return childrenNamed(childNamed(root, list), 'xf').map((xf) => {
    const id = (name: string): number => Number(attributeIn(xf, name) ?? 0);
    const child = (name: string): string => {
      const node = childNamed(xf, name);
      return node === undefined ? '' : renderNode(node);
    };
    return {
      numberFormat: formats.get(attributeIn(xf, 'numFmtId') ?? '0') ?? builtInFormat(id('numFmtId')),
      font: fonts[id('fontId')] ?? GENERAL_STYLE.font,
      fill: fills[id('fillId')] ?? GENERAL_STYLE.fill,
      border: borders[id('borderId')] ?? GENERAL_STYLE.border,
      alignment: child('alignment'),
      protection: child('protection'),
      attributes: xf.attributes.filter(([name]) => !OWN.has(name)),
    };
  });
}

/** Two records of one key look alike. */
export function styleKey(record: StyleRecord): string {
  return JSON.stringify([
    record.numberFormat,
    record.font,
    record.fill,
    record.border,
    record.alignment,
    record.protection,
    record.attributes,
  ]);
}
