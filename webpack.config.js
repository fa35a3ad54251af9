/**
 * One file that runs with Node 20 alone, for offices without npm: `node dien-hinh.js FILE.xlsx …`, `node dien-hinh.js criteria FILE.xlsx`.
 * It is not minified: an office may read what it runs, and its size does not matter on a disk.
 * @type {import('webpack').Configuration}
 */
module.exports = {
  mode: 'production',
  target: 'node20',
  entry: './src/cli/single-file.ts',
  output: { path: `${__dirname}/dist`, filename: 'dien-hinh.js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'node20' } }] },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
  plugins: [
    {
      apply(compiler) {
        new compiler.webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }).apply(compiler);
      },
    },
  ],
};
