const { resolve } = require('node:path');

/** Keeps what was compiled, so that only what changed is compiled the next time. */
module.exports = { type: 'filesystem', cacheDirectory: resolve(__dirname, '../.cache/webpack') };
