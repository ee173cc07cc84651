/**
 * What it costs to import a plan: the whole command, beside a Node that does nothing, and the reading by
 * itself. `npm run bench:import [DOCUMENT]`; without one the real plan where it is, else the example.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { medianCosts, processCost } from './process-cost.mjs';

const ROUNDS = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const candidates = ['../shared/real-plan/actieplan-2017.txt', 'assets/voorbeeldplan.html'];
const document = process.argv[2] ?? candidates.find((file) => existsSync(file));
const folder = mkdtempSync(join(tmpdir(), 'actieplan-bench-'));
try {
  await bundle(['import-reading'], folder);
  const program = 'dist/cli/actieplan.js';
  const output = join(folder, 'plan.xlsx');
  processCost(['scripts/actieplan.mjs', 'import', document, '-o', output]); // builds it when needed
  const [nothing, command] = medianCosts(
    [
      ['-e', '0'],
      [program, 'import', document, '-o', output],
    ],
    ROUNDS,
  );
  const reading = Array.from({ length: ROUNDS }, () =>
    JSON.parse(processCost([join(folder, 'import-reading.js'), document]).stdout),
  ).toSorted((a, b) => a.cpu - b.cpu)[Math.floor(ROUNDS / 2)];

  console.log(`import of ${document}, ${reading.measures} measures, median of ${ROUNDS} runs:`);
  console.table({
    'node -e 0': row(nothing),
    'actieplan import': row(command),
  });
  console.log(`ratio of CPU: ${(command.cpu / nothing.cpu).toFixed(1)}`);
  console.log(`reading alone: ${reading.cpu.toFixed(0)} ms of CPU`);
} finally {
  rmSync(folder, { recursive: true });
}

function row({ cpu, memory }) {
  return { 'CPU s': (cpu / 1000).toFixed(2), 'peak MB': memory.toFixed(0) };
}
