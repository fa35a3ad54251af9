import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
/** What the add-in's pages are made of. */
const SOURCES = ['src', 'assets', 'webpack.config.mjs', 'scripts/deployment.mjs', 'package-lock.json'];

/** How long a hook that builds may take, in milliseconds, on a machine that does other things too. */
export const BUILDING = 300_000;

/**
 * The add-in's pages as they are deployed, built in production mode. They lie below build/ under their sources' hash, so
 * that one build serves all tests until something changes.
 * @returns the folder
 */
export async function builtAddIn(officeJs: 'cdn' | 'self'): Promise<string> {
  const folder = join(ROOT, 'build', `add-in-${officeJs}-${hashOf(SOURCES)}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await webpack(['--env', `officeJs=${officeJs}`, '--env', `out=${partial}`]);
  try {
    renameSync(partial, folder);
  } catch {
    // Another process was as fast.
    rmSync(partial, { recursive: true });
  }
  return folder;
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow)) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(path: string): string[] {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .filter((file) => statSync(join(ROOT, file)).isFile())
    .sort();
}

function webpack(words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = join(ROOT, 'node_modules/webpack/bin/webpack.js');
    const child = spawn(process.execPath, [program, '--stats', 'errors-warnings', ...words], { cwd: ROOT });
    let said = '';
    child.stdout.on('data', (text) => (said += String(text)));
    child.stderr.on('data', (text) => (said += String(text)));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`webpack failed:\n${said}`))));
  });
}
