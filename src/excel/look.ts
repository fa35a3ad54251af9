import type { Line, Look } from '../grid/former-look';

const LINE: Excel.CellPropertiesBorderLoadOptions = { style: true, weight: true, color: true };

/** What `getCellProperties` is asked for (ExcelApi 1.9). */
export const LOOK_FACETS: Excel.CellPropertiesLoadOptions = {
  style: true,
  format: {
    font: { name: true, size: true, color: true, bold: true, italic: true, strikethrough: true, underline: true },
    fill: { color: true, pattern: true, tintAndShade: true },
    borders: LINE,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
    protection: true,
  },
};

/** A cell's look in an answer takes about so many bytes. */
export const LOOK_BYTES = 650;

/** The look of a cell, from what Excel tells of it. */
export function lookOf({ style = 'Normal', format = {} }: Excel.CellProperties, numberFormat = 'General'): Look {
  const { font = {}, fill = {}, borders = {}, protection = {} } = format;
  return {
    style,
    font: [
      font.name ?? '',
      font.size ?? 11,
      font.color ?? '',
      font.bold ?? false,
      font.italic ?? false,
      font.strikethrough ?? false,
      font.underline ?? 'None',
    ],
    fill: isFilled(fill) ? [fill.color ?? '', fill.pattern ?? 'Solid'] : null,
    lines: [lineOf(borders.top), lineOf(borders.bottom), lineOf(borders.left), lineOf(borders.right)],
    horizontal: format.horizontalAlignment ?? 'General',
    vertical: format.verticalAlignment ?? 'Bottom',
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    shrink: format.shrinkToFit ?? false,
    orientation: format.textOrientation ?? 0,
    locked: protection.locked ?? true,
    hiddenFormula: protection.formulaHidden ?? false,
    numberFormat,
  };
}

/**
 * A cell without a fill says white, as a white one does. The pattern should tell (documentation) but comes as null; the
 * tint tells, which is null without a fill (OfficeDev/office-js#4900).
 */
function isFilled({ color = '', pattern, tintAndShade }: Excel.CellPropertiesFill): boolean {
  if (pattern !== undefined && pattern !== null) return pattern !== 'None';
  return color !== '' && (color.toUpperCase() !== '#FFFFFF' || typeof tintAndShade === 'number');
}

function lineOf(border: Excel.CellBorder | undefined): Line {
  if (border?.style === undefined || border.style === null || border.style === 'None') return null;
  return [border.style, border.weight ?? 'Thin', border.color ?? '#000000'];
}

type Dressed = Excel.Range | Excel.RangeAreas;

/**
 * Makes cells look so, but for the number format, which goes with the values. The style comes first, which resets everything; a border or fill that is not there is never
 * taken away by name: `EdgeLeft: None` would take the line of the neighbour to the left, too.
 * Conditional formats stay, other than with `clear('Formats')` or pasted formats.
 */
export function dress(cells: Dressed, look: Look): void {
  cells.style = look.style;
  const { format } = cells;
  const [name, size, color, bold, italic, strikethrough, underline] = look.font;
  if (name !== '') format.font.name = name;
  format.font.size = size;
  if (color !== '') format.font.color = color;
  format.font.bold = bold;
  format.font.italic = italic;
  format.font.strikethrough = strikethrough;
  // A value that Excel itself gave; the types know only its literals.
  format.font.underline = underline as Excel.RangeUnderlineStyle;
  if (look.fill !== null) {
    const [ground, pattern] = look.fill;
    format.fill.color = ground;
    // A colour makes a fill solid. As above: a value that Excel gave.
    if (pattern !== 'Solid') format.fill.pattern = pattern as Excel.FillPattern;
  }
  const [top, bottom, left, right] = look.lines;
  draw(format, 'EdgeTop', top);
  draw(format, 'InsideHorizontal', bottom ?? top);
  draw(format, 'EdgeBottom', bottom);
  draw(format, 'EdgeLeft', left);
  draw(format, 'InsideVertical', right ?? left);
  draw(format, 'EdgeRight', right);
  // As above: values that Excel gave.
  format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  format.wrapText = look.wrap;
  if (look.indent > 0) format.indentLevel = look.indent;
  format.shrinkToFit = look.shrink;
  format.textOrientation = look.orientation;
  format.protection.locked = look.locked;
  format.protection.formulaHidden = look.hiddenFormula;
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function draw(format: Excel.RangeFormat, side: Side, line: Line): void {
  if (line === null) return;
  const border = format.borders.getItem(side);
  const [style, weight, color] = line;
  // As above: values that Excel gave.
  border.style = style as Excel.BorderLineStyle;
  border.weight = weight as Excel.BorderWeight;
  border.color = color;
}
