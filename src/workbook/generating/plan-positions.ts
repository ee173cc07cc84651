import { columnsOf, type AnyTable } from '../describe-table';
import { planTables, type PlanTable } from '../tables/plan-tables';
import { ruleGradesTable } from '../tables/rule-grades-table';
import { wordLists } from '../tables/word-lists';
import { LISTS_SHEET } from '../tables/sheet-names';
import { HEADER_ROW } from './sheet-parts';
import type { TablePosition } from './table-model';

/** The tables that have a sheet of their own, in the order of the sheets. */
export const sheetTables = [
  'measures',
  'budgetLines',
  'progress',
  'recommendations',
  'previousActions',
  'terms',
  'rounds',
] as const satisfies readonly PlanTable[];

/** The tables beside each other on the sheet Lijsten: those of the plan, then the fixed ones. */
export const listTables: readonly AnyTable[] = [
  ...Object.values<AnyTable>(planTables).filter(({ sheet }) => sheet === LISTS_SHEET),
  ruleGradesTable,
  ...wordLists.map(({ table }) => table),
];

/** Where the table begins on a sheet that holds one. */
const ONLY_TABLE: TablePosition = { row: HEADER_ROW, column: 0 };

/** One lower, because the title of each list stands above its header. */
export const LISTS_HEADER_ROW = HEADER_ROW + 1;

/** Where every table of the workbook begins. Lists stand beside each other, a blank column between. */
export function positionOf(table: AnyTable): TablePosition {
  if (table.sheet !== LISTS_SHEET) return ONLY_TABLE;
  const before = listTables.slice(0, listTables.indexOf(table));
  const column = before.reduce((sum, list) => sum + columnsOf(list).length + 1, 0);
  return { row: LISTS_HEADER_ROW, column };
}
