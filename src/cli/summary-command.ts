import { basename } from 'node:path';
import { summariseWorkbook } from '../application/summarise-workbook';
import { summaryToJson } from '../application/summary-to-json';
import { fail, ok } from '../domain/result';
import type { CommandContext, CommandResult } from './command-context';
import { readInputFile } from './input-file';
import { jsonText } from './json-text';
import type { Command } from './request';
import { summaryText } from './summary-text';
import { workbookProblem } from './workbook-problem';

/** `actieplan summary PLAN.xlsx [--sharing HOW]` */
export async function summaryCommand(
  { file, sharing }: Extract<Command, { readonly name: 'summary' }>,
  context: CommandContext,
): Promise<CommandResult> {
  const input = await readInputFile(file);
  if (!input.ok) return input;
  context.progress('progress.summing');
  const summarised = await summariseWorkbook(input.value, context.gateways.readWorkbook, sharing);
  if (!summarised.ok) return fail(workbookProblem(summarised.problem, file));
  return ok({
    output:
      context.format === 'json'
        ? jsonText(summaryToJson(summarised.value, context.words))
        : summaryText(summarised.value, basename(file), context),
    status: 0,
  });
}
