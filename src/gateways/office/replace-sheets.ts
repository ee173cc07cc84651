import type { NameModel, SheetModel } from '../../workbook/workbook-model';
import { newTables } from './add-sheets';
import { clearInstructions } from './clear-sheet';
import type { FormerSheet } from './former-sheet';
import { onWorkbook, type Instruction } from './instructions';
import { resizing } from './resize-tables';
import { cellInstructions } from './sheet-cells';
import { isNamed } from './survey';
import { tableRange } from './table-range';

/** A sheet that is there and what is to stand on it. */
export interface SheetToReplace {
  readonly former: FormerSheet;
  readonly model: SheetModel;
}

/** Writes sheets again, but for what has to wait until all tables are there. */
export function replacingInstructions(sheets: readonly SheetToReplace[]): readonly Instruction[] {
  return sheets.flatMap(({ former, model }) => {
    function isKept(name: string): boolean {
      return former.tables.some((table) => staysAs(table, model, name));
    }
    const sizes = model.tables
      .filter(({ name }) => isKept(name))
      .map((table) => ({ table: table.name, range: tableRange(table) }));
    const added = model.tables.filter(({ name }) => !isKept(name));
    return [
      ...clearInstructions(former, model, isKept),
      ...(sizes.length === 0 ? [] : [resizing(sizes)]),
      ...cellInstructions(former.id, model),
      ...newTables({ id: former.id, model: { ...model, tables: added } }),
    ];
  });
}

/** A table can stay when its header stays where it is, with as many columns. */
function staysAs(former: FormerSheet['tables'][number], model: SheetModel, name: string): boolean {
  const wanted = model.tables.find((table) => table.name === name);
  if (wanted === undefined || !isNamed(former, name)) return false;
  const { firstRow, firstColumn, lastColumn } = tableRange(wanted);
  const { range } = former;
  return (
    range.firstRow === firstRow &&
    range.firstColumn === firstColumn &&
    range.lastColumn === lastColumn
  );
}

/** @param present The names that the workbook has. */
export function nameInstruction(
  { name, formula }: NameModel,
  present: readonly NameModel[],
): Instruction {
  const isPresent = present.some((each) => isNamed(each, name));
  return onWorkbook(({ names }) => {
    if (isPresent) names.getItem(name).formula = `=${formula}`;
    else names.add(name, `=${formula}`);
  });
}
