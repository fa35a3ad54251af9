import { attributeOf, childOf, elementsOf } from './patch-text';

/** Excel's own palette for `indexed="n"`. @see ECMA-376 part 1, 18.8.27 */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Office's theme in the order of `theme="n"`: light 1, dark 1, light 2, dark 2, accents. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
] as const;

/** Where colours that are named by number stand. */
export interface ColorSources {
  readonly themeColors: readonly string[];
  readonly palette: readonly string[];
}

/** Reads an attribute of a colour element. */
type Attribute = (name: string) => string | undefined;

/**
 * A colour element (CT_Color) as `#RRGGBB`; `otherwise` where it names none.
 * @param attribute of the element, by name
 */
export function colorOf(attribute: Attribute, sources: ColorSources, otherwise: string): string {
  const rgb = attribute('rgb');
  if (rgb !== undefined) return tinted(`#${rgb.slice(-6).toUpperCase()}`, attribute('tint'));
  const theme = attribute('theme');
  if (theme !== undefined) return tinted(sources.themeColors[Number(theme)] ?? otherwise, attribute('tint'));
  const indexed = attribute('indexed');
  if (indexed === undefined) return otherwise;
  const known = sources.palette[Number(indexed)] ?? INDEXED[Number(indexed)];
  return known === undefined ? otherwise : tinted(`#${known}`, attribute('tint'));
}

/** Names of a theme's colours in the order of `theme="n"` (the first two pairs stand swapped in the file). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of a theme part, in the order of `theme="n"`; Office's own where there is no part. */
export function themeColors(part: string | null): readonly string[] {
  if (part === null) return OFFICE_THEME;
  const scheme = childOf(childOf(elementsOf(part)[0], 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, n) => {
    const color = childOf(scheme, name)?.children[0];
    const value =
      color === undefined ? undefined : (attributeOf(part, color, 'lastClr') ?? attributeOf(part, color, 'val'));
    return value !== undefined && /^[0-9a-f]{6}$/i.test(value)
      ? `#${value.toUpperCase()}`
      : (OFFICE_THEME[n] ?? '#000000');
  });
}

/** ECMA-376 part 1, 18.8.19: the tint moves the luminance towards black or white. */
function tinted(color: string, amount: string | undefined): string {
  const tint = Number(amount ?? 0);
  if (tint === 0 || Number.isNaN(tint)) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const { hue, saturation, luminance } = toHsl(red ?? 0, green ?? 0, blue ?? 0);
  return fromHsl(hue, saturation, tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint);
}

function toHsl(red: number, green: number, blue: number): { hue: number; saturation: number; luminance: number } {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const luminance = (high + low) / 2;
  const span = high - low;
  if (span === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = span / (1 - Math.abs(2 * luminance - 1));
  const sector =
    high === red
      ? ((green - blue) / span + 6) % 6
      : high === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return { hue: sector / 6, saturation, luminance };
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const channel = (shift: number): string => {
    const k = (shift + hue * 12) % 12;
    const value = luminance - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
