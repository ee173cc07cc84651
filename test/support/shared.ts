import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Material that may be used but not copied into the project: it lies beside the checkout.
const folder = resolve(__dirname, '../../../shared');

/** Path of a file in the folder `shared` beside the checkout. */
export function sharedPath(...parts: readonly string[]): string {
  return join(folder, ...parts);
}

/**
 * Tests that need the folder `shared` beside the checkout. Without it one skipped test says so;
 * in CI (`CI=true`) its absence is a failure.
 */
export function describeWithShared(name: string, tests: () => void): void {
  if (existsSync(folder)) {
    describe(name, tests);
    return;
  }
  describe(name, () => {
    if (process.env['CI'] === 'true') {
      test('needs the folder ../shared, which must be there in CI', () => {
        throw new Error('The folder ../shared is missing.');
      });
    } else {
      test.skip('skipped: needs the folder ../shared, which is not beside this checkout', () =>
        undefined);
    }
  });
}
