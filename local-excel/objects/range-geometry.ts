import { HostError, demand } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { MovingArea, Session } from '../host/session';
import {
  WHOLE_SHEET,
  areaAddress,
  boundingArea,
  cellArea,
  columnCount,
  intersection,
  isEntireColumns,
  isEntireRows,
  rowCount,
  sizedArea,
} from '../grid/area';
import type { Area } from '../grid/area';
import { usedArea } from '../grid/cells';
import { areaOnSheet } from '../grid/address';
import { quotedSheetName } from '../grid/sheet-name';
import type { JsonObject } from '../protocol/wire';
import type { SheetData } from '../workbook-data';
import { surroundingRegion } from '../grid/surrounding-region';

type Members =
  | 'address'
  | 'cellCount'
  | 'columnCount'
  | 'columnIndex'
  | 'getAbsoluteResizedRange'
  | 'getBoundingRect'
  | 'getCell'
  | 'getColumn'
  | 'getColumnsAfter'
  | 'getColumnsBefore'
  | 'getEntireColumn'
  | 'getEntireRow'
  | 'getIntersection'
  | 'getIntersectionOrNullObject'
  | 'getLastCell'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getOffsetRange'
  | 'getResizedRange'
  | 'getRow'
  | 'getRowsAbove'
  | 'getRowsBelow'
  | 'getSurroundingRegion'
  | 'getUsedRange'
  | 'getUsedRangeOrNullObject'
  | 'isEntireColumn'
  | 'isEntireRow'
  | 'rowCount'
  | 'rowIndex'
  | 'worksheet';

/** Where a range is, and the ways from it to other ranges. */
export abstract class RangeGeometry<Self extends RangeGeometry<Self>>
  extends HostObject
  implements MovingArea, Host<Excel.Range, Members>
{
  readonly excelClass = 'Range';
  private referenceId: string | null = null;

  constructor(
    session: Session,
    readonly sheet: SheetData,
    public area: Area | null,
  ) {
    super(session);
    session.moving.add(this);
  }

  /** A range of the same sheet. */
  protected abstract at(area: Area): Self;

  get isKept(): boolean {
    return this.referenceId !== null;
  }

  override wireIdentity(): JsonObject {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  /** The range's cells, unless they were deleted. */
  get cells(): Area {
    if (this.area === null || this.session.sheetById(this.sheet.id) === undefined) {
      throw new HostError('InvalidReference', 'the cells of this range were deleted');
    }
    return this.area;
  }

  _KeepReference(): void {
    this.referenceId ??= this.session.references.keep(this);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    const fits = rows === rowCount(this.cells) && columns === columnCount(this.cells);
    demand(fits, 'an array of another size than the range');
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${areaAddress(this.cells)}`;
  }

  get rowIndex(): number {
    return this.cells.top;
  }

  get columnIndex(): number {
    return this.cells.left;
  }

  get rowCount(): number {
    return rowCount(this.cells);
  }

  get columnCount(): number {
    return columnCount(this.cells);
  }

  /** -1 when there are more than 2^31 - 1. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumns(this.cells);
  }

  get isEntireRow(): boolean {
    return isEntireRows(this.cells);
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  /** Counted from the range's first cell, and allowed to lie outside the range. */
  getCell(row: number, column: number): Self {
    return this.at(sizedArea(this.cells.top + row, this.cells.left + column, 1, 1));
  }

  getRow(row: number): Self {
    return this.at(sizedArea(this.cells.top + row, this.cells.left, 1, this.columnCount));
  }

  getColumn(column: number): Self {
    return this.at(sizedArea(this.cells.top, this.cells.left + column, this.rowCount, 1));
  }

  getLastCell(): Self {
    return this.at(cellArea(this.cells.bottom, this.cells.right));
  }

  getLastRow(): Self {
    return this.at({ ...this.cells, top: this.cells.bottom });
  }

  getLastColumn(): Self {
    return this.at({ ...this.cells, left: this.cells.right });
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Self {
    const { top, left } = this.cells;
    return this.at(
      sizedArea(top + rowOffset, left + columnOffset, this.rowCount, this.columnCount),
    );
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Self {
    return this.getAbsoluteResizedRange(this.rowCount + deltaRows, this.columnCount + deltaColumns);
  }

  getAbsoluteResizedRange(rows: number, columns: number): Self {
    return this.at(sizedArea(this.cells.top, this.cells.left, rows, columns));
  }

  getRowsAbove(count = 1): Self {
    demand(count > 0, 'a number of rows above 0');
    return this.at(sizedArea(this.cells.top - count, this.cells.left, count, this.columnCount));
  }

  getRowsBelow(count = 1): Self {
    demand(count > 0, 'a number of rows above 0');
    return this.at(sizedArea(this.cells.bottom + 1, this.cells.left, count, this.columnCount));
  }

  getColumnsBefore(count = 1): Self {
    demand(count > 0, 'a number of columns above 0');
    return this.at(sizedArea(this.cells.top, this.cells.left - count, this.rowCount, count));
  }

  getColumnsAfter(count = 1): Self {
    demand(count > 0, 'a number of columns above 0');
    return this.at(sizedArea(this.cells.top, this.cells.right + 1, this.rowCount, count));
  }

  getEntireRow(): Self {
    const { left, right } = WHOLE_SHEET;
    return this.at({ ...this.cells, left, right });
  }

  getEntireColumn(): Self {
    const { top, bottom } = WHOLE_SHEET;
    return this.at({ ...this.cells, top, bottom });
  }

  getBoundingRect(another: HostObject | string): Self {
    return this.at(boundingArea(this.cells, this.areaOf(another)));
  }

  getIntersection(another: HostObject | string): Self {
    const range = this.getIntersectionOrNullObject(another);
    if (range === null) throw new HostError('ItemNotFound', 'the ranges do not overlap');
    return range;
  }

  getIntersectionOrNullObject(another: HostObject | string): Self | null {
    const area = intersection(this.cells, this.areaOf(another));
    return area === null ? null : this.at(area);
  }

  getUsedRange(valuesOnly = false): Self {
    // An empty range answers its first cell.
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ??
      this.at(cellArea(this.cells.top, this.cells.left))
    );
  }

  getUsedRangeOrNullObject(valuesOnly = false): Self | null {
    const area = usedArea(this.sheet, this.cells, valuesOnly);
    return area === null ? null : this.at(area);
  }

  getSurroundingRegion(): Self {
    return this.at(surroundingRegion(this.sheet, this.cells));
  }

  /** The cells of another range, or of an address, on the same sheet. */
  protected areaOf(another: HostObject | string): Area {
    if (typeof another === 'string') return areaOnSheet(this.sheet, another);
    const isHere = another instanceof RangeGeometry && another.sheet === this.sheet;
    demand(isHere, 'a range of the same sheet');
    return another.cells;
  }
}
