import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../support/project';

const folder = projectPath('.cache/pages/pane');
const files = readdirSync(folder).filter((name) => statSync(`${folder}/${name}`).isFile());
const scripts = files.filter((name) => name.endsWith('.js'));

function read(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

test('holds the pane, its help, its manifest and its icons, and scripts named by their contents', () => {
  const others = files.filter((name) => !/\.js(\.LICENSE\.txt)?$/.test(name)).sort();
  expect(others).toEqual(['help.html', 'manifest.xml', 'taskpane.html']);
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((name) => !/^[\w-]+\.[\da-f]{10}\.js$/.test(name))).toEqual([]);
  expect(readdirSync(`${folder}/icons`)).toHaveLength(8);
});

test('loads nothing but its own files and office.js, and connects with nothing', () => {
  const html = read('taskpane.html');
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const rules = new Map(
    policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  );
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('connect-src')).toEqual(["'none'"]);
  expect(rules.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(policy).not.toContain('unsafe');
  const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source!);
  expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(sources.slice(1).filter((source) => !scripts.includes(source))).toEqual([]);
  // The policy counts from where it stands: before anything is loaded.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html).not.toMatch(/<script(?![^>]* src=)/);
});

test('makes no code from texts', () => {
  for (const name of scripts) {
    const made = read(name).match(/.{0,40}(?:\beval\(|new Function\().{0,40}/g) ?? [];
    expect({ name, made }).toEqual({ name, made: [] });
  }
});

test('has nothing of the stand-in for Excel, of the workbench or of the tests in it', () => {
  const text = readFileSync(projectPath('.cache/pages/pane-modules.json'), 'utf8');
  const modules = JSON.parse(text) as readonly string[];
  expect(modules).toContain('src/taskpane/index.tsx');
  expect(modules.filter((name) => !/^(src|node_modules|assets)\//.test(name))).toEqual([]);
  expect(
    modules.filter((name) => /node_modules\/@?(microsoft\/office-js|types)/.test(name)),
  ).toEqual([]);
});

test('shows something after at most 220 kB of script; the pages come when they are asked for', () => {
  const html = read('taskpane.html');
  const first = scripts.filter((name) => html.includes(name));
  const size = first.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  expect(first.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(220_000);
  expect(scripts.length - first.length).toBeGreaterThanOrEqual(3);
});

test('names the site it was built for in the manifest', () => {
  expect(read('manifest.xml')).toContain('https://localhost:3000/taskpane.html');
});
