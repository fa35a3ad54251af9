/**
 * The gallery of the pane's states in a headless browser: bundled in memory, served from memory, with a font that has
 * Vietnamese letters where Segoe UI is absent.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ORIGIN = 'https://gallery.invalid';
const FONT = join(root, 'node_modules/@fontsource-variable/noto-sans/files');
const TYPES = { html: 'text/html', js: 'text/javascript', xlsx: 'application/octet-stream', woff2: 'font/woff2' };

const face = (subset) =>
  `@font-face { font-family: 'Segoe UI'; font-weight: 100 900; src: url(${subset}.woff2); unicode-range: ${
    {
      latin:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
      'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF',
      vietnamese:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    }[subset]
  }; }`;
const SUBSETS = ['latin-ext', 'latin', 'vietnamese'];
const HTML = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Điển hình tiên tiến</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${SUBSETS.map(face).join('\n')}</style></head><body><div id="root"></div><script type="module" src="gallery.js"></script></body></html>`;

async function files() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/taskpane/gallery/gallery.tsx')],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'chrome120',
    outdir: '/',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    write: false,
    logLevel: 'error',
  });
  const served = new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]));
  served.set('/', Buffer.from(HTML));
  served.set('/demo.xlsx', readFileSync(join(root, 'demo/office-2024.xlsx')));
  for (const subset of SUBSETS)
    served.set(`/${subset}.woff2`, readFileSync(join(FONT, `noto-sans-${subset}-wght-normal.woff2`)));
  return served;
}

/** Opens a browser that serves the gallery. */
export async function openGallery() {
  const served = await files();
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args, '--no-sandbox', '--hide-scrollbars'],
    headless: true,
  });
  return {
    browser,
    /** A page of the gallery, ready to show states by `window.gallery.show(name, look, language)`. */
    async page(options) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      await page.route(`${ORIGIN}/**`, (route) => {
        const path = new URL(route.request().url()).pathname;
        const body = served.get(path);
        if (body === undefined) return route.fulfill({ status: 404 });
        return route.fulfill({ body, contentType: TYPES[path.split('.')[1]] ?? TYPES.html });
      });
      await page.goto(`${ORIGIN}/`);
      await page.waitForFunction(() => 'gallery' in window);
      return page;
    },
  };
}
