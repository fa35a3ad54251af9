/**
 * `npm start`: where this machine has Excel, serves the add-in over https and opens Excel with it; elsewhere, or with
 * `--workbench`, the workbench. Ends with Ctrl+C. Excel on the web: `npm start -- --serve`, then upload manifest.xml there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { workbench: { type: 'boolean', default: false }, serve: { type: 'boolean', default: false } },
});

/** Windows keeps where a program is under its name; a Mac has it among its programs. */
function hasExcel() {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  const key = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
  return spawnSync('reg', ['query', key]).status === 0;
}

/** The pages at https://localhost:3000, where manifest.xml looks for them, with certificates that this machine trusts. */
async function serve() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { default: webpack } = await import('webpack');
  const { default: WebpackDevServer } = await import('webpack-dev-server');
  const { addIn } = await import('./bundles.mjs');
  const configuration = addIn({ mode: 'development', officeJs: 'cdn', out: join(root, 'build/start') });
  const server = new WebpackDevServer(
    {
      ...configuration.devServer,
      host: 'localhost',
      server: { type: 'https', options: await getHttpsServerOptions() },
    },
    webpack(configuration),
  );
  await server.start();
}

/**
 * Microsoft's tool that tells Excel of an add-in under development. It is fetched when it is needed: as a dependency it
 * would have to be compiled on every machine. https://learn.microsoft.com/office/dev/add-ins/testing/test-debug-office-add-ins
 */
function sideload(...words) {
  return spawnSync('npx', ['--yes', 'office-addin-debugging', ...words], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

if (values.serve || (hasExcel() && !values.workbench)) {
  await serve();
  if (!values.serve) {
    sideload('start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug');
    process.on('SIGINT', () => {
      sideload('stop', 'manifest.xml');
      process.exit(0);
    });
  }
} else {
  spawn(process.execPath, [join(root, 'scripts/workbench.mjs')], { stdio: 'inherit' }).on('exit', (code) =>
    process.exit(code ?? 0),
  );
}
