import { basename } from 'node:path';
import { ministerFiles, writeMinisterPages } from '../application/minister-files';
import { summariseWorkbook, type SummarisedWorkbook } from '../application/summarise-workbook';
import { summaryToJson } from '../application/summary-to-json';
import { fail, ok, type Result } from '../domain/result';
import type { CommandContext, CommandResult } from './command-context';
import { readInputFile } from './input-file';
import { jsonText } from './json-text';
import { prepareFolder, type OutputFolder } from './output-folder';
import type { Problem } from './problem';
import type { Command } from './request';
import { summaryText } from './summary-text';
import { workbookProblem } from './workbook-problem';

/** `actieplan summary PLAN.xlsx [--sharing HOW] [--pages DIR]` */
export async function summaryCommand(
  { file, sharing, pages }: Extract<Command, { readonly name: 'summary' }>,
  context: CommandContext,
): Promise<CommandResult> {
  const input = await readInputFile(file);
  if (!input.ok) return input;
  const folder = pages === null ? null : await prepareFolder(pages);
  if (folder?.ok === false) return folder;
  context.progress('progress.summing');
  const summarised = await summariseWorkbook(input.value, context.gateways.readWorkbook, sharing);
  if (!summarised.ok) return fail(workbookProblem(summarised.problem, file));
  const written =
    folder === null ? ok(null) : await writePages(summarised.value, folder.value, context);
  if (!written.ok) return written;
  return ok({ output: said(summarised.value, written.value, file, pages, context), status: 0 });
}

/** What was written of each minister, by the names of the files. */
type PagesOfMinisters = readonly { readonly minister: string; readonly files: readonly string[] }[];

async function writePages(
  summarised: SummarisedWorkbook,
  folder: OutputFolder,
  { gateways, progress, today }: CommandContext,
): Promise<Result<PagesOfMinisters, Problem>> {
  progress('progress.writing-pages');
  const written = await writeMinisterPages(ministerFiles(summarised), gateways, today);
  const put = await folder.write(written.flatMap(({ files }) => files));
  if (!put.ok) return put;
  return ok(
    written.map(({ minister, files }) => ({ minister, files: files.map(({ name }) => name) })),
  );
}

function said(
  summarised: SummarisedWorkbook,
  made: PagesOfMinisters | null,
  file: string,
  folder: string | null,
  context: CommandContext,
): string {
  if (context.format === 'json') {
    const json = summaryToJson(summarised, context.words);
    return jsonText(made === null ? json : { ...json, pages: made });
  }
  const figures = summaryText(summarised, basename(file), context);
  if (made === null || folder === null) return figures;
  const names = made.flatMap(({ files }) => files.map((name) => `  ${name}`));
  const title = context.text('summary.pages', { count: made.length, folder });
  return `${[`${figures}\n${title}`, ...names].join('\n')}\n`;
}
