import type { Severity } from '../domain/check/finding';
import type { Place } from '../domain/plan/place';
import type { PartialDate, Plan } from '../domain/plan/plan';
import { fail, ok, type Result } from '../domain/result';
import type { Summary } from '../domain/summary/summary';
import type { AnyTable } from './describe-table';
import { tableBand } from './generating/cell-styles';
import { cleanText } from './generating/clean-text';
import { listsSheet } from './generating/lists-sheet';
import { placeCells } from './generating/place-cells';
import { figureSheets } from './generating/figure-sheets';
import { cellsOfPlan } from './generating/plan-cells';
import { listTables, sheetTables } from './generating/plan-positions';
import { reportSheet } from './generating/report-sheet';
import { rowHeights } from './generating/row-heights';
import { startSheet } from './generating/start-sheet';
import { listNames } from './generating/table-model';
import { tableSheet } from './generating/table-sheet';
import { tooLongTexts } from './generating/too-long-texts';
import { tooManyRows } from './generating/too-many-rows';
import { acceptedTable } from './tables/accepted-table';
import type { RuleGradeRow } from './tables/rule-grades-table';
import { planTables, rowsOfPlan } from './tables/plan-tables';
import { SCHEMA_PROPERTY, SCHEMA_VERSION } from './workbook-schema';
import type { WorkbookModel } from './workbook-model';

/** What the generated sheets show beside the plan. */
export interface GeneratedContent {
  /** Shown on the first sheet; ISO date. */
  readonly stamp: { readonly date: string; readonly version: string };
  /** `null` leaves the sheet Controle out. */
  readonly report: CheckReportTable | null;
  /** `null` leaves the sheets with figures out. */
  readonly summary: Summary | null;
  /** Whether PivotTables stand beside the figures; where it is not said there are none. */
  readonly withPivots?: boolean;
  /** The rules that a plan can give another grade; without them their list is empty. */
  readonly rules?: readonly RuleGradeRow[];
}

/** The findings, already in words, and what was checked. */
export interface CheckReportTable {
  readonly lines: readonly ReportLine[];
  /** One sentence under the title: what was checked and what was not. */
  readonly scope: string;
  /** The rules one by one, also those that found nothing. */
  readonly checks?: readonly RuleCheck[];
}

/** What became of a rule in a check, in words. */
export interface RuleCheck {
  readonly title: string;
  readonly state: 'checked' | 'not-checked' | 'off';
  readonly found: number;
  /** Why it was not checked. */
  readonly why: string | null;
}

/** A finding or a doubt of the import; the workbook adds the sheet, the cell and the link to it. */
export interface ReportLine {
  /** What was accepted weighs nothing any more. */
  readonly severity: Severity | 'accepted';
  /** Id of the rule, or what stands for it. */
  readonly rule: string;
  /** What people call that rule. */
  readonly title: string;
  readonly at: Place;
  readonly what: string;
  readonly todo: string;
  readonly acceptedBy: string | null;
  readonly acceptedWhy: string | null;
  readonly acceptedOn: PartialDate | null;
  /** By which it can be accepted; `null` for what is no finding of a rule. */
  readonly finding: string | null;
}

/** A text that does not fit in a cell of Excel (32,767 characters). */
export interface TooLongText {
  readonly code: 'text-too-long';
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  readonly characters: number;
  readonly limit: number;
}

/** A table that is longer than a sheet of Excel (1,048,576 rows). */
export interface TooManyRows {
  readonly code: 'too-many-rows';
  readonly sheet: string;
  readonly rows: number;
  /** As many rows as there is room for. */
  readonly limit: number;
}

/** What of a plan Excel has no room for. */
export type DoesNotFit = TooLongText | TooManyRows;

/** The whole workbook of a plan; what does not fit in it when there is such a thing. */
export function workbookOfPlan(
  plan: Plan,
  generated: GeneratedContent,
): Result<WorkbookModel, readonly DoesNotFit[]> {
  const rows = rowsOfPlan(plan);
  const cells = cellsOfPlan(rows);
  const { report, summary, stamp, withPivots = false } = generated;
  const sheets = [
    startSheet(cells, plan.title, generated),
    ...sheetTables.map((name) => tableSheet(planTables[name], cells[name])),
    listsSheet(cells, generated.rules ?? []),
    tableSheet(acceptedTable, []),
    ...(report === null ? [] : [reportSheet(report, placeCells(rows))]),
    ...(summary === null ? [] : figureSheets(plan, summary, { withPivots })),
  ];
  const tooMuch = [...tooManyRows(sheets), ...tooLongTexts(sheets)];
  if (tooMuch.length > 0) return fail(tooMuch);
  const tables: readonly AnyTable[] = [
    ...sheetTables.map((name) => planTables[name]),
    ...listTables,
    acceptedTable,
  ];
  return ok({
    title: cleanText(plan.title ?? 'Actieplan'),
    created: stamp.date,
    customProperties: { [SCHEMA_PROPERTY]: SCHEMA_VERSION },
    sheets: sheets.map((sheet) => ({ ...sheet, rowHeights: rowHeights(sheet) })),
    names: tables.flatMap(listNames),
    tableBand,
  });
}
