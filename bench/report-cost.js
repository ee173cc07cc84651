/**
 * Preloaded with `node --require`: when the process ends, writes what it cost to the file that COST_FILE
 * names, as JSON: CPU in milliseconds (user and system, all threads) and peak memory in megabytes.
 */
const { writeFileSync } = require('node:fs');

const file = process.env.COST_FILE;
if (file === undefined) throw new Error('COST_FILE is not set');
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }),
  );
});
