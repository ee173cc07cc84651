import type { GeneratedSheets, PivotSheetModel } from '../../workbook/generated-sheets';
import type { HostProblem } from '../../workbook/open-workbook';
import type { NameModel, SheetModel } from '../../workbook/workbook-model';
import { formerCells, tablesOfModel, type FormerSheet } from './former-sheet';
import type { SheetToReplace } from './replace-sheets';
import { isNamed, type Survey } from './survey';

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

/** The sheets that are to be there, also the one with PivotTables. */
export function modelsOf({ sheets, pivots }: GeneratedSheets): readonly SheetModel[] {
  return pivots === null ? sheets : [...sheets, pivots.sheet];
}

/** What is in the way by its name or a lock; decided before anything is written. */
export function firstInTheWay(
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

/** What is to be done; a sheet that is there and that the add-in did not make is in the way. */
export function sheetsToPut(
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
