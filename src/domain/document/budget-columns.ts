import type { Columns } from './columns';
import type { CellLine } from './document';
import { cellsOf } from './measure-start';
import { oneSpaced } from './plain-words';
import type { TidyRow } from './tidy-rows';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)(?:\s?[-–/]\s?(?:19|20)?\d\d(?!\d))?/;
/** "in k€", "x 1.000", "mln.": without it the figure below means something else. */
const UNIT = /k€|1[. ]?000|duizend|thousand|milliers|miljoen|million|mln|mio/i;

/** The budget of a row. Amounts in a column for every year say under which they stand: `2025: € 100`. */
export function budgetIn(row: TidyRow, columns: Columns): readonly CellLine[] {
  const indexes = columns.at.get('budget') ?? [];
  const isPerYear =
    indexes.length > 1 && indexes.some((index) => YEAR.test(columns.headings[index] ?? ''));
  if (!isPerYear || isMergedOverYears(row, indexes)) return cellsOf(row, columns, 'budget').flat();
  return indexes.flatMap((index) => {
    const [first, ...rest] = row.cells[index]?.lines ?? [];
    if (first === undefined || !/[\p{L}\p{N}]/u.test(first.text)) return [];
    const heading = oneSpaced(columns.headings[index] ?? '');
    const label = UNIT.test(heading) ? heading : (YEAR.exec(heading)?.[0] ?? heading);
    return [{ ...first, text: `${label}: ${first.text}` }, ...rest];
  });
}

function isMergedOverYears({ cells }: TidyRow, [, ...others]: readonly number[]): boolean {
  return others.every((index) => cells[index]?.spanned === 'from-left');
}
