/**
 * The add-in's pages as they are deployed, built once for all who ask until a source changes: the command line of the
 * build, the workbench, the tests. `node scripts/add-in-build.mjs cdn|self` prints the folder.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const builds = join(root, 'build');
const lock = join(builds, 'add-in.building');
/** What the pages are made of; help says the version of package.json. */
export const SOURCES = [
  'src',
  'assets',
  'webpack.config.js',
  'scripts/bundles.mjs',
  'scripts/deployment.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** Rooms that no page has anything of. */
const NOT_SHIPPED = /^src[\\/](cli|embedded-excel|workbench)[\\/]/;
/** A build that nobody uses any more, in milliseconds. */
const OLD_BUILD = 3_600_000;

function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => !NOT_SHIPPED.test(file) && statSync(join(root, file)).isFile())
    .sort();
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesBelow)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

function webpack(out) {
  return new Promise((resolve, reject) => {
    const program = join(root, 'node_modules/webpack/bin/webpack.js');
    const words = ['--config-name', 'add-in', '--env', 'officeJs=both', '--env', `out=${out}`];
    const child = spawn(process.execPath, [program, '--stats', 'errors-warnings', ...words], { cwd: root });
    let said = '';
    child.stdout.on('data', (text) => (said += String(text)));
    child.stderr.on('data', (text) => (said += String(text)));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`webpack failed:\n${said}`))));
  });
}

/** One build's files as two folders: `cdn/` and `self/`, each with its own pages. */
function parted(built, folder) {
  for (const [way, other] of [
    ['cdn', 'self'],
    ['self', 'cdn'],
  ]) {
    cpSync(built, join(folder, way), {
      recursive: true,
      filter: (file) => !(basename(file).startsWith(`${other}-`) && file.endsWith('.html')),
    });
    for (const name of readdirSync(join(folder, way)).filter((file) => file.endsWith('.html')))
      renameSync(join(folder, way, name), join(folder, way, name.slice(way.length + 1)));
  }
}

async function make(folder) {
  const partial = `${folder}.${process.pid}`;
  try {
    await webpack(join(partial, 'built'));
    parted(join(partial, 'built'), partial);
    rmSync(join(partial, 'built'), { recursive: true });
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  for (const name of readdirSync(builds).filter((one) => one.startsWith('add-in-') && one !== basename(folder)))
    if (Date.now() - statSync(join(builds, name)).mtimeMs > OLD_BUILD) rmSync(join(builds, name), { recursive: true });
}

/**
 * @param {'cdn' | 'self'} officeJs where the pages load office.js from
 * @returns the folder of the pages; nobody may change what is in it
 */
export async function addInBuild(officeJs) {
  const folder = join(builds, `add-in-${sourcesHash()}`);
  mkdirSync(builds, { recursive: true });
  if (!existsSync(folder)) await oneAtATime(lock, () => (existsSync(folder) ? undefined : make(folder)));
  return join(folder, officeJs);
}

// Bundled into another program it is no program of its own.
if (process.argv[1] === fileURLToPath(import.meta.url) && basename(process.argv[1]) === 'add-in-build.mjs') {
  const [, , officeJs] = process.argv;
  if (officeJs !== 'cdn' && officeJs !== 'self') throw new Error('node scripts/add-in-build.mjs cdn|self');
  console.log(await addInBuild(officeJs));
}
