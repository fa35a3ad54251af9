/**
 * The gallery of the pane's states in a headless browser: bundled in memory, served from memory, with a font that has
 * Vietnamese letters where Segoe UI is absent.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../src/language/language';
import { firstWords } from '../../../src/language/pane-first';
import type { LookName } from '../../../src/taskpane/looks/look';

const ORIGIN = 'https://gallery.invalid';
const FONT = 'node_modules/@fontsource-variable/noto-sans/files';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.xlsx': 'application/octet-stream',
  '.woff2': 'font/woff2',
};
const SUBSETS = {
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
};

/** What stands where a page's later part will. */
const LOOKING = LANGUAGES.map((language) => firstWords(language).looking);

const face = ([subset, range]: [string, string]): string =>
  `@font-face { font-family: 'Segoe UI'; font-weight: 100 900; src: url(${subset}.woff2); unicode-range: ${range}; }`;
const HTML = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Điển hình tiên tiến</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${Object.entries(SUBSETS).map(face).join('\n')}</style></head><body><div id="root"></div><script type="module" src="gallery.js"></script></body></html>`;

async function files(): Promise<ReadonlyMap<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: ['test/taskpane/gallery/gallery.tsx'],
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
  return new Map<string, Buffer>([
    ...outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)] as const),
    ['/', Buffer.from(HTML)],
    ['/demo.xlsx', readFileSync('demo/office-2024.xlsx')],
    ...Object.keys(SUBSETS).map(
      (subset) => [`/${subset}.woff2`, readFileSync(join(FONT, `noto-sans-${subset}-wght-normal.woff2`))] as const,
    ),
  ]);
}

/** What the gallery's page offers (gallery.tsx). */
interface InPage {
  readonly gallery: {
    readonly names: readonly string[];
    readonly show: (name: string, look: LookName, language: Language) => Promise<void>;
  };
}

/** A browser with the gallery. */
export interface Gallery {
  /** A page of it, ready to show states. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>;
  /** The names of the states. */
  readonly names: (page: Page) => Promise<readonly string[]>;
  /** Shows a state, with its font and what it loads later. */
  readonly show: (page: Page, name: string, look: LookName, language: Language) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a browser that serves the gallery. */
export async function openGallery(): Promise<Gallery> {
  const served = await files();
  const { default: shipped } = await import('@sparticuz/chromium');
  // Of its own arguments only these: in one process, as it likes to run, a closed page takes the browser along.
  const browser = await chromium.launch({
    executablePath: await shipped.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });
  return {
    page: async (options) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      await page.route(`${ORIGIN}/**`, (route) => {
        const path = new URL(route.request().url()).pathname;
        const body = served.get(path);
        if (body === undefined) return route.fulfill({ status: 404 });
        return route.fulfill({ body, contentType: TYPES[extname(path)] ?? 'text/html' });
      });
      await page.goto(`${ORIGIN}/`);
      await page.waitForFunction(() => 'gallery' in window);
      return page;
    },
    // The page put its gallery on its window.
    names: (page) => page.evaluate(() => (window as unknown as InPage).gallery.names),
    show: async (page, name, look, language) => {
      await page.evaluate(([one, seen, said]) => (window as unknown as InPage).gallery.show(one, seen, said), [
        name,
        look,
        language,
      ] as const);
      await page.waitForSelector('h1');
      // What a page loads later is there; only the page that looks at the workbook has nothing else to show.
      if (name !== 'start-looking')
        await page.waitForFunction((words) => !words.some((one) => document.body.innerText.includes(one)), LOOKING);
      await page.evaluate(() => document.fonts.ready);
    },
    close: () => browser.close(),
  };
}
