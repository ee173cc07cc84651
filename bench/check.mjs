/**
 * What it costs to check large plans, each in a process of its own: beside reading the .xlsx they stand
 * in, rule by rule, and how that grows from 1,000 measures to 10,000; and of 1,000 again after
 * one cell changed.
 * `npm run bench:check`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { processCost } from './process-cost.mjs';

const ROUNDS = 3;
/** In milliseconds. What takes less at 10,000 measures is left out of the table of rules. */
const SHOWN_FROM = 20;
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const folder = mkdtempSync(join(tmpdir(), 'actieplan-bench-'));
try {
  await bundle(['check-size'], folder);
  const [small, large] = [1000, 10_000].map(costsOf);
  console.log(`CPU in milliseconds, median of ${ROUNDS} runs:`);
  console.table([small, large].map(shown));
  console.log(`check / reading the .xlsx at 10,000: ${(large.check / large.reading).toFixed(2)}`);
  console.log(
    `10,000 / 1,000: check ${growth(small.check, large.check)}, reading ${growth(small.reading, large.reading)}`,
  );

  console.log('Index and rules, run once more in the same process:');
  console.table(compared(small.parts, large.parts, SHOWN_FROM));
  console.log('Check again after one cell changed, at 1,000:');
  console.table(small.changed, ['first', 'median']);
} finally {
  rmSync(folder, { recursive: true });
}

function costsOf(size) {
  const runs = Array.from({ length: ROUNDS }, () => {
    const { memory, stdout } = processCost([join(folder, 'check-size.js'), String(size)]);
    const costs = JSON.parse(stdout);
    return { ...costs, reading: costs.unpack + costs.understand, memory };
  });
  return medians(runs);
}

/** The median of every number in objects of the same form. */
function medians(runs) {
  const [first] = runs;
  if (typeof first === 'number') return runs.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, medians(runs.map((run) => run[key]))]),
  );
}

function shown({ size, bytes, reading, unpack, understand, check, write, memory }) {
  const ms = (value) => Math.round(value);
  return {
    measures: size,
    'file kB': ms(bytes / 1024),
    reading: ms(reading),
    '  unpack': ms(unpack),
    '  understand': ms(understand),
    check: ms(check),
    write: ms(write),
    'peak MB': ms(memory),
  };
}

/** The rows of a table; those that take less than `from` are left out. */
function compared(small, large, from) {
  const rows = Object.keys(large)
    .filter((name) => large[name] >= from)
    .toSorted((a, b) => large[b] - large[a])
    .map((name) => [
      name,
      {
        1000: small[name].toFixed(1),
        10_000: large[name].toFixed(1),
        growth: growth(small[name], large[name]),
      },
    ]);
  return Object.fromEntries(rows);
}

function growth(small, large) {
  return (large / small).toFixed(1);
}
