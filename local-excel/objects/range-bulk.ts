import { HostCollection, HostObject } from '../host/host-object';
import { HostNotImplemented, demand } from '../host/errors';
import type { Host } from '../host/host-types';
import { writeMember } from '../host/write-member';
import { isOneCell, overlaps } from '../grid/area';
import type { Area } from '../grid/area';
import { changeFormat } from '../grid/area-format';
import { formatAt } from '../grid/cells';
import { demandPermission } from '../grid/protection';
import type { SheetData } from '../workbook-data';
import { placeOf } from './place';
import { RangeGeometry } from './range-geometry';

type Members =
  | 'copyFrom'
  | 'getCellProperties'
  | 'getColumnProperties'
  | 'getRowProperties'
  | 'setCellProperties'
  | 'setColumnProperties'
  | 'setRowProperties';

/** The sides of a cell, as bulk properties name them. */
const SIDES = {
  bottom: 'EdgeBottom',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  horizontal: 'InsideHorizontal',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  vertical: 'InsideVertical',
} as const;

/** Looks of many cells, rows or columns at a time. */
export abstract class RangeBulk<Self extends RangeBulk<Self>>
  extends RangeGeometry<Self>
  implements Host<Excel.Range, Members>
{
  setCellProperties(properties: Excel.SettableCellProperties[][]): void {
    demand(properties.length === this.rowCount, 'properties for every row');
    for (const [row, ofRow] of properties.entries()) {
      demand(ofRow.length === this.columnCount, 'properties for every column');
      for (const [column, each] of ofRow.entries()) this.set(this.getCell(row, column), each);
    }
  }

  setRowProperties(properties: Excel.SettableRowProperties[]): void {
    demand(properties.length === this.rowCount, 'properties for every row');
    for (const [row, each] of properties.entries()) this.set(this.getRow(row), each);
  }

  setColumnProperties(properties: Excel.SettableColumnProperties[]): void {
    demand(properties.length === this.columnCount, 'properties for every column');
    for (const [column, each] of properties.entries()) this.set(this.getColumn(column), each);
  }

  /** Only the looks of one cell, for all of these. */
  copyFrom(source: HostObject | string, copyType: `${Excel.RangeCopyType}` = 'All'): void {
    const { sheet, area } = placeOf(this.session, source, this.sheet);
    if (copyType !== 'Formats' || !isOneCell(area) || hasFormatRules(sheet, area)) {
      throw new HostNotImplemented('Range.copyFrom of more than the format of one cell');
    }
    demandPermission(this.sheet, 'allowFormatCells');
    const format = formatAt(sheet, area.top, area.left);
    changeFormat(this.sheet, this.cells, () => format);
  }

  getCellProperties(wanted: Excel.CellPropertiesLoadOptions): Excel.CellProperties[][] {
    return this.indexes(this.rowCount).map((row) =>
      this.indexes(this.columnCount).map((column) => read(this.getCell(row, column), wanted)),
    );
  }

  getRowProperties(wanted: Excel.RowPropertiesLoadOptions): Excel.RowProperties[] {
    return this.indexes(this.rowCount).map((row) => read(this.getRow(row), wanted));
  }

  getColumnProperties(wanted: Excel.ColumnPropertiesLoadOptions): Excel.ColumnProperties[] {
    return this.indexes(this.columnCount).map((column) => read(this.getColumn(column), wanted));
  }

  private indexes(count: number): readonly number[] {
    return Array.from({ length: count }, (_each, index) => index);
  }

  /** Sets a tree of properties; a cell without any is left as it is. */
  private set(host: HostObject, properties: object | null | undefined): void {
    for (const [member, value] of entriesOf(properties ?? {})) {
      const part = typeof value === 'object' ? partOf(host, member) : undefined;
      if (part === undefined) writeMember(this.session, host, member, value);
      else this.set(part, value as object | null); // as just asked
    }
  }
}

/** Conditional formats go along with the format of a cell. */
function hasFormatRules(sheet: SheetData, area: Area): boolean {
  return sheet.conditionalFormats.some(({ areas }) => areas.some((each) => overlaps(each, area)));
}

/** Reads what is marked with true in a tree of properties. */
function read(host: HostObject, wanted: object): object {
  const found: Record<string, unknown> = {};
  for (const [member, value] of entriesOf(wanted)) {
    if (value === true) found[member] = whole(host.readMember(member));
    if (typeof value !== 'object' || value === null) continue;
    // Of borders, the same is asked of every side.
    const sides = member === 'borders' ? Object.keys(SIDES) : null;
    const part = partOf(host, member);
    const below = sides === null ? value : Object.fromEntries(sides.map((side) => [side, value]));
    if (part !== undefined) found[member] = read(part, below);
  }
  return found;
}

/** A plain value, or all there is to an object. */
function whole(value: unknown): unknown {
  if (!(value instanceof HostObject)) return value;
  return read(value, Object.fromEntries(value.scalarMembers().map((member) => [member, true])));
}

/** The object behind a property; a side of the borders is one of their items. */
function partOf(host: HostObject, member: string): HostObject | undefined {
  if (host instanceof HostCollection) {
    return host.getItem(SIDES[member as keyof typeof SIDES]) as HostObject; // its items are
  }
  const part = host.readMember(member);
  return part instanceof HostObject ? part : undefined;
}

function entriesOf(object: object): readonly [string, unknown][] {
  return Object.entries(object);
}
