/**
 * Bundles one TypeScript entry in memory and runs it: `node scripts/run.mjs src/cli/assess.ts ARGS…`.
 * The bundle lies under its content's hash, so that two runs side by side never see half a file.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = process.argv[2];
const { outputFiles } = await build({
  entryPoints: [join(root, entry)],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  write: false,
  logLevel: 'error',
});
const code = outputFiles[0].contents;
const folder = join(root, 'build');
const file = join(
  folder,
  `${basename(entry, '.ts')}-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`,
);
if (!existsSync(file)) {
  mkdirSync(folder, { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, code);
  renameSync(partial, file);
}
process.argv.splice(1, 2, file);
await import(pathToFileURL(file).href);
