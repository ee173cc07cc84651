const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const modules = require('./modules.js');
const cache = require('./pages-cache.js');

const root = resolve(__dirname, '..');

/** The page that shows the task pane beside a workbook where there is no Excel; never shipped. */
module.exports = {
  ...modules,
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  cache,
  entry: { workbench: resolve(root, 'workbench/index.tsx') },
  output: {
    path: resolve(root, 'dist/workbench'),
    publicPath: 'auto',
    filename: '[name].[contenthash:10].js',
    clean: true,
  },
  plugins: [
    new HtmlPlugin({ filename: 'index.html', template: resolve(root, 'workbench/index.html') }),
    new CopyPlugin({
      patterns: [
        resolve(root, 'workbench/workbench.css'),
        resolve(root, 'assets/voorbeeldplan.html'),
      ],
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
