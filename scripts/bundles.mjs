import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { transform } from 'esbuild';
import webpack from 'webpack';
import { contentSecurityPolicy, officeJsAddress } from './deployment.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** @param {string | string[]} target what esbuild writes for; types are checked by `npm run typecheck` */
const typescript = (target) => ({ rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target } }] });

/**
 * One file that runs with Node 20 alone, for offices without npm: `node dien-hinh.js FILE.xlsx …`, `node dien-hinh.js criteria FILE.xlsx`.
 * It is not minified: an office may read what it runs, and its size does not matter on a disk.
 * @returns {import('webpack').Configuration}
 */
const commandLine = () => ({
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/single-file.ts',
  output: { path: join(root, 'dist'), filename: 'dien-hinh.js' },
  resolve,
  module: typescript('node20'),
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
});

/**
 * The pane's styles are made into plain rules when it is built, so that what makes them need not be loaded.
 * https://griffel.js.org/react/ahead-of-time-compilation/with-webpack
 */
const styledAhead = { test: /src.taskpane.*\.tsx$/, enforce: 'post', loader: '@griffel/webpack-loader' };

/** What Internet Explorer's engine reads too, without comments. */
const inOldScript = async (source) => (await transform(source.toString(), { minify: true, target: 'es5' })).code;

/** What a browser page has in common: the engines are those that `src/excel/boot.js` lets pass. */
export const browser = (mode) => ({
  mode,
  target: ['web', 'es2021'],
  resolve,
  module: {
    rules: [...typescript(['chrome100', 'safari16.4']).rules, ...(mode === 'production' ? [styledAhead] : [])],
  },
  performance: { hints: false },
  devtool: mode === 'production' ? false : 'source-map',
});

/**
 * The pane's first program is nearly all run at once: Chromium and WebView2 then compile it whole while it arrives,
 * beside the page's own thread. https://v8.dev/blog/explicit-compile-hints
 */
const compiledOnArrival = () =>
  new webpack.BannerPlugin({
    banner: '//# allFunctionsCalledOnLoad',
    raw: true,
    include: /^taskpane/,
    // The hint counts in the first line alone; what makes the program small would take it away.
    stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
  });

const TEMPLATES = [
  ['taskpane', './src/taskpane/index.html'],
  ['commands', './src/commands/commands.html'],
  ['notice', './src/commands/notice.html'],
  ['support', './src/commands/support.html'],
];

/**
 * The add-in's pages, as they are deployed; of `both` ways to get office.js as `cdn-….html` and `self-….html`.
 * @param {{ mode: 'production' | 'development', officeJs: 'cdn' | 'self' | 'both', out: string }} options
 * @returns {import('webpack').Configuration}
 */
export const addIn = ({ mode, officeJs: way, out }) => {
  const page = (name, template, officeJs = way, prefix = '') =>
    new HtmlPlugin({
      filename: `${prefix}${name}.html`,
      template,
      chunks: [name],
      inject: false,
      templateParameters: (_compilation, assets) => ({
        officeJs: officeJsAddress[officeJs],
        contentSecurityPolicy: contentSecurityPolicy(officeJs),
        program: assets.js[0],
      }),
    });
  return {
    ...browser(mode),
    name: 'add-in',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      notice: './src/commands/notice-page.ts',
    },
    output: {
      path: out,
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      // A library that an administrator has put there stays.
      clean: { keep: /^office-js/ },
    },
    plugins: [
      compiledOnArrival(),
      ...TEMPLATES.flatMap(([name, template]) =>
        way === 'both'
          ? [page(name, template, 'cdn', 'cdn-'), page(name, template, 'self', 'self-')]
          : [page(name, template)],
      ),
      new CopyPlugin({
        patterns: [
          // Already minimized, as far as webpack is concerned: it would write arrow functions into ES5.
          { from: 'src/excel/boot.js', info: { minimized: true }, transform: inOldScript },
          { from: 'assets/icons/*.png', to: 'assets/[name][ext]', noErrorOnMissing: true },
        ],
      }),
    ],
    devServer: { port: 3000, hot: false, client: { overlay: false } },
  };
};

/**
 * `webpack --config-name cli`: the command line, into dist/. `--config-name add-in --env out=DIR --env officeJs=self`:
 * the add-in's pages. `npm run build` makes both (scripts/build.mjs).
 */
export default ({ officeJs = 'cdn', out = join(root, 'dist') } = {}, { mode = 'production' } = {}) => [
  commandLine(),
  addIn({ mode, officeJs, out }),
];
