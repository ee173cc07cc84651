import type { HostProblem } from '../../workbook/open-workbook';
import type { SheetModel, WorkbookModel } from '../../workbook/workbook-model';
import { hostProblem } from './host-problem';
import { onCells, onWorkbook, sendInstructions, type Instruction } from './instructions';
import { removeMade } from './remove-made';
import { runBatch, type Patience } from './run-batch';
import { cellInstructions } from './sheet-cells';
import { ruleInstructions } from './sheet-rules';
import { setUpInstructions, showAndProtect } from './sheet-set-up';
import { surveyWorkbook, takenName, type Survey } from './survey';
import { tableRange } from './table-range';

/** A sheet of the model and the id of the one that it becomes. */
interface SheetToFill {
  readonly id: string;
  readonly model: SheetModel;
}

/** Adds the sheets of a model, all or none; `null` when it is done. */
export async function addSheets(
  patience: Patience,
  model: WorkbookModel,
): Promise<HostProblem | null> {
  const before = await runBatch(patience, surveyWorkbook);
  const taken = takenName(before, model);
  if (taken !== null) return { code: 'name-taken', name: taken };
  let made: readonly string[] = [];
  try {
    made = await createSheets(patience, model.sheets);
    await sendInstructions(patience, instructions(model, made, before));
    return null;
  } catch (error) {
    const problem = await hostProblem(error, []);
    await removeMade(patience, { before, model, made });
    return problem;
  }
}

/** Blank sheets; their ids, by which they are found whatever happens to their names. */
export function createSheets(
  patience: Patience,
  sheets: readonly SheetModel[],
): Promise<readonly string[]> {
  return runBatch(patience, async (context) => {
    const made = sheets.map(({ name }) => context.workbook.worksheets.add(name).load('id'));
    await context.sync();
    return made.map(({ id }) => id);
  });
}

function instructions(
  model: WorkbookModel,
  ids: readonly string[],
  before: Survey,
): readonly Instruction[] {
  const sheets = model.sheets.flatMap((sheet, index) => {
    const id = ids[index];
    return id === undefined ? [] : [{ id, model: sheet }];
  });
  return [
    ...sheets.flatMap(filling),
    ...model.names.map(({ name, formula }) =>
      onWorkbook(({ names }) => {
        names.add(name, `=${formula}`);
      }),
    ),
    ...finishing(sheets),
    ...sheets.map(({ id, model: sheet }) => showAndProtect(id, sheet)),
    ...properties(model, before),
  ];
}

/** What stands on a new sheet, but for what has to wait until all tables are there. */
export function filling(sheet: SheetToFill): readonly Instruction[] {
  return [...cellInstructions(sheet.id, sheet.model), ...newTables(sheet)];
}

/** What can only be done when the tables and names are there that it refers to. */
export function finishing(sheets: readonly SheetToFill[]): readonly Instruction[] {
  return [
    ...sheets.flatMap(({ id, model }) => ruleInstructions(id, model)),
    ...sheets.flatMap(({ id, model }) => setUpInstructions(id, model)),
  ];
}

/**
 * The cells have looks of their own; of the looks that Excel has for tables, this one adds the least: its
 * bands. A look of our own, as the .xlsx has it, cannot be made through Office.js.
 */
const TABLE_STYLE = 'TableStyleLight1';

/** What making a table takes of a request, beside the first call. */
const TABLE_BYTES = 800;

export function newTables({ id, model }: SheetToFill): readonly Instruction[] {
  return model.tables.map((table) =>
    onCells(
      id,
      tableRange(table),
      (cells) => {
        const made = cells.worksheet.tables.add(cells, true);
        made.set({ name: table.name, style: TABLE_STYLE, showBandedRows: true });
      },
      TABLE_BYTES,
    ),
  );
}

function properties(model: WorkbookModel, before: Survey): readonly Instruction[] {
  return [
    onWorkbook(({ properties: document }) => {
      for (const [key, value] of Object.entries(model.customProperties))
        document.custom.add(key, value);
      // A title that somebody gave is theirs.
      if (before.title === '') document.title = model.title;
    }),
  ];
}
