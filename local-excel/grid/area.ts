import { demand } from '../host/errors';

/** A rectangle of cells; rows and columns count from 0, and both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** One end of an address: `B9`, `$B$9`, `B` (a column) or `9` (a row). */
const END = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `A` → 0, `AA` → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Reads `B9`, `A1:C3`, `A:C` or `1:3`, with or without dollar signs; null for anything else. */
export function parseArea(text: string): Area | null {
  const ends = text.split(':');
  const [first, last] = [parseEnd(ends[0] ?? ''), parseEnd(ends.at(-1) ?? '')];
  if (ends.length > 2 || first === null || last === null) return null;
  // `A` alone is no address, `A:A` is one; `A1:B` is none.
  if (ends.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? LAST_ROW];
  const columns = [first.column ?? 0, last.column ?? LAST_COLUMN];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isOnSheet(area) ? area : null;
}

function parseEnd(text: string): { row: number | null; column: number | null } | null {
  const [, column, row] = END.exec(text) ?? [];
  if (column === undefined && row === undefined) return null;
  return {
    row: row === undefined ? null : Number(row) - 1,
    column: column === undefined ? null : columnIndex(column),
  };
}

/** `B9`, `A1:C3`, `A:C` or `1:3`. */
export function areaAddress(area: Area): string {
  return addressWith(area, '');
}

/** `$B$9`, `$A$1:$C$3`: as Excel writes it in a name's formula. */
export function absoluteAddress(area: Area): string {
  return addressWith(area, '$');
}

function addressWith(area: Area, mark: string): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumns(area) && !isEntireRows(area)) {
    return `${mark}${columnName(left)}:${mark}${columnName(right)}`;
  }
  if (isEntireRows(area)) return `${mark}${String(top + 1)}:${mark}${String(bottom + 1)}`;
  const first = `${mark}${columnName(left)}${mark}${String(top + 1)}`;
  if (isOneCell(area)) return first;
  return `${first}:${mark}${columnName(right)}${mark}${String(bottom + 1)}`;
}

export function isEntireColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function isEntireRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** True for whole columns and whole rows, whose cells Excel does not hand out or take. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

function isOnSheet(area: Area): boolean {
  const { top, left, bottom, right } = area;
  return top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** An area by its first cell and its size; refuses what does not fit on a sheet. */
export function sizedArea(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const whole = [top, left, rows, columns].every((number) => Number.isInteger(number));
  demand(whole && rows > 0 && columns > 0 && isOnSheet(area), 'outside the sheet');
  return area;
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** The smallest area around both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of an area without a hole in it: at most four areas. */
export function withoutArea(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const parts: Area[] = [];
  if (area.top < cut.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (area.left < cut.left) parts.push({ ...cut, left: area.left, right: cut.left - 1 });
  if (area.right > cut.right) parts.push({ ...cut, left: cut.right + 1, right: area.right });
  if (area.bottom > cut.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  return parts;
}
