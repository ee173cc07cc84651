import { setFlagsFromString } from 'node:v8';

// Node first interprets a pattern and compiles it when it comes a second time. A command uses hundreds
// of patterns a few times each, and is quicker when each is compiled at once. Imported before all else,
// so that it holds for all patterns of the command; `npm run bench:import` measures it.
setFlagsFromString('--no-regexp-tier-up');
