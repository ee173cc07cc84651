import { cellName } from '../../../workbook/cell-name';
import { columnNumber, LAST_COLUMN, LAST_ROW } from '../../../workbook/cell-reference';

/** What may look like a cell in a formula: texts, quoted sheets, columns of tables, names, functions. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!\\])/giu;

/**
 * The formula as it reads so many rows lower and columns to the right: cells without `$` move along.
 * One that would leave the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  function column(dollar: string, letters: string): string | null {
    if (dollar !== '') return letters;
    const shifted = columnNumber(letters) + columns;
    return shifted < 0 || shifted > LAST_COLUMN ? null : cellName(0, shifted).slice(0, -1);
  }
  function row(dollar: string, digits: string): string | null {
    if (dollar !== '') return digits;
    const shifted = Number(digits) + rows;
    return shifted < 1 || shifted > LAST_ROW + 1 ? null : String(shifted);
  }
  return formula.replace(PIECES, (piece: string, ...groups: (string | undefined)[]) => {
    const [a, letters, b, digits, c, from, d, to, e, top, f, bottom] = groups;
    if (letters !== undefined)
      return joined([a, column(a ?? '', letters), b, row(b ?? '', digits ?? '')]);
    if (from !== undefined)
      return joined([c, column(c ?? '', from), ':', d, column(d ?? '', to ?? '')]);
    if (top !== undefined)
      return joined([e, row(e ?? '', top), ':', f, row(f ?? '', bottom ?? '')]);
    return piece;
  });
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.includes(null) ? '#REF!' : parts.join('');
}
