import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keepRound, type RoundNotKept } from '../application/keep-round';
import { leaksOfRound } from '../application/leaks-of-round';
import {
  prepareRound,
  type PreparedRound,
  type RoundProblem,
  type WantedRound,
} from '../application/prepare-round';
import { splitToJson } from '../application/split-to-json';
import { fail, ok, type Result } from '../domain/result';
import { roundMail } from '../i18n/round-mail';
import type { CommandContext, CommandResult } from './command-context';
import { fileAccessOf } from './gateways';
import { readInputFile } from './input-file';
import { jsonText } from './json-text';
import { foundAt, prepareOutput } from './output-file';
import { prepareFolder, type NewFile } from './output-folder';
import { about, type Problem } from './problem';
import { splitText } from './split-text';
import { workbookProblem } from './workbook-problem';

interface SplitArguments {
  readonly file: string;
  /** The folder for the workbooks of the departments. */
  readonly output: string;
  readonly wanted: WantedRound;
}

/**
 * `actieplan split PLAN.xlsx -o DIR`: a workbook for every department in the folder, with the text of its mail,
 * and the round in the plan itself, by which what comes back is known again.
 */
export async function splitCommand(
  { file, output, wanted }: SplitArguments,
  context: CommandContext,
): Promise<CommandResult> {
  const { gateways, format, text, today, newId } = context;
  const input = await readInputFile(file);
  if (!input.ok) return input;
  const folder = await prepareFolder(output);
  if (!folder.ok) return folder;
  const main = await prepareOutput(file);
  if (!main.ok) return main;

  context.progress('progress.splitting');
  const snapshot = await gateways.readWorkbook(input.value);
  if (!snapshot.ok) return fail(about(snapshot.problem, file));
  const prepared = prepareRound(snapshot.value, wanted, { today, newId: newId() });
  if (!prepared.ok) return fail(problemOf(prepared.problem, file));
  const files = await filesOf(prepared.value, context);
  if (!files.ok) return files;
  const present = await firstPresent(output, files.value);
  if (present !== null) return fail({ key: 'split.exists', data: { file: present } });
  const kept = await keepRound(input.value, prepared.value.update, fileAccessOf(gateways));
  if (!kept.ok) return fail(problemOf(kept.problem, file));

  const written = await folder.value.write(files.value);
  const replaced = written.ok ? await main.value.write(kept.value) : written;
  if (!replaced.ok) {
    // None of them was there before, and without the round in the plan none of them can come back.
    for (const { name } of files.value) await rm(join(output, name), { force: true });
    return replaced;
  }
  const why = text('split.no-department');
  return ok({
    output:
      format === 'json'
        ? jsonText(splitToJson(prepared.value, why))
        : splitText(prepared.value, { file, output }, context),
    status: 0,
  });
}

/** The workbook of each department, looked through before it may go out, and the text of its mail. */
async function filesOf(
  round: PreparedRound,
  { gateways }: CommandContext,
): Promise<Result<readonly NewFile[], Problem>> {
  const leaksIn = leaksOfRound(round);
  const files: NewFile[] = [];
  for (const workbook of round.workbooks) {
    const { department, file, model, measures } = workbook;
    const bytes = await gateways.writeWorkbook(model);
    const parts = await gateways.unpackWorkbook(bytes);
    if (!parts.ok) return fail(about(parts.problem, file));
    const [leak] = leaksIn(workbook, parts.value);
    if (leak !== undefined) {
      return fail({ key: 'split.leak', data: { department, found: leak.found, part: leak.part } });
    }
    // In the language of the workbook that it goes with.
    const { subject, body } = roundMail('nl', {
      ...{ planTitle: round.plan.title, department, round: round.round },
      ...{ file: `${file}.xlsx`, measures: measures.length },
    });
    files.push(
      { name: `${file}.xlsx`, bytes },
      { name: `${file}.txt`, bytes: new TextEncoder().encode(`${subject}\n\n${body}\n`) },
    );
  }
  return ok(files);
}

/** What was sent before, or is somebody's own, is never written over. */
async function firstPresent(folder: string, files: readonly NewFile[]): Promise<string | null> {
  for (const { name } of files) {
    const file = join(folder, name);
    if ((await foundAt(file)) !== null) return file;
  }
  return null;
}

function problemOf(problem: Problem | RoundProblem | RoundNotKept, file: string): Problem {
  if (!('code' in problem) || problem.code === 'not-a-plan') return workbookProblem(problem, file);
  switch (problem.code) {
    case 'no-room':
    case 'sheet-taken':
    case 'round-not-kept':
      return { key: `split.${problem.code}`, data: { file, sheet: problem.sheet } };
    case 'round-name':
    case 'round-sent':
      return { key: `split.${problem.code}`, data: { file, round: problem.round } };
    case 'nobody':
      return { key: 'split.nobody', data: { file } };
  }
}
