const { resolve } = require('node:path');
const swc = require('../swc.config.js');

/** How every bundle finds and reads the sources, from whatever folder it is built. */
module.exports = {
  context: resolve(__dirname, '..'),
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: swc },
      },
    ],
  },
};
