import { basename } from 'node:path';
import type { CollectedFile } from '../application/collect-returned';
import { mergeEntries } from '../application/merge-entries';
import {
  mergeReturned,
  type MergedReturned,
  type MergeProblem,
} from '../application/merge-returned';
import { mergeToJson } from '../application/merge-to-json';
import { fail, ok } from '../domain/result';
import type { CommandContext, CommandResult } from './command-context';
import { readInputFile } from './input-file';
import { jsonText } from './json-text';
import { mergeText } from './merge-text';
import { prepareOutput } from './output-file';
import { about, type Problem } from './problem';
import { fileAccessOf } from './gateways';
import { workbookProblem } from './workbook-problem';

interface MergeArguments {
  readonly file: string;
  readonly returned: readonly string[];
  readonly output: string;
  readonly isStrict: boolean;
}

/** `actieplan merge PLAN.xlsx RETURNED.xlsx… -o OUT.xlsx`: without anything to take over, the output is a copy. */
export async function mergeCommand(
  { file, returned, output, isStrict }: MergeArguments,
  context: CommandContext,
): Promise<CommandResult> {
  const { gateways, format, workbookWords, today, text } = context;
  const input = await readInputFile(file);
  if (!input.ok) return input;
  // The workbook itself may be the output; what came back must stay as it came.
  const target = await prepareOutput(output, ...returned);
  if (!target.ok) return target;

  context.progress('progress.merging');
  const merged = await mergeReturned<Problem>(
    input.value,
    returned.map((name) => ({ name: basename(name), read: () => readInputFile(name) })),
    { isStrict, on: today },
    fileAccessOf(gateways),
    workbookWords,
  );
  if (!merged.ok) return fail(problemOf(merged.problem, file));
  const written = await target.value.write(merged.value.bytes);
  if (!written.ok) return written;
  const words = {
    ofFile: (each: CollectedFile<Problem>) => sentenceOf(each, text),
    ofIgnored: (why: keyof typeof IGNORED) => text(IGNORED[why]),
  };
  return ok({
    output:
      format === 'json'
        ? jsonText(mergeToJson(merged.value, words))
        : mergeText(merged.value, words, output, context),
    status: isDone(merged.value) ? 0 : 1,
  });
}

const IGNORED = {
  'already-there': 'merge.ignored.already-there',
  repaired: 'merge.ignored.repaired',
  'row-kept': 'merge.ignored.row-kept',
  'not-own-row': 'merge.ignored.not-own-row',
  'column-gone': 'merge.ignored.column-gone',
  'table-gone': 'merge.ignored.table-gone',
  'no-room': 'merge.ignored.no-room',
} as const;

/** Nobody has to decide anything, and every file was merged or had nothing new in it. */
function isDone({ files, tables }: MergedReturned<Problem>): boolean {
  const isEveryFile = files.every(({ kind }) => kind === 'own' || kind === 'duplicate');
  return isEveryFile && mergeEntries(tables).conflicts.length === 0;
}

/** What became of a file, where that is not simply that it was merged. */
function sentenceOf(file: CollectedFile<Problem>, text: CommandContext['text']): string | null {
  const { name } = file;
  switch (file.kind) {
    case 'own':
      return null;
    case 'duplicate':
      return text('merge.duplicate', { file: name, of: file.of });
    case 'unreadable': {
      const { key, data } = about(file.problem, name);
      return text(key, data);
    }
    case 'refused': {
      const { problem } = file;
      if (problem.code !== 'old-round') {
        return text(`merge.refused.${problem.code}`, { file: name, ...problem });
      }
      const { round } = problem;
      return round === null
        ? text('merge.refused.old-round', { file: name })
        : text('merge.refused.old-round-named', { file: name, round });
    }
  }
}

function problemOf(problem: Problem | MergeProblem, file: string): Problem {
  if ('key' in problem && !('code' in problem)) return workbookProblem(problem, file);
  if (problem.code === 'not-a-plan') return workbookProblem(problem, file);
  switch (problem.code) {
    case 'no-round':
      return { key: 'merge.no-round', data: { file } };
    case 'damaged-base':
      return { key: 'merge.damaged-base', data: { file, row: problem.key } };
    case 'log-in-the-way':
      return { key: 'merge.log-in-the-way', data: { file, sheet: problem.sheet } };
  }
}
