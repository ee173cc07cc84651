/**
 * What it costs to check large plans, each in a process of its own: beside reading the .xlsx they stand
 * in, and how it grows from 1,000 measures to 10,000. `npm run bench:check`.
 */
import { fileURLToPath } from 'node:url';
import { processCost } from './process-cost.mjs';

const ROUNDS = 3;
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const [small, large] = [1000, 10_000].map(costsOf);
console.log(`CPU in milliseconds, median of ${ROUNDS} runs:`);
console.table([small, large].map(shown));
console.log(`check / reading the .xlsx at 10,000: ${(large.check / large.reading).toFixed(2)}`);
console.log(`10,000 / 1,000: check ${growth('check')}, reading ${growth('reading')}`);

function costsOf(size) {
  const runs = Array.from({ length: ROUNDS }, () => {
    const { memory, stdout } = processCost([
      'scripts/run-ts.js',
      'bench/check-size.ts',
      String(size),
    ]);
    const costs = JSON.parse(stdout);
    return { ...costs, reading: costs.unpack + costs.understand, memory };
  });
  const median = (key) =>
    runs.map((run) => run[key]).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(key)]));
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

function growth(key) {
  return (large[key] / small[key]).toFixed(1);
}
