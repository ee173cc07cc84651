import { widthOf } from '../i18n/characters';
import { wrapText } from './wrap-text';

const GAP = '  ';

/** Below this a name falls apart; the table then is wider than asked. */
const MIN_NAME = 20;

/** A row of a table: its name, and a cell for each of the other columns. */
export type TableRow = readonly [name: string, ...cells: readonly string[]];

/**
 * A table for the terminal: names at the left, broken over lines where `width` asks for it, and the
 * other columns at the right. A line is drawn under the header and above the total.
 */
export function textTable(
  header: TableRow,
  rows: readonly TableRow[],
  { width, total }: { readonly width: number; readonly total?: TableRow },
): string {
  const last = total === undefined ? [] : [total];
  const all = [header, ...rows, ...last];
  const cells = header
    .slice(1)
    .map((_, index) => Math.max(...all.map((row) => widthOf(row[index + 1] ?? ''))));
  const taken = cells.reduce((sum, cell) => sum + cell + GAP.length, 0);
  const room = Math.max(width - taken, MIN_NAME);
  const name = Math.max(...all.flatMap((row) => wrapText(row[0], room)).map(widthOf));

  const line = [name, ...cells].map((column) => '─'.repeat(column)).join(GAP);
  return [
    drawRow(header, name, cells),
    line,
    ...rows.map((row) => drawRow(row, name, cells)),
    ...last.flatMap((row) => [line, drawRow(row, name, cells)]),
  ].join('\n');
}

function drawRow(
  [name, ...values]: TableRow,
  nameWidth: number,
  cellWidths: readonly number[],
): string {
  const [top = '', ...below] = wrapText(name, nameWidth);
  const cells = cellWidths.map((width, index) => {
    const value = values[index] ?? '';
    return `${space(width - widthOf(value))}${value}`;
  });
  const first = [`${top}${space(nameWidth - widthOf(top))}`, ...cells].join(GAP);
  return [first.trimEnd(), ...below].join('\n');
}

function space(width: number): string {
  return ' '.repeat(Math.max(width, 0));
}
