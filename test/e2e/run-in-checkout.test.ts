import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from '../support/project';

// `scripts/actieplan.mjs` in a checkout of its own, around a program of three lines.
const program = `
import { greeting } from './greeting';
console.log(greeting, process.argv.slice(2).join(' '));
process.exitCode = 1;
`;

let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'actieplan-checkout-'));
  for (const path of ['scripts/actieplan.mjs', 'webpack', 'swc.config.js', 'package-lock.json']) {
    cpSync(projectPath(path), join(checkout, path), { recursive: true });
  }
  symlinkSync(projectPath('node_modules'), join(checkout, 'node_modules'), 'junction');
  mkdirSync(join(checkout, 'src/cli'), { recursive: true });
  write('index.ts', program);
  write('greeting.ts', `export const greeting: string = 'hello';`);
});

afterEach(() => {
  rmSync(checkout, { recursive: true, force: true });
});

function write(name: string, code: string): void {
  writeFileSync(join(checkout, 'src/cli', name), code);
}

/** As if it had been written before everything else. */
function writeLongAgo(name: string, code: string): void {
  write(name, code);
  utimesSync(join(checkout, 'src/cli', name), 1, 1);
}

/** From a folder that has nothing to do with the checkout, as a user may. */
function run(): { status: number | null; stdout: string; stderr: string } {
  const script = join(checkout, 'scripts/actieplan.mjs');
  const how = { encoding: 'utf8', cwd: tmpdir() } as const;
  return spawnSync(process.execPath, [script, 'check', 'a b.xlsx'], how);
}

function builtAt(): number {
  return statSync(join(checkout, 'dist/cli/actieplan.js')).mtimeMs;
}

test('builds where nothing is built, and gives only what the program gives', () => {
  expect(run()).toMatchObject({ status: 1, stdout: 'hello check a b.xlsx\n', stderr: '' });
  expect(readdirSync(join(checkout, 'dist'))).toEqual(['cli']);
});

test('builds again after a change, and only then', () => {
  run();
  const first = builtAt();
  run();
  expect(builtAt()).toBe(first);
  write('greeting.ts', `export const greeting: string = 'bye';`);
  expect(run().stdout).toBe('bye check a b.xlsx\n');
  expect(builtAt()).toBeGreaterThan(first);
});

test('notices a file that went and one that came with an old date', () => {
  run();
  rmSync(join(checkout, 'src/cli/greeting.ts'));
  expect(run()).toMatchObject({ status: 2, stdout: '' });
  writeLongAgo('greeting.ts', `export const greeting: string = 'old';`);
  expect(run().stdout).toBe('old check a b.xlsx\n');
});

test('says which source cannot be built, and runs nothing', () => {
  run();
  write('greeting.ts', 'export const greeting: string =');
  const { status, stdout, stderr } = run();
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('greeting.ts');
});
