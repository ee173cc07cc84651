import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath, readProjectFile } from '../support/project';
import { describeWithShared, sharedPath } from '../support/shared';

function validate(file: string) {
  const validator = sharedPath('manifest-xsd', 'validate-manifest.mjs');
  const options = { cwd: projectPath(), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [validator, file], options);
  return { status, said: stdout + stderr };
}

describeWithShared('the schemas of Office', () => {
  test('accept the manifest', () => {
    expect(validate(projectPath('manifest.xml'))).toMatchObject({ status: 0 });
  });

  test('would refuse a manifest with a fault in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    const file = join(folder, 'manifest.xml');
    const text = readProjectFile('manifest.xml');
    writeFileSync(file, text.replace('<Permissions>ReadWriteDocument', '<Permissions>Everything'));
    expect(validate(file)).toMatchObject({ status: 1 });
    rmSync(folder, { recursive: true });
  });
});
