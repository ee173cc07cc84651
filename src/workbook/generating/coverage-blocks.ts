import type { CoverageColumn, CoverageMatrix, CoverageRow } from '../../domain/summary/coverage';

/** A part of a matrix that fits beside its rows on a page. */
export interface CoverageBlock {
  readonly rows: readonly CoverageRow[];
  /** With the index that marks have. */
  readonly columns: readonly { readonly index: number; readonly column: CoverageColumn }[];
}

/** More columns make the print of a page too small to read. */
const MOST_COLUMNS = 20;

/**
 * Parts of a matrix, between two actions where that is possible. A row stands in every part where it has
 * a mark; one without any mark in the first, so that its gap is seen.
 */
export function coverageBlocks({ rows, columns }: CoverageMatrix): readonly CoverageBlock[] {
  const indexed = columns.map((column, index) => ({ index, column }));
  const parts = partsOf(indexed);
  if (parts.length === 1) return [{ rows, columns: indexed }];
  return parts.map((part, place) => {
    const indexes = new Set(part.map(({ index }) => index));
    return {
      columns: part,
      rows: rows.filter(({ marks }) =>
        marks.size === 0 ? place === 0 : [...marks.keys()].some((index) => indexes.has(index)),
      ),
    };
  });
}

type Columns = CoverageBlock['columns'];

function partsOf(columns: Columns): readonly Columns[] {
  const parts: Columns[] = [];
  let part: Columns = [];
  for (const group of ofOneAction(columns)) {
    if (part.length > 0 && part.length + group.length > MOST_COLUMNS) {
      parts.push(part);
      part = [];
    }
    part = [...part, ...group];
    while (part.length > MOST_COLUMNS) {
      parts.push(part.slice(0, MOST_COLUMNS));
      part = part.slice(MOST_COLUMNS);
    }
  }
  return [...parts, part];
}

function ofOneAction(columns: Columns): readonly Columns[] {
  const groups: Columns[] = [];
  let before: string | null | undefined;
  for (const each of columns) {
    const last = groups.at(-1);
    if (last === undefined || each.column.action !== before) groups.push([each]);
    else groups[groups.length - 1] = [...last, each];
    before = each.column.action;
  }
  return groups;
}
