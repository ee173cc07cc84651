import type { CellContent } from './check-input';
import { isMeasureNumber } from '../plan/numbering';
import type { NumberingScheme } from '../plan/numbering';

/**
 * The numbers that Excel may have turned into what stands in the cell. `5.10` and `5.1` become the
 * number 5.1; `3.4` becomes 3 April or 4 March, `3.32` March 1932. `null` when the content is no such
 * damage, and an empty list when it is but no number of the plan gives it.
 */
export function numbersBefore(
  content: CellContent | undefined,
  scheme: NumberingScheme,
): readonly string[] | null {
  if (content?.type !== 'number' && content?.type !== 'date') return null;
  const texts =
    content.type === 'number' ? textsOfDecimal(content.value) : textsOfDate(content.iso);
  return [...new Set(texts)].filter((text) => isMeasureNumber(text, scheme));
}

/** What such a cell shows in Belgium: `5,1`, `3/4/2017`. */
export function shownInCell(content: CellContent): string {
  switch (content.type) {
    case 'number':
    case 'rounded':
      return String(content.value).replace('.', ',');
    case 'date':
    case 'maybe-month': {
      const { day, month, year } = partsOfDate(content.iso);
      return `${String(day)}/${String(month)}/${String(year)}`;
    }
    case 'boolean':
      return String(content.value).toUpperCase();
    case 'formula':
      return `=${content.formula}`;
    case 'text':
    case 'error':
      return content.text;
  }
}

/** A part has two digits at most, so at most one zero was lost. */
function textsOfDecimal(value: number): readonly string[] {
  const text = String(value);
  return /\.\d$/.test(text) ? [text, `${text}0`] : [text];
}

function textsOfDate(iso: string): readonly string[] {
  const { day, month, year } = partsOfDate(iso);
  const short = year % 100;
  const orders = [
    [day, month],
    [month, day],
    [day, month, short],
    [month, day, short],
    [short, month, day],
  ];
  // Two parts of which the second cannot be a day: Excel takes it for a year.
  if (day === 1) orders.push([month, short]);
  return orders.map((parts) => parts.join('.'));
}

function partsOfDate(iso: string): { day: number; month: number; year: number } {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number);
  return { day, month, year };
}
