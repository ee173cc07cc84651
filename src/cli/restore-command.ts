import { restoreToJson } from '../application/restore-to-json';
import { restoreWorkbook, type RestoreProblem } from '../application/restore-workbook';
import { fail, ok } from '../domain/result';
import type { CommandContext, CommandResult } from './command-context';
import { fileAccessOf } from './gateways';
import { readInputFile } from './input-file';
import { jsonText } from './json-text';
import { prepareOutput } from './output-file';
import type { Problem } from './problem';
import { restoreText } from './restore-text';
import { workbookProblem } from './workbook-problem';

interface RestoreArguments {
  readonly file: string;
  readonly output: string;
  /** Number of the merge in Logboek; `null` is the last. */
  readonly merge: string | null;
}

/** `actieplan restore PLAN.xlsx -o OUT.xlsx`: takes a merge back, also days later. */
export async function restoreCommand(
  { file, output, merge }: RestoreArguments,
  context: CommandContext,
): Promise<CommandResult> {
  const { gateways, format, workbookWords, today } = context;
  const input = await readInputFile(file);
  if (!input.ok) return input;
  const target = await prepareOutput(output);
  if (!target.ok) return target;
  context.progress('progress.restoring');
  const access = fileAccessOf(gateways);
  const restored = await restoreWorkbook(input.value, { merge, on: today }, access, workbookWords);
  if (!restored.ok) return fail(problemOf(restored.problem, file));
  const written = await target.value.write(restored.value.bytes);
  if (!written.ok) return written;
  return ok({
    output:
      format === 'json'
        ? jsonText(restoreToJson(restored.value))
        : restoreText(restored.value, output, context),
    status: restored.value.refused.length === 0 ? 0 : 1,
  });
}

function problemOf(problem: Problem | RestoreProblem, file: string): Problem {
  if ('key' in problem) return workbookProblem(problem, file);
  switch (problem.code) {
    case 'not-a-plan':
      return workbookProblem(problem, file);
    case 'nothing-merged':
      return { key: 'restore.nothing-merged', data: { file } };
    case 'no-such-merge': {
      const { merge, merges } = problem;
      return { key: 'restore.no-such-merge', data: { file, merge, merges } };
    }
    case 'log-in-the-way':
      return { key: 'merge.log-in-the-way', data: { file, sheet: problem.sheet } };
  }
}
