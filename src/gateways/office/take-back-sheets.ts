import { finishing } from './add-sheets';
import { formerCells, formerModel } from './former-sheet';
import { sendInstructions } from './instructions';
import { removalOfPivots } from './pivot-tables';
import { insist } from './put-back';
import { readFormer } from './read-former';
import { removeMade } from './remove-made';
import { nameInstruction, replacingInstructions } from './replace-sheets';
import { runBatch, type Patience } from './run-batch';
import { cellInstructions } from './sheet-cells';
import { ruleInstructions } from './sheet-rules';
import type { SheetsToPut } from './sheets-to-put';
import { isNamed, surveyWorkbook } from './survey';

/**
 * Leaves the workbook as it was when putting sheets in it failed: what is new goes, and what was written
 * over comes back.
 * @param made Ids of the new sheets, as far as they are known.
 */
export async function takeBackSheets(
  patience: Patience,
  work: SheetsToPut,
  made: readonly string[],
): Promise<void> {
  const { before, missing, names } = work;
  await insist(patience, () => removePivots(patience, work));
  const model = { sheets: missing, names, customProperties: {} };
  await removeMade(patience, { before, model, made });
  await insist(patience, () => writeFormer(patience, work));
}

async function removePivots(patience: Patience, { before, pivots }: SheetsToPut): Promise<void> {
  if (pivots === null) return;
  const now = await runBatch(patience, surveyWorkbook);
  await sendInstructions(patience, removalOfPivots(pivots.tables, before, now));
}

/**
 * Writes what was there before, in the looks of now: of what stood on a generated sheet only the links
 * are not kept.
 */
async function writeFormer(patience: Patience, work: SheetsToPut): Promise<void> {
  const { before, replaced, names, pivots, pivotSheet } = work;
  const now = await runBatch(patience, surveyWorkbook);
  const models = replaced.map(({ model }) => model);
  const halfDone = await readFormer(patience, now, models);
  const back = replaced.flatMap(({ former, model }) => {
    const found = halfDone.find(({ id }) => id === former.id);
    return found === undefined ? [] : [{ former: found, model: formerModel(former, model) }];
  });
  const formerNames = before.names
    .filter(({ name }) => names.some((each) => isNamed(each, name)))
    .map(({ name, formula }) => ({ name, formula: formula.replace(/^=/, '') }));
  const texts =
    pivots === null || pivotSheet === null
      ? []
      : [{ ...pivots.sheet, cells: formerCells(pivotSheet, pivots.sheet) }];
  await sendInstructions(patience, [
    ...replacingInstructions(back),
    ...formerNames.map((name) => nameInstruction(name, now.names)),
    ...finishing(back.map(({ former, model }) => ({ id: former.id, model }))),
    ...texts.flatMap((model) => {
      const id = pivotSheet?.id ?? '';
      return [...cellInstructions(id, model), ...ruleInstructions(id, model)];
    }),
  ]);
}
