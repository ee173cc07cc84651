import type { HostProblem } from '../../workbook/open-workbook';
import type { SheetModel } from '../../workbook/workbook-model';
import { fail, ok, type Result } from '../../domain/result';
import { answeredCells, areasOf, askCells } from './cell-access';
import { missingPlace, type CellsChange, type FoundCells } from './cells-change';
import type { FormerSheet } from './former-sheet';
import { isAnswerTooLarge, isGone } from './host-error';
import { readAreas } from './read-areas';
import { answeredFormers, askFormers, readFormer } from './read-former';
import { answeredTables, askTables } from './resize-tables';
import { runBatch, type Patience } from './run-batch';
import { answeredSurvey, askSurvey, surveyWorkbook, type Survey } from './survey';

/** What has to be known before a change is made: to judge it, and to take it back. */
export interface SeenBefore {
  readonly survey: Survey;
  readonly found: FoundCells;
  /** Those of the generated sheets that are there. */
  readonly formers: readonly FormerSheet[];
}

/**
 * Looks at all that a change is about, in one round trip when all of it is there and Excel gives it at a
 * time.
 */
export async function lookBefore(
  patience: Patience,
  change: CellsChange,
  models: readonly SheetModel[],
): Promise<Result<SeenBefore, HostProblem>> {
  try {
    const seen = await runBatch(patience, (context) => lookAtOnce(context, change, models));
    if (seen !== null) return ok(seen);
  } catch (error) {
    if (!isGone(error) && !isAnswerTooLarge(error)) throw error;
  }
  return lookInTurn(patience, change, models);
}

/** `null` when there is more to look at than was thought. */
async function lookAtOnce(
  context: Excel.RequestContext,
  { writes, tables }: CellsChange,
  models: readonly SheetModel[],
): Promise<SeenBefore | null> {
  askSurvey(context);
  const cells = askCells(context, areasOf(writes));
  const ranges = askTables(context, tables);
  const asked = askFormers(context, models);
  await context.sync();
  const survey = answeredSurvey(context);
  const formers = answeredFormers(asked, survey);
  if (formers === null) return null;
  const found = { cells: answeredCells(cells), tables: answeredTables(ranges) };
  return { survey, found, formers };
}

async function lookInTurn(
  patience: Patience,
  change: CellsChange,
  models: readonly SheetModel[],
): Promise<Result<SeenBefore, HostProblem>> {
  const survey = await runBatch(patience, surveyWorkbook);
  const missing = missingPlace(change, survey);
  if (missing !== null) return fail(missing);
  const formers = await readFormer(patience, survey, models);
  const cells = await readAreas(patience, areasOf(change.writes));
  const tables = await runBatch(patience, async (context) => {
    const asked = askTables(context, change.tables);
    await context.sync();
    return answeredTables(asked);
  });
  return ok({ survey, found: { cells, tables }, formers });
}
