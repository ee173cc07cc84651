import type { CellLine, TableCell, TableRow } from './document';

/** A bullet that was typed, or that the page reading kept, instead of a list. */
const BULLET = /^(?:[•▪‣◦·●○■□➢✓]\s*|[*–—-]\s+)/u;

/** The lines of a cell that hold text; a line that begins with a bullet is an item. */
export function linesOf(cell: TableCell | undefined): readonly CellLine[] {
  return (cell?.lines ?? []).flatMap(({ kind, text }) => {
    const trimmed = text.trim();
    const bare = trimmed.replace(BULLET, '');
    if (bare === '') return [];
    return [{ kind: bare === trimmed ? kind : 'item', text: bare }];
  });
}

/** The texts of all cells of a row, for messages. */
export function rowText(row: TableRow): string {
  return row.cells
    .map((cell) => plainText(linesOf(cell)))
    .filter((text) => text !== '')
    .join(' | ');
}

/** One text of lines that belong together, without runs of spaces. */
export function plainText(lines: readonly CellLine[]): string {
  return oneSpaced(lines.map(({ text }) => text).join(' '));
}

export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words in which a text, an abbreviation or a heading is the same however it was typed. */
export function comparable(text: string): string {
  return oneSpaced(text)
    .toLowerCase()
    .replace(/[\s:.;*]+$/, '');
}
