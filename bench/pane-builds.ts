import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

/** A built pane: where its pages lie, and how much of it is loaded before anything is clicked. */
export interface PaneBuild {
  /** `taskpane.html` lies in it. */
  readonly folder: string;
  /** Scripts that the page loads at its start, office.js left out, each compressed by gzip at its best. */
  readonly initialGzipBytes: number;
}

const WEBPACK = join('node_modules', 'webpack', 'bin', 'webpack.js');

/** Builds our pane and the stock one, by the same settings, into build/. */
export async function buildPanes(): Promise<{ readonly ours: PaneBuild; readonly stock: PaneBuild }> {
  // Ours loads office.js from beside its pages, so that a browser without a network can open it.
  const ours = await built('pane', ['--config-name', 'add-in', '--env', 'officeJs=self'], ['boot.js']);
  const stock = await built('stock', ['--config', 'bench/stock-pane/webpack.config.mjs'], []);
  return { ours, stock };
}

async function built(name: string, words: readonly string[], besides: readonly string[]): Promise<PaneBuild> {
  const folder = join(process.cwd(), 'build', `bench-${name}`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [WEBPACK, ...words, '--env', `out=${folder}`, '--json'],
    { maxBuffer: 2 ** 30 },
  );
  const files = [...besides, ...initialScripts(JSON.parse(stdout))];
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length),
  );
  return { folder, initialGzipBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** As much of webpack's statistics as is read. https://webpack.js.org/api/stats/ */
interface Stats {
  readonly children?: readonly Stats[];
  readonly entrypoints?: { readonly taskpane?: { readonly assets: readonly { readonly name: string }[] } };
}

function initialScripts(stats: Stats): string[] {
  const { assets } = [stats, ...(stats.children ?? [])].find(({ entrypoints }) => entrypoints?.taskpane)?.entrypoints
    ?.taskpane ?? { assets: [] };
  const names = assets.map(({ name }) => name);
  if (names.length === 0) throw new Error('The build has no pane');
  return names;
}
