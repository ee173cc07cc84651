import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Path of a file of the project. */
export function projectPath(...parts: readonly string[]): string {
  return join(root, ...parts);
}

export function readProjectFile(path: string): string {
  return readFileSync(projectPath(path), 'utf8');
}

/** What git keeps or would keep of the project: paths with `/`, without what is ignored. */
export function projectFiles(folder = '.'): readonly string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', folder];
  const names = execFileSync('git', options, { cwd: root, encoding: 'utf8' }).split('\0');
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const gone = new Set(deleted.split('\0'));
  return [...new Set(names)].filter((name) => name !== '' && !gone.has(name)).sort();
}
