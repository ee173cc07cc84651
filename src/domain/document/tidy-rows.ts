import type { CellLine, TableCell, TableRow, Where } from './document';
import { oneSpaced } from './plain-words';

/** A row of which every cell was tidied once: the reader looks at each of them many times. */
export interface TidyRow {
  readonly cells: readonly TidyCell[];
  readonly where: Where;
}

interface TidyCell {
  /** Only lines that hold text; a line that began with a bullet is an item. */
  readonly lines: readonly CellLine[];
  /** The lines as one text, without runs of spaces. */
  readonly text: string;
  readonly spanned: TableCell['spanned'];
}

/** A bullet that was typed, or that the page reading kept, instead of a list. */
const BULLET = /^(?:[•▪‣◦·●○■□➢✓]\s*|[*–—-]\s+)/u;

export function tidyRow({ cells, where }: TableRow): TidyRow {
  return { cells: cells.map(tidyCell), where };
}

function tidyCell({ lines, spanned }: TableCell): TidyCell {
  const tidy = lines.flatMap(({ kind, text }): readonly CellLine[] => {
    const trimmed = text.trim();
    const bare = trimmed.replace(BULLET, '');
    if (bare === '') return [];
    return [{ kind: bare === trimmed ? kind : 'item', text: bare }];
  });
  return { lines: tidy, text: plainText(tidy), spanned };
}

export function isEmptyRow({ cells }: TidyRow): boolean {
  return cells.every(({ text }) => text === '');
}

/** The texts of all cells of a row, for messages. */
export function rowText({ cells }: TidyRow): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' | ');
}

/** One text of lines that belong together, without runs of spaces. */
export function plainText(lines: readonly CellLine[]): string {
  return oneSpaced(lines.map(({ text }) => text).join(' '));
}
