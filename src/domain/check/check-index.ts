import { parseBudgetText, type BudgetReading } from '../parse/budget-text';
import { actionOfNumber } from '../plan/numbering';
import type { BudgetLine, Measure, Plan, RowKey } from '../plan/plan';
import type { CheckInput } from './check-input';
import { readLineMeasures, type LineMeasure } from './line-measures';
import { possibleNumbers, readMeasureNumbers, type NumberReading } from './measure-numbers';
import { indexPlan, type PlanIndex } from './plan-index';
import { findReferringTexts, type ReferringText } from './referring-text';

/** What rules share: look-ups, and readings of texts and numbers, each made once per check. */
export interface CheckIndex extends PlanIndex {
  readonly numbers: ReadonlyMap<RowKey, NumberReading>;
  /** By the number each is meant to have; the first where two have the same. */
  readonly measuresByMeaning: ReadonlyMap<string, Measure>;
  /** All numbers that measures have or may be meant to have: one in a damaged cell is not missing. */
  readonly measureNumbers: ReadonlySet<string>;
  /**
   * Actions that are listed, and those that measures say they belong to: of the latter
   * `number-under-action` reports that the list lacks them.
   */
  readonly actionNumbers: ReadonlySet<string>;
  readonly lineMeasures: ReadonlyMap<RowKey, LineMeasure>;
  /** By the number of the measure that a line is meant for. */
  readonly linesByMeasure: ReadonlyMap<string, readonly BudgetLine[]>;
  readonly referringTexts: readonly ReferringText[];
  /** Of every measure that has a budget text. */
  readonly budgets: ReadonlyMap<RowKey, BudgetReading>;
}

export function indexCheck({ plan, irregular }: CheckInput): CheckIndex {
  const numbers = readMeasureNumbers(plan, irregular);
  const measuresByMeaning = byMeaning(plan, numbers);
  const lineMeasures = readLineMeasures(plan, irregular, numbers);
  return {
    ...indexPlan(plan),
    numbers,
    measuresByMeaning,
    measureNumbers: new Set([...numbers.values()].flatMap(possibleNumbers)),
    actionNumbers: new Set([
      ...listedActions(plan),
      ...namedActions(plan, measuresByMeaning.keys()),
    ]),
    lineMeasures,
    linesByMeasure: byMeasure(plan, lineMeasures),
    referringTexts: findReferringTexts(plan),
    budgets: readBudgets(plan),
  };
}

/** The budget lines of a measure; none of one whose number cannot be read. */
export function budgetLinesOf(measure: Measure, index: CheckIndex): readonly BudgetLine[] {
  const number = index.numbers.get(measure.key)?.meant ?? null;
  return number === null ? [] : (index.linesByMeasure.get(number) ?? []);
}

function byMeasure(
  plan: Plan,
  lineMeasures: ReadonlyMap<RowKey, LineMeasure>,
): ReadonlyMap<string, readonly BudgetLine[]> {
  const lines = new Map<string, BudgetLine[]>();
  for (const line of plan.budgetLines) {
    const measure = lineMeasures.get(line.key)?.measure ?? null;
    if (measure === null) continue;
    const same = lines.get(measure);
    if (same === undefined) lines.set(measure, [line]);
    else same.push(line);
  }
  return lines;
}

function byMeaning(
  plan: Plan,
  numbers: ReadonlyMap<RowKey, NumberReading>,
): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  for (const measure of plan.measures) {
    const meant = numbers.get(measure.key)?.meant ?? null;
    if (meant !== null && !measures.has(meant)) measures.set(meant, measure);
  }
  return measures;
}

function listedActions(plan: Plan): readonly string[] {
  return plan.actions.map(({ number }) => number);
}

function namedActions(plan: Plan, measureNumbers: Iterable<string>): readonly string[] {
  return [
    ...plan.measures.map(({ action }) => action),
    ...[...measureNumbers].map(actionOfNumber),
  ].filter((action) => action !== null);
}

/** Most measures of a plan share a few texts, such as that of the regular means: each is parsed once. */
function readBudgets(plan: Plan): ReadonlyMap<RowKey, BudgetReading> {
  const budgets = new Map<RowKey, BudgetReading>();
  const parsed = new Map<string, Map<string, BudgetReading>>();
  for (const { key, budgetText, ministers } of plan.measures) {
    if (budgetText === null || budgetText.trim() === '') continue;
    const sameText = parsed.get(budgetText) ?? new Map<string, BudgetReading>();
    parsed.set(budgetText, sameText);
    const titles = JSON.stringify(ministers);
    const reading = sameText.get(titles) ?? parseBudgetText(budgetText, ministers);
    sameText.set(titles, reading);
    budgets.set(key, reading);
  }
  return budgets;
}
