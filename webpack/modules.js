const swc = require('../swc.config.js');

/** How every bundle reads the sources. */
module.exports = {
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
