/**
 * Writes Fluent's dark and high-contrast themes as plain data: `node scripts/looks.mjs`. As modules they would share
 * Fluent's palettes with the light one, and the pane would load all of them at its start.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { teamsHighContrastTheme, webDarkTheme } = createRequire(import.meta.url)('@fluentui/react-components');
const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/taskpane/looks');
for (const [name, theme] of Object.entries({ dark: webDarkTheme, contrast: teamsHighContrastTheme }))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(theme, null, 2)}\n`);
