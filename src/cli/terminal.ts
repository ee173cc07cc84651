/** Where the command line writes: `index.ts` gives that of the process, tests one of their own. */
export interface Terminal {
  /** What was asked for. Settles when it is written, or when nobody reads any more. */
  out(text: string): Promise<void>;
  /** Why something could not be done. */
  error(text: string): void;
  /** What is being done, for someone who watches; the next one takes its place, `null` clears it. */
  progress(text: string | null): void;
  /** Characters on a line. */
  readonly width: number;
}
