import type { Measure, Progress } from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import { text } from '../forms/text-forms';
import { progressTable } from '../tables/progress-table';

/** What a department is asked about a measure, with what that measure is about. */
export interface AskedRow extends Progress {
  readonly about: string | null;
}

const { measure, ...asked } = progressTable.columns;

/**
 * The table of progress as departments get it: a number alone does not tell them which measure it is. The
 * column is for reading only, and nothing of it comes back.
 */
export const askedTable = describeTable<AskedRow>({
  ...progressTable,
  columns: { measure, about: column('Waarover', text, { width: 44 }), ...asked },
});

/** The rows with the beginnings of the descriptions of their measures. */
export function askedRows(
  progress: readonly Progress[],
  measures: readonly Measure[],
): readonly AskedRow[] {
  const descriptions = new Map(measures.map(({ number, description }) => [number, description]));
  return progress.map((row) => ({ ...row, about: beginning(descriptions.get(row.measure) ?? '') }));
}

/** Three lines of the column. */
const LONGEST = 120;

function beginning(description: string): string | null {
  const line = description.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line === '' ? null : line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}
