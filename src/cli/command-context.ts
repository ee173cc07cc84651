import type { Result } from '../domain/result';
import type { CliTextKey } from '../i18n/cli-text';
import type { TextData } from '../i18n/fill-template';
import type { Words } from '../i18n/words';
import type { Gateways } from './gateways';
import type { Problem } from './problem';
import type { Format } from './request';

/** What every command is given. */
export interface CommandContext {
  readonly gateways: Gateways;
  readonly format: Format;
  /** A text of the command line in the language asked for. */
  readonly text: (key: CliTextKey, data?: TextData) => string;
  /** What was found, in the language asked for. */
  readonly words: Words;
  /** The same in the language of the workbook. */
  readonly workbookWords: Words;
  /** Tells someone who watches what is being done. */
  readonly progress: (key: CliTextKey) => void;
  /** Characters on a line. */
  readonly width: number;
  /** ISO date. */
  readonly today: string;
  /** A text that no other plan has. */
  readonly newId: () => string;
  /** Of this program. */
  readonly version: string;
}

/** How a command ended: with something to say, or with why it could not be done. */
export type CommandResult = Result<Outcome, Problem>;

export interface Outcome {
  readonly output: string;
  /** 1: done, and the workbook has errors. */
  readonly status: 0 | 1;
}
