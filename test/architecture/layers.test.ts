import layers from '../../scripts/layers.json';
import { projectFiles } from '../support/project';

interface Layer {
  readonly imports: readonly string[];
  readonly types?: readonly string[];
}

const entries = Object.entries<Layer>(layers);
const sources = projectFiles('src')
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replace(/^src\//, ''));

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

test('every source file is in a layer', () => {
  const without = sources.filter((file) => !entries.some(([layer]) => isInside(file, layer)));
  expect(without).toEqual([]);
});

test('every layer exists, and so do those it may import', () => {
  const named = entries.flatMap(([name, { imports, types = [] }]) => [name, ...imports, ...types]);
  const missing = named.filter((folder) => !sources.some((file) => isInside(file, folder)));
  expect(missing).toEqual([]);
});

test('no folder may import one that may import it', () => {
  const pairs = entries.flatMap(([from, layer]) =>
    [...layer.imports, ...(layer.types ?? [])].map((to) => ({ from, to })),
  );
  const mutual = pairs.filter(({ from, to }) =>
    pairs.some((other) => isInside(to, other.from) && isInside(from, other.to)),
  );
  expect(mutual).toEqual([]);
});
