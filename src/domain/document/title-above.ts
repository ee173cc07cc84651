import type { RowPiece } from './document-pieces';
import { measureStart, readNumberAndCode, withoutMeasureWord } from './measure-start';
import { plainText } from './tidy-rows';

/**
 * Where the title of a measure stands over its table, as "1.2 Regentonnen (N)", the table itself has no number: the
 * title is then the begin of its first row.
 */
export function withTitleAbove(
  rows: readonly RowPiece[],
  title: string | null,
): readonly RowPiece[] {
  const first = rows.findIndex(
    ({ isHeader, columns }) => !isHeader && columns?.kind === 'measures' && columns.at.has('text'),
  );
  const piece = rows[first];
  const column = piece?.columns?.at.get('text')?.[0];
  if (title === null || piece === undefined || column === undefined) return rows;
  if (!rows.some(({ isHeader }) => isHeader) || rows.some(beginsMeasure)) return rows;
  // Of several measures without a number, the text above is the title of none.
  if (!isTitleOfMeasure(title) || rows.filter(isComplete).length > 1) return rows;
  const cells = piece.row.cells.map((cell, index) => {
    if (index !== column) return cell;
    const lines = [{ kind: 'paragraph', text: title } as const, ...cell.lines];
    return { ...cell, lines, text: plainText(lines) };
  });
  return rows.with(first, { ...piece, row: { ...piece.row, cells } });
}

/** "3. Overzicht" may be the title of anything; two parts, a code or the word tell more. */
function isTitleOfMeasure(title: string): boolean {
  const bare = withoutMeasureWord(title);
  const start = readNumberAndCode(bare);
  if (start === null) return false;
  return bare !== title || start.code !== null || start.number.includes('.');
}

function isComplete({ row, columns, isHeader }: RowPiece): boolean {
  if (isHeader || columns?.kind !== 'measures') return false;
  return (['actors', 'budget', 'minister'] as const).every((role) =>
    (columns.at.get(role) ?? []).every((index) => row.cells[index]?.text !== ''),
  );
}

function beginsMeasure({ row, columns, isHeader }: RowPiece): boolean {
  if (isHeader || columns?.kind !== 'measures') return false;
  return measureStart(row, columns, { parts: 2 }) !== null;
}
