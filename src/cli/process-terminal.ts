import type { Terminal } from './terminal';

/** Longer lines are hard to read. */
const MAX_WIDTH = 120;

/** What is written to a file or to another program has no width of its own. */
const USUAL_WIDTH = 100;

const CLEAR_LINE = '\r\u001b[2K';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  // Every write has its own answer; without a listener a reader that goes away would end the process.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  let isShown = false;
  return {
    out: (text) => write(stdout, text),
    error(text) {
      stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!stderr.isTTY || (text === null && !isShown)) return;
      stderr.write(text === null ? CLEAR_LINE : `${CLEAR_LINE}${text}`);
      isShown = text !== null;
    },
    width: stdout.isTTY ? Math.min(stdout.columns, MAX_WIDTH) : USUAL_WIDTH,
  };
}

/** A reader that goes away, such as `head`, has what it wanted. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (error === null || error === undefined || error.code === 'EPIPE') done();
      else failed(error);
    });
  });
}
