import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** Microsoft's types, from which the page reads what each requirement set has. */
export const officeTypesFile = resolve('@types/office-js/package.json').replace(
  'package.json',
  'index.d.ts',
);

/**
 * What answers the address of office.js in a page whose parent plays Excel: Microsoft's client as it
 * was published, with what ties it to the parent's Excel before it and the `Office` of that Excel
 * after it.
 */
export function officeScript() {
  return [
    new URL('before-client.js', import.meta.url),
    resolve('@microsoft/office-js/dist/excel-web-16.00.js'),
    new URL('after-client.js', import.meta.url),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n;\n');
}
