import { summarise } from '../../../src/domain/summary/summarise';
import type { Plan } from '../../../src/domain/plan/plan';
import { workbookOfPlan } from '../../../src/workbook/plan-workbook';
import type { WorkbookModel } from '../../../src/workbook/workbook-model';
import type { SheetSnapshot } from '../../../src/workbook/workbook-snapshot';
import { planOfDocument } from '../../support/plan-of-document';

/** The whole workbook of the example plan, with a finding about every measure and the figures. */
export async function exampleModel(): Promise<WorkbookModel> {
  return modelOfWholePlan(await planOfDocument('assets/voorbeeldplan.html'));
}

export function modelOfWholePlan(plan: Plan): WorkbookModel {
  const lines = plan.measures.map(({ key, number }) => ({
    severity: 'warning' as const,
    rule: 'code-known',
    at: { kind: 'measure' as const, key, number, field: 'code' as const },
    title: 'Code',
    what: `De code van ${number} klopt niet.`,
    todo: 'Kies een code.',
    acceptedBy: null,
    acceptedWhy: null,
    acceptedOn: null,
    finding: null,
  }));
  const model = workbookOfPlan(plan, {
    stamp: { date: '2018-03-01', version: '1.2.3' },
    report: { lines, scope: 'Nagekeken met 1 regel.' },
    summary: summarise(plan),
  });
  if (!model.ok) throw new Error(JSON.stringify(model.problem));
  return model.value;
}

/** The example plan with so many measures, each with the texts of one of the example. */
export async function planOfSize(measures: number): Promise<Plan> {
  const plan = await planOfDocument('assets/voorbeeldplan.html');
  const [first] = plan.actions;
  return {
    ...plan,
    measures: Array.from({ length: measures }, (_each, index) => {
      const like = plan.measures[index % plan.measures.length]!;
      const number = `${first!.number}.${String(index + 1)}`;
      return {
        ...like,
        key: `m-${String(index)}` as typeof like.key,
        number: number,
      };
    }),
    budgetLines: Array.from({ length: measures }, (_each, index) => {
      const like = plan.budgetLines[index % plan.budgetLines.length]!;
      const measure = `${first!.number}.${String(index + 1)}`;
      return {
        ...like,
        key: `b-${String(index)}` as typeof like.key,
        measure: measure,
      };
    }),
  };
}

/** As Excel is read: of the sheet with the long table only that it is there. */
export function withoutLongTable(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) =>
    sheet.tables.some(({ name }) => name === 'tblGegevens')
      ? { ...sheet, rows: [], hiddenRows: new Set(), hiddenColumns: new Set(), merges: [] }
      : sheet,
  );
}
