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
  const most = mostTelling(groups.values());
  for (const { numbers, telling, rows } of groups.values()) {
    const isRepeated = [...numbers].every((number) => (most.get(number) ?? 0) > telling);
    if (numbers.size < 2 || !isRepeated) continue;
    for (const row of rows) overviews.add(row);
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

/** How much the fullest table that has a measure tells of it. */
function mostTelling(groups: Iterable<Group>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { numbers, telling } of groups) {
    for (const number of numbers) most.set(number, Math.max(most.get(number) ?? 0, telling));
  }
  return most;
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
