const TIMES = 8;
/** Work in proportion to the size grows by 8, work in proportion to its square by 64. */
const MOST = 20;
const TRIES = 6;
/** Milliseconds; what takes less is measured too roughly to be compared. */
const LEAST = 0.25;

/**
 * Expects that work on input of eight times the size takes some eight times as long. Other work on the
 * machine can only make a try look worse, so one good try is proof, and no time is judged by itself.
 */
export function expectLinear(largest: number, work: (size: number) => void): void {
  const small = Math.ceil(largest / TIMES);
  let smallCost = Infinity;
  let largeCost = Infinity;
  let growth = Infinity;
  for (let tries = 0; growth > MOST && tries < TRIES; tries++) {
    // The first run also pays for what is compiled; it counts only where it is the quickest.
    for (let run = 0; run < 3; run++) smallCost = Math.min(smallCost, cost(work, small));
    largeCost = Math.min(largeCost, cost(work, largest));
    growth = largeCost / Math.max(LEAST, smallCost);
  }
  expect(growth).toBeLessThanOrEqual(MOST);
}

/** CPU in milliseconds. */
function cost(work: (size: number) => void, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
