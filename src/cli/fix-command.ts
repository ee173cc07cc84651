import { basename } from 'node:path';
import { fixToJson } from '../application/fix-to-json';
import { fixWorkbook } from '../application/fix-workbook';
import { reportEntries } from '../application/report-entries';
import { fail, ok } from '../domain/result';
import type { CommandContext, CommandResult } from './command-context';
import { fixText } from './fix-text';
import { fileAccessOf } from './gateways';
import { readInputFile } from './input-file';
import { jsonText } from './json-text';
import { prepareOutput } from './output-file';
import { workbookProblem } from './workbook-problem';

interface FixArguments {
  readonly file: string;
  readonly output: string;
  /** Only the fixes of these rules; `null` is every rule. */
  readonly rules: ReadonlySet<string> | null;
}

/** `actieplan fix PLAN.xlsx -o OUT.xlsx`: without anything to fix, the output is a copy. */
export async function fixCommand(
  { file, output, rules }: FixArguments,
  context: CommandContext,
): Promise<CommandResult> {
  const { gateways, format, words, workbookWords, text } = context;
  const input = await readInputFile(file);
  if (!input.ok) return input;
  const target = await prepareOutput(output, file);
  if (!target.ok) return target;

  context.progress('progress.fixing');
  const fixed = await fixWorkbook(input.value, rules, fileAccessOf(gateways), workbookWords);
  if (!fixed.ok) return fail(workbookProblem(fixed.problem, file));
  const { bytes, made, after, renewed, kept } = fixed.value;
  const written = await target.value.write(bytes);
  if (!written.ok) return written;

  const left = reportEntries(after, words);
  const notRenewed = kept.map(({ sheet, why }) => ({
    sheet,
    why: text(`fix.not-renewed.${why}`, { sheet }),
  }));
  return ok({
    output:
      format === 'json'
        ? jsonText(
            fixToJson(made, left, {
              workbook: basename(file),
              renewed,
              notRenewed,
              accepted: after.accepted.length,
            }),
          )
        : fixText(made, left, { output, renewed, notRenewed }, context),
    status: left.some(({ severity }) => severity === 'error') ? 1 : 0,
  });
}
