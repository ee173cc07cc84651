import { budgetLinesOf, type CheckIndex } from '../check/check-index';
import { excerpt } from '../check/excerpt';
import { fieldIdOf, fieldOf, type Edit, type Fix } from '../check/finding';
import { isDateInLine, matchBudget, type LineFigure } from '../check/match-budget';
import { euroFromCents } from '../money/cents';
import type { BudgetItem, BudgetReading } from '../parse/budget-text';
import { comparePartialDates } from '../parse/partial-date';
import type { BudgetLine, Measure } from '../plan/plan';
import { defineRowRule } from './define-rule';

/**
 * The budget lines of a measure say what its budget text says. Nothing is said of a measure without a
 * text, nor of amounts in a text that can be read in two ways (`budget-understood` asks). A line of no
 * measure is `budget-line-measure`; lines of a number that two measures have cannot be judged. What is
 * zero is not missed on either side, and what a cell cannot hold is `cell-readable`.
 */
export const budgetMatchesText = defineRowRule({
  meta: {
    id: 'budget-matches-text',
    severity: 'warning',
    fix: 'ask',
    needs: ['measures', 'budgetLines'],
    columns: [
      'measures.budgetText',
      'budgetLines.per',
      'budgetLines.from',
      'budgetLines.to',
      'budgetLines.fte',
    ],
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

  rows: {
    *measures(measure, _input, index) {
      const reading = index.budgets.get(measure.key);
      const sameNumber = index.measures.get(measure.number ?? '')?.length ?? 0;
      if (reading === undefined || sameNumber > 1) return;
      yield* compare(measure, reading, index);
    },
  },
});

function* compare(measure: Measure, reading: BudgetReading, index: CheckIndex) {
  const lines = budgetLinesOf(measure, index);
  const { missing, extra, different } = matchBudget(reading.items, lines);
  if (missing.length + extra.length + different.length === 0) return;
  const text = excerpt(measure.budgetText ?? '');
  const unread = lines.some((line) => isUnread(line, ['amount', 'fte'], index));
  if (!unread && !amountsAreInDoubt(reading)) {
    const at = fieldOf('measure', measure, 'budgetText');
    for (const item of missing) if (!isZero(item)) yield missingLine(item, at);
    for (const figure of extra) if (!isZero(figure.line)) yield extraFigure(figure, text);
    for (const pair of different) if (pair.what === 'figure') yield otherFigure(pair.item, pair);
  }
  if (periodsAreInDoubt(reading)) return;
  const told = new Set<BudgetLine>();
  for (const { what, item, line } of different) {
    if (what !== 'period' || told.has(line)) continue;
    if (isUnread(line, ['per', 'from', 'to'], index)) continue;
    told.add(line);
    yield otherPeriod(item, line, text);
  }
}

/** What the line says is in the cell, where the plan does not have it: `cell-readable` tells. */
function isUnread(
  line: BudgetLine,
  fields: readonly ('amount' | 'fte' | 'per' | 'from' | 'to')[],
  { unreadable }: CheckIndex,
): boolean {
  if (unreadable.size === 0) return false;
  return fields.some((field) => unreadable.has(fieldIdOf(fieldOf('budgetLine', line, field))));
}

function isZero({ amount, fte }: Pick<BudgetItem, 'amount' | 'fte'>): boolean {
  return (amount ?? 0) === 0 && (fte ?? 0) === 0;
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

function extraFigure({ unit, line }: LineFigure, text: string) {
  const at = fieldOf('budgetLine', line, unit);
  return unit === 'fte'
    ? ({ message: 'extra-fte', data: { fte: line.fte ?? 0, text }, at } as const)
    : ({ message: 'extra', data: { amount: euroOf(line), text }, at } as const);
}

function otherFigure(item: BudgetItem, { unit, line }: LineFigure) {
  if (unit === 'amount') {
    const at = fieldOf('budgetLine', line, 'amount');
    const data = { amount: euroOf(line), inText: euroOf(item) };
    return { message: 'amount', data, at, fix: ask({ at, value: item.amount }) } as const;
  }
  const at = fieldOf('budgetLine', line, 'fte');
  const data = { fte: line.fte ?? 0, inText: item.fte ?? 0 };
  return { message: 'fte', data, at, fix: ask({ at, value: item.fte }) } as const;
}

function euroOf({ amount }: Pick<BudgetItem, 'amount'>): number {
  return amount === null ? 0 : euroFromCents(amount);
}

function otherPeriod(item: BudgetItem, line: BudgetLine, text: string) {
  const at = fieldOf('budgetLine', line, 'from');
  const edits = periodEdits(item, line);
  const fix = edits.length === 0 ? {} : { fix: ask(...edits) };
  return { message: 'period', data: { text }, at, ...fix } as const;
}

/**
 * What the text says goes into the line; where it is silent, or the line only says it more precisely,
 * the line stays. None when that would make the period end before it begins.
 */
function periodEdits(item: BudgetItem, line: BudgetLine): readonly Edit[] {
  const per = item.per ?? line.per;
  const from = isDateInLine(item.from, line.from) ? line.from : item.from;
  const to = isDateInLine(item.to, line.to) ? line.to : item.to;
  if (from !== null && to !== null && comparePartialDates(from, to) > 0) return [];
  const edits: Edit[] = [];
  if (per !== line.per) edits.push({ at: fieldOf('budgetLine', line, 'per'), value: per });
  if (from !== line.from) edits.push({ at: fieldOf('budgetLine', line, 'from'), value: from });
  if (to !== line.to) edits.push({ at: fieldOf('budgetLine', line, 'to'), value: to });
  return edits;
}

function ask(...edits: readonly Edit[]): Fix {
  return { kind: 'ask', edits };
}
