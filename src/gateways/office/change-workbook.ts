import { fail, ok, type Result } from '../../domain/result';
import type { GeneratedSheets } from '../../workbook/generated-sheets';
import type { HostProblem } from '../../workbook/open-workbook';
import type { ChangedCells } from './changed-cells';
import { overtakenIn, plannedChange, type CellsChange, type PlannedChange } from './cells-change';
import { hostErrorCode } from './host-error';
import { hostProblem } from './host-problem';
import { sendInstructions } from './instructions';
import { lookBefore, type SeenBefore } from './look-before-change';
import { putBack } from './put-back';
import { createSheets } from './add-sheets';
import { namesOf, sheetInstructions } from './put-sheets';
import type { Patience } from './run-batch';
import { firstInTheWay, modelsOf, sheetsToPut, type SheetsToPut } from './sheets-to-put';
import { takeBackSheets } from './take-back-sheets';
import { writeCells } from './write-cells';

/** What came of a change. */
export interface ChangedWorkbook {
  readonly changed: ChangedCells;
  /** Why the generated sheets stayed as they were; `null` when they did not. */
  readonly notPut: HostProblem | null;
}

/**
 * Makes all of a change or nothing of it, and the generated sheets that follow from it: two round trips, a
 * look and the writing, more only for what Excel does not give or take at a time. When it is seen
 * beforehand that the sheets cannot be written, the change is made without them.
 */
export async function changeWorkbook(
  patience: Patience,
  change: CellsChange,
  generated: GeneratedSheets = noSheets,
): Promise<Result<ChangedWorkbook, HostProblem>> {
  const models = modelsOf(generated);
  const isNothing = change.writes.length === 0 && change.tables.length === 0;
  if (isNothing && models.length === 0) return ok({ changed: noChange, notPut: null });
  const sheets = [...new Set([...change.writes, ...change.tables].map(({ sheet }) => sheet))];
  let seen: Result<SeenBefore, HostProblem>;
  try {
    seen = await lookBefore(patience, change, models);
  } catch (error) {
    return fail(await hostProblem(error, sheets));
  }
  if (!seen.ok) return seen;
  const planned = plannedChange(change, seen.value.found);
  if (!planned.ok) return planned;
  const work = models.length === 0 ? null : workAfter(seen.value, generated);
  const isRefused = work !== null && 'code' in work;
  const task: Task = { planned: planned.value, sheets, work: isRefused ? null : work };
  const written = await write(patience, task, undoesTogether());
  if (!written.ok) return written;
  return ok({ changed: written.value, notPut: isRefused ? work : null });
}

const noSheets: GeneratedSheets = { sheets: [], names: [], pivots: null };
const noChange: ChangedCells = { isOneUndoStep: false, cells: [], tables: [] };

function workAfter(
  { survey, formers }: SeenBefore,
  generated: GeneratedSheets,
): SheetsToPut | HostProblem {
  return (
    firstInTheWay(survey, modelsOf(generated), generated.names) ??
    sheetsToPut(survey, generated, formers)
  );
}

interface Task {
  readonly planned: PlannedChange;
  /** Names of the sheets whose cells are changed. */
  readonly sheets: readonly string[];
  readonly work: SheetsToPut | null;
}

/** @param isOneStep Whether Excel is asked to make one step to undo of it. */
async function write(
  patience: Patience,
  { planned, sheets, work }: Task,
  isOneStep: boolean,
): Promise<Result<ChangedCells, HostProblem>> {
  const cells = writeCells(planned);
  let made: readonly string[] = [];
  async function takeBack(): Promise<void> {
    if (work !== null) await takeBackSheets(patience, work, made);
    await putBack(patience, overtakenIn(planned, cells.found()).change);
  }
  try {
    if (work !== null && work.missing.length > 0) {
      made = await createSheets(patience, work.missing);
    }
    const instructions = [
      ...cells.instructions,
      ...(work === null ? [] : sheetInstructions(work, made)),
    ];
    const requests = await sendInstructions(patience, instructions, isOneStep);
    const { change, overtaken } = overtakenIn(planned, cells.found());
    if (overtaken.length === 0) {
      return ok({ isOneUndoStep: isOneStep && requests === 1 && made.length === 0, ...change });
    }
    await takeBack();
    return fail({ code: 'changed-meanwhile', cells: overtaken });
  } catch (error) {
    const isNoGroup = isOneStep && hostErrorCode(error) === 'UndoNotSupported';
    const problem = isNoGroup ? null : await problemOf(error, { sheets, work });
    await takeBack();
    if (problem !== null) return fail(problem);
    return write(patience, { planned, sheets, work }, false);
  }
}

function problemOf(error: unknown, { sheets, work }: Pick<Task, 'sheets' | 'work'>) {
  return hostProblem(error, [...sheets, ...(work === null ? [] : namesOf(work))]);
}

/** Excel can make one step of all that is done in a run, so that one undo takes back all of it. */
function undoesTogether(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}
