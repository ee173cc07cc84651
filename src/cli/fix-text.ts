import type { RuleEdit } from '../application/fix-rounds';
import type { ReportEntry } from '../application/report-entries';
import { shownInCell } from '../domain/check/damaged-number';
import type { CommandContext } from './command-context';
import { severityCounts } from './severity-counts';
import { shorten } from '../i18n/shorten';
import { hanging } from './wrap-text';

/** A longer cell is not compared by reading two whole texts. */
const MAX_CELL = 80;

/** A file that was fixed. */
export interface FixedFile {
  readonly output: string;
  /** Sheets that show the plan, and follow it. */
  readonly renewed: readonly string[];
  /** Those that do not, and why, in words. */
  readonly notRenewed: readonly { readonly sheet: string; readonly why: string }[];
}

/** What was fixed, cell by cell, what is left, and where the new workbook is. */
export function fixText(
  made: readonly RuleEdit[],
  left: readonly ReportEntry[],
  { output, renewed, notRenewed }: FixedFile,
  { text, width }: Pick<CommandContext, 'text' | 'width'>,
): string {
  const cells = made.map(({ rule, edit: { sheet, cell, before, after } }) =>
    hanging(`  ${sheet}!${cell}  `, `${quoted(before)} → ${quoted(after)} (${rule})`, width),
  );
  return `${[
    [text('fix.made', { count: made.length }), ...cells].join('\n'),
    text('fix.left', { counts: severityCounts(left, text) }),
    ...(renewed.length === 0
      ? []
      : [hanging('', text('fix.renewed', { sheets: renewed, count: renewed.length }), width)]),
    ...notRenewed.map(({ why }) => hanging('', why, width)),
    text('fix.workbook', { output }),
  ].join('\n\n')}\n`;
}

function quoted(value: RuleEdit['edit']['after']): string {
  if (value === null) return '“”';
  // As the cell shows it, so that before and after are in one notation.
  const shown = typeof value === 'number' ? shownInCell({ type: 'number', value }) : String(value);
  return `“${shorten(shown, MAX_CELL)}”`;
}
