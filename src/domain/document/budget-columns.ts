import { namesUnit, unitIn } from '../parse/budget-unit';
import type { Columns } from './columns';
import type { CellLine } from './document';
import type { Piece } from './document-pieces';
import { oneSpaced } from './plain-words';
import type { TidyRow } from './tidy-rows';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)(?:\s?[-–/]\s?(?:19|20)?\d\d(?!\d))?/;
const OWN_CURRENCY = /€|(?<!\p{L})(?:eur|euros?)(?!\p{L})/iu;
const STATED_FOR_ALL = /(?<!\p{L})(?:bedrag|amount|montant|budget)/iu;
const LONGEST_STATEMENT = 200;

/** "Bedragen x 1.000 euro": what a plan says once, in a line of its own, of all its amounts; `null` where none does. */
export function statedUnit(pieces: readonly Piece[]): string | null {
  for (const piece of pieces) {
    if (piece.kind === 'row') continue;
    const text = oneSpaced(piece.block.text);
    const mayBe = text.length <= LONGEST_STATEMENT && STATED_FOR_ALL.test(text);
    const unit = mayBe ? unitIn(text) : null;
    if (unit !== null) return unit;
  }
  return null;
}

/**
 * The budget of a row. Amounts in a column for every year say under which they stand, `2025: € 100`, and those in
 * thousands that they are, by the heading or by what the plan says of all.
 */
export function budgetIn(row: TidyRow, columns: Columns, unit: string | null): readonly CellLine[] {
  const indexes = columns.at.get('budget') ?? [];
  const isPerYear =
    indexes.length > 1 && indexes.some((index) => YEAR.test(columns.headings[index] ?? ''));
  const isOne = !isPerYear || isMergedOverYears(row, indexes);
  return indexes.flatMap((index) => {
    const lines = row.cells[index]?.lines ?? [];
    const heading = oneSpaced(columns.headings[index] ?? '');
    if (isOne) return lines.map((line) => withLabel(line, unitLabel(heading, null, line, unit)));
    const [first, ...rest] = lines;
    if (first === undefined || !/[\p{L}\p{N}]/u.test(first.text)) return [];
    const year = YEAR.exec(heading)?.[0] ?? heading;
    return [withLabel(first, unitLabel(heading, year, first, unit) ?? year), ...rest];
  });
}

/** What must stand before a cell that gives no currency, in a column that gives its unit. */
function unitLabel(
  heading: string,
  year: string | null,
  { text }: CellLine,
  unit: string | null,
): string | null {
  if (!/\d/.test(text) || OWN_CURRENCY.test(text)) return null;
  if (namesUnit(heading)) return heading;
  if (unit === null) return null;
  return year === null ? unit : `${year} (${unit})`;
}

function withLabel(line: CellLine, label: string | null): CellLine {
  return label === null ? line : { ...line, text: `${label}: ${line.text}` };
}

function isMergedOverYears({ cells }: TidyRow, [, ...others]: readonly number[]): boolean {
  return others.every((index) => cells[index]?.spanned === 'from-left');
}
