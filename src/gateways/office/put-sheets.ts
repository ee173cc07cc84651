import type { GeneratedSheets } from '../../workbook/generated-sheets';
import type { HostProblem } from '../../workbook/open-workbook';
import { createSheets, filling, finishing } from './add-sheets';
import { hostProblem } from './host-problem';
import { onSheet, sendInstructions, type Instruction } from './instructions';
import { pivotInstructions } from './pivot-tables';
import { readFormer } from './read-former';
import { nameInstruction, replacingInstructions } from './replace-sheets';
import { runBatch, type Patience } from './run-batch';
import { cellInstructions } from './sheet-cells';
import { showAndProtect } from './sheet-set-up';
import { firstInTheWay, modelsOf, sheetsToPut, type SheetsToPut } from './sheets-to-put';
import { surveyWorkbook } from './survey';
import { takeBackSheets } from './take-back-sheets';

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
  const work = sheetsToPut(before, generated, await readFormer(patience, before, models));
  if ('code' in work) return work;
  return writeSheets(patience, work);
}

/** Writes what was decided, all or nothing; `null` when it is done. */
async function writeSheets(patience: Patience, work: SheetsToPut): Promise<HostProblem | null> {
  let made: readonly string[] = [];
  try {
    if (work.missing.length > 0) made = await createSheets(patience, work.missing);
    await sendInstructions(patience, sheetInstructions(work, made));
    return null;
  } catch (error) {
    const problem = await hostProblem(error, namesOf(work));
    await takeBackSheets(patience, work, made);
    return problem;
  }
}

/** The sheets that it is about, to say which of them is in the way. */
export function namesOf({ replaced, missing, pivots }: SheetsToPut): readonly string[] {
  const models = [...replaced.map(({ model }) => model), ...missing];
  const names = models.map(({ name }) => name);
  return pivots === null ? names : [...new Set([...names, pivots.sheet.name])];
}

/** @param made Ids of the sheets that were missing. */
export function sheetInstructions(
  work: SheetsToPut,
  made: readonly string[],
): readonly Instruction[] {
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
    ...added.map(({ id, model }) => showAndProtect(id, model)),
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
