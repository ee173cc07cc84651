/**
 * Runs the command line in a checkout. Builds it first when it is missing or older than its sources;
 * nothing but the command's own output goes to stdout.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli/actieplan.js');

try {
  if (isStale()) await build();
} catch (error) {
  console.error(`The command line could not be built: ${error.message}`);
  process.exit(2);
}
require(program);

function isStale() {
  const built = statSync(program, { throwIfNoEntry: false });
  if (built === undefined) return true;
  const files = ['package-lock.json', 'swc.config.js'].map((name) => statSync(join(root, name)));
  const newest = Math.max(
    ...files.map((file) => file.mtimeMs),
    newestIn(join(root, 'src')),
    newestIn(join(root, 'webpack')),
  );
  return newest > built.mtimeMs;
}

/** When something in a folder last changed. Folders count: theirs changes when a file goes. */
function newestIn(folder) {
  const changed = readdirSync(folder, { withFileTypes: true, recursive: true }).map(
    (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
  );
  return Math.max(statSync(folder).mtimeMs, ...changed);
}

/** Builds beside the program and moves the result in place, so that two runs at once cannot meet half a file. */
async function build() {
  const { default: webpack } = await import('webpack');
  const config = require('../webpack/command-line.js');
  const start = new Date();
  mkdirSync(dirname(program), { recursive: true });
  const folder = mkdtempSync(join(root, 'dist/build-'));
  try {
    const compiler = webpack({
      ...config,
      context: root,
      output: { ...config.output, path: folder },
    });
    const stats = await new Promise((done, failed) => {
      compiler.run((error, result) => (error ? failed(error) : done(result)));
    });
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    const built = join(folder, config.output.filename);
    // A source that changes while we build is newer than the result.
    utimesSync(built, start, start);
    renameSync(built, program);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
