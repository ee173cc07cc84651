import type { Plan } from '../domain/plan/plan';
import type { CellEdit } from './cell-edit';
import { cellsOfPlan } from './generating/plan-cells';
import type { GrownTable } from './open-workbook';
import { readTables, firstRowBelow, planTableNames } from './reading/read-tables';
import { planTables, rowsOfPlan, type PlanTable } from './tables/plan-tables';
import { keepGrouping } from './updating/keep-grouping';
import { updateTable, type TableUpdate } from './updating/update-table';
import type { WorkbookSnapshot } from './workbook-snapshot';

/** What must change in a workbook that holds a plan, so that it holds a newer plan. */
export interface PlanUpdate {
  readonly edits: readonly CellEdit[];
  readonly grown: readonly GrownTable[];
  /** Only the tables in which something differs. */
  readonly tables: readonly ChangedTable[];
}

export interface ChangedTable extends Pick<
  TableUpdate,
  'added' | 'changed' | 'gone' | 'withoutRoom'
> {
  readonly name: PlanTable;
  /** As people call it. */
  readonly title: string;
}

/**
 * What a newer plan changes in the plan of a workbook. Rows are known again by their key or their number;
 * rows that the newer plan does not have stay, and so does everything else that people put in the
 * workbook. `null` when the workbook holds no plan.
 */
export function planUpdate(snapshot: WorkbookSnapshot, plan: Plan): PlanUpdate | null {
  const tables = readTables(snapshot);
  if (!tables.has('measures')) return null;
  const rows = rowsOfPlan(plan);
  const titles = keepGrouping(rows.ministerTitles, tables.get('ministerTitles'));
  const wanted = cellsOfPlan({ ...rows, ministerTitles: titles });
  const found = [...tables.values()].map((table) => table.found);
  const updates = planTableNames().map((name) => {
    const table = tables.get(name);
    const ofTable = wanted[name];
    if (table === undefined || table.isLacking) {
      const names = ofTable.map(([first]) => String(first ?? ''));
      return { name, update: { ...noUpdate, withoutRoom: names } };
    }
    return { name, update: updateTable(table, ofTable, firstRowBelow(table.found, found)) };
  });
  return {
    edits: updates.flatMap(({ update }) => update.edits),
    grown: updates.flatMap(({ update: { grown } }) => (grown === null ? [] : [grown])),
    tables: updates
      .map(({ name, update: { added, changed, gone, withoutRoom } }) => ({
        ...{ name, title: planTables[name].title },
        ...{ added, changed, gone, withoutRoom },
      }))
      .filter(({ added, changed, gone, withoutRoom }) =>
        [added, changed, gone, withoutRoom].some(({ length }) => length > 0),
      ),
  };
}

const noUpdate: TableUpdate = {
  ...{ edits: [], grown: null, added: [], changed: [], gone: [], withoutRoom: [] },
};
