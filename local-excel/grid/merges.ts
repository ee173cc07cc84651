import { HostError } from '../host/errors';
import type { SheetData } from '../workbook-data';
import { isOneCell, overlaps } from './area';
import type { Area } from './area';
import { eachCell } from './cells';

/** Merges cells to one, or row by row; only what is in the first cell stays. */
export function mergeCells(sheet: SheetData, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw new HostError('MergedRangeConflict', 'cells of a table cannot be merged');
  }
  const parts = across ? rowsOf(area) : [area];
  unmergeCells(sheet, area);
  for (const part of parts.filter((each) => !isOneCell(each))) {
    sheet.merges.push(part);
    eachCell(sheet, part, (cell, row, column) => {
      if (row === part.top && column === part.left) return;
      cell.value = null;
      cell.formula = null;
    });
  }
}

export function unmergeCells(sheet: SheetData, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}
