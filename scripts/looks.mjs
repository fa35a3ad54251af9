/**
 * Writes the pane's light, dark and high-contrast looks as plain data: of Fluent's themes the tokens that styles name.
 * As modules the themes bring all of Fluent's palettes, more than the first screen's own program.
 * `node scripts/looks.mjs`; with `--check` it only says whether the data are up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { teamsHighContrastTheme, webDarkTheme, webLightTheme } = createRequire(import.meta.url)(
  '@fluentui/react-components',
);
const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
/** Where styles stand: `tokens.name` in ours, `var(--name)` in Fluent's. */
const STYLES = ['src/taskpane', 'node_modules/@fluentui/react-provider/lib'];

const used = new Set(
  STYLES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|styles\.js)$/.test(file))
      .flatMap((file) => [...readFileSync(join(root, folder, file), 'utf8').matchAll(/(?:tokens\.|--)(\w+)/g)])
      .map(([, name]) => name),
  ),
);

const outdated = [];
for (const [name, theme] of Object.entries(THEMES)) {
  const file = join(root, 'src/taskpane/looks', `${name}.json`);
  const data = Object.fromEntries(Object.entries(theme).filter(([token]) => used.has(token)));
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) outdated.push(`${name}.json`);
}
if (outdated.length > 0) {
  console.error(
    `Not as the styles and the installed Fluent have it: ${outdated.join(', ')}; run node scripts/looks.mjs`,
  );
  process.exit(1);
}
