import type { Plan, Round } from '../../domain/plan/plan';
import type { Passport } from '../../domain/rounds/passport';
import type { AnyTable } from '../describe-table';
import { tableBand } from '../generating/cell-styles';
import { cleanText } from '../generating/clean-text';
import { cellsOfPlan } from '../generating/plan-cells';
import { rowHeights } from '../generating/row-heights';
import { listNames, rowCells } from '../generating/table-model';
import { checkedTableSheet, tableSheet } from '../generating/table-sheet';
import { findingsToSay, saidOfRows } from '../row-checks/said-of-rows';
import { planTables, rowsOfPlan } from '../tables/plan-tables';
import type { WorkbookModel } from '../workbook-model';
import { askedRows, askedTable } from './asked-table';
import { departmentLists, departmentListsSheet } from './department-lists';
import {
  BUDGET_PURPOSE,
  departmentStart,
  MEASURES_PURPOSE,
  PROGRESS_PURPOSE,
} from './department-start';
import { openSheet } from './open-sheet';
import { passportProperties, passportSheet } from './passport-sheet';
import { ROUND_TABLES } from './round-tables';

/**
 * The workbook that a department fills in, made of nothing but what it may see (`partOfDepartment`). It has
 * no rows of others, no figures and nothing of the add-in, and works when its protection is taken off.
 */
export function departmentWorkbook(part: Plan, round: Round, passport: Passport): WorkbookModel {
  const rows = rowsOfPlan(part);
  const cells = cellsOfPlan(rows);
  const { measures, budgetLines } = planTables;
  const findings = findingsToSay(part, [budgetLines, askedTable]);
  const asked = askedRows(part.progress, part.measures);
  const lists = departmentLists(cells);
  const sheets = [
    departmentStart(part, passport.department, round),
    // First what is asked in every round.
    openSheet(
      'progress',
      askedTable,
      checkedTableSheet(
        askedTable,
        rowCells(askedTable, asked),
        saidOfRows(askedTable, asked.map(asRecord), findings),
      ),
      PROGRESS_PURPOSE,
    ),
    openSheet('measures', measures, tableSheet(measures, cells.measures), MEASURES_PURPOSE),
    openSheet(
      'budgetLines',
      budgetLines,
      checkedTableSheet(
        budgetLines,
        cells.budgetLines,
        saidOfRows(budgetLines, rows.budgetLines.map(asRecord), findings),
      ),
      BUDGET_PURPOSE,
    ),
    departmentListsSheet(lists),
    passportSheet(passport),
  ];
  const tables: readonly AnyTable[] = [
    ...ROUND_TABLES.map((name) => planTables[name]),
    ...lists.map(({ table }) => table),
  ];
  return {
    title: cleanText(part.title ?? 'Actieplan'),
    created: passport.sentOn,
    customProperties: { ...passportProperties(passport) },
    sheets: sheets.map((sheet) => ({ ...sheet, rowHeights: rowHeights(sheet) })),
    names: tables.flatMap(listNames),
    tableBand,
  };
}

function asRecord(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row));
}
