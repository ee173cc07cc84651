import { readProjectFile } from '../support/project';

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readProjectFile('package.json'),
) as PackageFile;
const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

test('every package has an exact version', () => {
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the README names every package with its reason, and no other', () => {
  const section = readProjectFile('README.md')
    .split(/^## /m)
    .find((part) => part.startsWith('Dependencies'));
  const rows = (section ?? '').matchAll(/^\| (`.+?`) +\| (.*?) +\|$/gm);
  const named = new Map<string, string>();
  for (const [, names = '', reason = ''] of rows) {
    for (const [, name = ''] of names.matchAll(/`([^`]+)`/g)) named.set(name, reason);
  }
  expect([...named.keys()].sort()).toEqual(versions.map(([name]) => name).sort());
  expect([...named].filter(([, reason]) => reason === '')).toEqual([]);
});
