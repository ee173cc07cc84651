import type { Minister, Plan } from '../../domain/plan/plan';
import type { RowOf } from '../describe-table';
import { abbreviationsTable } from './abbreviations-table';
import { budgetTable } from './budget-table';
import { measuresTable } from './measures-table';
import {
  actionsTable,
  codesTable,
  departmentsTable,
  ministersTable,
  policyLinesTable,
  previousHeadingsTable,
  previousStatusesTable,
  settingsTable,
  statusesTable,
  type MinisterTitle,
} from './plan-lists';
import { previousPlanTable } from './previous-plan-table';
import { progressTable } from './progress-table';
import { resolutionTable } from './resolution-table';
import { roundsTable } from './rounds-table';

/** The tables that hold a plan, in the order of the sheets and, on Lijsten, from left to right. */
export const planTables = {
  measures: measuresTable,
  budgetLines: budgetTable,
  progress: progressTable,
  recommendations: resolutionTable,
  previousActions: previousPlanTable,
  terms: abbreviationsTable,
  rounds: roundsTable,
  settings: settingsTable,
  codes: codesTable,
  policyLines: policyLinesTable,
  actions: actionsTable,
  departments: departmentsTable,
  ministerTitles: ministersTable,
  previousHeadings: previousHeadingsTable,
  previousStatuses: previousStatusesTable,
  statuses: statusesTable,
} as const;

export type PlanTable = keyof typeof planTables;

/** The table of a list of the plan, by the name that the plan gives it and places use. */
export const tableOfList: ReadonlyMap<string, PlanTable> = new Map([
  ['codes', 'codes'],
  ['departments', 'departments'],
  ['policyLines', 'policyLines'],
  ['actions', 'actions'],
  ['ministers', 'ministerTitles'],
  ['previousHeadings', 'previousHeadings'],
  ['previousStatuses', 'previousStatuses'],
  ['statuses', 'statuses'],
  ['rounds', 'rounds'],
  ['abbreviations', 'terms'],
  ['glossary', 'terms'],
]);

/** A plan as the rows of its tables, in the order of the plan. */
export type PlanRows = {
  readonly [T in PlanTable]: readonly RowOf<(typeof planTables)[T]>[];
};

export function rowsOfPlan(plan: Plan): PlanRows {
  return {
    measures: plan.measures,
    budgetLines: plan.budgetLines,
    progress: plan.progress,
    recommendations: plan.recommendations,
    previousActions: plan.previousActions,
    terms: [
      ...plan.abbreviations.map((row) => ({ ...row, kind: 'abbreviation' as const })),
      ...plan.glossary.map(({ term, definition }) => ({
        term,
        meaning: definition,
        kind: 'term' as const,
      })),
    ],
    rounds: plan.rounds,
    settings: [{ title: plan.title, parts: plan.numbering.parts, sharing: plan.sharing }],
    codes: plan.codes,
    policyLines: plan.policyLines,
    actions: plan.actions,
    departments: plan.departments,
    ministerTitles: plan.ministers.flatMap(({ name, titles }) =>
      titles.map((title) => ({ title, minister: name })),
    ),
    previousHeadings: plan.previousHeadings,
    previousStatuses: plan.previousStatuses.map((status) => ({ status })),
    statuses: plan.statuses.map((status) => ({ status })),
  };
}

/** What a field of the plan is called in its table. */
export function fieldInTable(field: string): string {
  return field === 'definition' ? 'meaning' : field;
}

/** The plan that rows make: `planOfRows(rowsOfPlan(plan))` is the plan again. */
export function planOfRows({
  terms,
  settings: [settings],
  ministerTitles,
  previousStatuses,
  statuses,
  ...same
}: PlanRows): Plan {
  return {
    ...same,
    title: settings?.title ?? null,
    numbering: { parts: settings?.parts ?? 2 },
    sharing: settings?.sharing ?? null,
    ministers: ministersOf(ministerTitles),
    previousStatuses: previousStatuses.map(({ status }) => status),
    statuses: statuses.map(({ status }) => status),
    abbreviations: terms
      .filter(({ kind }) => kind === 'abbreviation')
      .map(({ term, meaning }) => ({ term, meaning })),
    glossary: terms
      .filter(({ kind }) => kind === 'term')
      .map(({ term, meaning }) => ({ term, definition: meaning })),
  };
}

/** Titles with the same minister beside them are one minister's, in the order of the first of them. */
function ministersOf(rows: readonly MinisterTitle[]): readonly Minister[] {
  const byName = new Map<string, string[]>();
  for (const { title, minister } of rows) {
    const name = minister ?? title;
    const titles = byName.get(name);
    if (titles === undefined) byName.set(name, [title]);
    else titles.push(title);
  }
  return [...byName].map(([name, titles]) => ({ name, titles }));
}
