import { numberParts, type NumberingScheme } from '../plan/numbering';
import type { RowPiece } from './document-pieces';
import { readNumberAndCode } from './measure-start';

/**
 * How the measures of a document are numbered: what most of its rows have. A single figure at the beginning of
 * a text counts only where nothing clearer is there, for a sentence may begin with one.
 */
export function numberingOf(rows: readonly RowPiece[]): NumberingScheme {
  const counts = new Map<number, number>();
  const unclear = new Map<number, number>();
  for (const { row, columns, isHeader } of rows) {
    if (isHeader || columns?.kind !== 'measures') continue;
    const own = columns.at.get('number')?.[0];
    const index = own ?? columns.at.get('text')?.[0];
    const text = index === undefined ? '' : (row.cells[index]?.text ?? '');
    const start = readNumberAndCode(text);
    const parts = start === null ? 0 : (numberParts(start.number)?.length ?? 0);
    if (start === null || parts === 0 || parts > 3) continue;
    const into = parts > 1 || start.code !== null || own !== undefined ? counts : unclear;
    into.set(parts, (into.get(parts) ?? 0) + 1);
  }
  const votes = [...(counts.size > 0 ? counts : unclear)].sort(
    (a, b) => b[1] - a[1] || b[0] - a[0],
  );
  const parts = votes[0]?.[0];
  return { parts: parts === 1 || parts === 3 ? parts : 2 };
}
