import { cliText } from '../i18n/cli-text';
import type { Language } from '../i18n/language';
import { checkCommand } from './check-command';
import type { CommandContext, CommandResult } from './command-context';
import { fixCommand } from './fix-command';
import type { Gateways } from './gateways';
import { importCommand } from './import-command';
import { mergeCommand } from './merge-command';
import { parseArguments } from './parse-arguments';
import type { Command, Request } from './request';
import { restoreCommand } from './restore-command';
import { ok, unreachable } from '../domain/result';
import { splitCommand } from './split-command';
import { summaryCommand } from './summary-command';
import type { Terminal } from './terminal';
import { version } from '../application/version';
import { wordsOf } from '../i18n/words';

/** What the command line is joined to. */
export interface Surroundings {
  readonly gateways: Gateways;
  readonly terminal: Terminal;
  /** ISO date. */
  readonly today: string;
  /** A text that no other plan has. */
  readonly newId: () => string;
}

/**
 * Does what the arguments ask and gives the exit status: 0 done, 1 done and there are errors, 2 could
 * not be done. The only place that catches everything.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const { terminal } = around;
  const { language, request } = parseArguments(args);
  try {
    const result = request.ok ? await answer(request.value, language, around) : request;
    terminal.progress(null);
    if (result.ok) {
      await terminal.out(result.value.output);
      return result.value.status;
    }
    terminal.error(oneLine(cliText(language, result.problem.key, result.problem.data)));
    return 2;
  } catch (error) {
    terminal.progress(null);
    terminal.error(`${cliText(language, 'unexpected')}\n${traceOf(error)}`);
    return 2;
  }
}

async function answer(
  request: Request,
  language: Language,
  { gateways, terminal, today, newId }: Surroundings,
): Promise<CommandResult> {
  const text: CommandContext['text'] = (key, data) => cliText(language, key, data);
  switch (request.kind) {
    case 'version':
      return ok({ output: `${text('version', { version })}\n`, status: 0 });
    case 'help':
      return ok({ output: text(`help.${request.command ?? 'all'}`), status: 0 });
    case 'run':
      return doCommand(request.command, {
        gateways,
        format: request.format,
        text,
        words: wordsOf(language),
        workbookWords: wordsOf('nl'),
        progress(key) {
          terminal.progress(text(key));
        },
        width: terminal.width,
        today,
        newId,
        version,
      });
    default:
      return unreachable(request);
  }
}

function doCommand(command: Command, context: CommandContext): Promise<CommandResult> {
  switch (command.name) {
    case 'import':
      return importCommand(command, context);
    case 'check':
      return checkCommand(command, context);
    case 'fix':
      return fixCommand(command, context);
    case 'summary':
      return summaryCommand(command, context);
    case 'split':
      return splitCommand(command, context);
    case 'merge':
      return mergeCommand(command, context);
    case 'restore':
      return restoreCommand(command, context);
    default:
      return unreachable(command);
  }
}

/** The name of a file may hold a line end; a sentence may not. */
function oneLine(sentence: string): string {
  return sentence.replaceAll(/\p{Cc}+/gu, ' ');
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n${traceOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
