import type { GeneratedSheets, PivotSheetModel } from '../../workbook/generated-sheets';
import type { HostProblem } from '../../workbook/open-workbook';
import type { NameModel, SheetModel } from '../../workbook/workbook-model';
import { createSheets, filling, finishing } from './add-sheets';
import { formerCells, readFormer, tablesOfModel, type FormerSheet } from './former-sheet';
import { hostProblem } from './host-problem';
import { onSheet, sendInstructions, type Instruction } from './instructions';
import { pivotInstructions } from './pivot-tables';
import { nameInstruction, replacingInstructions, type SheetToReplace } from './replace-sheets';
import { runBatch, type Patience } from './run-batch';
import { cellInstructions } from './sheet-cells';
import { isNamed, surveyWorkbook, type Survey } from './survey';
import { takeBackSheets } from './take-back-sheets';

/** What is to be done for a request: which of its sheets are there already, and how they were. */
export interface SheetsToPut {
  readonly before: Survey;
  readonly replaced: readonly SheetToReplace[];
  readonly missing: readonly SheetModel[];
  readonly names: readonly NameModel[];
  readonly pivots: PivotSheetModel | null;
  /** How the sheet with PivotTables was; `null` when there is none yet. */
  readonly pivotSheet: FormerSheet | null;
}

/**
 * Puts generated sheets in the workbook: new ones, or again in the place of those that are there. These
 * and their tables stay the same objects, so that formulas, charts and PivotTables that refer to them are
 * not left without. `null` when it is done.
 */
export async function putSheets(
  patience: Patience,
  generated: GeneratedSheets,
): Promise<HostProblem | null> {
  const before = await runBatch(patience, surveyWorkbook);
  const models = modelsOf(generated);
  const inTheWay = firstInTheWay(before, models, generated.names);
  if (inTheWay !== null) return inTheWay;
  const work = workFor(before, generated, await readFormer(patience, before, models));
  if ('code' in work) return work;
  let made: readonly string[] = [];
  try {
    if (work.missing.length > 0) made = await createSheets(patience, work.missing);
    await sendInstructions(patience, instructions(work, made));
    return null;
  } catch (error) {
    const problem = await hostProblem(
      error,
      models.map(({ name }) => name),
    );
    await takeBackSheets(patience, work, made);
    return problem;
  }
}

function modelsOf({ sheets, pivots }: GeneratedSheets): readonly SheetModel[] {
  return pivots === null ? sheets : [...sheets, pivots.sheet];
}

/** Decided before anything is written. */
function firstInTheWay(
  before: Survey,
  models: readonly SheetModel[],
  names: readonly NameModel[],
): HostProblem | null {
  for (const model of models) {
    const sheet = before.sheets.find((each) => isNamed(each, model.name));
    if (sheet?.isProtected === true) return { code: 'protected-sheet', sheet: sheet.name };
    const taken = model.tables.find(
      ({ name }) =>
        before.names.some((each) => isNamed(each, name)) ||
        before.tables.some((each) => isNamed(each, name) && each.sheet !== sheet?.id),
    );
    if (taken !== undefined) return { code: 'name-taken', name: taken.name };
  }
  const taken = names.find(({ name }) => before.tables.some((table) => isNamed(table, name)));
  return taken === undefined ? null : { code: 'name-taken', name: taken.name };
}

/** A sheet that is there and that the add-in did not make is in the way. */
function workFor(
  before: Survey,
  { sheets, names, pivots }: GeneratedSheets,
  formers: readonly FormerSheet[],
): SheetsToPut | HostProblem {
  function formerOf({ name }: SheetModel): FormerSheet | null {
    const sheet = before.sheets.find((each) => isNamed(each, name));
    return formers.find(({ id }) => id === sheet?.id) ?? null;
  }
  const replaced = sheets.flatMap((model) => {
    const former = formerOf(model);
    if (former === null) return [];
    return [{ model, former: { ...former, tables: tablesOfModel(former, model) } }];
  });
  const strange = replaced.find(({ former, model }) => !isOurs(former, model));
  if (strange !== undefined) return { code: 'name-taken', name: strange.model.name };
  const pivotSheet = pivots === null ? null : formerOf(pivots.sheet);
  if (pivots !== null && pivotSheet !== null && !isOurs(pivotSheet, pivots.sheet)) {
    return { code: 'name-taken', name: pivots.sheet.name };
  }
  const missing = sheets.filter((model) => formerOf(model) === null);
  const isNew = pivots !== null && pivotSheet === null;
  return {
    ...{ before, replaced, names, pivots, pivotSheet },
    missing: isNew ? [...missing, pivots.sheet] : missing,
  };
}

/** Known by one of its tables, or by its title where it has none. */
function isOurs(former: FormerSheet, model: SheetModel): boolean {
  if (model.tables.length > 0) {
    return model.tables.some((table) => former.tables.some((each) => isNamed(each, table.name)));
  }
  const [title] = model.cells;
  if (title === undefined) throw new Error('A generated sheet has neither a table nor a title.');
  const [found] = formerCells(former, { ...model, cells: [title] });
  return JSON.stringify(found?.content) === JSON.stringify(title.content);
}

function instructions(work: SheetsToPut, made: readonly string[]): readonly Instruction[] {
  const { before, replaced, missing, names, pivots, pivotSheet } = work;
  const added = missing.flatMap((model, index) => {
    const id = made[index];
    return id === undefined ? [] : [{ id, model }];
  });
  const stays = pivotSheet === null ? [] : [pivotSheet.id];
  const ids = [
    ...stays,
    ...added.filter(({ model }) => model === pivots?.sheet).map(({ id }) => id),
  ];
  return [
    ...replacingInstructions(replaced),
    ...added.flatMap(filling),
    ...names.map((name) => nameInstruction(name, before.names)),
    ...finishing([...replaced.map(({ former, model }) => ({ id: former.id, model })), ...added]),
    ...(pivots === null
      ? []
      : [
          // Cells that a PivotTable covers cannot be written: only the texts around them are.
          ...stays.flatMap((id) => cellInstructions(id, pivots.sheet)),
          ...ids.flatMap((id) => pivotInstructions(id, pivots.tables, before)),
          ...ids.map((id) =>
            onSheet(id, (sheet) => {
              sheet.activate();
            }),
          ),
        ]),
  ];
}
