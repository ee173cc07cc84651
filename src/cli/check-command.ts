import { basename } from 'node:path';
import { checkWorkbook } from '../application/check-workbook';
import { acceptedEntries, reportEntries } from '../application/report-entries';
import { reportToJson } from '../application/report-to-json';
import { fail, ok } from '../domain/result';
import { checkText } from './check-text';
import type { CommandContext, CommandResult } from './command-context';
import { readInputFile } from './input-file';
import { jsonText } from './json-text';
import { workbookProblem } from './workbook-problem';

/** `actieplan check PLAN.xlsx` */
export async function checkCommand(
  { file }: { readonly file: string },
  context: CommandContext,
): Promise<CommandResult> {
  const input = await readInputFile(file);
  if (!input.ok) return input;
  context.progress('progress.checking');
  const checked = await checkWorkbook(input.value, context.gateways.readWorkbook);
  if (!checked.ok) return fail(workbookProblem(checked.problem, file));

  const { report } = checked.value;
  const open = reportEntries(checked.value, context.words);
  const accepted = acceptedEntries(checked.value, context.words);
  const name = basename(file);
  return ok({
    output:
      context.format === 'json'
        ? jsonText(reportToJson(report, [...open, ...accepted], name, context.words))
        : checkText(report, { open, accepted }, name, context),
    status: open.some(({ severity }) => severity === 'error') ? 1 : 0,
  });
}
