import { basename } from 'node:path';
import { importDocument } from '../application/import-document';
import { planToJson } from '../application/plan-to-json';
import type { NoPlan } from '../domain/document/read-plan';
import { fail, ok } from '../domain/result';
import type { DoesNotFit } from '../workbook/plan-workbook';
import type { CommandContext, CommandResult } from './command-context';
import { importText } from './import-text';
import { readInputFile } from './input-file';
import { jsonText } from './json-text';
import { prepareOutput } from './output-file';
import { about, type Problem } from './problem';

interface ImportArguments {
  readonly file: string;
  readonly output: string;
}

/**
 * `actieplan import DOCUMENT -o PLAN.xlsx`: done when the workbook is there. What its check found stands
 * in it; whether that is bad enough to stop is for `check` to say.
 */
export async function importCommand(
  { file, output }: ImportArguments,
  context: CommandContext,
): Promise<CommandResult> {
  const { gateways, format, words, workbookWords, today, version, progress } = context;
  const input = await readInputFile(file);
  if (!input.ok) return input;
  const target = await prepareOutput(output, file);
  if (!target.ok) return target;

  progress('progress.reading');
  const document = await gateways.readDocument(basename(file), input.value);
  if (!document.ok) return fail(about(document.problem, file));
  const stamp = { date: today, version };
  const result = importDocument(document.value, workbookWords, stamp);
  if (!result.ok) return fail(importProblem(result.problem, file));

  progress('progress.writing');
  const bytes = await gateways.writeWorkbook(result.value.model);
  const written = await target.value.write(bytes);
  if (!written.ok) return written;
  return ok({
    output:
      format === 'json'
        ? jsonText(planToJson(result.value.imported, words))
        : importText(result.value, file, output, context),
    status: 0,
  });
}

function importProblem(problem: NoPlan | DoesNotFit, file: string): Problem {
  return { key: `plan.${problem.code}`, data: { ...problem, file } };
}
