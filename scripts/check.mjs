/**
 * Every check there is, one after the other, whatever the ones before said. Ends in the names of
 * those that failed and, last, in the number of tests: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const testReport = 'reports/tests.json';

const steps = [
  ['check:format'],
  ['lint'],
  ['guards'],
  ['types'],
  ['dead-code'],
  ['build'],
  ['test', '--', '--json', `--outputFile=${testReport}`],
];

process.chdir(root);
mkdirSync('reports', { recursive: true });
rmSync(testReport, { force: true });

const failed = steps.filter((step) => !succeeds(step)).map(([name]) => name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
const tests = countTests();
if (failed.length > 0 || tests.failed > 0 || tests.passed === 0) process.exitCode = 1;
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
console.log(`${tests.passed} passed, ${tests.failed} failed${skipped}`);

function succeeds([name, ...options]) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name, ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'good' : 'FAILED'} (${seconds} s)`);
  return status === 0;
}

/** The counts of jest itself; a test file that could not even be loaded counts as a failed test. */
function countTests() {
  if (!existsSync(testReport)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(testReport, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
