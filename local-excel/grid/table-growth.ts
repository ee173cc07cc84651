import type { SheetData, TableData } from '../workbook-data';
import { overlaps } from './area';
import type { Area } from './area';
import { anyContent, cellAt, cellFor, formatAt } from './cells';

/**
 * Lets a table take in rows that were written right below it, as Excel does: when no row of them is
 * blank, nothing else is in the way and no validation rules stand there already.
 */
export function growTables(sheet: SheetData, written: Area): void {
  for (const table of sheet.tables) {
    const { area } = table;
    const isBelow =
      !table.showTotals &&
      written.top === area.bottom + 1 &&
      written.left >= area.left &&
      written.right <= area.right;
    if (!isBelow) continue;
    const bottom = lastFilledRow(sheet, written);
    const added = { ...area, top: area.bottom + 1, bottom };
    if (bottom < written.top || !isFree(sheet, added, written)) continue;
    table.area = { ...area, bottom };
    continueDown(sheet, added);
  }
}

function lastFilledRow(sheet: SheetData, written: Area): number {
  let row = written.top;
  while (row <= written.bottom && anyContent(sheet, { ...written, top: row, bottom: row }))
    row += 1;
  return row - 1;
}

function isFree(sheet: SheetData, added: Area, written: Area): boolean {
  const beside = [
    { ...added, right: written.left - 1 },
    { ...added, left: written.right + 1 },
  ];
  return (
    !sheet.tables.some((table) => overlaps(table.area, added)) &&
    !sheet.validations.some(({ areas }) => areas.some((area) => overlaps(area, added))) &&
    !beside.some((area) => area.left <= area.right && anyContent(sheet, area))
  );
}

/** Rows that are new at the end of a table look and behave as the row above them. */
export function continueDown(sheet: SheetData, added: Area): void {
  const above = added.top - 1;
  for (let row = added.top; row <= added.bottom; row++) {
    for (let column = added.left; column <= added.right; column++) {
      const format = formatAt(sheet, above, column);
      const isPlain = (cellAt(sheet, row, column)?.format ?? null) === null;
      if (isPlain && format !== formatAt(sheet, row, column)) {
        cellFor(sheet, row, column).format = format;
      }
    }
  }
  for (const part of [...sheet.validations, ...sheet.conditionalFormats]) {
    part.areas = part.areas.map((area) => {
      const endsThere = area.bottom === above;
      const inColumns = area.left >= added.left && area.right <= added.right;
      return endsThere && inColumns ? { ...area, bottom: added.bottom } : area;
    });
  }
}

/** The rows of a table between its header and its totals. */
export function bodyOf({ area, showHeaders, showTotals }: TableData): Area {
  return {
    ...area,
    top: area.top + (showHeaders ? 1 : 0),
    bottom: area.bottom - (showTotals ? 1 : 0),
  };
}
