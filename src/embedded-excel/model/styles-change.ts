import type { FontLook, LookChange, StyleRecord, StyleTable } from './styles';
import type { BorderLook, BorderSide } from './styles';
import { styleKey } from './styles-load';
import { childNamed, element, parseNode, renderNode, withAttributes, withChild, type XmlNode } from './xml-node';

/** CT_Font's children in the order that Excel writes (ECMA-376 part 1, 18.8.22). */
const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
const BORDER_ORDER = 'start left end right top bottom diagonal vertical horizontal'.split(' ');

/** The style that is `from` with something changed; appended where there is none yet. */
export function changedStyle(styles: StyleTable, from: number, change: LookChange): number {
  const asked = `${String(from)} ${JSON.stringify(change)}`;
  const before = styles.derived.get(asked);
  if (before !== undefined) return before;
  const record = styles.records[from] ?? styles.records[0];
  if (record === undefined) throw new Error('A table of styles is never empty');
  const style = styleWith(styles, changedRecord(record, change));
  styles.derived.set(asked, style);
  return style;
}

/** The number of a record; appended where it is new. */
export function styleWith(styles: StyleTable, record: StyleRecord): number {
  const key = styleKey(record);
  const known = styles.byKey.get(key);
  if (known !== undefined) return known;
  const added = styles.records.push(record) - 1;
  styles.byKey.set(key, added);
  return added;
}

function changedRecord(record: StyleRecord, change: LookChange): StyleRecord {
  const alignment = given({
    horizontal: change.horizontal,
    vertical: change.vertical,
    wrapText: flag(change.wrap),
    indent: change.indent,
    textRotation: change.rotation,
    shrinkToFit: flag(change.shrink),
  });
  const protection = given({ locked: flag(change.locked), hidden: flag(change.formulaHidden) });
  return {
    numberFormat: change.numberFormat ?? record.numberFormat,
    font: change.font === undefined ? record.font : changedFont(record.font, change.font),
    fill: change.fill === undefined ? record.fill : fillXml(change.fill),
    border: change.borders === undefined ? record.border : changedBorder(record.border, change.borders),
    alignment: changedPiece(record.alignment, 'alignment', alignment),
    protection: changedPiece(record.protection, 'protection', protection),
    attributes: record.attributes,
  };
}

function flag(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? '1' : '0';
}

function given(values: Readonly<Record<string, string | number | undefined>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** What a missing attribute means already. */
const DEFAULTS: Readonly<Record<string, string>> = {
  horizontal: 'general',
  vertical: 'bottom',
  wrapText: '0',
  indent: '0',
  textRotation: '0',
  shrinkToFit: '0',
  locked: '1',
  hidden: '0',
};

function changedPiece(xml: string, name: string, attributes: Readonly<Record<string, string | number>>): string {
  if (Object.keys(attributes).length === 0) return xml;
  const written = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, String(value) === DEFAULTS[key] ? undefined : value]),
  );
  const node = withAttributes(xml === '' ? element(name) : parseNode(xml), written);
  return node.attributes.length === 0 && node.children.length === 0 ? '' : renderNode(node);
}

function changedFont(xml: string, change: Partial<FontLook>): string {
  let node = parseNode(xml);
  const put = (local: string, child: XmlNode | null): void => {
    node = withChild(node, local, child, FONT_ORDER);
  };
  if (change.bold !== undefined) put('b', change.bold ? element('b') : null);
  if (change.italic !== undefined) put('i', change.italic ? element('i') : null);
  if (change.strikethrough !== undefined) put('strike', change.strikethrough ? element('strike') : null);
  if (change.underline !== undefined) put('u', underlineXml(change.underline));
  if (change.size !== undefined) put('sz', element('sz', { val: change.size }));
  if (change.color !== undefined) put('color', element('color', { rgb: argb(change.color) }));
  if (change.name !== undefined) {
    put('name', element('name', { val: change.name }));
    // A font of the theme would win over the name; another font may not have the old one's character set.
    put('scheme', null);
    put('charset', null);
  }
  return renderNode(node);
}

function underlineXml(kind: string): XmlNode | null {
  if (kind === 'none') return null;
  return kind === 'single' ? element('u') : element('u', { val: kind });
}

/** `#RRGGBB` as files hold it. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function fillXml(color: string | null): string {
  if (color === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function changedBorder(xml: string, sides: Partial<Record<BorderSide, Partial<BorderLook>>>): string {
  let node = parseNode(xml);
  for (const side of ['left', 'right', 'top', 'bottom', 'diagonal'] as const) {
    const change = sides[side];
    if (change === undefined) continue;
    let line = childNamed(node, side) ?? element(side);
    if (change.style === 'none') line = element(line.name);
    else {
      if (change.style !== undefined) line = withAttributes(line, { style: change.style });
      if (change.color !== undefined)
        line = withChild(line, 'color', element('color', { rgb: argb(change.color) }), ['color']);
      else if (childNamed(line, 'color') === undefined)
        line = withChild(line, 'color', element('color', { auto: '1' }), ['color']);
    }
    node = withChild(node, side, line, BORDER_ORDER);
  }
  return renderNode(node);
}
