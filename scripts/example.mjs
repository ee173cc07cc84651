/**
 * Shows what Actieplan does, on the made-up example plan: reads it into a workbook, checks the
 * workbook and sums it up. `npm run example` runs this.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = 'assets/voorbeeldplan.html';
const workbook = 'dist/voorbeeld/actieplan-voorbeeld.xlsx';

process.chdir(root);
mkdirSync(dirname(workbook), { recursive: true });

actieplan('import', document, '-o', workbook);
actieplan('check', workbook);
actieplan('summary', workbook);

console.log(`Open ${workbook} in Excel of LibreOffice om verder te kijken.
Met een eigen plan:   npm run -s actieplan -- import PLAN.docx -o PLAN.xlsx
Alle mogelijkheden:   npm run -s actieplan -- --help`);

/** Runs a command as a user would, and stops when it could not be done. */
function actieplan(...args) {
  console.log(`> actieplan ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['scripts/actieplan.mjs', ...args], {
    stdio: 'inherit',
  });
  // 1 is done as well: the example has faults in it, to show how they are told.
  if (status !== 0 && status !== 1) process.exit(2);
  console.log();
}
