import { HostError, HostNotImplemented } from '../host/errors';
import type { Session } from '../host/session';
import type { PageLayoutData, SheetArea } from '../sheet-parts-data';
import type { SheetData, TableData } from '../workbook-data';
import { WHOLE_SHEET, columnCount, contains, intersection, overlaps, sameArea } from './area';
import type { Area } from './area';
import { moveCells } from './move-cells';
import { shiftedArea, stripOf } from './shift';
import type { Shift } from './shift';
import { uniqueColumnName, writeHeaders } from './table-headers';
import { shiftFormulas } from './workbook-formulas';

/**
 * Inserts or deletes cells, and lets everything that stands on cells move along: tables, names,
 * formulas, validations, formats, comments, charts and the ranges the add-in has in its hands.
 */
export function shiftCells(session: Session, sheet: SheetData, shift: Shift): void {
  demandWholeTables(sheet, shift);
  demandWholeMerges(sheet, shift);
  for (const table of sheet.tables) demandWhatIsLeft(table, shift);
  moveCells(sheet, shift);
  shiftTables(sheet, shift);
  shiftRules(sheet, shift);
  shiftObjects(sheet, shift);
  for (const range of session.moving) {
    if (range.sheet === sheet && range.area !== null) range.area = shiftedArea(range.area, shift);
  }
  for (const source of sourcesOn(session, sheet)) {
    // What Excel does to a chart whose cells are all gone is not known; it keeps the old place.
    source.area = shiftedArea(source.area, shift) ?? source.area;
  }
  shiftFormulas(session.data, sheet, shift);
}

/** The cells of a sheet that charts and PivotTables anywhere show. */
function sourcesOn(session: Session, { id }: SheetData): readonly SheetArea[] {
  return session.data.sheets
    .flatMap(({ charts, pivotTables }) => [
      ...charts.map((chart) => chart.source),
      ...pivotTables.flatMap(({ source }) => (source.kind === 'range' ? [source.range] : [])),
    ])
    .filter(({ sheetId }) => sheetId === id);
}

/** Excel does not cut a table in two: either all of it moves, or nothing. */
function demandWholeTables(sheet: SheetData, shift: Shift): void {
  const strip = stripOf(shift);
  const wide = shift.along === 'rows' ? { ...strip, top: 0 } : { ...strip, left: 0 };
  for (const { area, name } of sheet.tables) {
    if (overlaps(area, strip) && !contains(wide, area)) {
      throw new HostError('InsertDeleteConflict', `part of table ${name} would move`);
    }
  }
  for (const { destination } of sheet.pivotTables) {
    if (overlaps(destination, shift.area) && shift.kind === 'delete') {
      throw new HostNotImplemented('deleting cells of a PivotTable');
    }
  }
}

function demandWholeMerges(sheet: SheetData, shift: Shift): void {
  const strip = stripOf(shift);
  for (const merge of sheet.merges) {
    if (overlaps(merge, strip) && !contains(strip, merge)) {
      throw new HostNotImplemented('inserting or deleting through merged cells');
    }
  }
}

function shiftTables(sheet: SheetData, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const area = shiftedArea(table.area, shift);
    if (area === null) return false;
    if (columnCount(area) !== columnCount(table.area)) shiftTableColumns(table, shift);
    table.area = area;
    if (table.showHeaders) writeHeaders(sheet, table);
    return true;
  });
}

function demandWhatIsLeft(table: TableData, shift: Shift): void {
  if (shift.kind === 'insert' || shift.along === 'columns') return;
  const gone = intersection(table.area, shift.area);
  if (gone === null || sameArea(gone, table.area)) return;
  const dataTop = table.area.top + (table.showHeaders ? 1 : 0);
  const dataBottom = table.area.bottom - (table.showTotals ? 1 : 0);
  const takesHeader = table.showHeaders && gone.top === table.area.top;
  const takesTotals = table.showTotals && gone.bottom === table.area.bottom;
  if (takesHeader || takesTotals || (gone.top <= dataTop && gone.bottom >= dataBottom)) {
    throw new HostNotImplemented(
      `deleting the header, the totals or all rows of table ${table.name}`,
    );
  }
}

function shiftTableColumns(table: TableData, { kind, area }: Shift): void {
  const first = area.left - table.area.left;
  const count = columnCount(area);
  if (kind === 'delete') {
    table.columns = table.columns.filter(
      (_column, index) => index < first || index >= first + count,
    );
    return;
  }
  for (let step = 0; step < count; step++) {
    const id = Math.max(...table.columns.map((column) => column.id)) + 1;
    const name = uniqueColumnName(table.columns.map((column) => column.name));
    table.columns.splice(first + step, 0, { id, name, filter: null });
  }
}

function shiftRules(sheet: SheetData, shift: Shift): void {
  for (const part of [...sheet.validations, ...sheet.conditionalFormats]) {
    part.areas = shiftedAreas(part.areas, shift);
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** Everything else of the sheet that has a place and no will of its own. */
function shiftObjects(sheet: SheetData, shift: Shift): void {
  sheet.merges = shiftedAreas(sheet.merges, shift);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    shiftedAreas([link.area], shift).map((area) => ({ ...link, area })),
  );
  sheet.comments = sheet.comments.flatMap((comment) =>
    shiftedAreas([comment.cell], shift).map((cell) => Object.assign(comment, { cell })),
  );
  for (const chart of sheet.charts) {
    chart.position = chart.position === null ? null : shiftedArea(chart.position, shift);
  }
  for (const pivot of sheet.pivotTables) {
    pivot.destination = shiftedArea(pivot.destination, shift) ?? pivot.destination;
  }
  const { autoFilter, pageLayout } = sheet;
  const filtered = autoFilter === null ? null : shiftedArea(autoFilter.area, shift);
  sheet.autoFilter =
    autoFilter === null || filtered === null ? null : { ...autoFilter, area: filtered };
  const { titleRows, titleColumns } = pageLayout;
  pageLayout.printAreas = shiftedAreas(pageLayout.printAreas, shift);
  pageLayout.titleRows = titleRows === null ? null : shiftedArea(titleRows, shift);
  pageLayout.titleColumns = titleColumns === null ? null : shiftedArea(titleColumns, shift);
  shiftBreaks(pageLayout, shift);
}

/** Breaks belong to whole rows and columns, so only those that move whole take them along. */
function shiftBreaks(pageLayout: PageLayoutData, shift: Shift): void {
  pageLayout.rowBreaks = pageLayout.rowBreaks.flatMap((row) => {
    const moved = shiftedArea({ ...WHOLE_SHEET, top: row, bottom: row }, shift);
    return moved === null ? [] : [moved.top];
  });
  pageLayout.columnBreaks = pageLayout.columnBreaks.flatMap((column) => {
    const moved = shiftedArea({ ...WHOLE_SHEET, left: column, right: column }, shift);
    return moved === null ? [] : [moved.left];
  });
}

/** What is left of areas after a shift. */
function shiftedAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftedArea(area, shift) ?? []);
}
