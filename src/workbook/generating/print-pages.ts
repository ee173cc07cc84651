import type { PrintModel, SheetModel } from '../workbook-model';
import { rowHeights } from './row-heights';
import { landscape } from './sheet-parts';

/** What an A4 page on its side holds between Excel's usual margins, in points. */
const PAGE = { width: 741, height: 487 };

/** Points of a character of a column's width on paper, where letters are not rounded to pixels. */
const POINTS_PER_CHARACTER = 5.6;

const USUAL_ROW_HEIGHT = 12.75;

/** Smaller is not read any more: a wider sheet is printed over several pages. */
const LEAST_PERCENT = 40;

/**
 * Prints a sheet of sections below each other so that no page ends within a section that fits on one.
 * The percentage is fixed, because Excel heeds no breaks when it fits a sheet to a page itself.
 * @param sectionRows The rows at which sections begin, from the top.
 */
export function pagesOfSections(
  sheet: Pick<SheetModel, 'columns' | 'cells' | 'tables'>,
  sectionRows: readonly number[],
): PrintModel {
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0) * POINTS_PER_CHARACTER;
  const percent = Math.min(100, Math.max(LEAST_PERCENT, Math.floor((100 * PAGE.width) / width)));
  const breaksBeforeRows = breaksBetween(heightsOf(sheet), sectionRows, PAGE.height, percent);
  return landscape(sheet.columns.length, null, {
    type: 'scale',
    percent,
    breaksBefore: [],
    breaksBeforeRows,
  });
}

/** The heights of all rows, in points. */
function heightsOf(sheet: Pick<SheetModel, 'columns' | 'cells' | 'tables'>): readonly number[] {
  const known = new Map(rowHeights(sheet).map(({ row, points }) => [row, points]));
  const last = Math.max(...known.keys());
  return Array.from({ length: last + 1 }, (_, row) => known.get(row) ?? USUAL_ROW_HEIGHT);
}

function breaksBetween(
  heights: readonly number[],
  sectionRows: readonly number[],
  pageHeight: number,
  percent: number,
): readonly number[] {
  const room = (pageHeight * 100) / percent;
  const breaks: number[] = [];
  let used = sum(heights.slice(0, sectionRows[0]));
  for (const [index, row] of sectionRows.entries()) {
    const height = sum(heights.slice(row, sectionRows[index + 1]));
    if (used > 0 && used + height > room) {
      breaks.push(row);
      used = 0;
    }
    // Of a section that is longer than a page, the rest of its last page can hold the next one.
    used = (used + height) % room;
  }
  return breaks;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
