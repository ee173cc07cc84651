import { HostNotImplemented } from '../host/errors';
import type { Session } from '../host/session';
import type { CellValue, SheetData } from '../workbook-data';
import type { Area } from './area';
import { formatAt, rowFor, wireValue } from './cells';
import { resultAt } from './formula-results';
import { displayedText } from './number-format';

/** What is asked of the cells of a column, counted from the area's first one. */
export type ColumnCriteria = ReadonlyMap<number, Excel.FilterCriteria>;

/** Hides the rows that do not answer to all criteria, and shows the others. */
export function filterRows(
  session: Session,
  sheet: SheetData,
  body: Area,
  criteria: ColumnCriteria,
): void {
  for (let row = body.top; row <= body.bottom; row++) {
    const isShown = [...criteria].every(([column, wanted]) => {
      const place = body.left + column;
      const value = resultAt(session, sheet, row, place);
      const text = displayedText(value, formatAt(sheet, row, place).numberFormat);
      return answers(value, text, wanted);
    });
    const data = sheet.rows.get(row);
    if (!isShown) rowFor(sheet, row).filtered = true;
    else if (data !== undefined) data.filtered = false;
  }
}

function answers(value: CellValue, text: string, criteria: Excel.FilterCriteria): boolean {
  if (criteria.filterOn === 'Values') {
    return (criteria.values ?? []).some((each) => typeof each === 'string' && each === text);
  }
  if (criteria.filterOn !== 'Custom') {
    throw new HostNotImplemented(`filtering by ${criteria.filterOn}`);
  }
  const { criterion1 = '', criterion2, operator = 'And' } = criteria;
  const first = meets(value, text, criterion1);
  if (criterion2 === undefined) return first;
  const second = meets(value, text, criterion2);
  return operator === 'And' ? first && second : first || second;
}

/** `=word*`, `<>word`, `>=5`. */
function meets(value: CellValue, text: string, criterion: string): boolean {
  const [, sign = '=', wanted = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  if (sign === '=' || sign === '<>') return matches(text, wanted) === (sign === '=');
  const [number, limit] = [wireValue(value), Number(wanted)];
  if (Number.isNaN(limit)) throw new HostNotImplemented(`filtering by ${criterion}`);
  if (typeof number !== 'number') return false;
  if (sign === '>') return number > limit;
  if (sign === '<') return number < limit;
  return sign === '>=' ? number >= limit : number <= limit;
}

/** With `*` for any characters and `?` for one, whatever the capitals. */
function matches(text: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'is').test(text);
}
