import type { SheetData, WorkbookData } from '../workbook-data';
import type { Area } from './area';
import { rewriteReferences } from './formula';
import type { FormulaReference } from './formula';
import { sameName } from './sheet-name';
import { shiftedArea } from './shift';
import type { Shift } from './shift';

/** Gives the new text of a formula that stands on a sheet; null for names of the whole workbook. */
type Rewrite = (formula: string, home: SheetData | null) => string;

/** Lets the references to a sheet's cells follow them as they move. */
export function shiftFormulas(data: WorkbookData, sheet: SheetData, shift: Shift): void {
  rewriteFormulas(data, (formula, home) =>
    rewriteReferences(formula, (reference) =>
      refersTo(reference, home, sheet) ? moved(reference, shift) : reference,
    ),
  );
}

function moved(reference: FormulaReference, shift: Shift): FormulaReference | null {
  const area: Area | null = shiftedArea(reference.area, shift);
  if (area === null) return null;
  return area === reference.area ? reference : { ...reference, area };
}

/** Lets the references to a sheet follow its name; without a new name they are `#REF!`. */
export function renameSheetInFormulas(
  data: WorkbookData,
  oldName: string,
  newName: string | null,
): void {
  rewriteFormulas(data, (formula) =>
    rewriteReferences(formula, (reference) => {
      if (reference.sheet === null || !sameName(reference.sheet, oldName)) return reference;
      return newName === null ? null : { ...reference, sheet: newName };
    }),
  );
}

function refersTo({ sheet }: FormulaReference, home: SheetData | null, target: SheetData): boolean {
  return sheet === null ? home === target : sameName(sheet, target.name);
}

/** Visits every formula of the workbook: of cells, names, validations and conditional formats. */
export function rewriteFormulas(data: WorkbookData, rewrite: Rewrite): void {
  for (const name of data.names) name.formula = rewrite(name.formula, null);
  for (const sheet of data.sheets) {
    for (const name of sheet.names) name.formula = rewrite(name.formula, sheet);
    for (const { cells } of sheet.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== null) cell.formula = rewrite(cell.formula, sheet);
      }
    }
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      rule: inObject(validation.rule, (formula) => rewrite(formula, sheet)),
    }));
    for (const format of sheet.conditionalFormats) {
      format.rule = inObject(format.rule, (formula) => rewrite(formula, sheet));
    }
  }
}

/** Rewrites the texts of a rule that are formulas, however deep they are. */
function inObject<T extends object>(rule: T, rewrite: (formula: string) => string): T {
  const entries = Object.entries(rule).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'string' && value.startsWith('=')) return [key, rewrite(value)];
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [key, isObject ? inObject(value, rewrite) : value];
  });
  return Object.fromEntries(entries) as T; // the same keys, and texts for texts
}

/** True when a formula of the workbook has this text in it. */
export function formulasContain(data: WorkbookData, text: string): boolean {
  let found = false;
  rewriteFormulas(data, (formula) => {
    found ||= formula.toLowerCase().includes(text.toLowerCase());
    return formula;
  });
  return found;
}
