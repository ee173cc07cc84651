import { YEARS } from './header-words';
import { plainText, type TidyRow } from './tidy-rows';

const LONGEST_LABEL = 40;

/**
 * The header that two rows make together: "Budget" over "2027" and "2028" names the columns "Budget 2027" and
 * "Budget 2028". `null` where the lower row is no second row of a header.
 */
export function joinHeaderRows(top: TidyRow, below: TidyRow | undefined): TidyRow | null {
  if (below?.cells.length !== top.cells.length) return null;
  const origins = groupOrigins(top, below);
  const filled = below.cells.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  const areInGroups = filled.every((index) => {
    const origin = origins[index] ?? index;
    return origins.some((other, at) => other === origin && at !== index);
  });
  if (filled.length < 2 || !areInGroups || !filled.every((index) => isLabel(below, index)))
    return null;
  const cells = top.cells.map((cell, index) => {
    const lower = below.cells[index];
    const upper = top.cells[origins[index] ?? index];
    if (lower === undefined || upper === undefined || lower.text === '') return cell;
    const lines = [...upper.lines, ...lower.lines];
    return { lines, text: plainText(lines), spanned: null };
  });
  return { cells, where: top.where };
}

/** For every column the one its upper heading begins in. In text, which merges no cells, the others are blank. */
function groupOrigins(top: TidyRow, below: TidyRow): readonly number[] {
  let origin = 0;
  return top.cells.map(({ text, spanned }, index) => {
    const isCovered = spanned === 'from-left' || (text === '' && below.cells[index]?.text !== '');
    if (!isCovered) origin = index;
    return origin;
  });
}

function isLabel({ cells }: TidyRow, index: number): boolean {
  const cell = cells[index];
  if (cell === undefined || cell.lines.length > 1 || cell.text.length > LONGEST_LABEL) return false;
  return YEARS.test(cell.text) || /^\p{L}[^\d€]*$/u.test(cell.text);
}
