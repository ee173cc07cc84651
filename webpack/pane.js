const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const modules = require('./modules.js');
const { officeScript, siteUrl } = require('./site.js');

const root = resolve(__dirname, '..');

/** The task pane: static files with the hash of their content in their names. */
module.exports = {
  ...modules,
  name: 'pane',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
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
    new CopyPlugin({
      patterns: [
        { from: resolve(root, 'assets/icons/*.png'), to: 'icons/[name][ext]' },
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
