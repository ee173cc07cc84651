const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { FirstScriptLimit } = require('./first-script-limit.js');
const modules = require('./modules.js');
const cache = require('./pages-cache.js');
const { officeScript, siteUrl } = require('./site.js');

const root = resolve(__dirname, '..');
/** Bytes, gzipped, that the pane may load before it shows anything; the rest comes when it is needed. */
const FIRST_SCRIPT_LIMIT = 220_000;

/** The task pane: static files with the hash of their content in their names. */
module.exports = {
  ...modules,
  name: 'pane',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  cache,
  module: {
    rules: [
      ...modules.module.rules,
      // The pane fetches nothing: a file it shows comes inside a script.
      { resourceQuery: /source/, type: 'asset/source' },
    ],
  },
  resolve: {
    ...modules.resolve,
    alias: { 'example-plan': resolve(root, 'assets/voorbeeldplan.html') },
  },
  entry: { taskpane: resolve(root, 'src/taskpane/index.tsx') },
  output: {
    path: resolve(root, 'dist/pane'),
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    assetModuleFilename: '[name].[contenthash:10][ext]',
    clean: true,
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
  },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: resolve(root, 'src/taskpane/taskpane.html'),
      chunks: ['taskpane'],
      templateParameters: { officeScript, officeOrigin: new URL(officeScript, siteUrl).origin },
      scriptLoading: 'defer',
    }),
    new FirstScriptLimit('taskpane', FIRST_SCRIPT_LIMIT),
    new CopyPlugin({
      patterns: [
        { from: resolve(root, 'assets/icons/*.png'), to: 'icons/[name][ext]' },
        resolve(root, 'assets/help.html'),
        {
          from: resolve(root, 'manifest.xml'),
          transform: (content) =>
            content.toString().replaceAll('https://localhost:3000', siteUrl.replace(/\/$/, '')),
        },
      ],
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
