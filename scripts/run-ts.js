/**
 * Runs a TypeScript file in Node: `node scripts/run-ts.js FILE [ARGUMENTS]`. For scripts and
 * benchmarks that use the sources; what users run is built by webpack.
 */
const Module = require('node:module');
const { resolve } = require('node:path');
const { transformFileSync } = require('@swc/core');
const swc = require('../swc.config.js');

Module._extensions['.ts'] = (module, file) => {
  const options = { ...swc, module: { type: 'commonjs' }, sourceMaps: 'inline' };
  module._compile(transformFileSync(file, options).code, file);
};

process.setSourceMapsEnabled(true);
process.argv.splice(1, 1);
process.argv[1] = resolve(process.argv[1]);
require(process.argv[1]);
