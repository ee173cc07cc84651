import type { Piece } from './document-pieces';
import type { ImportDoubt, UnusedRow } from './imported-plan';
import { comparable } from './plain-words';
import type { UnusedRows } from './raw-plan';
import { isEmptyRow, rowText } from './tidy-rows';

/**
 * The rows that are neither part of the plan nor a header, in reading order. A row of a table that shows no
 * sign of a plan may still be one of `headings`.
 */
export function unusedRows(
  pieces: readonly Piece[],
  unused: UnusedRows,
  headings: ReadonlySet<number>,
): readonly UnusedRow[] {
  return pieces.flatMap((piece, index) => {
    if (piece.kind === 'text' || headings.has(index)) return [];
    const isEmpty = isEmptyRow(piece.row);
    const unknown = isEmpty ? 'empty' : 'no-known-header';
    const why = piece.columns === null ? unknown : unused.get(index);
    return why === undefined ? [] : [{ where: piece.row.where, text: rowText(piece.row), why }];
  });
}

/** Columns that hold something in rows that are used, and of which it is not known what. Each is told once. */
export function unusedColumnDoubts(
  pieces: readonly Piece[],
  unused: UnusedRows,
  headings: ReadonlySet<number>,
): readonly ImportDoubt[] {
  const told = new Set<string>();
  return pieces.flatMap((piece, index): readonly ImportDoubt[] => {
    if (piece.kind === 'text' || piece.isHeader || unused.has(index) || headings.has(index))
      return [];
    return (piece.columns?.unknown ?? []).flatMap((column) => {
      const text = piece.row.cells[column.index]?.text ?? '';
      const name = `${piece.columns?.kind ?? ''} ${comparable(column.heading) || String(column.index)}`;
      if (text === '' || told.has(name)) return [];
      told.add(name);
      return [
        {
          where: piece.row.where,
          at: { kind: 'plan', key: null, number: null, field: null },
          what: 'column-not-used',
          source: column.heading === '' ? text : column.heading,
          taken: '',
        },
      ];
    });
  });
}
