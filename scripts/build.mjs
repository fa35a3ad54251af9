/** `npm run build`: the add-in's pages and the command line in one file, into dist/. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addInBuild } from './add-in-build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const pages = await addInBuild('cdn');
mkdirSync(dist, { recursive: true });
// A library that an administrator has put there stays.
for (const name of readdirSync(dist)) if (name !== 'office-js') rmSync(join(dist, name), { recursive: true });
cpSync(pages, dist, { recursive: true });
const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'cli'], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
