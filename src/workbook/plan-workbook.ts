import type { Severity } from '../domain/check/finding';
import type { Place } from '../domain/plan/place';
import type { Plan } from '../domain/plan/plan';
import type { Result } from '../domain/result';
import type { Summary } from '../domain/summary/summary';
import type { WorkbookModel } from './workbook-model';

/** What the generated sheets show beside the plan. */
export interface GeneratedContent {
  /** Shown on the first sheet; ISO date. */
  readonly stamp: { readonly date: string; readonly version: string };
  /** `null` leaves the sheet Controle out. */
  readonly report: CheckReportTable | null;
  /** `null` leaves the sheet Overzicht out. */
  readonly summary: Summary | null;
}

/** The findings, already in words, and what was checked. */
export interface CheckReportTable {
  readonly lines: readonly ReportLine[];
  /** One sentence under the title: what was checked and what was not. */
  readonly scope: string;
}

/** A finding or a doubt of the import; the workbook adds the sheet, the cell and the link to it. */
export interface ReportLine {
  readonly severity: Severity;
  /** Id of the rule, or what stands for it. */
  readonly rule: string;
  readonly at: Place;
  readonly what: string;
  readonly todo: string;
  readonly acceptedBy: string | null;
  readonly acceptedWhy: string | null;
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

/** The whole workbook of a plan. */
export declare function workbookOfPlan(
  plan: Plan,
  generated: GeneratedContent,
): Result<WorkbookModel, readonly TooLongText[]>;
