import { LAST_COLUMN, LAST_ROW, contains } from './area';
import type { Area } from './area';

/** Cells being inserted or deleted: everything past them moves along. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** Cells move down and up, or right and left. */
  readonly along: 'rows' | 'columns';
  /** The new cells, or the ones that go. */
  readonly area: Area;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The strip in which cells move: from the shift's first cell to the end of the sheet. */
export function stripOf({ along, area }: Shift): Area {
  return along === 'rows' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
}

/** The strip without what is deleted: cells that move. */
export function movingPart(shift: Shift): Area | null {
  const { kind, along, area } = shift;
  if (kind === 'insert') return stripOf(shift);
  if (along === 'rows') {
    return area.bottom === LAST_ROW ? null : { ...area, top: area.bottom + 1, bottom: LAST_ROW };
  }
  return area.right === LAST_COLUMN ? null : { ...area, left: area.right + 1, right: LAST_COLUMN };
}

/**
 * Where an area is after a shift; null when all of it was deleted. An area that only partly lies
 * in the strip stays where it is, as a reference in a formula does.
 */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const strip = stripOf(shift);
  const byRows = shift.along === 'rows';
  const isInStrip = byRows
    ? contains({ ...strip, top: 0 }, area)
    : contains({ ...strip, left: 0 }, area);
  if (!isInStrip) return area;
  const moved = shiftedSpan(
    byRows ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right },
    byRows
      ? { first: shift.area.top, last: shift.area.bottom }
      : { first: shift.area.left, last: shift.area.right },
    shift.kind,
    byRows ? LAST_ROW : LAST_COLUMN,
  );
  if (moved === null) return null;
  return byRows
    ? { ...area, top: moved.first, bottom: moved.last }
    : { ...area, left: moved.first, right: moved.last };
}

function shiftedSpan(span: Span, change: Span, kind: Shift['kind'], end: number): Span | null {
  // Whole rows and columns stay whole.
  if (span.first === 0 && span.last === end) return span;
  const count = change.last - change.first + 1;
  if (kind === 'insert') {
    if (span.last < change.first) return span;
    const first = span.first >= change.first ? span.first + count : span.first;
    return first > end ? null : { first, last: Math.min(span.last + count, end) };
  }
  if (span.first >= change.first && span.last <= change.last) return null;
  return {
    first: afterDelete(span.first, change, change.first),
    last: afterDelete(span.last, change, change.first - 1),
  };
}

/** Where a row is once others are deleted; `inside` is for one that is deleted itself. */
function afterDelete(index: number, { first, last }: Span, inside: number): number {
  if (index < first) return index;
  return index > last ? index - (last - first + 1) : inside;
}
