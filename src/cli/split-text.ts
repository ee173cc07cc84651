import { join } from 'node:path';
import type { PreparedRound } from '../application/prepare-round';
import type { CommandContext } from './command-context';
import { hanging } from './wrap-text';

/** What went out to whom, what went to nobody, and that the plan now knows the round. */
export function splitText(
  { round, workbooks, notSent }: PreparedRound,
  { file, output }: { readonly file: string; readonly output: string },
  { text, width }: Pick<CommandContext, 'text' | 'width'>,
): string {
  const lines = workbooks.map(({ department, file: name, measures, rows }) =>
    hanging(
      '  ',
      text('split.file', {
        ...{ department, file: join(output, `${name}.xlsx`), rows },
        measures: text('count.measures', { count: measures.length }),
      }),
      width,
    ),
  );
  const title = text('split.sent', { round: round.name, count: workbooks.length });
  return `${[
    [title, ...lines].join('\n'),
    ...(notSent.length === 0
      ? []
      : [hanging('', text('split.not-sent', { measures: notSent, count: notSent.length }), width)]),
    hanging('', text('split.mails', { folder: output }), width),
    hanging('', text('split.kept', { file, round: round.name }), width),
  ].join('\n\n')}\n`;
}
