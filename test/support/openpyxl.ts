import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith } from './describe-with';

// Where Debian's package python3-openpyxl puts it; another Python on the path may not have it.
const PYTHON = '/usr/bin/python3';

/** Tests that let openpyxl change our files. */
export function describeWithOpenpyxl(name: string, tests: () => void): void {
  const isThere = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
  describeWith({ what: 'openpyxl (Debian: python3-openpyxl)', isThere }, name, tests);
}

/** A workbook after openpyxl opened it as `book`, did this to it, and saved it. */
export async function changedWithOpenpyxl(
  xlsx: Uint8Array,
  ...lines: readonly string[]
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'actieplan-openpyxl-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, xlsx);
    const script = [
      'import openpyxl, sys',
      'book = openpyxl.load_workbook(sys.argv[1])',
      ...lines,
      'book.save(sys.argv[1])',
    ];
    execFileSync(PYTHON, ['-c', script.join('\n'), file]);
    return new Uint8Array(await readFile(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
