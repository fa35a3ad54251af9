import { FILLS } from '../../src/marks/rules';

type Rgb = readonly [number, number, number];

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string): Rgb =>
  [0, 2, 4].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Rgb; // three by construction
const times = (m: readonly Rgb[], [r, g, b]: Rgb): Rgb => m.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Rgb; // three rows
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** CIE 1976 L*a*b* of linear sRGB, D65. */
function lab(colour: Rgb): Rgb {
  const [x, y, z] = times(
    [
      [0.4124, 0.3576, 0.1805],
      [0.2126, 0.7152, 0.0722],
      [0.0193, 0.1192, 0.9505],
    ],
    colour,
  );
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t) / 116 + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x / 0.95047) - f(y)), 200 * (f(y) - f(z / 1.08883))];
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const fills = Object.values(FILLS).map(rgb);

test('black text on each colour has the contrast of WCAG AAA', () => {
  for (const fill of fills) expect((luminance(fill) + 0.05) / 0.05).toBeGreaterThan(7);
});

test.each(Object.keys(SIGHT))('the three colours are told apart with %s sight', (sight) => {
  const seen = fills.map((fill) => lab(times(SIGHT[sight] ?? [], fill)));
  for (const [n, a] of seen.entries())
    for (const b of seen.slice(n + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(10);
});

test('in print without colours the two that matter most still differ in lightness', () => {
  const lightness = (hex: string): number => lab(rgb(hex))[0];
  expect(lightness(FILLS['needs-evidence']) - lightness(FILLS.ineligible)).toBeGreaterThan(10);
  expect(lightness(FILLS.eligible) - lightness(FILLS.ineligible)).toBeGreaterThan(4);
});
