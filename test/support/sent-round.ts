import { progressKey } from '../../src/domain/plan/row-key';
import type { Plan, Progress } from '../../src/domain/plan/plan';
import { measuresByDepartment, partOfDepartment } from '../../src/domain/rounds/part-of-department';
import { columnsOf, type AnyTable } from '../../src/workbook/describe-table';
import { cellsOfPlan } from '../../src/workbook/generating/plan-cells';
import { withRound, type SentRow } from '../../src/workbook/rounds/base-lines';
import { baseSheet } from '../../src/workbook/rounds/base-sheet';
import { passportProperties, passportSheet } from '../../src/workbook/rounds/passport-sheet';
import { identitySheet, PLAN_ID_PROPERTY } from '../../src/workbook/rounds/plan-identity';
import { ROUND_TABLES } from '../../src/workbook/rounds/round-tables';
import { planTables, rowsOfPlan } from '../../src/workbook/tables/plan-tables';
import type { WorkbookModel } from '../../src/workbook/workbook-model';
import { modelOfPlan } from './plan-model';

const ROUND = '2018-1';
const PLAN_ID = 'plan-van-de-proef';

/** A round that was sent: the main workbook, and that of every department. */
export interface SentRound {
  readonly plan: Plan;
  readonly main: WorkbookModel;
  readonly departments: ReadonlyMap<string, WorkbookModel>;
}

/** Sends a round of a plan, in which every department is asked about each of its measures. */
export function sendRound(start: Plan, round = ROUND): SentRound {
  const { departments } = measuresByDepartment(start);
  const progress = [...departments].flatMap(([department, measures]) =>
    measures.map((measure): Progress => ({
      key: progressKey(round, measure.key, department),
      ...{ measure: measure.number, department, round, status: null, text: null, spent: null },
    })),
  );
  const plan: Plan = {
    ...start,
    progress: [...start.progress, ...progress],
    rounds: [
      ...start.rounds,
      { name: round, from: null, to: null, deadline: null, contact: null, email: null },
    ],
  };
  const files = [...departments]
    .filter(([, own]) => own.length > 0)
    .map(([name, own]) => [name, departmentModel(plan, name, own, round)] as const);
  return { plan, main: mainModel(plan, round), departments: new Map(files) };
}

function mainModel(plan: Plan, round: string): WorkbookModel {
  const model = modelOfPlan(plan);
  const progress = plan.progress.filter((row) => row.round === round);
  const lines = withRound([], round, sentRowsOf({ ...plan, progress }));
  return {
    ...model,
    customProperties: { ...model.customProperties, [PLAN_ID_PROPERTY]: PLAN_ID },
    sheets: [...model.sheets, baseSheet(lines), identitySheet(PLAN_ID)],
  };
}

function departmentModel(
  plan: Plan,
  department: string,
  own: Plan['measures'],
  round: string,
): WorkbookModel {
  const part = partOfDepartment(plan, department, round, own);
  const model = modelOfPlan(part);
  const rows = sentRowsOf(part);
  const passport = {
    ...{ plan: PLAN_ID, round, department, sentOn: '2018-03-01' },
    rows: new Map(
      ROUND_TABLES.map((name) => {
        const { table } = planTables[name];
        return [table, rows.filter((row) => row.table === table).map(({ key }) => key)] as const;
      }),
    ),
  };
  return {
    ...model,
    customProperties: { ...model.customProperties, ...passportProperties(passport) },
    sheets: [...model.sheets, passportSheet(passport)],
  };
}

/** The rows of the tables that go out, as they stand in cells. */
function sentRowsOf(plan: Plan): readonly SentRow[] {
  const cells = cellsOfPlan(rowsOfPlan(plan));
  return ROUND_TABLES.flatMap((name) => {
    const table: AnyTable = planTables[name];
    const fields = columnsOf(table).map(({ field }) => field);
    const key = fields.indexOf('key');
    return cells[name].map((row) => ({
      table: table.table,
      key: String(row[key]),
      cells: Object.fromEntries(
        fields.flatMap((field, index) => (index === key ? [] : [[field, row[index] ?? null]])),
      ),
    }));
  });
}
