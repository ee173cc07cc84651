import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputFile } from '../../src/cli/input-file';
import { prepareOutput } from '../../src/cli/output-file';

// Whoever may do everything is refused nothing.
const testAsOrdinaryUser = process.getuid?.() === 0 ? test.skip : test;

let folder: string;
let input: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'actieplan-'));
  input = join(folder, 'plan.docx');
  writeFileSync(input, 'document');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytes = new TextEncoder().encode('workbook');

async function problemOf(file: string): Promise<string> {
  const prepared = await prepareOutput(file, input);
  if (prepared.ok) throw new Error(`${file} can be written`);
  return prepared.problem.key;
}

describe('a file to read', () => {
  test('is read whole', async () => {
    const read = await readInputFile(input);
    expect(read.ok && new TextDecoder().decode(read.value)).toBe('document');
  });

  test.each([
    ['file.not-found', () => join(folder, 'nothing.docx')],
    ['file.not-found', () => join(input, 'below-a-file.docx')],
    ['file.is-folder', () => folder],
    ['file.empty', () => written('empty.docx', '')],
    ['file.not-a-file', () => '/dev/null'],
    ['file.too-large', () => sized('large.docx', 300 * 1024 * 1024)],
    ['file.unreadable', () => join(folder, 'x'.repeat(5000))],
  ])('is refused: %s', async (key, fileOf) => {
    const file = fileOf();
    expect(await readInputFile(file)).toMatchObject({
      ok: false,
      problem: { key, data: { file } },
    });
  });

  testAsOrdinaryUser('is refused without permission', async () => {
    chmodSync(input, 0o000);
    expect(await readInputFile(input)).toMatchObject({ problem: { key: 'file.no-permission' } });
  });
});

describe('a file to write', () => {
  test('is there, whole, and nothing else is', async () => {
    const file = join(folder, 'plan.xlsx');
    const output = await prepareOutput(file, input);
    expect(existsSync(file)).toBe(false);
    expect(output.ok && (await output.value.write(bytes))).toEqual({ ok: true, value: null });
    expect(readFileSync(file, 'utf8')).toBe('workbook');
    expect(readdirSync(folder).sort()).toEqual(['plan.docx', 'plan.xlsx']);
  });

  test('replaces an earlier one, with its permissions, also through a link', async () => {
    const file = written('plan.xlsx', 'earlier');
    chmodSync(file, 0o640);
    const link = join(folder, 'link.xlsx');
    symlinkSync(file, link);
    const output = await prepareOutput(link, input);
    expect(output.ok && (await output.value.write(bytes)).ok).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('workbook');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test.each([
    ['output.not-xlsx', () => join(folder, 'plan.xls')],
    ['output.not-xlsx', () => '/dev/null'],
    ['output.no-folder', () => join(folder, 'nothing', 'plan.xlsx')],
    ['output.folder-is-file', () => join(input, 'plan.xlsx')],
    ['output.is-folder', () => madeFolder('plan.xlsx')],
    ['output.name-too-long', () => join(folder, `${'x'.repeat(300)}.xlsx`)],
  ])('is refused: %s', async (key, fileOf) => {
    expect(await problemOf(fileOf())).toBe(key);
  });

  test('is never the file that is read, whatever it is called', async () => {
    input = written('plan.xlsx', 'workbook');
    symlinkSync(input, join(folder, 'symbolic.xlsx'));
    linkSync(input, join(folder, 'hard.xlsx'));
    for (const name of ['plan.xlsx', 'symbolic.xlsx', 'hard.xlsx', join('.', 'plan.xlsx')]) {
      expect(await problemOf(join(folder, name))).toBe('output.is-input');
    }
  });

  testAsOrdinaryUser('is refused without permission', async () => {
    const file = written('plan.xlsx', 'earlier');
    chmodSync(file, 0o444);
    expect(await problemOf(file)).toBe('output.no-permission');
    const closed = madeFolder('closed');
    chmodSync(closed, 0o555);
    expect(await problemOf(join(closed, 'plan.xlsx'))).toBe('output.no-permission');
  });

  test('leaves what was there when its folder goes away meanwhile', async () => {
    const gone = madeFolder('gone');
    const output = await prepareOutput(join(gone, 'plan.xlsx'), input);
    rmSync(gone, { recursive: true });
    expect(output.ok && (await output.value.write(bytes))).toMatchObject({
      ok: false,
      problem: { key: 'output.failed', data: { code: 'ENOENT' } },
    });
  });

  test('leaves what was there when something gets in its way', async () => {
    const file = join(folder, 'plan.xlsx');
    const output = await prepareOutput(file, input);
    mkdirSync(join(file, 'inside'), { recursive: true });
    expect(output.ok && (await output.value.write(bytes)).ok).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['plan.docx', 'plan.xlsx']);
  });
});

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function sized(name: string, size: number): string {
  const file = written(name, '');
  truncateSync(file, size);
  return file;
}

function madeFolder(name: string): string {
  const made = join(folder, name);
  mkdirSync(made);
  return made;
}
