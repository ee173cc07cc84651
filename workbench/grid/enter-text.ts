import { areaAddress, cellArea } from '../../local-excel/grid/area';
import type { Area } from '../../local-excel/grid/area';
import { readInput } from '../../local-excel/grid/cell-input';
import { formatAt } from '../../local-excel/grid/cells';
import { keepsRule } from '../../local-excel/grid/validate-cell';
import { HostNotImplemented } from '../../local-excel/host/errors';
import type { SheetData, ValidationData } from '../../local-excel/workbook-data';
import type { ShownExcel } from '../shown-excel';
import { choicesOf, validationAt } from './choices';

/** What became of something a person did in the grid. */
export type Outcome =
  | { readonly kind: 'done' }
  /** Excel would refuse it too. */
  | { readonly kind: 'refused' }
  /** What Excel does is not known here. */
  | { readonly kind: 'not-known' }
  /** A rule of the cell objects, in its own words; where it only warns, the text can be used anyway. */
  | {
      readonly kind: 'objection';
      readonly alert: Excel.DataValidationErrorAlert;
      readonly useAnyway: () => void;
    };

/** Enters a text in a cell as a person does, rules of the cell included. */
export function enterText(
  excel: ShownExcel,
  sheet: SheetData,
  row: number,
  column: number,
  text: string,
): Outcome {
  const validation = validationAt(sheet, row, column);
  function use(): Outcome {
    return write(excel, sheet, cellArea(row, column), [[text]]);
  }
  const isKept =
    validation?.errorAlert.showAlert !== true || keeps(excel, sheet, row, column, text, validation);
  if (isKept) return use();
  return { kind: 'objection', alert: validation.errorAlert, useAnyway: use };
}

/** Enters texts as a paste does, which no rule stops. */
export function write(
  excel: ShownExcel,
  sheet: SheetData,
  area: Area,
  texts: readonly (readonly string[])[],
): Outcome {
  return attempt(() => {
    excel.change((workbook) => {
      const range = workbook.worksheets.getItem(sheet.id).getRange(areaAddress(area));
      range.values = texts.map((line) => [...line]);
    }, 'Local');
  });
}

export function empty(excel: ShownExcel, sheet: SheetData, area: Area): Outcome {
  return attempt(() => {
    excel.change((workbook) => {
      workbook.worksheets.getItem(sheet.id).getRange(areaAddress(area)).clear('Contents');
    }, 'Local');
  });
}

function attempt(act: () => void): Outcome {
  try {
    act();
    return { kind: 'done' };
  } catch (error) {
    return { kind: error instanceof HostNotImplemented ? 'not-known' : 'refused' };
  }
}

/** A rule that takes more than is known here stops nothing. */
function keeps(
  excel: ShownExcel,
  sheet: SheetData,
  row: number,
  column: number,
  text: string,
  validation: ValidationData,
): boolean {
  const { session } = excel;
  try {
    if (text === '') return validation.ignoreBlanks;
    const choices = choicesOf(session, sheet, validation);
    if (choices !== null) return choices.includes(text);
    const year = Number(session.settings.today.slice(0, 4));
    const { value } = readInput(text, formatAt(sheet, row, column).numberFormat, year);
    return keepsRule(session, sheet, value, validation);
  } catch {
    return true;
  }
}
