import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import shipped from '@sparticuz/chromium';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';

const OFFICE_JS = 'node_modules/@microsoft/office-js/dist';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png' };

/** A headless Chromium, the one that npm brings. */
export async function startBrowser(): Promise<Browser> {
  // Of its own arguments only these: in one process, as it likes to run, a closed page takes the browser along.
  return chromium.launch({ executablePath: await shipped.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
}

/** What a page asks for once the Excel in it has started. */
export const STARTED = '/host-started';

/**
 * Serves a folder with Microsoft's library beside it; compressed by nobody, from memory once it was read.
 * @param waits each page's scripts are held back until the page has asked for `STARTED`
 */
export async function serveFolder(
  folder: string,
  { waits = false } = {},
): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const read = new Map<string, Buffer>();
  let started = Promise.resolve();
  let start = (): void => undefined;
  const server = createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === STARTED) {
      start();
      response.writeHead(204).end();
      return;
    }
    if (waits && pathname.endsWith('.html')) started = new Promise((resolve) => (start = resolve));
    else await started;
    const file = pathname.startsWith('/office-js/') ? join(OFFICE_JS, pathname.slice(11)) : join(folder, pathname);
    try {
      const body = read.get(file) ?? (await readFile(file));
      read.set(file, body);
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://localhost:${String(address.port)}`, stop: () => void server.close() };
}

/** A script for the browser of a TypeScript entry. */
export async function browserScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
