/** Draws `assets/icons/NAME-SIZE.png` from scripts/icon-shapes.mjs: `node scripts/icons.mjs`. The pictures are committed. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { icon, ICON_NAMES, ICON_SIZES } from './icon-shapes.mjs';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'assets/icons');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args });
const page = await browser.newPage();
for (const size of ICON_SIZES) {
  await page.setViewportSize({ width: size, height: size });
  for (const name of ICON_NAMES) {
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${icon(name, size)}`);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
