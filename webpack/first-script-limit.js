const { gzipSync } = require('node:zlib');

/** Makes a build fail when what a page loads at first weighs more than a limit, gzipped. */
class FirstScriptLimit {
  /**
   * @param {string} entry Name of the entry point.
   * @param {number} limit In bytes.
   */
  constructor(entry, limit) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FirstScriptLimit', (compilation) => {
      // After the minimizer.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstScriptLimit', stage }, () => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const scripts = files.filter((file) => file.endsWith('.js'));
        const size = scripts.reduce((sum, file) => sum + gzippedSize(compilation, file), 0);
        if (scripts.length > 0 && size <= this.limit) return;
        const message = `What ${this.entry} loads first is ${size} bytes gzipped, in ${scripts.length} files; the limit is ${this.limit}.`;
        compilation.errors.push(new WebpackError(message));
      });
    });
  }
}

function gzippedSize(compilation, file) {
  return gzipSync(compilation.getAsset(file).source.buffer()).length;
}

module.exports = { FirstScriptLimit };
