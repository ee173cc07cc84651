import type { SheetData } from '../workbook-data';
import { LAST_COLUMN, LAST_ROW } from './area';
import type { Area } from './area';
import { anyContent } from './cells';

/** The area around cells up to the nearest blank rows and columns on all sides. */
export function surroundingRegion(sheet: SheetData, from: Area): Area {
  let area = from;
  for (;;) {
    const wider = grown(sheet, area);
    if (wider === area) return area;
    area = wider;
  }
}

/** One step further on a side where there is something; corners count as touching. */
function grown(sheet: SheetData, area: Area): Area {
  const top = Math.max(area.top - 1, 0);
  const bottom = Math.min(area.bottom + 1, LAST_ROW);
  const left = Math.max(area.left - 1, 0);
  const right = Math.min(area.right + 1, LAST_COLUMN);
  const around = { top, bottom, left, right };
  if (top < area.top && anyContent(sheet, { ...around, bottom: top })) return { ...area, top };
  if (bottom > area.bottom && anyContent(sheet, { ...around, top: bottom }))
    return { ...area, bottom };
  if (left < area.left && anyContent(sheet, { ...around, right: left })) return { ...area, left };
  if (right > area.right && anyContent(sheet, { ...around, left: right }))
    return { ...area, right };
  return area;
}
