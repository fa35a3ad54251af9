import { isOn } from '../../xlsx/xml-part';
import { resolveColor } from './colors';
import type { BorderLook, BorderSide, CellLook, FontLook, StyleTable } from './styles';
import { attributeIn, childNamed, parseNode, type XmlNode } from './xml-node';

/** What a style looks like. Excel's defaults stand where it says nothing. */
export function lookOf(styles: StyleTable, style: number): CellLook {
  const known = styles.looks[style];
  if (known !== undefined) return known;
  const record = styles.records[style] ?? styles.records[0];
  if (record === undefined) throw new Error('A table of styles is never empty');
  const alignment = record.alignment === '' ? undefined : parseNode(record.alignment);
  const protection = record.protection === '' ? undefined : parseNode(record.protection);
  const look: CellLook = {
    numberFormat: record.numberFormat,
    font: fontLook(styles, parseNode(record.font)),
    fill: fillColor(styles, parseNode(record.fill)),
    borders: borderLooks(styles, parseNode(record.border)),
    horizontal: attributeIn(alignment, 'horizontal') ?? 'general',
    vertical: attributeIn(alignment, 'vertical') ?? 'bottom',
    wrap: isOn(attributeIn(alignment, 'wrapText')),
    indent: Number(attributeIn(alignment, 'indent') ?? 0),
    rotation: Number(attributeIn(alignment, 'textRotation') ?? 0),
    shrink: isOn(attributeIn(alignment, 'shrinkToFit')),
    locked: attributeIn(protection, 'locked') === undefined || isOn(attributeIn(protection, 'locked')),
    formulaHidden: isOn(attributeIn(protection, 'hidden')),
  };
  styles.looks[style] = look;
  return look;
}

function fontLook(styles: StyleTable, font: XmlNode): FontLook {
  const flag = (name: string): boolean => {
    const node = childNamed(font, name);
    return node !== undefined && (attributeIn(node, 'val') === undefined || isOn(attributeIn(node, 'val')));
  };
  const underline = childNamed(font, 'u');
  return {
    name: attributeIn(childNamed(font, 'name'), 'val') ?? 'Calibri',
    size: Number(attributeIn(childNamed(font, 'sz'), 'val') ?? 11),
    bold: flag('b'),
    italic: flag('i'),
    strikethrough: flag('strike'),
    underline: underline === undefined ? 'none' : (attributeIn(underline, 'val') ?? 'single'),
    color: resolveColor(childNamed(font, 'color'), styles, '#000000'),
  };
}

/** A pattern's colour: its foreground where it is solid, else its background (what shows most; a guess). */
function fillColor(styles: StyleTable, fill: XmlNode): string | null {
  const pattern = childNamed(fill, 'patternFill');
  const type = attributeIn(pattern, 'patternType') ?? 'none';
  if (type === 'none') return null;
  return resolveColor(childNamed(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), styles, '#FFFFFF');
}

function borderLooks(styles: StyleTable, border: XmlNode): Record<BorderSide, BorderLook> {
  const side = (name: BorderSide, other: string): BorderLook => {
    const node = childNamed(border, name) ?? childNamed(border, other);
    return {
      style: attributeIn(node, 'style') ?? 'none',
      color: resolveColor(childNamed(node, 'color'), styles, '#000000'),
    };
  };
  return {
    left: side('left', 'start'),
    right: side('right', 'end'),
    top: side('top', 'top'),
    bottom: side('bottom', 'bottom'),
    diagonal: side('diagonal', 'diagonal'),
  };
}
