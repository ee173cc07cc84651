import type { HostProblem } from '../../workbook/open-workbook';
import type { NameModel, SheetModel } from '../../workbook/workbook-model';
import { finishing, newTables } from './add-sheets';
import { clearInstructions } from './clear-sheet';
import { hostProblem } from './host-problem';
import { onWorkbook, sendInstructions, type Instruction } from './instructions';
import { formerModel, readFormer, type FormerSheet } from './former-sheet';
import { insist } from './put-back';
import { resizeTables } from './resize-tables';
import { runBatch, type Patience } from './run-batch';
import { cellInstructions } from './sheet-cells';
import { isNamed, surveyWorkbook, type Survey } from './survey';
import { tableRange } from './table-range';

/** A sheet that is there and what is to stand on it. */
interface SheetToReplace {
  readonly former: FormerSheet;
  readonly model: SheetModel;
}

/**
 * Writes generated sheets again. They and their tables stay the same objects, so that formulas, charts
 * and PivotTables that refer to them are not left without. `null` when it is done.
 */
export async function replaceSheets(
  patience: Patience,
  models: readonly SheetModel[],
  names: readonly NameModel[],
): Promise<HostProblem | null> {
  const before = await runBatch(patience, surveyWorkbook);
  const problem = inTheWay(before, models, names);
  if (problem !== null) return problem;
  const formers = await readFormer(patience, before, models);
  const sheets = formers.map((former, index) => ({ former, model: modelAt(models, index) }));
  try {
    await sendInstructions(patience, [
      ...instructions(sheets, before.names, names),
      ...finishing(sheets.map(({ former, model }) => ({ id: former.id, model }))),
    ]);
    return null;
  } catch (error) {
    const why = await hostProblem(
      error,
      models.map(({ name }) => name),
    );
    await insist(patience, () => writeFormer(patience, sheets, before, names));
    return why;
  }
}

/** Decided before anything is written. */
function inTheWay(
  before: Survey,
  models: readonly SheetModel[],
  names: readonly NameModel[],
): HostProblem | null {
  for (const model of models) {
    const sheet = before.sheets.find((each) => isNamed(each, model.name));
    if (sheet === undefined) return { code: 'no-such-sheet', sheet: model.name };
    if (sheet.isProtected) return { code: 'protected-sheet', sheet: sheet.name };
    const isTaken = model.tables.find(
      ({ name }) =>
        before.names.some((each) => isNamed(each, name)) ||
        before.tables.some((each) => isNamed(each, name) && each.sheet !== sheet.id),
    );
    if (isTaken !== undefined) return { code: 'name-taken', name: isTaken.name };
  }
  const taken = names.find(({ name }) => before.tables.some((table) => isNamed(table, name)));
  return taken === undefined ? null : { code: 'name-taken', name: taken.name };
}

function instructions(
  sheets: readonly SheetToReplace[],
  present: readonly NameModel[],
  names: readonly NameModel[],
): readonly Instruction[] {
  return [
    ...sheets.flatMap(({ former, model }) => {
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
    }),
    ...names.map((name) => nameInstruction(name, present)),
  ];
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

function resizing(sizes: Parameters<typeof resizeTables>[1]): Instruction {
  return {
    bytes: 1_000 * sizes.length,
    queue(context) {
      resizeTables(context, sizes);
    },
  };
}

function nameInstruction({ name, formula }: NameModel, present: readonly NameModel[]): Instruction {
  const isPresent = present.some((each) => isNamed(each, name));
  return onWorkbook(({ names }) => {
    if (isPresent) names.getItem(name).formula = `=${formula}`;
    else names.add(name, `=${formula}`);
  });
}

/**
 * Writes what was there before, in the looks of now: of what stood on a generated sheet only the links
 * are not kept.
 */
async function writeFormer(
  patience: Patience,
  sheets: readonly SheetToReplace[],
  before: Survey,
  names: readonly NameModel[],
): Promise<void> {
  const now = await runBatch(patience, surveyWorkbook);
  const models = sheets.map(({ model }) => model);
  const halfDone = await readFormer(patience, now, models);
  const back = halfDone.flatMap((former, index) => {
    const sheet = sheets[index];
    return sheet === undefined ? [] : [{ former, model: formerModel(sheet.former, sheet.model) }];
  });
  const formerNames = before.names
    .filter(({ name }) => names.some((each) => isNamed(each, name)))
    .map(({ name, formula }) => ({ name, formula: formula.replace(/^=/, '') }));
  const newNames = now.names.filter(
    ({ name }) =>
      names.some((each) => isNamed(each, name)) &&
      !before.names.some((each) => isNamed(each, name)),
  );
  await sendInstructions(patience, [
    ...newNames.map(({ name }) =>
      onWorkbook((workbook) => {
        workbook.names.getItem(name).delete();
      }),
    ),
    ...instructions(back, now.names, formerNames),
    ...finishing(back.map(({ former, model }) => ({ id: former.id, model }))),
  ]);
}

function modelAt(models: readonly SheetModel[], index: number): SheetModel {
  const model = models[index];
  if (model === undefined) throw new Error('A sheet was read that nothing is to be written on.');
  return model;
}
