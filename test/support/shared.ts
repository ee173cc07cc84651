import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeWith } from './describe-with';

// Material that tests may use but the project may not copy.
const folder = resolve(__dirname, '../../../shared');

/** Path of a file in the folder `shared` beside the checkout. */
export function sharedPath(...parts: readonly string[]): string {
  return join(folder, ...parts);
}

/** Tests that need the folder `shared` beside the checkout. */
export function describeWithShared(name: string, tests: () => void): void {
  describeWith({ what: 'the folder ../shared', isThere: existsSync(folder) }, name, tests);
}
