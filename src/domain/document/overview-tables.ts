import type { NumberingScheme } from '../plan/numbering';
import type { ColumnRole, Columns } from './columns';
import type { Piece, RowPiece } from './document-pieces';
import type { UnusedReason } from './imported-plan';
import { measureStart } from './measure-start';

/** What tells about a measure, besides its number. */
const TELLING: readonly ColumnRole[] = [
  'code',
  'text',
  'initiatives',
  'lead',
  'actors',
  'budget',
  'minister',
];

/** The rows under one header; a table that goes on without its header is among them. */
interface Group {
  readonly rows: RowPiece[];
  readonly numbers: Set<string>;
  readonly telling: number;
}

/**
 * Tells tables that only list measures again, as an overview or with their costs per year, from those that the
 * measures stand in: all their numbers stand in tables that tell more. Taken over, each measure would be there twice.
 */
export function markOverviews(pieces: readonly Piece[], scheme: NumberingScheme): readonly Piece[] {
  const groups = groupsOf(pieces, scheme);
  const overviews = new Set<Piece>();
  for (const group of groups.values()) {
    if (group.numbers.size < 2 || !isRepeated(group, [...groups.values()])) continue;
    for (const row of group.rows) overviews.add(row);
  }
  if (overviews.size === 0) return pieces;
  return pieces.map((piece) =>
    piece.kind === 'row' && piece.columns !== null && overviews.has(piece)
      ? { ...piece, columns: { ...piece.columns, kind: 'overview' } }
      : piece,
  );
}

function groupsOf(pieces: readonly Piece[], scheme: NumberingScheme): ReadonlyMap<Columns, Group> {
  const groups = new Map<Columns, Group>();
  for (const piece of pieces) {
    if (piece.kind === 'text' || piece.columns?.kind !== 'measures') continue;
    const { columns, row, isHeader } = piece;
    const group = groups.get(columns) ?? {
      rows: [],
      numbers: new Set<string>(),
      telling: TELLING.filter((role) => columns.at.has(role)).length,
    };
    groups.set(columns, group);
    group.rows.push(piece);
    const start = isHeader ? null : measureStart(row, columns, scheme);
    if (start !== null) group.numbers.add(start.number);
  }
  return groups;
}

function isRepeated({ numbers, telling }: Group, groups: readonly Group[]): boolean {
  const fuller = groups.filter((other) => other.telling > telling);
  return [...numbers].every((number) => fuller.some((other) => other.numbers.has(number)));
}

/** The rows of overviews, by the index of their piece: none of them is taken over. */
export function overviewRows(
  pieces: readonly Piece[],
): readonly (readonly [number, UnusedReason])[] {
  return pieces.flatMap((piece, index) =>
    piece.kind === 'row' && !piece.isHeader && piece.columns?.kind === 'overview'
      ? [[index, 'not-a-plan-row'] as const]
      : [],
  );
}
