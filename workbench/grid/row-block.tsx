import { useLayoutEffect, useRef, useState } from 'react';
import type { SheetData } from '../../local-excel/workbook-data';
import { GridRow } from './grid-row';
import type { RowContext } from './grid-row';
import { PIXELS_PER_POINT, USUAL_HEIGHT } from './sheet-layout';

interface RowBlockProps {
  readonly rows: readonly number[];
  readonly context: RowContext;
}

/** Rows that are drawn together once they come near what is in view; before that, an empty space. */
export function RowBlock({ rows, context }: RowBlockProps) {
  const block = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [height, setHeight] = useState<number | null>(null);
  const isDrawn = isNear || rows.includes(context.active.row);

  useLayoutEffect(() => {
    const element = block.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last === undefined) return;
        if (last.boundingClientRect.height > 0) setHeight(last.boundingClientRect.height);
        setNear(last.isIntersecting);
      },
      { root: element.closest('.grid'), rootMargin: '600px 0px' },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  return (
    <div
      ref={block}
      role="rowgroup"
      style={isDrawn ? undefined : { height: height ?? estimate(rows, context.sheet) }}
    >
      {isDrawn ? rows.map((row) => <GridRow key={row} row={row} context={context} />) : null}
    </div>
  );
}

/** Pixels that rows will take, near enough for a scroll bar. */
function estimate(rows: readonly number[], sheet: SheetData): number {
  let pixels = 0;
  for (const row of rows) {
    const { height = null, cells } = sheet.rows.get(row) ?? {};
    if (height !== null) pixels += height * PIXELS_PER_POINT;
    else pixels += (cells?.size ?? 0) > 0 ? 3 * USUAL_HEIGHT : USUAL_HEIGHT;
  }
  return pixels;
}
