import { escapeXml } from '../text/escape-xml';
import type { CellStyle, Line } from './write-book';

export { escapeXml } from '../text/escape-xml';

/** Numbers of Excel's built-in formats; others begin at 164 (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['@', 49],
]);

/** Pieces written once, however many styles use them. */
function table(first: readonly string[]): { readonly list: string[]; readonly place: (xml: string) => number } {
  const list = [...first];
  const places = new Map(list.map((xml, index) => [xml, index]));
  return {
    list,
    place: (xml) => {
      const known = places.get(xml);
      if (known !== undefined) return known;
      places.set(xml, list.length);
      return list.push(xml) - 1;
    },
  };
}

/** The part `styles.xml`: cell format n is `styles[n]`; the first is `Normal`, which column widths are counted in. */
export function stylesXml(styles: readonly CellStyle[]): string {
  const fonts = table([]);
  const fills = table([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = table(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  const formats = new Map<string, number>();

  const cellFormats = styles.map((style) => {
    const code = style.numberFormat ?? 'General';
    let format = BUILT_IN_FORMATS.get(code) ?? formats.get(code);
    if (format === undefined) {
      format = 164 + formats.size;
      formats.set(code, format);
    }
    const parts = [format, fonts.place(fontXml(style)), fills.place(fillXml(style)), borders.place(borderXml(style))];
    return cellFormatXml(style, parts);
  });

  const numbers = [...formats].map(
    ([code, id]) => `<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (numbers.length > 0 ? counted('numFmts', numbers) : '') +
    counted('fonts', fonts.list) +
    counted('fills', fills.list) +
    counted('borders', borders.list) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    counted('cellXfs', cellFormats) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function counted(name: string, list: readonly string[]): string {
  return `<${name} count="${String(list.length)}">${list.join('')}</${name}>`;
}

function fontXml(style: CellStyle): string {
  const look =
    (style.bold === true ? '<b/>' : '') +
    (style.italic === true ? '<i/>' : '') +
    (style.underline === true ? '<u/>' : '');
  return `<font>${look}<sz val="${String(style.size)}"/><name val="${escapeXml(style.font)}"/><family val="1"/></font>`;
}

function fillXml(style: CellStyle): string {
  if (style.fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(style: CellStyle): string {
  const side = (name: string, line: Line | undefined): string =>
    line === undefined ? `<${name}/>` : `<${name} style="${line}"><color auto="1"/></${name}>`;
  const { left, right, top, bottom } = style.borders ?? {};
  return `<border>${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
}

function cellFormatXml(style: CellStyle, parts: readonly number[]): string {
  const [format = 0, font = 0, fill = 0, border = 0] = parts;
  const alignment =
    (style.horizontal === undefined ? '' : ` horizontal="${style.horizontal}"`) +
    (style.vertical === undefined ? '' : ` vertical="${style.vertical}"`) +
    (style.wrap === true ? ' wrapText="1"' : '') +
    (style.indent === undefined ? '' : ` indent="${String(style.indent)}"`);
  return (
    `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"` +
    (style.quotePrefix === true ? ' quotePrefix="1"' : '') +
    (format === 0 ? '' : ' applyNumberFormat="1"') +
    ' applyFont="1"' +
    (fill === 0 ? '' : ' applyFill="1"') +
    (border === 0 ? '' : ' applyBorder="1"') +
    (alignment === '' ? '/>' : ` applyAlignment="1"><alignment${alignment}/></xf>`)
  );
}
