/**
 * Serves the probes' page and a manifest for a real Excel: `npm run probes -- [--port 3055] [--office URL] [--http]`.
 * `--office`: office.js of one's own instead of Microsoft's, for a closed network; `--http`: no certificates. Ends with Ctrl+C.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src/embedded-excel/probes');
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3055' },
    office: { type: 'string', default: OFFICE_JS },
    http: { type: 'boolean', default: false },
  },
});

/** Certificates for localhost that this machine trusts; null where they cannot be had, with a sentence why. */
async function certificates() {
  if (values.http) return null;
  try {
    const entry = createRequire(join(root, 'package.json')).resolve('office-addin-dev-certs');
    const { getHttpsServerOptions } = await import(pathToFileURL(entry).href);
    return await getHttpsServerOptions();
  } catch (error) {
    const why = error.code === 'MODULE_NOT_FOUND' ? 'npm install --no-save office-addin-dev-certs' : error.message;
    console.log(`Served without https, which Excel refuses on most machines. To have it: ${why.trim()}\n`);
    return null;
  }
}

/** The add-in's manifest for trying. @see https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview */
function manifest(origin) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>6d0f4a0e-5c0a-4d6e-9d57-3a3c5d2b7e11</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>dien-hinh</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Probes" />
  <Description DefaultValue="Asks this Excel what the embedded one was built to answer." />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <DefaultSettings>
    <SourceLocation DefaultValue="${origin}/page.html" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>
`;
}

async function script() {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'page.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const html = readFileSync(join(folder, 'page.html'), 'utf8').replace('OFFICE_JS', () => values.office);
/** Path → type and body. The manifest is added when the port is known. */
const site = new Map([
  ['/page.html', ['text/html; charset=utf-8', html]],
  ['/page.js', ['text/javascript; charset=utf-8', await script()]],
]);

function answer(request, response) {
  const found = site.get(new URL(request.url, 'http://localhost').pathname);
  response.writeHead(found === undefined ? 404 : 200, {
    'Content-Type': found?.[0] ?? 'text/plain',
    'Cache-Control': 'no-store',
  });
  response.end(found?.[1] ?? 'Not found');
}

const secure = await certificates();
const server = secure === null ? createServer(answer) : createSecureServer(secure, answer);
// Only this machine reaches it.
server.listen(Number(values.port), 'localhost', () => {
  const origin = `${secure === null ? 'http' : 'https'}://localhost:${server.address().port}`;
  const file = join(root, 'build', 'probes-manifest.xml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, manifest(origin));
  site.set('/manifest.xml', ['application/xml; charset=utf-8', manifest(origin)]);
  console.log(`Probes at ${origin}/page.html, the manifest is ${file}.

1. Add the manifest to Excel: on the web under Home > Add-ins > More Add-ins > Upload My Add-in; on Windows through a shared folder; on a Mac copy it into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef.
2. Open an empty workbook, open the add-in "Probes", and press "Run all".
3. Copy the differences and put them beside docs/excel.md's section "Probes": each one is a fault of the embedded Excel, or a guess that is now known.`);
});
