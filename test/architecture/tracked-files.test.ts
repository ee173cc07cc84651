import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { projectFiles, projectPath, readProjectFile } from '../support/project';

const files = projectFiles();
const texts = files.filter((file) =>
  /\.(ts|tsx|js|mjs|json|md|html|css|xml|txt|yml)$|^\.[^/]*$|^\.ci\//.test(file),
);
const pages = files.filter((file) => file.endsWith('.md'));

// In pieces, so that this file does not hold what it looks for.
const machinePath = new RegExp(
  `(?<![\\w.*~-])/(?:${['work', 'tmp', 'root', 'home', 'farm'].join('|')})/`,
);
const registryHost = new RegExp(
  ['registry\\.npm', 'npm' + 'js\\.(?:org|com)', 'deb\\.' + 'debian'].join('|'),
);

test.each([
  ['path of one machine', machinePath],
  ['package registry', registryHost],
])('no file names a %s', (_what, pattern) => {
  const found = texts.flatMap((file) =>
    readProjectFile(file)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim().slice(0, 100)}`),
  );
  expect(found).toEqual([]);
});

test('no file is over a megabyte', () => {
  expect(files.filter((file) => statSync(projectPath(file)).size > 1_000_000)).toEqual([]);
});

test('file names are kebab-case, components are called as they are', () => {
  const odd = projectFiles('src')
    .concat(projectFiles('test'), projectFiles('scripts'))
    .filter((file) => /\.(tsx?|m?js)$/.test(file))
    .map((file) => posix.basename(file))
    .filter(
      (name) =>
        !/^([a-z0-9]+(-[a-z0-9]+)*(\.(nl|en|fr|test|d))?\.(ts|js|mjs)|[A-Za-z0-9]+(\.test)?\.tsx)$/.test(
          name,
        ),
    );
  expect(odd).toEqual([]);
});

test('no file is called after what it is not about', () => {
  expect(
    files.filter((file) => /(^|\/)(utils?|helpers?|common|types|misc)(\.\w+$|\/)/.test(file)),
  ).toEqual([]);
});

describe.each(pages)('%s', (page) => {
  const text = readProjectFile(page);

  test('links to what exists', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !isThere(page, target));
    expect(broken).toEqual([]);
  });

  test('names commands that exist', () => {
    const { scripts } = JSON.parse(readProjectFile('package.json')) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/\bnpm run (?:-s |--silent )?([\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** Whether a link from a page leads to a file, and to a heading of it where it names one. */
function isThere(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(projectPath(file))) return false;
  return heading === undefined || headingsOf(file).includes(heading);
}

/** The names that headings have in links. */
function headingsOf(file: string): readonly string[] {
  return [...readProjectFile(file).matchAll(/^#+ +(.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replace(/ /g, '-'),
  );
}
