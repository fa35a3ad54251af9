import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import { browser } from '../../scripts/bundles.mjs';

const folder = dirname(fileURLToPath(import.meta.url));

/** The stock pane, built as ours is: `webpack --config bench/stock-pane/webpack.config.mjs --env out=DIR`. */
export default ({ out }) => ({
  ...browser('production'),
  entry: { taskpane: join(folder, 'index.tsx') },
  output: { path: out, filename: '[name].js', clean: true },
  plugins: [
    new HtmlPlugin({ filename: 'taskpane.html', template: join(folder, 'index.html'), scriptLoading: 'defer' }),
  ],
});
