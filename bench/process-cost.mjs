import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const reporter = fileURLToPath(new URL('report-cost.js', import.meta.url));

/** What a whole Node process costs: CPU in milliseconds, peak memory in megabytes, and what it printed. */
export function processCost(args) {
  const folder = mkdtempSync(join(tmpdir(), 'actieplan-bench-'));
  try {
    const costFile = join(folder, 'cost.json');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', reporter, ...args],
      { encoding: 'utf8', env: { ...process.env, COST_FILE: costFile }, maxBuffer: 1 << 28 },
    );
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
    return { ...JSON.parse(readFileSync(costFile, 'utf8')), stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The median of several runs of each, taken in turns, so that a busy moment hits all alike. */
export function medianCosts(commands, rounds) {
  const costs = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, args] of commands.entries()) costs[index].push(processCost(args));
  }
  return costs.map((runs) => ({
    cpu: median(runs.map(({ cpu }) => cpu)),
    memory: median(runs.map(({ memory }) => memory)),
  }));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
