import { teamsHighContrastTheme, webDarkTheme } from '@fluentui/react-components';
import contrast from '../../src/taskpane/looks/contrast.json';
import dark from '../../src/taskpane/looks/dark.json';

test('the dark and the high-contrast look are those of the installed Fluent; else: node scripts/looks.mjs', () => {
  expect(dark).toEqual(webDarkTheme);
  expect(contrast).toEqual(teamsHighContrastTheme);
});
