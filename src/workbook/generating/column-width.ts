import type { CellContentModel, CellStyle } from '../workbook-model';
import { MOST_LINES } from './row-heights';
import { lineCount } from './text-lines';

/** Wider, and the columns beside it leave the screen. */
const WIDEST = 90;
const STEP = 3;

/**
 * The width of a column in which every text fits in the highest row there can be; wider than asked for
 * only when some text does not. What would not fit in the widest column does not count.
 */
export function roomyWidth(
  width: number,
  style: CellStyle,
  contents: readonly CellContentModel[],
): number {
  if (!style.wrap || width >= WIDEST) return width;
  const texts = contents.flatMap((content) =>
    content.type === 'value' && typeof content.value === 'string' ? [content.value] : [],
  );
  let tooLong = texts.filter(
    (text) =>
      lineCount(text, width, style) > MOST_LINES && lineCount(text, WIDEST, style) <= MOST_LINES,
  );
  let roomy = width;
  while (tooLong.length > 0) {
    roomy = Math.min(roomy + STEP, WIDEST);
    const tried = roomy;
    tooLong = tooLong.filter((text) => lineCount(text, tried, style) > MOST_LINES);
  }
  return roomy;
}
