import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareFolder } from '../../src/cli/output-folder';
import { unwrap } from '../support/unwrap';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'actieplan-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

test('a folder that is not there is made, and holds the files and nothing else', async () => {
  const made = join(folder, 'ministers');
  unwrap(await unwrap(await prepareFolder(made)).write([file('a.docx', '1'), file('b.docx', '2')]));
  expect(readdirSync(made).sort()).toEqual(['a.docx', 'b.docx']);
  expect(readFileSync(join(made, 'b.docx'), 'utf8')).toBe('2');
});

test('files of the same name are replaced, and others stay', async () => {
  writeFileSync(join(folder, 'a.docx'), 'before');
  writeFileSync(join(folder, 'own.txt'), 'own');
  unwrap(await unwrap(await prepareFolder(folder)).write([file('a.docx', 'after')]));
  expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('after');
  expect(readFileSync(join(folder, 'own.txt'), 'utf8')).toBe('own');
});

test('when one cannot be written, none is', async () => {
  writeFileSync(join(folder, 'a.docx'), 'before');
  mkdirSync(join(folder, 'b.docx'));
  const prepared = unwrap(await prepareFolder(folder));
  const written = await prepared.write([file('a.docx', 'after'), file('b.docx', 'after')]);
  expect(written).toEqual({
    ok: false,
    problem: { key: 'output.is-folder', data: { file: join(folder, 'b.docx') } },
  });
  expect(readdirSync(folder).sort()).toEqual(['a.docx', 'b.docx']);
  expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('before');
});

test('a name that is taken by a file, and a folder in none, are refused before the work begins', async () => {
  writeFileSync(join(folder, 'file'), '');
  const problems = await Promise.all(
    ['file', 'nowhere/ministers'].map((name) => prepareFolder(join(folder, name))),
  );
  expect(problems).toMatchObject([
    { ok: false, problem: { key: 'output.folder-is-file' } },
    { ok: false, problem: { key: 'output.no-folder' } },
  ]);
  expect(readdirSync(folder)).toEqual(['file']);
});
