/**
 * Builds a benchmark as the command line is built, so that what is measured is what users run: no
 * translation of TypeScript on the way, the packages in the same file.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const commandLine = createRequire(import.meta.url)('../webpack/command-line.js');

/** Builds some of the files in this folder into another folder: `name.ts` → `name.js`. */
export async function bundle(names, folder) {
  const entry = Object.fromEntries(
    names.map((name) => [name, fileURLToPath(new URL(`${name}.ts`, import.meta.url))]),
  );
  const compiler = webpack({
    ...commandLine,
    entry,
    output: { path: folder, filename: '[name].js' },
  });
  const stats = await new Promise((done, failed) => {
    compiler.run((error, result) => (error ? failed(error) : done(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}
