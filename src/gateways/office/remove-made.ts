import type { WorkbookModel } from '../../workbook/workbook-model';
import { insist } from './put-back';
import { runBatch, type Patience } from './run-batch';
import { isNamed, surveyWorkbook, type Survey } from './survey';

/** The parts of a model that leave something in a workbook. */
type MadeModel = Pick<WorkbookModel, 'sheets' | 'names' | 'customProperties'>;

/** What was being made when something went wrong. */
export interface HalfMade {
  readonly before: Survey;
  readonly model: MadeModel;
  /** Ids of the sheets that are known to be ours. */
  readonly made: readonly string[];
}

/** Removes the half-made sheets and all that was to go with them; what was there before stays. */
export async function removeMade(patience: Patience, halfMade: HalfMade): Promise<void> {
  await insist(patience, () => runBatch(patience, (context) => removeInContext(context, halfMade)));
}

async function removeInContext(
  context: Excel.RequestContext,
  { before, model, made }: HalfMade,
): Promise<void> {
  const now = await surveyWorkbook(context);
  const { worksheets, names } = context.workbook;
  const added = now.sheets.filter(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
  // Where the answer was lost with the ids, a new sheet is ours when it is called so and still blank.
  const unsure = added.filter(
    (sheet) => !made.includes(sheet.id) && model.sheets.some(({ name }) => isNamed(sheet, name)),
  );
  const used = unsure.map(({ id }) => {
    return [id, worksheets.getItem(id).getUsedRangeOrNullObject(true).load('address')] as const;
  });
  if (used.length > 0) await context.sync();
  const blank = used.filter(([, range]) => range.isNullObject).map(([id]) => id);
  for (const { id } of added) {
    if (!made.includes(id) && !blank.includes(id)) continue;
    const sheet = worksheets.getItem(id);
    // A sheet that is very hidden cannot be deleted.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  const ownNames = now.names.filter(
    (name) =>
      !before.names.some((other) => isNamed(other, name.name)) &&
      model.names.some((wanted) => isNamed(wanted, name.name)),
  );
  for (const { name } of ownNames) names.getItem(name).delete();
  restoreProperties(context, { before, now, model });
  await context.sync();
}

function restoreProperties(
  { workbook }: Excel.RequestContext,
  {
    before,
    now,
    model,
  }: { readonly before: Survey; readonly now: Survey; readonly model: MadeModel },
): void {
  const { custom } = workbook.properties;
  for (const key of Object.keys(model.customProperties)) {
    const [held, holds] = [before.properties.get(key), now.properties.get(key)];
    if (held === holds) continue;
    if (held === undefined) custom.getItem(key).delete();
    else custom.add(key, held);
  }
  if (now.title !== before.title) workbook.properties.title = before.title;
}
