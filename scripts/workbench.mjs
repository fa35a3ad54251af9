/**
 * The workbench, for those without Excel: `npm run workbench -- [--port 3100] [--watch]`. Builds the page and the add-in
 * beside it, serves both to this machine alone, and prints the address. `--watch` builds anew after each change. Ends with
 * Ctrl+C.
 */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { context } from 'esbuild';
import webpack from 'webpack';
import { addIn } from './bundles.mjs';
import { addInBuild } from './add-in-build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'build/workbench');
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3100' },
    watch: { type: 'boolean', default: false },
  },
});

/**
 * Address → folder or file. Microsoft's library comes from node_modules and is never copied anywhere: its licence is for
 * building and testing add-ins.
 */
const places = () => [
  ['/add-in/office-js/', join(root, 'node_modules/@microsoft/office-js/dist/')],
  ['/add-in/', join(addInFolder, '/')],
  ['/demo/', join(root, 'demo/')],
  ['/', join(out, '/')],
];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Excel puts itself on a page's window before the page loads; here the frame around the page has it. The files stay as
 * they are shipped, the line is added while they are served.
 */
const HOST_SCRIPT = '/add-in/embedded-host.js';
const host = `Object.defineProperty(window, 'external', { value: window.frameElement.embeddedExcel });\n`;
const withHost = (html) => html.replace('<script', `<script src="${HOST_SCRIPT}"></script>\n    <script`);

/** The file of an address; null outside of what is served. */
function fileOf(address) {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const [prefix, folder] = places().find(([start]) => path.startsWith(start)) ?? [];
  if (folder === undefined) return null;
  const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
  return file.startsWith(folder) ? file : null;
}

async function answer(request, response) {
  const file = fileOf(request.url);
  try {
    if (file === null) throw new Error('outside');
    const body = request.url === HOST_SCRIPT ? host : served(request.url, await readFile(file));
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    });
    response.end(body);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain' });
    response.end('Not found');
  }
}

function served(address, body) {
  return /^\/add-in\/[\w-]+\.html/.test(address) ? withHost(body.toString()) : body;
}

/** The workbench's own page; in a second. */
async function buildPage() {
  const page = await context({
    entryPoints: [join(root, 'src/workbench/index.tsx')],
    outfile: join(out, 'workbench.js'),
    bundle: true,
    minify: !values.watch,
    format: 'iife',
    target: ['chrome98', 'firefox110', 'safari16'],
    define: { 'process.env.NODE_ENV': values.watch ? '"development"' : '"production"' },
    sourcemap: values.watch,
    logLevel: 'error',
  });
  await page.rebuild();
  if (values.watch) await page.watch();
  else await page.dispose();
  await copyFile(join(root, 'src/workbench/index.html'), join(out, 'index.html'));
}

/** The add-in, built anew whenever a source changes. */
function watchAddIn() {
  const folder = join(out, 'add-in');
  const compiler = webpack(addIn({ mode: 'development', officeJs: 'self', out: folder }));
  return new Promise((resolve) => {
    compiler.watch({}, (error, stats) => {
      const failed = error ?? (stats.hasErrors() ? stats.toString({ preset: 'errors-only' }) : null);
      if (failed !== null) console.error(String(failed));
      resolve(folder);
    });
  });
}

await mkdir(out, { recursive: true });
console.log('Building the add-in and the workbench; half a minute at the first time …');
const [addInFolder] = await Promise.all([values.watch ? watchAddIn() : addInBuild('self'), buildPage()]);
const server = createServer(answer);
server.on('error', (error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${values.port} is taken: npm run workbench -- --port 3101` : error.message);
  process.exit(1);
});
// Only this machine reaches it.
server.listen(Number(values.port), 'localhost', () => {
  console.log(`The workbench is at http://localhost:${server.address().port}/ (Ctrl+C ends it)`);
});
