import type { EnteredContent } from '../../workbook/restore-point';
import type { CellValue } from '../../workbook/workbook-model';

/** What Excel takes for a cell. */
export type CellInput = string | number | boolean;

/** The number format of cells in which Excel leaves texts as they are. */
export const TEXT_FORMAT = '@';

/**
 * What to enter so that the cell holds exactly this value. In any but a text cell Excel would make a
 * number of `5.10`, a date of `3/4` and a formula of `=1+1` or `-x`; a leading apostrophe keeps it from
 * reading the text.
 */
export function valueInput(value: CellValue, numberFormat: string): CellInput {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  return numberFormat === TEXT_FORMAT && !value.startsWith("'") ? value : `'${value}`;
}

export function contentInput(content: EnteredContent, numberFormat: string): CellInput {
  switch (content.type) {
    case 'value':
      return valueInput(content.value, numberFormat);
    case 'formula':
      return `=${content.formula}`;
    case 'error':
      return content.text;
  }
}
