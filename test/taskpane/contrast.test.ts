import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { OUTCOME_COLORS } from '../../src/taskpane/parts/outcome-colors';

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['light', webLightTheme],
  ['dark', webDarkTheme],
])('the words of the outcomes are readable on the pane’s grounds: %s', (_, theme) => {
  const tokens = new Map(Object.entries(theme).map(([name, value]) => [name, String(value)]));
  for (const color of Object.values(OUTCOME_COLORS)) {
    const ink = tokens.get(/--(\w+)/.exec(color)?.[1] ?? '') ?? '';
    for (const ground of [theme.colorNeutralBackground1, theme.colorNeutralBackground3])
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  }
});
