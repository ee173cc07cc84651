import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const require = createRequire(import.meta.url);

/** Builds the task pane and the workbench as they are for the tests that look at them, before those. */
export default async function buildPages() {
  const configs = ['pane', 'workbench'].map((name) => {
    const config = require(`../../../webpack/${name}.js`);
    return { ...config, output: { ...config.output, path: resolve(root, '.cache/pages', name) } };
  });
  const stats = await new Promise((done, failed) => {
    webpack(configs, (error, result) => (error === null ? done(result) : failed(error)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  for (const { compilation } of stats.stats) {
    const modules = [...compilation.modules].flatMap(filesOf);
    const file = resolve(root, '.cache/pages', `${compilation.name}-modules.json`);
    writeFileSync(file, JSON.stringify([...new Set(modules)].sort()));
  }
}

/** The files of a module; several when they were put together. */
function filesOf(module) {
  const parts = module.modules === undefined ? [module] : [...module.modules];
  return parts
    .map((part) => part.nameForCondition?.())
    .filter((name) => typeof name === 'string')
    .map((name) => name.slice(root.length));
}
