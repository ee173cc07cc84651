import { budgetLinesOf } from '../check/check-index';
import { excerpt } from '../check/excerpt';
import { fieldOf, type Edit, type Fix } from '../check/finding';
import { matchBudget } from '../check/match-budget';
import { euroFromCents } from '../money/cents';
import type { BudgetItem, BudgetReading } from '../parse/budget-text';
import type { BudgetLine, Measure } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * The budget lines of a measure say what its budget text says. Nothing is said of a measure without a
 * text, nor of amounts in a text that can be read in two ways (`budget-understood` asks). A line of no
 * measure is `budget-line-measure`; lines of a number that two measures have cannot be judged.
 */
export const budgetMatchesText = defineRule({
  meta: {
    id: 'budget-matches-text',
    severity: 'warning',
    fix: 'ask',
    needs: ['measures', 'budgetLines'],
    messages: {
      missing: ['amount'],
      extra: ['amount', 'text'],
      amount: ['amount', 'inText'],
      period: ['text'],
      'missing-fte': ['fte'],
      'extra-fte': ['fte', 'text'],
      fte: ['fte', 'inText'],
    },
  },

  *check({ plan }, index) {
    for (const measure of plan.measures) {
      const reading = index.budgets.get(measure.key);
      const sameNumber = index.measures.get(measure.number ?? '')?.length ?? 0;
      if (reading === undefined || sameNumber > 1) continue;
      yield* compare(measure, reading, budgetLinesOf(measure, index));
    }
  },
});

function* compare(measure: Measure, reading: BudgetReading, lines: readonly BudgetLine[]) {
  const { missing, extra, different } = matchBudget(reading.items, lines);
  const text = excerpt(measure.budgetText ?? '');
  if (!amountsAreInDoubt(reading)) {
    const at = fieldOf('measure', measure, 'budgetText');
    for (const item of missing) yield missingLine(item, at);
    for (const line of extra) yield extraLine(line, text);
    for (const { what, item, line } of different)
      if (what === 'amount') yield otherAmount(item, line);
  }
  if (periodsAreInDoubt(reading)) return;
  for (const { what, item, line } of different)
    if (what === 'period') yield otherPeriod(item, line, text);
}

function amountsAreInDoubt({ doubts }: BudgetReading): boolean {
  return doubts.some(({ kind }) => kind !== 'period-shared' && kind !== 'period-reversed');
}

function periodsAreInDoubt({ doubts }: BudgetReading): boolean {
  return doubts.some(({ kind }) => kind === 'period-shared' || kind === 'period-reversed');
}

function missingLine<At>({ amount, fte }: BudgetItem, at: At) {
  return amount === null
    ? ({ message: 'missing-fte', data: { fte: fte ?? 0 }, at } as const)
    : ({ message: 'missing', data: { amount: euroFromCents(amount) }, at } as const);
}

function extraLine(line: BudgetLine, text: string) {
  const { amount, fte } = line;
  return amount === null
    ? ({
        message: 'extra-fte',
        data: { fte: fte ?? 0, text },
        at: fieldOf('budgetLine', line, 'fte'),
      } as const)
    : ({
        message: 'extra',
        data: { amount: euroFromCents(amount), text },
        at: fieldOf('budgetLine', line, 'amount'),
      } as const);
}

function otherAmount(item: BudgetItem, line: BudgetLine) {
  if (item.amount !== null && line.amount !== null) {
    const at = fieldOf('budgetLine', line, 'amount');
    const data = { amount: euroFromCents(line.amount), inText: euroFromCents(item.amount) };
    return { message: 'amount', data, at, fix: ask({ at, value: item.amount }) } as const;
  }
  const at = fieldOf('budgetLine', line, 'fte');
  const data = { fte: line.fte ?? 0, inText: item.fte ?? 0 };
  return { message: 'fte', data, at, fix: ask({ at, value: item.fte }) } as const;
}

function otherPeriod({ per, from, to }: BudgetItem, line: BudgetLine, text: string) {
  const edits: Edit[] = [
    { at: fieldOf('budgetLine', line, 'per'), value: per ?? line.per },
    { at: fieldOf('budgetLine', line, 'from'), value: from },
    { at: fieldOf('budgetLine', line, 'to'), value: to },
  ];
  const at = fieldOf('budgetLine', line, 'from');
  return { message: 'period', data: { text }, at, fix: ask(...edits) } as const;
}

function ask(...edits: readonly Edit[]): Fix {
  return { kind: 'ask', edits };
}
