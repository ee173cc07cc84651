const { resolve } = require('node:path');
const { BannerPlugin, DefinePlugin, optimize } = require('webpack');
const modules = require('./modules.js');

/** The command line: one readable file for Node, packages included. */
module.exports = {
  ...modules,
  name: 'command-line',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: resolve(__dirname, '../src/cli/index.ts'),
  output: { path: resolve(__dirname, '../dist/cli'), filename: 'actieplan.js' },
  optimization: { minimize: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    // hucre looks whether it is there, and to look makes Node load all it has for the web (0.1 s).
    new DefinePlugin({ 'typeof Response': '"function"' }),
    // One file: what is imported only when needed is evaluated only then.
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
