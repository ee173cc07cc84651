import { shownCells } from '../application/restore-to-json';
import type { RestoredWorkbook } from '../application/restore-workbook';
import type { CommandContext } from './command-context';
import { columnOf } from '../workbook/describe-table';
import { hanging } from './wrap-text';

/** What got back what it held, and what somebody changed since. */
export function restoreText(
  { merge, edits, refused, renewed, kept }: RestoredWorkbook,
  output: string,
  { text, width }: Pick<CommandContext, 'text' | 'width'>,
): string {
  const lines = refused.map(({ sheet, cell, name, table, field, why }) => {
    const place = [sheet, name, columnOf(table, field)?.header ?? field, cell];
    const where = place.filter((part) => part !== null).join(', ');
    return hanging('  ', `${where}: ${text(`restore.refused.${why}`)}`, width);
  });
  return `${[
    text('restore.done', { merge, count: shownCells(edits).length }),
    ...(lines.length === 0
      ? []
      : [[text('restore.refused-title', { count: lines.length }), ...lines].join('\n')]),
    ...(renewed.length === 0
      ? []
      : [hanging('', text('fix.renewed', { sheets: renewed, count: renewed.length }), width)]),
    ...kept.map(({ sheet, why }) => hanging('', text(`fix.not-renewed.${why}`, { sheet }), width)),
    text('merge.workbook', { output }),
  ].join('\n\n')}\n`;
}
