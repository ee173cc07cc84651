import { resolve } from 'node:path';
import type { ImportedDocument } from '../application/import-document';
import type { ImportedPlan } from '../domain/document/imported-plan';
import { euroFromCents } from '../domain/money/cents';
import type { CommandContext } from './command-context';
import { severityCounts } from './severity-counts';
import { hanging } from './wrap-text';

type Context = Pick<CommandContext, 'text' | 'words' | 'width'>;

/** The rest stands in the workbook. */
const MAX_SHOWN = 3;

/** What was read, what was not sure or not used, what the check found, and where the workbook is. */
export function importText(
  { imported, lines, doubts, summary }: ImportedDocument,
  file: string,
  output: string,
  context: Context,
): string {
  const { text } = context;
  const blocks = [
    [text('import.title', { file }), ...readLines(imported, summary, context)].join('\n'),
    ...doubtBlock(doubts, context),
    ...unusedBlock(imported, context),
    text('import.check', { counts: severityCounts(lines, text) }),
    text('import.workbook', { output: resolve(output) }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function readLines(
  { plan }: ImportedPlan,
  { totals, byCode }: ImportedDocument['summary'],
  { text, width }: Context,
): readonly string[] {
  const codes = byCode.map(({ code, measures }) =>
    text('import.code', { code: code ?? text('summary.without-code'), count: measures }),
  );
  const amounts = plan.budgetLines.filter(({ amount }) => amount !== null).length;
  const lines = [
    ...(plan.title === null ? [] : [plan.title]),
    [
      text('count.policy-lines', { count: plan.policyLines.length }),
      text('count.actions', { count: plan.actions.length }),
      `${text('count.measures', { count: totals.measures })} (${codes.join(', ')})`,
    ].join(', '),
    text('import.amounts', {
      amounts: text('count.amounts', { count: amounts }),
      measures: text('count.measures', { count: totals.withAmount }),
      printed: euroFromCents(totals.printed),
    }),
    [
      text('count.ministers', { count: plan.ministers.length }),
      text('count.recommendations', { count: plan.recommendations.length }),
      text('count.previous-actions', { count: plan.previousActions.length }),
      text('count.abbreviations', { count: plan.abbreviations.length }),
      text('count.terms', { count: plan.glossary.length }),
    ].join(', '),
  ];
  return lines.map((line) => hanging('  ', line, width));
}

function doubtBlock(
  doubts: ImportedDocument['doubts'],
  { text, words, width }: Context,
): readonly string[] {
  const lines = doubts.map((doubt) => words.doubt(doubt).what);
  return shortList(text('import.doubts', { count: doubts.length }), lines, { text, width });
}

function unusedBlock({ notUsed }: ImportedPlan, { text, words, width }: Context) {
  const lines = notUsed.map((row) => words.unusedRow(row).what);
  return shortList(text('import.not-used', { count: notUsed.length }), lines, { text, width });
}

function shortList(
  title: string,
  lines: readonly string[],
  { text, width }: Pick<Context, 'text' | 'width'>,
): readonly string[] {
  if (lines.length === 0) return [];
  const left = lines.length - MAX_SHOWN;
  return [
    [
      title,
      ...lines.slice(0, MAX_SHOWN).map((line) => hanging('  – ', line, width)),
      ...(left > 0 ? [`  ${text('import.more', { count: left })}`] : []),
    ].join('\n'),
  ];
}
